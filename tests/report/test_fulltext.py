"""Paragraphs, margins and links of an article's text."""

from datetime import date

import pytest
from report.makers import bare, one_article, sample

from checker.check import Tools, read_articles
from checker.model import Story
from checker.report.dates_read import DateRead, dates_read
from checker.report.fulltext import full_texts, paragraphs_of
from checker.report.layout import lay_out

LONG = "A line that no machine would have broken, as it runs on and on. " * 4
WRAPPED = "A line that a machine has broken after some sixty characters,\n" * 3 + "and its end."


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", []),
        ("\n \n", []),
        ("one", ["one"]),
        ("one\ntwo\n", ["one", "two"]),
        ("one\n\ntwo\nstill two\n\n\nthree", ["one", "two\nstill two", "three"]),
        ("one\r\n\r\ntwo", ["one", "two"]),
        (f"title\n\n{LONG}\n{LONG}\nend", ["title", LONG.strip(), LONG.strip(), "end"]),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert [text[span.start : span.end].strip() for span in paragraphs_of(text)] == paragraphs


def test_only_machine_broken_lines_are_joined() -> None:
    story = Story("s", "S", (one_article(f"{WRAPPED}\n\n- first\n- second\n"),))
    (text,) = full_texts(lay_out(bare(story)))

    assert [paragraph.wrapped for paragraph in text.paragraphs] == [True, False]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b", "ftp://x", ""]
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    (text,) = full_texts(lay_out(bare(Story("s", "S", (one_article("x", url=url),)))))

    assert text.link == ""


def test_the_margin_names_each_finding_once() -> None:
    post, ledger, _ = full_texts(lay_out(sample()))

    assert [[note.number for note in one.notes] for one in post.paragraphs] == [[], [1], [2, 3], [4, 5]]
    assert post.link == "https://example.org/dam"
    assert ledger.byline == "Ivo Lark"
    assert (post.copies, ledger.copies) == ("3", "")


def test_relative_dates_are_told_with_what_they_were_taken_for() -> None:
    text = "The crew met on Wednesday. On 3 March 2025 it sailed. Some weeks later, and again on Wednesday, it sank."
    reading = read_articles([one_article(text, published=date(2025, 3, 14))], Tools(cached=False))[0]

    told = dates_read(reading)

    assert DateRead("Wednesday", "12 March 2025") in told
    assert not any("2025" in one.words for one in told)
    assert len({one.words for one in told}) == len(told)
