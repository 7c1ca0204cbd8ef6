"""How two times lie to each other, where each may be only partly known."""

from __future__ import annotations

from datetime import datetime, timedelta

from checker.model import Assertion
from checker.values import Grain, Moment, Quantity


def is_open(moment: Moment) -> bool:
    return moment.start is None and moment.end is None


def apart(left: Moment, right: Moment) -> bool:
    """Whether two known times do not touch; zones that are given are respected."""
    left_start, left_end = _utc(left)
    right_start, right_end = _utc(right)
    if left_end is not None and right_start is not None and left_end <= right_start:
        return True
    return right_end is not None and left_start is not None and right_end <= left_start


def one_day(ours: object, theirs: object) -> bool:
    """Whether two known times begin on one day."""
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
        return False
    if ours.start is None or theirs.start is None:
        return False
    return ours.start.date() == theirs.start.date()


def one_minute(ours: object, theirs: object) -> bool:
    """Whether two clocks show the same to the minute, on whichever days; zones that are told must be the same."""
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment) or not ours.start or not theirs.start:
        return False
    if not _is_clock(ours) or not _is_clock(theirs) or ours.offset != theirs.offset:
        return False
    return ours.start.time() == theirs.start.time()


def _is_clock(moment: Moment) -> bool:
    short = (
        moment.start is not None
        and moment.end is not None
        and moment.end - moment.start <= timedelta(hours=1)
    )
    return short and moment.grain in {Grain.MINUTE, Grain.HOUR}


def _utc(moment: Moment) -> tuple[datetime | None, datetime | None]:
    shift = timedelta(minutes=moment.offset or 0)
    return (
        moment.start - shift if moment.start else None,
        moment.end - shift if moment.end else None,
    )


def before(left: Moment, right: Moment) -> bool:
    return left.end is not None and right.start is not None and left.end <= right.start


def starts_before(left: Moment | None, right: Moment | None) -> bool:
    """Whether both are known, and one begins earlier."""
    return bool(left and right and left.start and right.start and left.start < right.start)


def long_before(when: Moment, as_of: Moment) -> bool:
    """Whether it was over weeks before: news of today does not count the dead of then, least so if told by the month."""
    weeks = timedelta(days=28 if when.grain is Grain.MONTH else 45)
    return when.end is not None and as_of.start is not None and as_of.start - when.end > weeks


def years_before(when: Moment, as_of: Moment) -> bool:
    return when.end is not None and as_of.start is not None and as_of.start - when.end > timedelta(days=300)


def years_apart(left: Moment, right: Moment) -> bool:
    return years_before(left, right) or years_before(right, left)


def told_before(told: Assertion, dated: Assertion) -> bool:
    """Whether a figure as of its article's day is older than the day that the other one is of: no plan, but a fact."""
    if told.as_of is None or dated.as_of is None or told.as_of_stated or not dated.as_of_stated:
        return False
    facts = isinstance(told.value, Quantity) and told.mood == dated.mood == "stated"
    return facts and before(told.as_of, dated.as_of)
