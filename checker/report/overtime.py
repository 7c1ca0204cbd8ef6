"""
Figures over time: who was killed, hurt, found or moved, in the order of the times that the counts are of.

A later toll supersedes an earlier one; laid in order, a figure that falls or jumps shows. The same words
may still speak of two events, and the page says so. What merely is there ("37 countries") has no course.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from checker.model import Assertion
from checker.report.layout import Layout
from checker.report.phrases import day
from checker.report.picture import Entry, Picture, draw
from checker.values import Quantity

LEAST_FIGURES = 3
MOST_FIGURES = 16
MOST_SERIES = 6


@dataclass(frozen=True, slots=True)
class Series:
    """What is counted, and its figures on a line, earliest first. A label is the article's number."""

    title: str
    picture: Picture


def over_time(layout: Layout) -> tuple[Series, ...]:
    """A series for each count with at least three figures of at least two days and two values; the longest first."""
    groups: dict[tuple[str, str, str], list[tuple[Quantity, Assertion]]] = defaultdict(list)
    for reading in layout.report.readings:
        for one in reading.assertions:
            if isinstance(one.value, Quantity) and _holds(one, one.value):
                key = (one.value.counted, one.value.happened, one.value.unit)
                groups[key].append((one.value, one))
    series = []
    for key in sorted(groups, key=lambda key: (-len(groups[key]), key)):
        picture = _picture(layout, groups[key])
        if picture:
            series.append(Series(", ".join(word for word in key if word), picture))
    return tuple(series[:MOST_SERIES])


def _holds(one: Assertion, value: Quantity) -> bool:
    dated = one.as_of is not None and one.as_of.start is not None
    told = bool(value.counted and value.happened) and not value.vague
    return dated and told and one.mood == "stated" and not one.negated


def _picture(layout: Layout, group: list[tuple[Quantity, Assertion]]) -> Picture | None:
    entries: dict[tuple[str, int, str], Entry] = {}
    for value, one in group:
        column = layout.columns.get(one.article)
        if column and one.as_of and one.as_of.start:
            when = one.as_of.start.date()
            words = f"{day(when)}: {value}, {column.article.label}"
            entries.setdefault(
                (when.isoformat(), column.number, str(value)), (str(column.number), words, value)
            )
    days, _, values = ({key[part] for key in entries} for part in range(3))
    if len(entries) < LEAST_FIGURES or len(days) < 2 or len(values) < 2:
        return None
    return draw([entries[key] for key in sorted(entries)][:MOST_FIGURES])
