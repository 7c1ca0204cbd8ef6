"""
Whether two dates are one word in two copies of a report, each counted from its own article's day.

An agency's "today" that an outlet prints a day later, under its own date, is still the agency's day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from checker.model import Assertion
from checker.values import Moment

TODAY = "today"  # among the words that a date is told with


@dataclass(frozen=True, slots=True)
class Copies:
    """Which family of copies an article (its file) is of, and of which day it is."""

    families: Mapping[str, int] = field(default_factory=dict)
    published: Mapping[str, date | None] = field(default_factory=dict)

    def one_word(self, left: Assertion, right: Assertion) -> bool:
        """Whether one copy counts "today" from its own day, and the other is no further off than copies are."""
        ours, theirs = left.value, right.value
        if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
            return False
        if left.article == right.article or self.families.get(left.article, -1) != self.families.get(
            right.article, -2
        ):
            return False
        days = self.published.get(left.article), self.published.get(right.article)
        if days[0] is None or days[1] is None or ours.start is None or theirs.start is None:
            return False
        apart = ours.start.date() - theirs.start.date()
        counted = [one for one in (left, right) if TODAY in one.event.told]
        return len(counted) > 0 and bool(apart) and abs(apart) <= max(abs(days[0] - days[1]), timedelta(1))
