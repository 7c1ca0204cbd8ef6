"""Pronouns: what may be another's is left; what a person is called throughout is found."""

from datetime import date

import pytest

from checker.annotate import annotate
from checker.extract import pronouns, reading_of
from checker.model import Article, Assertion
from tests.extract.reading import pipeline


def found(text: str) -> list[Assertion]:
    article = Article("a.txt", text, published=date(2025, 3, 13))
    reading = reading_of(article, annotate(article, pipeline()))
    return [one for one in reading.assertions if one.property == pronouns.PROPERTY]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Weil resigned on Monday.",
        "Kim Weil resigned. “She has not paid,” the bank's letter says.",
        "Kim Weil resigned on Monday. She gave no reason. He said that he would not return.",
        "Eric Marsh came with a spokeswoman. She said that she was glad.",
    ],
)
def test_no_pronoun(text: str) -> None:
    assert not found(text)


def test_the_wife_s_pronoun_is_not_his() -> None:
    (one,) = found("Stephen Marsh met his wife on Monday. She said that she was glad.")

    assert str(one.value) == "he"


@pytest.mark.parametrize(
    ("text", "who", "word"),
    [
        ("Dana Koval resigned on Monday. She said that she would not return.", "Dana Koval", "she"),
        ("Kim Weil resigned on Monday. He said that he would not return.", "Kim Weil", "he"),
        ("Prime Minister Giorgio Rossi left before noon. She said she would return.", "Giorgio Rossi", "she"),
    ],
)
def test_pronoun(text: str, who: str, word: str) -> None:
    (one,) = found(text)

    assert (one.subject, str(one.value)) == (who, word)
    assert text[one.span.start : one.span.end] == who
    assert {text[part.start : part.end].lower() for part in one.parts} == {word}


def test_a_headline_tells_nothing_of_whom_it_quotes() -> None:
    text = (
        "Harbour master is fined; 'she ran this port for us'\n\n"
        "Tom Hall was fined on Monday. Hall gave no reason. He left."
    )

    assert {str(one.value) for one in found(text)} <= {"he"}
