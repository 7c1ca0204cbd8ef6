"""In which part of a country a town lies."""

import pytest

from checker.extract import country_parts
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "The northern suburb of Kirkuk was shelled.",
        "He was born in Belfast, Northern Ireland.",
        "The village lies north of Kirkuk.",
        "The city of Kirkuk was calm.",
        "The talks were held in Kirkuk in southern Norway.",
    ],
)
def test_what_is_no_part_of_a_country_is_left_alone(text: str) -> None:
    assert extracted(country_parts, text) == []


@pytest.mark.parametrize(
    ("text", "part", "within"),
    [
        ("The northern city of Kirkuk was calm.", "north", ()),
        ("Shots were heard in Kirkuk, in north-eastern Iraq.", "northeast", ("Iraq",)),
        ("The southern Iraqi port of Basra was shut.", "south", ("Iraq",)),
    ],
)
def test_the_part_is_found(text: str, part: str, within: tuple[str, ...]) -> None:
    (found,) = extracted(country_parts, text)

    assert (found.value.direction, found.value.within) == (part, within)
