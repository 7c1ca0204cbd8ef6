"""The page: whole, safe, and honest about what it leaves."""

import base64
import hashlib
import itertools
import re

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says
from report.reading import Seen, read

from checker.model import Story, Verdict
from checker.report import page


@pytest.fixture(scope="module")
def html() -> str:
    return page.render(sample())


@pytest.fixture(scope="module")
def seen(html: str) -> Seen:
    return read(html)


@pytest.fixture(scope="module")
def harmless_tags() -> list[str]:
    return [tag for tag, _ in read(page.render(hostile("harmless"))).tags]


def test_it_asks_for_nothing_from_outside(html: str, seen: Seen) -> None:
    assert not seen.all("src")
    assert seen.named("link", "img", "iframe", "object", "embed", "base") == []
    assert {link for link in seen.all("href") if not link.startswith("#")} == {"https://example.org/dam"}
    assert "url(" not in html
    assert "@import" not in html


def test_only_its_own_style_and_script_may_run(html: str, seen: Seen) -> None:
    policy = next(
        tag["content"] for _, tag in seen.tags if tag.get("http-equiv") == "Content-Security-Policy"
    )
    for name in ("style", "script"):
        (inner,) = re.findall(rf"<{name}>(.*?)</{name}>", html, re.S)
        digest = base64.b64encode(hashlib.sha256(inner.encode("utf-8")).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy

    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    assert not seen.all("style")
    assert not [name for _, tag in seen.tags for name in tag if name.startswith("on")]


def test_its_tags_are_balanced_and_its_ids_unique(seen: Seen) -> None:
    ids = seen.all("id")

    assert seen.unbalanced == []
    assert sorted(ids) == sorted(set(ids))


def test_every_link_leads_somewhere(seen: Seen) -> None:
    targets = {link[1:] for link in seen.all("href") if link.startswith("#")}

    assert len(targets) > 25
    assert targets <= set(seen.all("id"))
    assert {name for names in seen.all("aria-labelledby") for name in names.split()} <= set(seen.all("id"))


def test_its_headings_never_skip_a_level(seen: Seen) -> None:
    levels = [int(tag[1]) for tag in seen.named("h1", "h2", "h3", "h4", "h5", "h6")]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize(
    "words",
    [
        "3 articles, 2 independent reports, 2 conflicts, 4 tensions, 1 variant",
        "Dates: 1 from story.yaml, 1 inferred, 1 unknown.",
        "inferred: it names a weekday with a date, and Anders Wohl is water minister",
        "Marta Quill (reported), as of 3 April 2025",
        "Anders Wohl is water minister of Norrland",
        "since June 2023",
        "verified 1 March 2025",
        "3 of 21 sentences gave nothing to compare",
        "families and households are not known to be the same",
        "Differing age (differing-age)",
        "No field is called 'tittle'",
        "notes.bin: This is no text.",
        "The file begins in the middle of a sentence.",
        "Both figures are approximate.",
        "inside one article",
    ],
)
def test_it_tells(words: str, seen: Seen) -> None:
    assert words in seen.words


def test_conflicts_come_before_tensions_and_variants(seen: Seen) -> None:
    verdicts = [tag["data-verdict"] for _, tag in seen.tags if "data-verdict" in tag]

    assert verdicts == ["conflict"] * 2 + ["tension"] * 4 + ["variant"]


def test_every_article_stands_in_full(html: str) -> None:
    body = html[html.index('id="articles"') :]
    without = read(re.sub(r"<sup>.*?</sup>|<ul class=\"margin\">.*?</ul>", "", body, flags=re.S))
    shown = "".join("".join(without.text).split())

    for article in sample().story.articles:
        assert "".join(article.text.split()) in shown


def test_the_words_are_highlighted_in_their_sentence(html: str) -> None:
    assert "HOLLEN, April 4 - <mark>Four people were killed</mark> when the old dam" in html


def test_nothing_found_is_no_clearance() -> None:
    words = read(page.render(bare(Story("s", "Quiet", (one_article("All is well."),))))).words

    assert "Nothing was flagged. That is not a clearance: 0 of 1 sentence gave nothing to compare" in words
    assert "no errors" not in words.lower()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_words_are_shown_and_never_run(payload: str, harmless_tags: list[str]) -> None:
    html = page.render(hostile(payload))
    seen = read(html)

    assert [tag for tag, _ in seen.tags] == harmless_tags
    assert not [name for _, tag in seen.tags for name in tag if name.startswith("on")]
    assert {link[:1] for link in seen.all("href")} == {"#"}
    assert seen.unbalanced == []
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", html)


def test_a_page_of_many_articles_lists_outlets_instead_of_columns() -> None:
    story = Story(
        "s", "Many", tuple(one_article(f"Four died. {number}", f"{number}.txt") for number in range(40))
    )
    pieces = [says(article, "Four died", 0, "4") for article in story.articles]
    html = page.render(bare(story, findings=(finding(1, Verdict.TENSION, "quantity", "Many.", pieces),)))

    assert "37 more" in html
    assert 'class="none"' not in html


def test_evidence_of_an_unknown_article_is_shown_without_a_link() -> None:
    article = one_article("Four died.")
    lost = finding(1, Verdict.CONFLICT, "quantity", "Lost.", [says(article, "Four died", 0, "4")])
    seen = read(page.render(bare(Story("s", "S", (one_article("x", "b.txt"),)), findings=(lost,))))

    assert "Four died" in seen.words
    assert {link[1:] for link in seen.all("href")} <= set(seen.all("id"))
