"""Figures of those aboard: what is left alone, what is found."""

import pytest

from checker.extract import counts
from checker.extract.aboard import ABOARD
from checker.values import Quantity
from tests.extract.reading import extracted


def aboard(text: str) -> list[tuple[str, str]]:
    return [
        (str(one.value), one.event.holder)
        for one in extracted(counts, text)
        if isinstance(one.value, Quantity) and one.value.happened == ABOARD
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry can carry 210 passengers.",
        "The ferry carries 210 passengers.",
        "The hotel housed 14 passengers.",
        "The bus overturned with 12 passengers injured.",
        "Police arrested 14 people on board the yacht.",
        "The lorry carried 14 tractors.",
    ],
)
def test_who_may_be_carried_or_was_hurt_is_not_counted_as_aboard(text: str) -> None:
    assert aboard(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plane was carrying 62 passengers.", [("62 passenger", "aircraft")]),
        ("There were 66 passengers on board.", [("66 passenger", "")]),
        ("A ferry with 250 people aboard sank.", [("250 people", "watercraft")]),
        ("The train was packed with more than 400 passengers.", [("more than 400 passenger", "")]),
        ("The bus had 43 people on board when it overturned.", [("43 people", "bus")]),
        ("It crashed, and 13 of the 21 people aboard lost their lives.", [("21 people", "")]),
    ],
)
def test_whom_a_vehicle_carried_is_counted_with_what_sort_it_was(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert aboard(text) == expected
