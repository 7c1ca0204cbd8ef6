"""
Two sentences that tell the same thing, one with a weekday, one with a date.

Finds:  "On Tuesday, officials from Australia, Japan and New Zealand joined talks in Paris" and "Officials from Australia,
        Japan, and New Zealand joined a meeting in Paris on March 11": that Tuesday was March 11.
Leaves: sentences that share fewer than four proper names, and days that two such pairs put on two weekdays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.articles.daywords import MONTHS, WEEKDAYS, DayMention, days_in, sentences, weekdays_in
from checker.model import Article

_NAME = re.compile(r"(?<=[\w,;] )[A-Z][a-z]{2,}\b")
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS))
_FEWEST_SHARED = 4
_MOST = 500


@dataclass(frozen=True, slots=True)
class Twin:
    """A day, the weekday it was, and the files that say so."""

    day: DayMention
    day_file: str
    weekday: int
    weekday_file: str


def twin_weekdays(articles: Sequence[Article]) -> list[Twin]:
    """The days of the story whose weekday another sentence tells, in order of the articles."""
    with_day: list[tuple[DayMention, str, frozenset[str]]] = []
    with_weekday: list[tuple[int, str, frozenset[str]]] = []
    for article in articles:
        for _, sentence in sentences(article.text):
            names = frozenset(_NAME.findall(sentence)) - _NO_NAMES
            days, weekdays = days_in(sentence), weekdays_in(sentence)
            if len(names) < _FEWEST_SHARED or len(days) + len(weekdays) != 1:
                continue
            if days and days[0].weekday < 0:
                with_day.append((days[0], article.file, names))
            elif weekdays:
                with_weekday.append((weekdays[0], article.file, names))
    found: dict[tuple[int, int], list[Twin]] = {}
    for day, day_file, names in with_day[:_MOST]:
        for weekday, weekday_file, others in with_weekday[:_MOST]:
            if len(names & others) >= _FEWEST_SHARED:
                twin = Twin(day, day_file, weekday, weekday_file)
                found.setdefault((day.month, day.day), []).append(twin)
    return [twins[0] for twins in found.values() if len({twin.weekday for twin in twins}) == 1]
