"""A copied "today"."""

from datetime import date, datetime, timedelta

import pytest

from checker.link.copies import TODAY, Copies
from checker.model import Assertion, Event, Span
from checker.values import Grain, Moment

COPIES = Copies(
    {"a": 1, "b": 1, "c": 2}, {"a": date(2025, 3, 10), "b": date(2025, 3, 11), "c": date(2025, 3, 11)}
)


def dated(article: str, day: int, *told: str) -> Assertion:
    start = datetime(2025, 3, day)
    moment = Moment(start, start + timedelta(1), Grain.DAY)
    return Assertion(
        article, Span(0, 1), Span(0, 1), "happened-on", "crash bus", moment, event=Event(told=told)
    )


@pytest.mark.parametrize(
    ("left", "right", "copied"),
    [
        (dated("a", 10), dated("b", 11, TODAY), True),
        (dated("a", 10), dated("b", 11), False),
        (dated("a", 10), dated("c", 11, TODAY), False),
        (dated("a", 7), dated("b", 11, TODAY), False),
        (dated("a", 10), dated("b", 10, TODAY), False),
    ],
)
def test_a_copied_today(left: Assertion, right: Assertion, copied: bool) -> None:
    assert COPIES.one_word(left, right) is copied
    assert COPIES.one_word(right, left) is copied
