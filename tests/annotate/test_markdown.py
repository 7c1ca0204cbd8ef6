"""Markdown's marks: none of the article's words, all of its places."""

import time

import pytest

from checker.annotate import annotate, load_pipeline
from checker.annotate.markdown import without_marks
from checker.model import Article


def shown(text: str) -> str:
    made = without_marks(text)

    assert len(made) == len(text)
    assert made.count("\n") == text.count("\n")
    return made.replace("\u00ad", "")


@pytest.mark.parametrize(
    "text",
    [
        "[The police] came late [sic] (on Monday).",
        "2 * 3 and 4 * 5",
        "snake_case_name",
        "#4 in line, C# and F#",
        "* item one\n* item two",
        "- item",
        "1. item",
        "a | b",
        "It cost $3_000 or -- so they said -- less.",
        "He said: “No.”",
        "1999 - 2004",
        "a -- b",
    ],
)
def test_what_is_no_mark_stays(text):
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# Four people #", " Four people"),
        ("**Four people** died", "Four people died"),
        ("***Four***, _she_ said", "Four, she said"),
        ('the [mill](https://example.org/a_(b) "The mill") in', "the mill in"),
        ("![photo](a.jpg) of", "photo of"),
        ('> "We saw *it*," he said', '"We saw it," he said'),
        ("Head\n----\ntext", "Head\n\ntext"),
        ("---\ndate: 7777\n---\nBody", "\n\n\nBody"),
        ("a `b` ~~c~~", "a b c"),
        ("died[^1]\n\n[^1]: a note", "died\n\n"),
        ("\\*not\\*", "*not*"),
        ("<!-- hidden -->shown", "shown"),
    ],
)
def test_marks_are_hidden(text, words):
    assert shown(text) == words


@pytest.mark.parametrize(
    "piece", ["<!--", "[", "](", "[a](", "**", "_", "| - ", "> ", "`", "\\", "---\n", "- - x"]
)
def test_no_text_takes_long(piece):
    started = time.monotonic()
    without_marks(piece * 20_000)

    assert time.monotonic() - started < 2


TEXT = """# Fire at the mill

**Four people** were killed when *fire* broke out at a [mill](https://example.org/m) in **Tolva** on Monday, police said. > No.

> "We saw the smoke at **once**," said **Ivo Lark**, 52.
"""


def test_sentences_and_names_are_as_in_the_same_text_without_marks():
    pipeline = load_pipeline()
    marked = annotate(Article("a.md", TEXT), pipeline)
    plain = annotate(Article("a.txt", shown(TEXT)), pipeline)

    assert [[one.text for one in sentence.tokens] for sentence in marked] == [
        [one.text for one in sentence.tokens] for sentence in plain
    ]
    assert [[one.name for one in sentence.mentions] for sentence in marked] == [
        [one.name for one in sentence.mentions] for sentence in plain
    ]
    for sentence in marked:
        for token in sentence.tokens:
            assert TEXT[token.span.start : token.span.end].startswith(token.text[:1])


def test_a_text_that_is_no_markdown_keeps_its_asterisks():
    pipeline = load_pipeline()
    found = annotate(Article("a.txt", "**Four people** were killed."), pipeline)

    assert any("*" in token.text for sentence in found for token in sentence.tokens)
