"""The days that a story's articles tell of."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Assertion
from checker.values import Moment


def first_day(assertions: Sequence[Assertion]) -> Moment | None:
    """The story's first day: an article without a date is of the story's days too."""
    days = [one.as_of for one in assertions if one.as_of and not one.as_of_stated and one.as_of.start]
    return min(days, key=lambda one: str(one.start), default=None)
