"""Populations: what is left alone, what is found, and of which place."""

import pytest

from checker.extract import counts
from checker.extract.inhabitants import INHABITANT
from tests.extract.reading import extracted


def populations(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (str(one.value), one.event.places)
        for one in extracted(counts, text)
        if one.subject == INHABITANT and one.event.places
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The island is home to about 12,000 people.",
        "Some 300 people live in the flats.",
        "Marlow has 300 hospital beds.",
        "Marlow is home to 22,000 refugees.",
        "The flood drove 3,000 people from Marlow.",
        "Marlow, home to three people of note, was cut off.",
    ],
)
def test_what_is_no_population_of_a_named_place_is_left(text: str) -> None:
    assert populations(text) == []


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The quake struck Marlow, a town of 3,000 people.", "3,000 inhabitant"),
        ("Marlow Island, home to 3,000 people, was cut off.", "3,000 inhabitant"),
        ("Marlow is a port with a population of 45,000.", "45,000 inhabitant"),
        ("The population of Marlow is 45,000.", "45,000 inhabitant"),
        ("About 45,000 people live in Marlow.", "about 45,000 inhabitant"),
        ("Marlow is the largest island, with a population of 120,000.", "120,000 inhabitant"),
    ],
)
def test_those_who_live_in_a_named_place_are_counted(text: str, figure: str) -> None:
    assert populations(text) == [(figure, ("Marlow",))]
