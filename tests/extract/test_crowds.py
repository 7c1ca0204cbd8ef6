"""Crowds: what is no gathering, what is, who gives the figure, and where it was."""

import pytest

from checker.extract import carried_places, counts
from checker.values import Quantity
from tests.extract.reading import extracted, sentences


def gatherings(text: str) -> list[str]:
    return [
        str(one.value)
        for one in extracted(counts, text)
        if isinstance(one.value, Quantity) and one.value.happened == "gather"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Some 300 pupils attend the school.",
        "Thirty countries attended the summit.",
        "A crowd of 31,204 saw the match.",
        "About 60 people took part in the study.",
        "Police fired at a crowd of 300 people.",
        "Shares rallied 30 points.",
        "Three people joined the march.",
        "Thousands marched in Leeds.",
    ],
)
def test_who_studies_watches_or_is_few_is_no_crowd(text: str) -> None:
    assert gatherings(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 5,000 people marched in Leeds on Tuesday.", ["about 5,000 people"]),
        ("Police said as many as 20,000 people took to the streets.", ["at most 20,000 people"]),
        ("More than 900 people joined together for a candlelit vigil.", ["more than 900 people"]),
        ("Organisers said 40,000 took part in the rally.", ["40,000 people"]),
        ("Police estimated the crowd at 700.", ["700 people"]),
        ("The rally drew 5,000 nurses.", ["5,000 nurse"]),
    ],
)
def test_who_comes_together_in_public_is_a_crowd(text: str, expected: list[str]) -> None:
    assert gatherings(text) == expected


def test_who_puts_a_figure_at_something_is_its_source_and_not_its_place() -> None:
    (one,) = extracted(counts, "NBC New York put the march at roughly 30,000 people.")

    assert [each.source for each in one.attribution] == ["NBC New York"]
    assert one.event.places == ()


def test_another_crowd_in_a_place_of_its_own_is_all_of_that_place() -> None:
    (one,) = extracted(counts, "There was trouble in Leeds, where another 4,000 people marched.")

    assert (one.subject, one.event.places) == ("people", ("Leeds",))


def places_of(text: str) -> list[tuple[str, ...]]:
    read = sentences(text)
    found = carried_places.amended(read, [one for each in read for one in counts.extract(each)])
    return [one.event.places for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike began in Leeds. A bus hit 30 people.", [()]),
        ("The strike began in France. Police put the march at 4,000 people.", [()]),
    ],
)
def test_a_country_and_other_figures_carry_no_place(text: str, expected: list[tuple[str, ...]]) -> None:
    assert places_of(text) == expected


def test_the_town_last_named_is_the_crowds() -> None:
    assert places_of("The strike began in Leeds. Police put the march at 4,000 people.") == [("Leeds",)]
