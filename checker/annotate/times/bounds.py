"""What since, after, until, by and before make of a time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from checker.annotate.times.forms import At, Calendar, Clock, Cycle, Open
from checker.values import Grain, Moment

_FINE = {Grain.HOUR, Grain.MINUTE}


def open_tense(form: Open, tense: str) -> str:
    """Which way a bound looks whatever the verb: "since Tuesday" back, "gave him until March 10" nearby."""
    if not isinstance(form.form, Calendar):
        return tense
    if form.how in {"until", "by", "before"} and form.form.day and form.form.month:
        return ""
    if form.how == "since":
        return "past"
    return tense or "future" if form.how == "until" else tense


def is_count_day(form: Open, moment: Moment, today: date | None) -> bool:
    """ "By Tuesday evening 318 had died": a day that is over tells of when a count was, and is no bound."""
    if form.how != "by" or today is None or moment.start is None or moment.start.date() > today:
        return False
    return isinstance(form.form, At | Calendar | Cycle) and moment.grain in _FINE | {Grain.DAY}


def opened(form: Open, moment: Moment) -> Moment:
    """The moment with its one side open."""
    # After 2pm begins at two, after Tuesday on Wednesday.
    point = moment.grain in _FINE and not (
        isinstance(form.form, At) and not isinstance(form.form.time, Clock)
    )
    if form.how in {"since", "after"}:
        return replace(moment, start=moment.start if form.how == "since" or point else moment.end, end=None)
    before = form.how in {"before", "by_day"} or point
    return replace(moment, start=None, end=moment.start if before else moment.end)
