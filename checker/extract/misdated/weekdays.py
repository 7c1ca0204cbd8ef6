"""A weekday beside a date that falls on another: "Tuesday, March 12" in a year when that was a Wednesday."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from checker.extract.misdated.pairs import DATE, Pair
from checker.model import Sentence, TimeMention
from checker.values import Grain, day_of, moved

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)
_NEAR = timedelta(60)
_DAYS_OR_LESS = frozenset({Grain.DAY, Grain.HOUR, Grain.MINUTE})


def other_weekday(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """The stated date and the nearest one that has the weekday."""
    weekday, moment = misfit(sentence, mention), mention.moment
    if not weekday or moment.start is None:
        return None
    start = datetime.combine(moment.start.date(), time())
    right = moved(start, timedelta((weekday - start.isoweekday() + 3) % 7 - 3))
    stated, named = (day_of(one.date()) for one in (start, right))
    return Pair(stated, named, f"{stated} was a {start:%A}; the nearest {right:%A} is {named}")


def misfit(sentence: Sentence, mention: TimeMention) -> int:
    """The weekday (Monday is 1) that stands beside a date which falls on another; 0 where none does."""
    told = weekday_beside(sentence, mention)
    return told[1] if told is not None and told[0].isoweekday() != told[1] else 0


def weekday_beside(sentence: Sentence, mention: TimeMention) -> tuple[date, int] | None:
    """A date of a year that is told or near, with the weekday (Monday is 1) that stands beside it."""
    words, stated = _WEEKDAY.search(mention.text), DATE.search(mention.text)
    moment = mention.moment
    if words is None or stated is None or moment.start is None or moment.grain not in _DAYS_OR_LESS:
        return None
    published = sentence.article.published
    if not stated.group("year") and (published is None or abs(moment.start.date() - published) > _NEAR):
        return None
    if moment.start.day != int(stated.group("day") or stated.group("day2")):
        return None  # a night that is told by the day on which it began
    return moment.start.date(), _DAYS.index(words.group(1).lower()) + 1
