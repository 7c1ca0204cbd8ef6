"""Markdown: short, with the ids, and nothing that an article says is more than words."""

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says

from checker.model import Decision, Judgement, Standing, State, Story, Verdict
from checker.report.markdown import MOST_LETTERS, plain, render

# Bold words, code for ids, lists and headings are ours.
_OURS = {"h3", "p", "ul", "li", "strong", "code"}


def tags(text: str) -> set[str]:
    html = (
        MarkdownIt("gfm-like", {"linkify": False, "html": True})
        .enable(["table", "strikethrough"])
        .render(text)
    )
    return set(re.findall(r"</?([a-z0-9]+)", html))


@pytest.mark.parametrize(
    "words", ["4 people / 6 people", "Hollen's dam, 1,200 homes.", "“in May”", "it's 5:30 p.m."]
)
def test_plain_words_stay_readable(words: str) -> None:
    assert plain(words, 300) == words


@pytest.mark.parametrize(
    "words",
    [
        "# head", "> quote", "- list", "1. list", "2) list", "+ list", "= x", "`code`", "*a*", "_a_", "[a](b)", "![a](b)",
        "<b>", "&lt;b&gt;", "~~a~~", "a | b", "$x$", "https://evil.example", "www.evil.example", "http://a", "\\*a\\*", "---",
        "***", "```x", "    code",
    ],
)  # fmt: skip
def test_nothing_becomes_markup(words: str) -> None:
    html = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(plain(words, 300))

    assert re.fullmatch(r"<p>[^<]*</p>\n", html), html


@pytest.mark.parametrize("words", ["@everyone look", "see #12", "a@b.example", "x@y"])
def test_no_mention_no_issue_no_address(words: str) -> None:
    assert not re.search(r"[@#]\w", plain(words, 300))


@pytest.mark.parametrize(
    "words", ["https://evil.example/x", "HTTP://evil.example", "www.evil.example", "see ftp://x.y"]
)
def test_no_address_becomes_a_link_by_itself(words: str) -> None:
    assert not re.search(r"(?i)(\w://|www\.)", plain(words, 300))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_words_of_others_are_more_than_words(payload: str) -> None:
    text = render(hostile(payload))

    assert tags(text) <= _OURS
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_it_tells_the_ids_the_sides_and_what_was_not_checked() -> None:
    text = render(sample())

    assert "`000000000001`" in text
    assert "A **4 people**: Northern Post, Marta Quill (reported), as of 3 April 2025" in text
    assert "**Not checked:** 3 of 21 sentences" in text
    assert "≈ 1 variant" in text


def test_nothing_found_is_no_clearance() -> None:
    assert "not a clearance" in render(bare(Story("s", "S", (one_article("x"),))))


def test_a_long_report_is_cut_and_says_so() -> None:
    article = one_article("Four died.")
    many = tuple(
        finding(number, Verdict.CONFLICT, "quantity", "word " * 60, [says(article, "Four", 0, "x" * 50_000)])
        for number in range(500)
    )
    text = render(bare(Story("s", "S" * 50_000, (article,)), findings=many))

    assert len(text) <= MOST_LETTERS + 1_000
    assert re.search(r"… and \d+ more findings in the report", text)


def test_what_was_dismissed_is_counted_and_not_told_again() -> None:
    first, *rest = sample().findings
    standing = Standing(State.DECIDED, Decision(first.id, first.rule, Judgement.DISMISSED, "two fires"))
    text = render(replace(sample(), findings=(replace(first, standing=standing), *rest)))

    assert first.id not in text
    assert "1 conflict, 4 tensions, 1 variant, 1 dismissed" in text
