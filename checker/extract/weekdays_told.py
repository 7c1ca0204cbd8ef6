"""
Finds on which weekday an article has a date fall: two articles cannot have one date fall on two.

Finds:  "last seen on Saturday, Oct. 21, 2023"   -> weekday-of: 2023-10-21, a Saturday
        "(Sunday 9 March)", in an article of that month  -> weekday-of: that day, a Sunday
Leaves: "on Saturday"  "Saturday, Oct. 21", years before or behind the article  -> nothing: no date, no year
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.extract.misdated.weekdays import weekday_beside
from checker.model import Assertion, Event, Sentence
from checker.values import Grain, Moment

PROPERTY = "weekday-of"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part in {"byline", "dateline"}:
        return
    for mention in sentence.times:
        told = weekday_beside(sentence, mention)
        if told is not None:
            day, weekday = told
            value = Moment(None, None, Grain.DAY, partly=(0, 0, weekday))
            yield assertion_at(sentence, mention.span, PROPERTY, day.isoformat(), value, event=Event())
