"""
Compares two times as stretches: the finer fits inside the coarser, "about" and parts of a day leave room.

Options
    minutes: how far apart two hours of the day may be told and still be one, in minutes.
    reach:   how many days apart two dates of one event can be a fault; further apart they are undecided, as they
             may be two events of a kind. 0 sets no limit. The same day of another month or year is always one,
             and so are two years without a day.

Agree:     Tuesday 11 March, March; 4:47am, early on Tuesday; in November, before the year is out; about 8:45pm, 9pm
Conflict:  11 March, 12 March (note "weekday"); 12 March 2024, 12 March 2025 ("year"); 3 April, 4 March
           ("month-swapped"); since June, since July; until 18 May, until 20 May; two loose times ("approximate")
Undecided: a time nobody could place; two hours that time zones may explain ("time-zone"); a day beside the day
           that a given zone would make of it ("time-zone")

A date without its year, or a weekday without its week, is compared by what it tells: one event has one weekday.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from checker.values import Comparison, Grain, Moment, Outcome

NAME = "moment"
OPTIONS = {"minutes": 20, "reach": 0}

_DAY = timedelta(1)
# How far a loose time may lie off: of a point told in weeks, months or years half of that; of a stretch a little.
_POINT_ROOM = {
    Grain.WEEK: timedelta(4),
    Grain.MONTH: timedelta(16),
    Grain.QUARTER: timedelta(46),
    Grain.YEAR: timedelta(183),
}
_STRETCH_ROOM = {
    Grain.HOUR: timedelta(hours=4),
    Grain.DAY: timedelta(1),
    Grain.WEEK: timedelta(1),
    Grain.MONTH: timedelta(3),
    Grain.QUARTER: timedelta(15),
    Grain.YEAR: timedelta(30),
}
_FINE = {Grain.MINUTE, Grain.HOUR}
_WIDEST_ZONES = timedelta(hours=14)


def compare(left: Moment, right: Moment, *, minutes: int = 20, reach: int = 0) -> Comparison:
    if _unknown(left) or _unknown(right):
        return _partly(left, right)
    if left.dayless or right.dayless:
        left, right = _on_one_day(left, right)
        if left.grain not in _FINE or right.grain not in _FINE:
            return Comparison(Outcome.UNDECIDED, "one tells only the hour, the other only the day")
    ours, theirs = (_on_the_hour(one) for one in _in_one_zone(left, right))
    if _side(left) and _side(left) == _side(right):
        return _same_side(ours, theirs)
    gap = min(_gap(one, other) for one in _midnights(ours) for other in _midnights(theirs))
    if gap <= _room(ours, minutes) + _room(theirs, minutes):
        return Comparison(Outcome.AGREE, f"{left} fits {right}")
    if _zones_may_explain(left, right, gap):
        return Comparison(Outcome.UNDECIDED, f"time zones may part {left} and {right}", "time-zone")
    note = _note(ours, theirs)
    if reach and gap > timedelta(reach) and note not in {"year", "month", "month-swapped"}:
        return Comparison(
            Outcome.UNDECIDED, f"{left} and {right} are so far apart that they may be two events"
        )
    return Comparison(Outcome.CONFLICT, f"{left} is not {right}", note)


def _unknown(moment: Moment) -> bool:
    return moment.start is None and moment.end is None


def _partly(left: Moment, right: Moment) -> Comparison:
    """What two dates tell without a year: one event has one weekday and one day of the month."""
    ours, theirs = _told(left), _told(right)
    shared = [(one, two) for one, two in zip(ours, theirs, strict=True) if one and two]
    if not shared:
        return Comparison(Outcome.UNDECIDED, "it is not known when one of them is")
    if all(one == two for one, two in shared):
        return Comparison(Outcome.AGREE, f"{left} fits {right}")
    if left.offset is not None or right.offset is not None:
        return Comparison(Outcome.UNDECIDED, f"time zones may part {left} and {right}", "time-zone")
    note = "weekday" if ours[2] and theirs[2] and ours[2] != theirs[2] else ""
    return Comparison(Outcome.CONFLICT, f"{left} is not {right}", note)


def _told(moment: Moment) -> tuple[int, int, int]:
    """Month, day and weekday, as far as they are told."""
    start, end = moment.start, moment.end
    if start is None or end is None or moment.dayless or (moment.about and moment.grain not in _FINE):
        return moment.partly
    if end - start <= _DAY:
        return start.month, start.day, start.isoweekday()
    return (start.month, 0, 0) if moment.grain is Grain.MONTH else (0, 0, 0)


def _on_one_day(left: Moment, right: Moment) -> tuple[Moment, Moment]:
    """Where a day is not told, the hours alone are compared: both are laid on the other's day."""
    dayless, other = (left, right) if left.dayless else (right, left)
    if dayless.start is None or dayless.end is None or other.start is None or other.grain not in _FINE:
        return left, right
    apart = datetime.combine(other.start.date(), dayless.start.time()) - dayless.start
    moved = replace(dayless, start=dayless.start + apart, end=dayless.end + apart, dayless=False)
    return (moved, other) if left.dayless else (other, moved)


def _side(moment: Moment) -> str:
    """since, until, or "" for what is open on neither side."""
    if moment.start is None:
        return "until"
    return "since" if moment.end is None else ""


def _in_one_zone(left: Moment, right: Moment) -> tuple[Moment, Moment]:
    """Both at Greenwich where both tell their zone; else as they are told."""
    if left.offset is None or right.offset is None:
        return left, right
    return _shifted(left), _shifted(right)


