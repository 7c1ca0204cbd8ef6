"""Sentences: what must stay whole stays whole, what must be cut is cut, and every place is true."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.annotate.sentences import sentences_of


def cut(text: str) -> list[str]:
    return [stretch.text for _, stretch, _ in sentences_of(text)]


def paragraphs(text: str) -> list[str]:
    found: dict[int, list[str]] = {}
    for number, stretch, _ in sentences_of(text):
        found.setdefault(number, []).append(stretch.text)
    return [" ".join(each) for each in found.values()]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Amara Okoye and Lt. Col. J. K. Brandt met Gov. Ruiz in St. Paul.",
        "The trawler sank at about 3 p. m. on Monday off the coast of the U. S. mainland.",
        "The vote closed at 9 p.m. Sunday, the commission said.",
        '"Go away!" Smith said.',
        '"Why us?" she asked.',
        "“Stop!” shouted the guard.",
        "Shares rose 3.5 per cent to 12.40 euros (up from 11.98 on Jan. 3).",
        "Prosecutors named Mr. Abara, Mrs. Lind and Sgt. Poe.",
        "Visit example.com for more.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("He left at 3 p.m. The court rose.", ["He left at 3 p.m.", "The court rose."]),
        ("He moved to the U.S. Then he retired.", ["He moved to the U.S.", "Then he retired."]),
        (
            "“We saw it. It was loud,” he said. Nobody was hurt.",
            ["“We saw it.", "It was loud,” he said.", "Nobody was hurt."],
        ),
        ('"It is over." She left.', ['"It is over."', "She left."]),
        (
            "(The bank declined. It gave no reason.) Shares fell.",
            ["(The bank declined.", "It gave no reason.)", "Shares fell."],
        ),
        (
            '"It was hot, "he said. "We ran. "Then he wept.',
            ['"It was hot, "he said.', '"We ran. "', "Then he wept."],
        ),
        ("Yes! No? Perhaps…", ["Yes!", "No?", "Perhaps…"]),
    ],
)
def test_sentences_are_cut(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_a_line_is_a_paragraph() -> None:
    text = "The ferry left at dawn.\nIt never arrived.\n\nThe search goes on."

    assert paragraphs(text) == ["The ferry left at dawn.", "It never arrived.", "The search goes on."]


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The coast guard said on Friday that the ferry with 212 people aboard had left the\n"
        "harbour without a valid certificate and that its owner, who has not been seen since\n"
        "the accident, would be questioned. The owner's lawyer\nsaid he would come.\n\nA second paragraph."
    )

    joined = paragraphs(text)

    assert len(joined) == 2
    assert joined[0].endswith("The owner's lawyer said he would come.")


def test_a_heading_is_not_joined_to_wrapped_lines() -> None:
    text = (
        "Ferry lost off the coast\n"
        "The coast guard said on Friday that the ferry with 212 people aboard had left the\n"
        "harbour without a valid certificate and that its owner, who has not been seen\n"
        "since the accident, would be questioned.\n"
    )

    assert paragraphs(text)[0] == "Ferry lost off the coast"


def test_windows_line_ends_and_bullets() -> None:
    text = "Key points\r\n- The ferry sank\r\n- 12 people are missing\r\n"

    assert [(number, stretch.text, listed) for number, stretch, listed in sentences_of(text)] == [
        (0, "Key points", False),
        (1, "The ferry sank", True),
        (2, "12 people are missing", True),
    ]


def test_invisible_characters_are_dropped_but_counted() -> None:
    text = "\ufeffThe min\u00adister\u200b spoke\u00a0 in  Lima."
    ((_, stretch, _),) = sentences_of(text)

    assert stretch.text == "The minister spoke in Lima."
    assert text[stretch.start(4) : stretch.end(12)] == "min\u00adister"


ODD = st.sampled_from(
    [
        "\u00ad",
        "\u200b",
        "\u00a0",
        "\r\n",
        "\n",
        "\n\n",
        "  ",
        "“",
        "”",
        "’",
        '"',
        "😀",
        "👩‍👩‍👧",
        "e\u0301",
        "\u2028",
        "\t",
        "…",
        "(",
        ")",
    ]
)
WORDS = st.sampled_from(
    [
        "The",
        "minister",
        "said",
        "Mr.",
        "U.S.",
        "p.m.",
        "it",
        "Lima.",
        "left!",
        "Why?",
        "3.5",
        "don’t",
        "naïve",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(WORDS, ODD, st.just(" ")), max_size=60).map("".join))
def test_every_place_is_true(text: str) -> None:
    last = 0
    for _, stretch, _ in sentences_of(text):
        start, end = stretch.start(0), stretch.end(len(stretch.text))
        kept = [text[stretch.start(index) : stretch.end(index + 1)] for index in range(len(stretch.text))]

        assert last <= start < end <= len(text)
        assert all(
            there == sign or (sign == " " and there.isspace())
            for there, sign in zip(kept, stretch.text, strict=True)
        )
        last = end


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_no_letter_is_lost(text: str) -> None:
    covered = {
        at
        for _, stretch, _ in sentences_of(text)
        for at in range(stretch.start(0), stretch.end(len(stretch.text)))
    }
    lost = [sign for at, sign in enumerate(text) if at not in covered and sign.isalpha()]

    assert not lost


def test_one_very_long_word_and_one_very_long_sentence() -> None:
    assert "".join(cut("x" * 10_000)) == "x" * 10_000
    assert max(map(len, cut("and then, " * 5_000))) <= 1500
