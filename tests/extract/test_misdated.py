"""Dates that the calendar or the article itself cannot bear."""

from dataclasses import replace

import pytest

from checker.compare import moment
from checker.extract import misdated
from checker.model import Assertion
from checker.values import Moment, Outcome
from tests.extract.reading import sentences


def pairs(text: str) -> list[Assertion]:
    """The article is of 3 March 2025, and its own text says so."""
    dated = [replace(one, article=replace(one.article, published_from="text")) for one in sentences(text)]
    return misdated.extract_article(dated, [])


@pytest.mark.parametrize(
    "text",
    [
        "They met on Tuesday, March 4.",
        "They met on Sunday, March 2, 2025.",
        "Every Tuesday, June 12 was a date in a novel.",
        "It was signed on 29 February 2024 and on 30 January.",
        "The deal will be signed on April 2, 2026.",
        "The vote was scheduled for April 2, 2026.",
        "On March 1 the court gave him until March 10 to pay.",
        "The vote was put off to April 2, 2026.",
        "She signed a contract that ended on June 30, 2027.",
        "Was it signed on April 2, 2026?",
        "He said he would go if the bridge closed on April 2, 2026.",
        "In 2045 the sun went dark.",
        "The firm planned to close in 2026.",
        "The firm had planned that output fell in 2026.",
        "The bridge was closed until April 2, 2026.",
        "The ship, which docked on March 1, was given until February 20 to leave.",
        "On March 1 the firm said that it had paid by February 20.",
        "On March 1 the court gave him until January 20 next year to pay.",
        "On Tuesday he spoke; on March 12 he did not.",
    ],
)
def test_dates_that_can_be_are_left_alone(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        (
            "They met on Tuesday, February 26.",
            "2025-02-26 was a Wednesday; the nearest Tuesday is 2025-02-25",
        ),
        (
            "He was born on Monday, May 4, 1961.",
            "1961-05-04 was a Thursday; the nearest Monday is 1961-05-01",
        ),
        (
            "It was signed on 30 February.",
            "February 2025 has 28 days; the stated day was counted on from its first",
        ),
        ("It is dated 31/04/2024.", "April 2024 has 30 days; the stated day was counted on from its first"),
        ("The deal was signed on April 2, 2026.", "told in the past tense in an article of 2025-03-03"),
        ("On March 1 the court gave him until February 20 to pay.", "it was set on 2025-03-01"),
        (
            "The inspector died on April 2, 2026, police said.",
            "told in the past tense in an article of 2025-03-03",
        ),
        ("The plant closed in May 2025.", "told in the past tense in an article of 2025-03-03"),
        (
            "In a letter dated March 1, it told the firm to pay by February 27.",
            "it was set on 2025-03-01",
        ),
        ("The union on Sunday set a deadline of February 20 for a reply.", "it was set on 2025-03-02"),
    ],
)
def test_dates_that_cannot_be_come_as_pairs(text: str, basis: str) -> None:
    stated, computed = pairs(text)

    assert (stated.basis, computed.basis) == ("", basis)
    assert stated.entity == computed.entity != ""
    assert isinstance(stated.value, Moment)
    assert isinstance(computed.value, Moment)
    assert moment.compare(stated.value, computed.value).outcome is Outcome.CONFLICT


def test_two_such_dates_of_one_article_never_meet() -> None:
    both = pairs("They met on Tuesday, February 26. The deal was signed on April 2, 2026.")

    assert len({one.entity for one in both}) == len({one.property for one in both}) == 2
