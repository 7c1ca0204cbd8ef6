"""Burnt areas: what is left alone, what is found."""

import pytest

from checker.extract import measures
from checker.extract.burnt import BURNT
from tests.extract.reading import extracted


def subjects(text: str) -> list[str]:
    return [one.subject for one in extracted(measures, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Floods destroyed 500 acres of crops.",
        "The company bought 500 acres of land.",
        "The fire forced the evacuation of 500 acres of parkland.",
        "Crews searched 300 square miles after the fire.",
        "The fire broke out on a 500-acre estate.",
        "The fire threatens 900 acres of vineyards.",
        "The fire burned 3,000 acres in Marlow County and 500 acres in Tenby County.",
        "It has destroyed 900 acres of maize, a farmer said of the drought.",
    ],
)
def test_an_area_that_no_fire_burnt_is_left(text: str) -> None:
    assert BURNT not in subjects(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fire has burned 3,000 acres.",
        "The blaze had grown to 6,800 hectares by Tuesday.",
        "By evening it had eaten 6,800 acres.",
        "The wildfire, which has scorched 12,000 hectares, is contained.",
        "The fire is at about 68 square kilometres.",
        "Flames have consumed 5,000 acres of woodland.",
        "Some 500 acres were burned in the fire.",
    ],
)
def test_what_a_fire_burnt_is_one_measure_by_whatever_verb(text: str) -> None:
    assert subjects(text) == [BURNT]
