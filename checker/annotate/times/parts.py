"""A part of a longer time: its third week, its first months, its end, what of it lies before today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from checker.annotate.times import calendars
from checker.annotate.times.forms import Nth
from checker.values import Grain, Moment

# How much of it "early" and "late" mean, counted from its start: days of a week or month, months of a year.
_HALVES = {
    Grain.WEEK: ("day", 3),
    Grain.MONTH: ("day", 15),
    Grain.YEAR: ("month", 6),
    Grain.QUARTER: ("month", 1),
}
_MIDDLES = {
    Grain.WEEK: ("day", 1, 5),
    Grain.MONTH: ("day", 9, 20),
    Grain.YEAR: ("month", 4, 8),
    Grain.QUARTER: ("month", 1, 2),
}


def part_of(part: str, of: Moment, today: date | None) -> Moment | None:
    """The early, middle or late part. Their bounds are loose, so each is marked as about."""
    if of.start is None or of.end is None:
        return None
    start, end = of.start.date(), of.end.date()
    if part in {"earlier", "later", "rest"}:
        return _beside(part, start, end, of.grain, today)
    if of.grain not in _HALVES:
        return replace(of, about=True)
    if part == "mid":
        unit, low, high = _MIDDLES[of.grain]
        factor = _factor(of)
        return calendars.days(
            calendars.step(start, unit, low * factor),
            calendars.step(start, unit, high * factor),
            of.grain,
            about=True,
        )
    unit, length = _HALVES[of.grain]
    length *= _factor(of)
    if part in {"begin", "end"} and of.grain is Grain.YEAR:
        length = 4 * _factor(of) if part == "begin" else 8 * _factor(of)
    if of.grain is Grain.QUARTER and part in {"late", "end"}:
        length *= 2
    middle = calendars.step(start, unit, length)
    early = part in {"early", "begin"}
    return calendars.days(start if early else middle, middle if early else end, of.grain, about=True)


def _factor(of: Moment) -> int:
    """A decade is ten years, a century a hundred."""
    if of.grain is not Grain.YEAR or of.start is None or of.end is None:
        return 1
    return max(of.end.year - of.start.year, 1)


def _beside(part: str, start: date, end: date, grain: Grain, today: date | None) -> Moment | None:
    if today is None:
        return None
    if part == "earlier":
        return calendars.days(start, max(min(today, end), start + timedelta(1)), grain, about=True)
    low = max(today, start)
    return calendars.days(low, end, grain, about=True) if low < end else None


def nth_of(form: Nth, of: Moment) -> Moment | None:
    """The third week, the last Monday, the first three months."""
    if of.start is None or of.end is None:
        return None
    start, end = of.start.date(), of.end.date()
    if form.number == 0:
        return calendars.unit_around(start, form.unit)
    if form.count > 1:
        return _several(form, start, end)
    if form.weekday is not None or form.unit in {"week", "weekend"}:
        return _nth_week(form, start, end)
    first = start if form.number > 0 else calendars.step(end, form.unit, -1)
    found = calendars.unit_around(calendars.step(first, form.unit, max(form.number - 1, 0)), form.unit)
    inside = found.start is not None and found.start < datetime.combine(end, time())
    return found if inside else None


def _several(form: Nth, start: date, end: date) -> Moment:
    grain = {"week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}.get(form.unit, Grain.DAY)
    if form.number > 0:
        return calendars.days(start, calendars.step(start, form.unit, form.count), grain)
    return calendars.days(calendars.step(end, form.unit, -form.count), end, grain)


def _nth_week(form: Nth, start: date, end: date) -> Moment | None:
    """A week belongs where its Thursday lies (ISO 8601), a weekend where its Saturday lies."""
    marker = form.weekday if form.weekday is not None else 3 if form.unit == "week" else 5
    if form.number > 0:
        day = start + timedelta((marker - start.weekday()) % 7 + 7 * (form.number - 1))
    else:
        last = end - timedelta(1)
        day = last - timedelta((last.weekday() - marker) % 7)
    if not start <= day < end:
        return None
    return calendars.day(day) if form.weekday is not None else calendars.unit_around(day, form.unit)
