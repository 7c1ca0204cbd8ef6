"""A day that its month does not have: "30 February", "31/04/2024"."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from checker.extract.misdated.pairs import DATE, MONTHS, Pair
from checker.model import Sentence, TimeMention
from checker.values import Grain, Moment

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FIGURES = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$")


def no_such_day(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """The stated day, counted on from the first of its month, and that month."""
    if mention.moment.start is not None or mention.moment.end is not None:
        return None
    parts = _stated(mention.text, sentence.article.published)
    if parts is None:
        return None
    year, month, day = parts
    longest = _month_length(year, month)
    if day <= longest:
        return None
    first = datetime(year, month, 1)
    beyond = first + timedelta(day - 1)
    whole = Moment(first, first + timedelta(longest), Grain.MONTH)
    basis = f"{first:%B %Y} has {longest} days; the stated day was counted on from its first"
    return Pair(Moment(beyond, beyond + timedelta(1), Grain.DAY), whole, basis)


def _stated(words: str, published: date | None) -> tuple[int, int, int] | None:
    if match := _FIGURES.match(words.strip()):
        first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
        day, month = (first, second) if first > 12 else (second, first)
        return (year, month, day) if 1 <= month <= 12 and 1 < year < 9999 else None
    match = DATE.search(words)
    if match is None:
        return None
    day = int(match.group("day") or match.group("day2"))
    month = MONTHS.index((match.group("month") or match.group("month2"))[:3].lower()) + 1
    year = int(match.group("year")) if match.group("year") else (published.year if published else 0)
    if not 1 < year < 9999 or (not match.group("year") and day <= _LENGTHS[month - 1]):
        return None
    return year, month, day


def _month_length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 if month == 2 and not leap else _LENGTHS[month - 1]
