"""
Stretches of the calendar as half-open moments, and steps along it. Weeks begin on Monday (ISO 8601).

Whatever would lie before the year 1 or after 9999 raises ValueError or OverflowError; resolving turns that into
a time that is not known.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from checker.values import Grain, Moment

_PART_HOURS = {
    "morning": (8, 12),
    "afternoon": (12, 16),
    "evening": (16, 20),
    "night": (20, 24),
    "overnight": (20, 32),
    "dawn": (4, 8),
    "dusk": (16, 20),
    "daytime": (8, 18),
    "lunchtime": (11, 13),
    "day": (0, 24),
}
_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year": (1, 1), "new year's eve": (12, 31),
    "may day": (5, 1), "independence day": (7, 4), "veterans day": (11, 11), "valentine": (2, 14), "halloween": (10, 31),
    "juneteenth": (6, 19), "saint patrick": (3, 17), "bastille day": (7, 14), "anzac day": (4, 25), "earth day": (4, 22),
    "all saints": (11, 1), "women's day": (3, 8), "april fools": (4, 1),
}  # fmt: skip
_FROM_EASTER = {
    "easter": 0,
    "easter monday": 1,
    "good friday": -2,
    "ash wednesday": -46,
    "palm sunday": -7,
    "ascension": 39,
    "pentecost": 49,
}
# Month, weekday, which one; -1 is the last.
_FLOATING = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "columbus day": (10, 0, 2),
    "king day": (1, 0, 3), "presidents day": (2, 0, 3), "mother's day": (5, 6, 2), "father's day": (6, 6, 3),
}  # fmt: skip


def days(start: date, end: date, grain: Grain, *, about: bool = False) -> Moment:
    """From the start of one day to the start of another."""
    return Moment(datetime.combine(start, time()), datetime.combine(end, time()), grain, about)


def day(one: date) -> Moment:
    return days(one, one + timedelta(1), Grain.DAY)


def month(year: int, number: int) -> Moment:
    return days(date(year, number, 1), step(date(year, number, 1), "month", 1), Grain.MONTH)


def year(number: int) -> Moment:
    # The year 9999 has no day after it; its end is left open rather than refused.
    if number == 9999:
        return Moment(datetime(9999, 1, 1), None, Grain.YEAR)
    return days(date(number, 1, 1), date(number + 1, 1, 1), Grain.YEAR)


def months(year_number: int, first: int, count: int, grain: Grain) -> Moment:
    start = date(year_number, first, 1)
    return days(start, step(start, "month", count), grain)


def unit_around(one: date, unit: str, shift: int = 0) -> Moment:
    """The week, month, quarter ... that a day lies in, or one that many further on."""
    if unit in {"day", "night"}:
        return day(one + timedelta(shift))
    monday = one - timedelta(one.weekday()) + timedelta(7 * shift)
    if unit == "week":
        return days(monday, monday + timedelta(7), Grain.WEEK)
    if unit == "weekend":
        return days(monday + timedelta(5), monday + timedelta(7), Grain.DAY)
    if unit == "fortnight":
        start = one - timedelta(one.weekday()) + timedelta(14 * shift)
        return days(start, start + timedelta(14), Grain.WEEK)
    if unit == "month":
        start = step(one.replace(day=1), "month", shift)
        return month(start.year, start.month)
    if unit in {"quarter", "half"}:
        size = 3 if unit == "quarter" else 6
        start = step(one.replace(day=1, month=(one.month - 1) // size * size + 1), "month", size * shift)
        return months(start.year, start.month, size, Grain.QUARTER)
    size = {"year": 1, "decade": 10, "century": 100}[unit]
    first = one.year // size * size + size * shift
    return year(first) if size == 1 else days(date(first, 1, 1), date(first + size, 1, 1), Grain.YEAR)


def step(one: date, unit: str, count: float) -> date:
    """So many units further on (back, where negative). A day that the month lacks becomes its last."""
    in_days = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
    if unit in in_days:
        return one + timedelta(round(in_days[unit] * count))
    in_months = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
    total = one.year * 12 + one.month - 1 + round(in_months[unit] * count)
    year_number, month_number = total // 12, total % 12 + 1
    for last in (one.day, 30, 29, 28):
        if last <= one.day:
            try:
                return date(year_number, month_number, last)
            except ValueError:
                if last == 28:
                    raise
    raise ValueError(one)


def part_hours(name: str, part: str) -> tuple[float, float]:
    """The hours of a part of the day. Words for them are loose; whoever compares them must be so too."""
    low, high = _PART_HOURS[name]
    middle = (low + high) / 2
    if part == "early":
        return low, middle
    if part == "late":
        return middle, high
    return low, high


def holiday(name: str, year_number: int) -> date:
    if name in _FIXED:
        return date(year_number, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year_number) + timedelta(_FROM_EASTER[name])
    if name == "black friday":
        return holiday("thanksgiving", year_number) + timedelta(1)
    month_number, weekday, which = _FLOATING[name]
    if which > 0:
        first = date(year_number, month_number, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = step(date(year_number, month_number, 1), "month", 1) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


def easter(year_number: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher)."""
    golden = year_number % 19
    century, rest = divmod(year_number, 100)
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    total = epact + weekday - 7 * shift + 114
    return date(year_number, total // 31, total % 31 + 1)


def weekend_of(one: Moment) -> Moment:
    """The days off around a holiday: Thursday to Sunday, Saturday to Monday."""
    if one.start is None:
        return one
    found = one.start.date()
    saturday = found + timedelta((5 - found.weekday()) % 7 if found.weekday() >= 2 else -found.weekday() - 2)
    if found.weekday() == 6:
        saturday = found - timedelta(1)
    first = min(found, saturday) if found.weekday() >= 3 else saturday
    last = max(saturday + timedelta(1), found) if found.weekday() <= 1 else saturday + timedelta(1)
    return days(first, last + timedelta(1), Grain.DAY)
