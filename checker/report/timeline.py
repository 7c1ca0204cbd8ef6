"""
What happened when, as the articles date it: one stop a date, earliest first, with each article's words.

It does not say that two articles speak of one event; it lays them where a reader sees it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from checker.model import Assertion
from checker.report.layout import Column, Layout
from checker.report.phrases import value_words
from checker.values import Moment

MOST_STOPS = 80


@dataclass(frozen=True, slots=True)
class Told:
    """One article's words for what happened; `mood` where it is planned, hoped or the like."""

    words: str
    mood: str
    column: Column


@dataclass(frozen=True, slots=True)
class Stop:
    """One date as it was given, and what is said to have happened then."""

    when: str
    told: tuple[Told, ...]


def timeline(layout: Layout) -> tuple[Stop, ...]:
    """The stops; dates without a beginning ("before Tuesday") and denied events are left out."""
    stops: dict[tuple[datetime, str], dict[tuple[int, str], Told]] = {}
    for reading in layout.report.readings:
        for one in reading.assertions:
            column = layout.columns.get(one.article)
            if column and isinstance(one.value, Moment) and one.value.start and _dates_an_event(one):
                told = _told(one, column)
                stops.setdefault((one.value.start, value_words(one.value)), {})[column.number, told.words] = (
                    told
                )
    return tuple(
        Stop(when, tuple(told[key] for key in sorted(told)))
        for (_, when), told in sorted(stops.items())[:MOST_STOPS]
    )


def _dates_an_event(one: Assertion) -> bool:
    return one.property == "happened-on" and not one.negated


def _told(one: Assertion, column: Column) -> Told:
    return Told(column.article.quote(one.span), "" if one.mood == "stated" else one.mood, column)
