"""Whose a share of seats is: what is left alone, what is found."""

import pytest

from checker.extract import counts
from checker.values import Quantity
from tests.extract.reading import extracted


def seats(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (str(one.value), one.event.owners)
        for one in extracted(counts, text)
        if isinstance(one.value, Quantity) and one.value.counted == "seat"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The chamber has 150 seats.",
        "In Oslo the new hall has 900 seats.",
    ],
)
def test_what_nobody_has_has_no_owner(text: str) -> None:
    assert [owners for _, owners in seats(text)] == [()]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Ann Reed saw her Social Democrats slump to 47 seats in the parliament.", "Social Democrats"),
        ("The Social Democrats dropped to 30.4 percent and 49 seats, from 61.", "Social Democrats"),
        ("The Greens have 12 seats.", "Greens"),
    ],
)
def test_the_one_body_that_is_named_has_the_seats(text: str, owner: str) -> None:
    assert [owners for _, owners in seats(text)] == [(owner,)]


def test_what_a_figure_was_before_is_no_figure_of_its_own() -> None:
    assert [figure for figure, _ in seats("The Liberals have 49 seats, down from 61.")] == ["49 seat"]
    assert [figure for figure, _ in seats("The Liberals have 49 seats instead of 61.")] == ["49 seat"]
    assert seats("The Liberals, who had 41 seats in the last parliament, will govern.") == []


def test_who_died_in_the_last_week_is_counted() -> None:
    assert len(extracted(counts, "The flood killed 12 people in the last week.")) == 1
