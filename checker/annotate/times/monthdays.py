"""Days of months: which there are."""

from __future__ import annotations

from checker.annotate.times.forms import Calendar, Form, Unknown

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def day_of(year: int | None, month: int | None, day: int, weekday: int | None = None) -> Form:
    """A day, or the reason why there is none."""
    longest = _LENGTHS[month - 1] if month else 31
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    if month == 2 and not leap:
        longest = 28
    if not 1 <= day <= longest:
        return Unknown("day", "no such day in that month")
    return Calendar(year, month, day, weekday)
