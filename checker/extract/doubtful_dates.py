"""
What a date leaves certain where its words contradict one another, or may mean either of two days.

"Monday, Aug. 10" where the tenth was a Sunday  -> both stay: a Monday, the 10th of August
"last Monday" in an article of Saturday          -> a Monday: of this week or of the one before
"Sunday, March 2"  "last Friday" on a Tuesday    -> the one day that they mean
"""

from __future__ import annotations

import re
from datetime import timedelta

from checker.extract.misdated.weekdays import misfit
from checker.model import Sentence, TimeMention
from checker.values import Grain, Moment, moved

_LAST = re.compile(r"\blast (?:mon|tues|wednes|thurs|fri|satur|sun)day$", re.IGNORECASE)
_WEEK = timedelta(7)


def as_told(sentence: Sentence, time: TimeMention) -> Moment:
    """The moment of a time, as far as its words tell it without a doubt."""
    moment = time.moment
    weekday = misfit(sentence, time)
    if weekday and moment.start is not None:
        return Moment(None, None, Grain.DAY, partly=(moment.start.month, moment.start.day, weekday))
    published = sentence.article.published
    if moment.start is None or published is None or not _LAST.search(time.text):
        return moment
    this_week = moved(moment.start, _WEEK).date()
    if this_week < published:
        return Moment(None, None, Grain.DAY, partly=(0, 0, moment.start.isoweekday()))
    return moment
