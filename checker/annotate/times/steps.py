"""Steps from a known time: two days later, the last three months."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from checker.annotate.times import calendars
from checker.annotate.times.forms import Calendar, Shift, Stretch
from checker.annotate.times.grains import GRAINS
from checker.values import Grain, Moment

_RANKS = [Grain.MINUTE, Grain.HOUR, Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR]


def shift_hours(form: Shift, anchor: Moment) -> Moment | None:
    in_hours = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600, "day": 24.0}
    if anchor.grain not in {Grain.HOUR, Grain.MINUTE} or anchor.start is None:
        # Hours from a whole day: it was on that day or the next; the day is all that can be told.
        return replace(anchor, about=True) if anchor.grain is Grain.DAY else None
    apart = timedelta(hours=sum(in_hours[unit] * count for unit, count in form.amounts)) * form.sign
    end = anchor.end + apart if anchor.end else None
    return replace(anchor, start=anchor.start + apart, end=end, about=form.vague or anchor.about)


def shift_days(form: Shift, anchor: Moment) -> Moment | None:
    if anchor.start is None:
        return None
    unit = form.amounts[-1][0]
    if _finer(unit, anchor):
        return None
    start = anchor.start.date()
    if form.vague and anchor.grain is Grain.DAY:
        # "a few months ago" is two to six.
        ends = sorted(calendars.step(start, unit, form.sign * count) for count in (2, 6))
        return calendars.days(ends[0], ends[1] + timedelta(1), GRAINS.get(unit, Grain.DAY), about=True)
    for each, count in form.amounts:
        start = calendars.step(start, each, form.sign * count)
    coarse = anchor.grain in {Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR}
    if coarse and anchor.end is not None:
        end = anchor.end.date()
        for each, count in form.amounts:
            end = calendars.step(end, each, form.sign * count)
        return calendars.days(start, end, anchor.grain, about=form.vague)
    on_weekday = isinstance(form.anchor, Calendar) and form.anchor.weekday is not None
    grain = Grain.DAY if on_weekday and not form.vague else GRAINS.get(unit, Grain.DAY)
    return replace(calendars.day(start), grain=grain, about=form.vague or grain is not Grain.DAY)


def _finer(unit: str, anchor: Moment) -> bool:
    """Days from a whole month lead nowhere that could be named."""
    if anchor.start is None or anchor.end is None or anchor.end - anchor.start <= timedelta(1):
        return False
    return _RANKS.index(GRAINS.get(unit, Grain.DAY)) < _RANKS.index(anchor.grain)


def stretch_from(form: Stretch, today: date) -> Moment | None:
    """So much up to a day, or from the day after it."""
    grain = GRAINS.get(form.amounts[-1][0], Grain.DAY)
    if grain in {Grain.HOUR, Grain.MINUTE}:
        return None
    if len(form.amounts) == 1 and form.amounts[0][0] == "quarter":
        # Quarters are told whole: the last two are those that are over.
        unit, count = form.amounts[0]
        whole = calendars.unit_around(today, unit)
        edge = whole.start if form.sign < 0 else whole.end
        if edge is None:
            return None
        other = calendars.step(edge.date(), unit, form.sign * count)
        return calendars.days(min(edge.date(), other), max(edge.date(), other), grain)
    other = today
    for unit, count in form.amounts:
        other = calendars.step(other, unit, form.sign * count)
    if form.sign < 0:
        return calendars.days(other, today, grain)
    shift = timedelta(0 if form.within or form.anchor is not None else 1)
    return calendars.days(today + shift, other + shift, grain)
