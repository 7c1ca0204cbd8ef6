"""
Days written in a text: "March 11", "Wednesday 21 May", "27 NOVEMBER, 2005", "4/9/2007".

Only whole days with a month. Names of months are met with a capital, so "may 10" is no day.
A slashed date is read only where it can be read one way: 4/9/2007 has two, 11/28/05 one; before an American clock
time ("2:39 PM ET") the month stands first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
_MONTH = r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
_YEAR = r"(?:(?:,\s*|\s+|-)(?P<year>(?:19|20)\d{2})(?!\d))?"
_WEEKDAY = (
    r"(?:\b(?P<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)[A-Za-z]*\.?,?\s+(?:the\s+)?)?"
)
_DAY_FIRST = re.compile(rf"{_WEEKDAY}(?<![\d.,/:$€£-]){_DAY}\s+(?:of\s+)?{_MONTH}\b{_YEAR}")
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}\b{_MONTH}\s+{_DAY}{_YEAR}")
_NUMERIC = re.compile(
    r"(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?![\d/])"
)
_US_CLOCK = re.compile(r"\s+(?:at\s+)?\d{1,2}:\s?\d{2}(?::\d{2})?\s?[AP]M\s[ECMP][SD]?T\b")
_BARE_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b(?!,?\s+(?:the\s+)?\d)")
_SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\b[A-Z]\.)[\"”’]?\s+(?=[A-Z\"“‘])|\n+")


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day as written. `year` is 0 where none stands with it, `weekday` is -1 (Monday is 0)."""

    start: int
    end: int
    month: int
    day: int
    year: int = 0
    weekday: int = -1

    def in_year(self, year: int) -> date | None:
        """The day in that year, if there is one and the weekday fits."""
        try:
            found = date(year, self.month, self.day)
        except ValueError:
            return None
        return found if self.weekday in (-1, found.weekday()) else None

    @property
    def words(self) -> str:
        return f"{MONTHS[self.month - 1]} {self.day}"


def days_in(text: str) -> list[DayMention]:
    """All days of a text, in order; impossible ones left out."""
    month_first = _unclashing([_worded(match) for match in _MONTH_FIRST.finditer(text)], [])
    day_first = _unclashing([_worded(match) for match in _DAY_FIRST.finditer(text)], month_first)
    numeric = [mention for match in _NUMERIC.finditer(text) if (mention := _numeric(match))]
    return sorted((*month_first, *day_first, *numeric), key=lambda mention: mention.start)


def _unclashing(mentions: list[DayMention], taken: list[DayMention]) -> list[DayMention]:
    """Those that some year has and that do not overlap the others; both in order of the text."""
    starts = [other.start for other in taken]
    kept = []
    for mention in mentions:
        at = bisect_left(starts, mention.end)
        free = at == 0 or taken[at - 1].end <= mention.start
        if free and replace(mention, weekday=-1).in_year(mention.year or 2024):
            kept.append(mention)
    return kept


def weekdays_in(text: str) -> list[int]:
    """Weekdays that stand without a date, in order, Monday as 0."""
    return [WEEKDAYS.index(match.group(1)) for match in _BARE_WEEKDAY.finditer(text)]


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """The text roughly cut into sentences, each with its offset. Good enough to look for words in."""
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if text[start : match.start()].strip():
            yield start, text[start : match.start()]
        start = match.end()
    if text[start:].strip():
        yield start, text[start:]


def _worded(match: re.Match[str]) -> DayMention:
    month = next(
        at for at, name in enumerate(MONTHS, 1) if name.lower().startswith(match["month"].lower()[:3])
    )
    weekday = match["weekday"]
    index = (
        next(at for at, name in enumerate(WEEKDAYS) if name.startswith(weekday.title())) if weekday else -1
    )
    if match["year"] is None or index == -1:
        return DayMention(
            match.start(), match.end(), month, int(match["day"]), int(match["year"] or 0), index
        )
    whole = DayMention(match.start(), match.end(), month, int(match["day"]), int(match["year"]), index)
    # A weekday that does not fit its full date is the article's slip, not another year.
    return (
        whole
        if whole.in_year(whole.year)
        else DayMention(whole.start, whole.end, month, whole.day, whole.year)
    )


def _numeric(match: re.Match[str]) -> DayMention | None:
    if match[1]:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    else:
        first, second, year = int(match[4]), int(match[5]), int(match[6])
        year += 0 if year > 99 else (2000 if year < 70 else 1900)
        if (
            first <= 12
            and second <= 12
            and first != second
            and not _US_CLOCK.match(match.string, match.end())
        ):
            return None
        month, day = (first, second) if first <= 12 else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    mention = DayMention(match.start(), match.end(), month, day, year)
    return mention if mention.in_year(year) else None
