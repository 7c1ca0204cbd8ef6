"""Times of two figures: which may be of one day, and which was told too early for the other."""

from dataclasses import replace
from datetime import datetime

import pytest

from checker.link.moments import told_before
from checker.model import Assertion, Span
from checker.values import Grain, Moment, Quantity

MONDAY = Moment(datetime(2025, 3, 3), datetime(2025, 3, 4), Grain.DAY)
FRIDAY = Moment(datetime(2025, 3, 7), datetime(2025, 3, 8), Grain.DAY)


def figure(as_of: Moment, *, stated: bool, mood: str = "stated") -> Assertion:
    at = Span(0, 1)
    value = Quantity(11, 11, counted="helicopter")
    return Assertion(
        "a.txt", at, at, "count", "helicopters", value, as_of=as_of, as_of_stated=stated, mood=mood
    )


@pytest.mark.parametrize(
    ("told", "dated", "answer"),
    [
        (figure(MONDAY, stated=False), figure(FRIDAY, stated=True), True),
        (figure(FRIDAY, stated=False), figure(MONDAY, stated=True), False),
        (figure(MONDAY, stated=False), figure(FRIDAY, stated=False), False),
        (figure(MONDAY, stated=False, mood="planned"), figure(FRIDAY, stated=True), False),
    ],
)
def test_told_before(told: Assertion, dated: Assertion, answer: bool) -> None:
    assert told_before(told, dated) is answer
    assert not told_before(replace(told, as_of=None), dated)
