"""
Turns what words say into a stretch of time, given the article's day, the tense and the time named before.

What cannot be told is None: no article date, a date that reads two ways, a fiscal year. Nothing is guessed but the
direction of a bare weekday or month, which the tense decides; without any, the past, as news tells what was.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from checker.annotate.times import calendars
from checker.annotate.times.bounds import is_count_day, open_tense, opened
from checker.annotate.times.forms import (
    About,
    At,
    Calendar,
    Clock,
    Cycle,
    Form,
    Holiday,
    Inside,
    Nth,
    Open,
    Part,
    Quarter,
    Range,
    Recurring,
    Season,
    Shift,
    Stretch,
    Unknown,
    Years,
)
from checker.annotate.times.nearby import calendar_near, holiday_near, loose, nearest, season_near, share
from checker.annotate.times.parts import nth_of, part_of
from checker.annotate.times.steps import shift_days, shift_hours, stretch_from
from checker.values import Grain, Moment

_EDGES = {("end", "before"), ("end", "by"), ("end", "until"), ("begin", "since"), ("begin", "after")}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


@dataclass(frozen=True, slots=True)
class Around:
    """What a time is read against. `previous` is the last time named, `near` the last day or hour close by."""

    day: date | None
    tense: str = ""
    previous: Moment | None = None
    near: Moment | None = None


def resolve(form: Form, around: Around) -> Moment | None:
    """The stretch of time, or None where it cannot be known."""
    try:
        return _RESOLVERS[type(form)](form, around)
    except (ValueError, OverflowError, LookupError, _NoDay):
        return None


class _NoDay(Exception):
    """There is no day to count from."""


def _today(around: Around) -> date:
    if around.day is None:
        raise _NoDay
    return around.day


def _before(around: Around) -> Moment | None:
    return around.previous if around.previous is not None and around.previous.start is not None else None


def _calendar(form: Calendar, around: Around) -> Moment | None:
    if form.ambiguous:
        return None
    if form.year is not None:
        if form.month is None:
            return calendars.year(form.year)
        return (
            calendars.day(date(form.year, form.month, form.day))
            if form.day
            else calendars.month(form.year, form.month)
        )
    return calendar_near(form, _today(around), around.tense)


def _years(form: Years, around: Around) -> Moment | None:
    return calendars.days(date(max(form.low, 1), 1, 1), date(form.high, 1, 1), Grain.YEAR)


def _cycle(form: Cycle, around: Around) -> Moment | None:
    previous = _before(around)
    if form.anchor == "previous" and previous is not None and previous.start is not None:
        if (
            form.unit == "day"
            and form.shift > 0
            and previous.end is not None
            and previous.grain in {Grain.DAY, Grain.HOUR}
        ):
            last = (previous.end - timedelta(microseconds=1)).date()
            return calendars.unit_around(last, "day", form.shift)
        return calendars.unit_around(previous.start.date(), form.unit, form.shift)
    today = _today(around)
    back = form.anchor == "tense" and around.tense in {"past", ""} and today.weekday() < 5
    return calendars.unit_around(today, form.unit, -1 if back else form.shift)


def _shift(form: Shift, around: Around) -> Moment | None:
    if form.anchor == "previous":
        anchor = _before(around) or calendars.day(_today(around))
    elif form.anchor is None or isinstance(form.anchor, str):
        anchor = calendars.day(_today(around))
    else:
        anchor = resolve(form.anchor, around) or Moment(None, None, Grain.DAY)
    if anchor.start is None:
        return None
    if {unit for unit, _ in form.amounts} & {"hour", "minute", "second"}:
        return shift_hours(form, anchor)
    return shift_days(form, anchor)


def _stretch(form: Stretch, around: Around) -> Moment | None:
    if form.anchor is None:
        return stretch_from(form, _today(around))
    anchor = resolve(form.anchor, around)
    return stretch_from(form, anchor.start.date() if anchor and anchor.start else _today(around))


def _nth(form: Nth, around: Around) -> Moment | None:
    of = resolve(form.of, around) if form.of is not None else None
    return nth_of(form, of) if of is not None else None


def _inside(form: Inside, around: Around) -> Moment | None:
    of = resolve(form.of, around)
    if of is None or of.start is None:
        return None
    first, part = of.start.date(), form.part
    if isinstance(part, Holiday):
        return calendars.day(calendars.holiday(part.name, first.year))
    if part.month is not None:
        return _calendar(replace(part, year=first.year, direction=""), around)
    if part.day is not None:
        return calendars.day(first.replace(day=part.day))
    return calendars.day(first + timedelta(part.weekday or 0))


def _part(form: Part, around: Around) -> Moment | None:
    of = resolve(form.of, around)
    return part_of(form.part, of, around.day) if of is not None else None


def _season(form: Season, around: Around) -> Moment | None:
    first = _SEASONS[form.name]
    if form.year is not None:
        year = resolve(form.year, around)
        if year is None or year.start is None:
            return None
        return replace(calendars.months(year.start.year, first, 3, Grain.QUARTER), about=True)
    return season_near(form, first, _today(around), around.tense)


def _quarter(form: Quarter, around: Around) -> Moment | None:
    if form.fiscal:
        return None
    first = (form.number - 1) * form.size + 1
    if form.year is not None:
        year = resolve(form.year, around)
        return (
            calendars.months(year.start.year, first, form.size, Grain.QUARTER)
            if year and year.start
            else None
        )
    today = _today(around)
    candidates = [calendars.months(today.year + step, first, form.size, Grain.QUARTER) for step in (-1, 0, 1)]
    return nearest(candidates, today, around.tense or "past")


def _holiday(form: Holiday, around: Around) -> Moment | None:
    if form.year is not None:
        found = calendars.day(calendars.holiday(form.name, form.year))
    else:
        found = holiday_near(form, _today(around), around.tense)
    return calendars.weekend_of(found) if form.weekend else found


def _at(form: At, around: Around) -> Moment | None:
    if isinstance(form.time, Range | Open):
        return None
    dayless = form.day is None and around.near is None
    if form.day is not None:
        whole = resolve(form.day, around)
    else:
        whole = around.near or calendars.day(_today(around))
    if whole is None or whole.start is None:
        return None
    midnight = datetime.combine(whole.start.date(), time())
    if isinstance(form.time, Clock):
        return _at_clock(form.time, midnight, dayless)
    low, high = calendars.part_hours(form.time.name, form.time.part)
    if form.time.name == "overnight" and around.tense != "future":
        # The night before today; beside a named day, the night into it or out of it.
        low, high = low - 24, high - (24 if form.day == Cycle("day", 0) else 0)
    start, end = midnight + timedelta(hours=low), midnight + timedelta(hours=high)
    return Moment(start, end, Grain.HOUR, True, dayless=dayless)


def _at_clock(clock: Clock, midnight: datetime, dayless: bool) -> Moment:
    start = midnight + timedelta(hours=clock.hour, minutes=clock.minute or 0)
    grain, length = (Grain.HOUR, 60) if clock.minute is None else (Grain.MINUTE, 1)
    end = start + timedelta(minutes=length)
    return Moment(start, end, grain, not clock.sure, clock.offset, dayless=dayless)


def _range(form: Range, around: Around) -> Moment | None:
    left_form, right_form = share(form)
    if loose(left_form):
        right = resolve(right_form, around)
        left = resolve(left_form, _from(right, around, "past"))
    else:
        left = resolve(left_form, around)
        right = resolve(right_form, _from(left, around, "future") if loose(right_form) else around)
    if left is None or right is None or left.start is None:
        return None
    if right.end is not None and right.end <= left.start:
        return None
    return Moment(left.start, right.end, right.grain, left.about or right.about, right.offset)


def _from(moment: Moment | None, around: Around, tense: str) -> Around:
    """Counts from another time instead of today."""
    if moment is None or moment.start is None:
        return around
    return replace(around, day=moment.start.date(), tense=tense)


def _open(form: Open, around: Around) -> Moment | None:
    if isinstance(form.form, Part) and (form.form.part, form.how) in _EDGES:
        # "before the end of the year" lasts to the end itself, not to where the end begins.
        whole = resolve(form.form.of, around)
        if whole is None:
            return None
        return replace(whole, end=None) if form.how in {"since", "after"} else replace(whole, start=None)
    moment = resolve(form.form, replace(around, tense=open_tense(form, around.tense)))
    if moment is None or (moment.start is None and moment.end is None):
        return None
    if is_count_day(form, moment, around.day):
        return moment
    return opened(form, moment)


def _about(form: About, around: Around) -> Moment | None:
    moment = resolve(form.form, around)
    return replace(moment, about=True) if moment is not None else None


def _never(form: Form, around: Around) -> Moment | None:
    return None


_RESOLVERS: dict[type[Any], Callable[[Any, Around], Moment | None]] = {
    Calendar: _calendar, Years: _years, Cycle: _cycle, Shift: _shift, Stretch: _stretch, Nth: _nth, Inside: _inside,
    Part: _part, Season: _season, Quarter: _quarter, Holiday: _holiday, At: _at, Range: _range, Open: _open,
    About: _about, Recurring: _never, Unknown: _never,
}  # fmt: skip
