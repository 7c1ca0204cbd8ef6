"""Which ages are of one time."""

from datetime import datetime, timedelta

import pytest

from checker.link.ages import same_time
from checker.model import Assertion, Span
from checker.values import Answer, Grain, Moment, Quantity


def age(years: int, article: str, day: int | None, *, stated: bool = False) -> Assertion:
    start = datetime(2025, 1, 1) + timedelta(day) if day is not None else None
    as_of = Moment(start, start + timedelta(1), Grain.DAY) if start else None
    value = Quantity(years, years, unit="year")
    return Assertion(
        article, Span(0, 1), Span(0, 1), "age", "Ada Brandt", value, as_of=as_of, as_of_stated=stated
    )


@pytest.mark.parametrize(
    ("left", "right", "answer", "doubt"),
    [
        (age(41, "a", 0), age(47, "a", 0), Answer.YES, "scope-may-differ"),
        (age(41, "a", 0), age(42, "b", 0), Answer.YES, "scope-may-differ"),
        (age(41, "a", 0), age(42, "b", 2), Answer.YES, "scope-may-differ"),
        (age(41, "a", 0), age(47, "b", 5), Answer.YES, "scope-may-differ"),
        (age(41, "a", 0), age(42, "b", 5), Answer.UNSURE, "as-of-differs"),
        (age(42, "a", 0), age(41, "b", 5), Answer.UNSURE, "as-of-differs"),
        (age(41, "a", 0), age(47, "b", None), Answer.YES, "scope-may-differ"),
        (age(41, "a", 0), age(42, "b", None), Answer.UNSURE, "as-of-unknown"),
        (age(41, "a", 0), age(47, "b", 0, stated=True), Answer.UNSURE, ""),
        (age(41, "a", 0), age(42, "b", 90), Answer.NO, "scope-may-differ"),
    ],
)
def test_one_time(left: Assertion, right: Assertion, answer: Answer, doubt: str) -> None:
    sameness = same_time(left, right)

    assert (sameness.answer, sameness.doubt) == (answer, doubt)