def _shifted(moment: Moment) -> Moment:
    apart = timedelta(minutes=moment.offset or 0)
    try:
        start = moment.start - apart if moment.start else None
        end = moment.end - apart if moment.end else None
    except OverflowError:
        return moment
    return replace(moment, start=start, end=end)


def _same_side(left: Moment, right: Moment) -> Comparison:
    """Since June, since July; until the 18th, until the 20th: the bound is what is told."""
    since = left.start is not None
    ours, theirs = (left.start, right.start) if since else (left.end, right.end)
    coarse = max((left, right), key=lambda one: _lengths(one.grain))
    bound = coarse.start if since else coarse.end
    if ours is None or theirs is None or bound is None:
        return Comparison(Outcome.UNDECIDED, "it is not known when one of them is")
    low, high = (bound, _moved(bound, coarse)) if since else (_moved(bound, coarse, -1), bound)
    if low <= ours <= high and low <= theirs <= high and (left.grain is not right.grain or ours == theirs):
        return Comparison(Outcome.AGREE, f"{left} fits {right}")
    room = _room(left, 0) + _room(right, 0)
    if abs(ours - theirs) <= room:
        return Comparison(Outcome.AGREE, f"{left} fits {right}")
    note = "approximate" if left.about and right.about else "bound"
    return Comparison(Outcome.CONFLICT, f"{left} is not {right}", note)


def _moved(bound: datetime, moment: Moment, sign: int = 1) -> datetime:
    """One unit further; the calendar's own ends are the furthest."""
    try:
        return bound + sign * _lengths(moment.grain)
    except OverflowError:
        return datetime.max if sign > 0 else datetime.min


def _lengths(grain: Grain) -> timedelta:
    return {
        Grain.MINUTE: timedelta(minutes=1), Grain.HOUR: timedelta(hours=1), Grain.DAY: _DAY, Grain.WEEK: timedelta(7),
        Grain.MONTH: timedelta(31), Grain.QUARTER: timedelta(92), Grain.YEAR: timedelta(366),
    }[grain]  # fmt: skip


def _gap(left: Moment, right: Moment) -> timedelta:
    """How much lies between them; nothing or less where they meet."""
    nothing = timedelta(0)
    after = left.start - right.end if left.start and right.end else nothing
    before = right.start - left.end if right.start and left.end else nothing
    if left.start and right.end and after >= nothing:
        return after + timedelta(microseconds=1)
    if right.start and left.end and before >= nothing:
        return before + timedelta(microseconds=1)
    return nothing


def _midnights(moment: Moment) -> tuple[Moment, ...]:
    """ "midnight on Sunday" may be where Sunday begins or, oftener, where it ends."""
    start, end = moment.start, moment.end
    midnight = start is not None and start.hour == start.minute == 0 and moment.grain in _FINE
    if start is None or end is None or not midnight or end - start > timedelta(hours=1):
        return (moment,)
    return moment, replace(moment, start=start + _DAY, end=end + _DAY)


def _on_the_hour(moment: Moment) -> Moment:
    """ "10 a.m." is ten o'clock or near it, not any time until eleven."""
    if moment.grain is not Grain.HOUR or moment.start is None or moment.end is None:
        return moment
    if moment.end - moment.start != timedelta(hours=1):
        return moment
    return replace(moment, end=moment.start + timedelta(minutes=1))


def _room(moment: Moment, minutes: int) -> timedelta:
    clock = (
        moment.start is not None
        and moment.end is not None
        and moment.end - moment.start <= timedelta(hours=1)
    )
    if moment.grain is Grain.HOUR and clock:
        return timedelta(minutes=max(minutes, 30)) / 2
    if moment.grain in _FINE and clock:
        return timedelta(minutes=minutes) / 2
    if not moment.about:
        return timedelta(0)
    point = moment.start is not None and moment.end is not None and moment.end - moment.start <= _DAY
    if point and moment.grain in _POINT_ROOM:
        return _POINT_ROOM[moment.grain]
    return _STRETCH_ROOM.get(moment.grain, timedelta(0))


def _zones_may_explain(left: Moment, right: Moment, gap: timedelta) -> bool:
    """One tells its zone and the other does not, and no more than zones can lie between."""
    if (left.offset is None) == (right.offset is None):
        return False
    return gap <= _WIDEST_ZONES and (left.grain in _FINE or right.grain in _FINE)


def _note(left: Moment, right: Moment) -> str:
    if left.about and right.about:
        return "approximate"
    ours, theirs = left.start, right.start
    if ours is None or theirs is None or left.grain is not right.grain:
        return ""
    if left.grain is Grain.YEAR and _one_year(left) and _one_year(right):
        return "year"
    if left.grain is Grain.DAY:
        return _day_note(ours, theirs)
    if left.grain is Grain.MONTH and ours.month == theirs.month and _single(left) and _single(right):
        return "year"
    return ""


def _one_year(moment: Moment) -> bool:
    return moment.start is not None and moment.end is not None and moment.end.year - moment.start.year == 1


def _single(moment: Moment) -> bool:
    return moment.start is not None and moment.end is not None and moment.end - moment.start <= timedelta(31)


def _day_note(ours: datetime, theirs: datetime) -> str:
    if (ours.month, ours.day) == (theirs.month, theirs.day):
        return "year"
    if ours.year == theirs.year and (ours.month, ours.day) == (theirs.day, theirs.month):
        return "month-swapped"
    if ours.year == theirs.year and ours.day == theirs.day:
        return "month"
    if abs(ours - theirs) < timedelta(7):
        return "weekday"
    return ""
