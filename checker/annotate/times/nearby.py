"""Which of several is meant where the words leave the year, the month or the week open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from checker.annotate.times import calendars
from checker.annotate.times.forms import At, Calendar, Form, Holiday, Range, Season
from checker.values import Grain, Moment


def nearest(candidates: Sequence[Moment], today: date, tense: str) -> Moment:
    """The last that had begun by today for the past, the first not over for the future, else the nearest."""

    def start(one: Moment) -> date:
        return one.start.date() if one.start is not None else date.min

    def end(one: Moment) -> date:
        return one.end.date() if one.end is not None else date.max

    # A day's grace: an article's date and its events may lie on two sides of midnight.
    past = [one for one in candidates if start(one) <= today + timedelta(1)]
    future = [one for one in candidates if end(one) > today]
    if tense == "past" and past:
        return past[-1]
    if tense in {"future", "present"} and future:
        return future[0]
    return min(
        candidates,
        key=lambda one: (
            0
            if start(one) <= today < end(one)
            else min(abs((start(one) - today).days), abs((end(one) - today).days))
        ),
    )


def calendar_near(form: Calendar, today: date, tense: str) -> Moment | None:
    """A date without its year, a weekday without its week."""
    if form.month is not None and form.day is not None:
        return _month_day(form, today, tense)
    if form.month is not None:
        return _month(form, today, tense)
    if form.day is not None:
        return _day_of_month(form, today, tense)
    return _weekday(form, today, tense) if form.weekday is not None else None


def holiday_near(form: Holiday, today: date, tense: str) -> Moment:
    days = [calendars.day(calendars.holiday(form.name, today.year + step)) for step in (-1, 0, 1)]
    return _directed(days, today, form.direction, tense)


def _directed(days: Sequence[Moment], today: date, direction: str, tense: str) -> Moment:
    starts = [(one.start.date(), one) for one in days if one.start is not None]
    if direction in {"last", "past"}:
        return [one for start, one in starts if start < today][-1]
    if direction in {"next", "coming"}:
        return next(one for start, one in starts if start > today)
    if direction == "this":
        return next(one for start, one in starts if start.year == today.year)
    return nearest(days, today, tense)


def _month_day(form: Calendar, today: date, tense: str) -> Moment | None:
    assert form.month is not None
    assert form.day is not None
    days = []
    # 29 February lies up to eight years off.
    for step in range(-8, 9) if (form.month, form.day) == (2, 29) else (-1, 0, 1):
        try:
            days.append(calendars.day(date(today.year + step, form.month, form.day)))
        except ValueError:
            continue
    return _directed(days, today, form.direction, tense) if days else None


def _month(form: Calendar, today: date, tense: str) -> Moment:
    assert form.month is not None
    months = [calendars.month(today.year + step, form.month) for step in (-1, 0, 1)]
    if form.direction in {"last", "past"}:
        return [one for one in months if one.end is not None and one.end.date() <= today][-1]
    if form.direction in {"next", "coming"}:
        return next(one for one in months if one.start is not None and one.start.date() > today)
    if form.direction == "this":
        return months[1]
    if tense in {"past", "future"}:
        return nearest(months, today, tense)
    # "Inflation, at 5.8 percent in August, is falling": a present tense tells nothing of the month.
    return min(
        months,
        key=lambda one: (
            abs((one.start.year - today.year) * 12 + one.start.month - today.month) if one.start else 99
        ),
    )


def _day_of_month(form: Calendar, today: date, tense: str) -> Moment | None:
    assert form.day is not None
    days = []
    reach = 12 if form.weekday is not None else 2
    for step in range(-reach, reach + 1):
        first = calendars.step(today.replace(day=1), "month", step)
        try:
            one = first.replace(day=form.day)
        except ValueError:
            continue
        if form.weekday is None or one.weekday() == form.weekday:
            days.append(calendars.day(one))
    return nearest(days, today, tense) if days else None


def _weekday(form: Calendar, today: date, tense: str) -> Moment:
    assert form.weekday is not None
    monday = today - timedelta(today.weekday())
    if form.direction in {"last", "this", "next"}:
        weeks = {"last": -1, "this": 0, "next": 1}[form.direction]
        return calendars.day(monday + timedelta(7 * weeks + form.weekday))
    back = (today.weekday() - form.weekday) % 7
    ahead = (form.weekday - today.weekday()) % 7
    if form.direction == "past":
        return calendars.day(today - timedelta(back or 7))
    if form.direction == "coming":
        return calendars.day(today + timedelta(ahead or 7))
    return calendars.day(
        today + timedelta(ahead) if tense in {"future", "present"} else today - timedelta(back)
    )


def share(form: Range) -> tuple[Form, Form]:
    """What one end of a range leaves to the other: the year, the month, the day of two clocks."""
    left, right = form.left, form.right
    if isinstance(left, At) and isinstance(right, At):
        return At(left.time, left.day or right.day), At(right.time, right.day or left.day)
    if (
        isinstance(left, Calendar)
        and isinstance(right, Calendar)
        and left.year is None
        and right.year is not None
    ):
        if left.month is not None and right.month is not None:
            earlier = (left.month, left.day or 1) <= (right.month, right.day or 31)
            left = replace(left, year=right.year if earlier else right.year - 1)
    elif (
        (
            isinstance(left, Calendar)
            and isinstance(right, Calendar)
            and left.year is not None
            and right.year is None
        )
        and left.month is not None
        and right.month is not None
    ):
        right = replace(right, year=left.year + (right.month < left.month))
    return left, right


def loose(form: Form) -> bool:
    return isinstance(form, Calendar) and form.year is None and not form.direction


def season_near(form: Season, first: int, today: date, tense: str) -> Moment:
    """This, the last or the next season that begins with a month."""
    if form.direction == "this":
        return replace(calendars.months(today.year, first, 3, Grain.QUARTER), about=True)
    candidates = [calendars.months(today.year + step, first, 3, Grain.QUARTER) for step in (-2, -1, 0, 1)]
    if form.direction == "last":
        candidates = [one for one in candidates if one.end is not None and one.end.date() <= today]
        return replace(candidates[-1], about=True)
    if form.direction in {"next", "coming"}:  # in May "next spring" is not the one that is
        candidates = [one for one in candidates if one.start is not None and one.start.date() > today]
        return replace(candidates[0], about=True)
    return replace(nearest(candidates, today, "future" if form.direction else tense), about=True)
