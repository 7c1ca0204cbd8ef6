"""
Finds when a person must have been born: from the birth date, or from the age on the article's day.

Finds:  "Ann Reed, 43," on 6 May 2010           -> born-on: between 7 May 1966 and 6 May 1967, a month more or less
        "Ann Reed was born on 3 May 1966"       -> born-on: 3 May 1966
Leaves: articles without a date; ages of another time, of children in months, and those that are only bounds

An age that grew by one between two articles months apart fits one birth; 43 in 2010 and still 43 in 2012 does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from checker.model import Assertion, Sentence
from checker.values import Grain, Moment, Quantity, moved

PROPERTY = "born-on"

# What an outlet last looked up may be some weeks old.
_STALE = timedelta(31)


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """One for each age that tells a birth."""
    at = {sentence.span: sentence for sentence in sentences}
    for age in assertions:
        sentence = at.get(age.sentence)
        if age.property != "age" or sentence is None or age.negated or age.as_of_stated:
            continue
        if age.basis.startswith("computed from a birthday"):
            continue  # the day of the year alone
        if age.basis:
            yield from _told(sentence, age)
        elif sentence.article.published is not None and isinstance(age.value, Quantity):
            yield from _worked_out(age, age.value, sentence.article.published)


def _told(sentence: Sentence, age: Assertion) -> Iterator[Assertion]:
    """The birth date that the age was computed from."""
    for one in sentence.times:
        if age.span.covers(one.span) and one.span.end == age.span.end:
            yield replace(age, property=PROPERTY, value=one.moment, basis="")


def _worked_out(age: Assertion, value: Quantity, day: date) -> Iterator[Assertion]:
    if value.unit not in {"", "year"} or value.low is None or value.low != value.high or value.about:
        return
    years = int(value.low)
    first = _years_before(day, years + 1) + timedelta(1)
    last = _years_before(day, years)
    moment = Moment(
        moved(datetime.combine(first, time()), -_STALE),
        moved(datetime.combine(last, time()), timedelta(1) + _STALE),
        Grain.YEAR,
    )
    basis = f"{years} years old on {day.isoformat()}: born between {first.isoformat()} and {last.isoformat()}"
    yield replace(age, property=PROPERTY, value=moment, basis=basis)


def _years_before(day: date, years: int) -> date:
    """The same day of an earlier year; of a leap day its eve. Ages end at 120 (ages.py), so no year is before 1."""
    year = max(1, day.year - years)
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
