"""What the reference holds: offices, and who held them from when to when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checker.reference.periods import bounds, slack

# The day range of an article or a statement, both ends included; None where unknown.
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class OfficeEntry:
    """A public office. `jurisdiction` is a code (GB, EU) or, for imported ones, a folded organisation name."""

    id: str
    title: str
    aliases: tuple[str, ...]
    jurisdiction: str
    jurisdiction_name: str


@dataclass(frozen=True, slots=True)
class Term:
    """
    One person in one office. Dates as the source has them, YYYY-MM-DD or YYYY-MM.

    `end` empty means that no end is known up to `as_of`, not that the term goes on. `role` is holder,
    acting or caretaker; `confidence` high or medium; `record` names the row for ever. `gender` is m, f, or ""
    where the source does not record it.
    """

    office: str
    person: str
    aliases: tuple[str, ...]
    start: str
    end: str
    role: str
    as_of: str
    confidence: str
    origin: str
    record: str
    wikidata: str = ""
    gender: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return (self.person, *self.aliases)


def may_cover(term: Term, days: Days) -> bool:
    """Whether the term meets these days, give or take what a report and a table may differ by."""
    earliest, latest = days
    if term.start and latest < bounds(term.start)[0] - slack(term.start):
        return False
    return not (term.end and earliest > bounds(term.end)[1] + slack(term.end))


def vouched_until(term: Term) -> date:
    """The last day of which the record speaks: its end, with the margin, or the day it was last verified."""
    if term.end:
        return bounds(term.end)[1] + slack(term.end)
    return bounds(term.as_of)[1] if term.as_of else date.min


def vouched_from(term: Term) -> date:
    """The first day of which the record speaks, with the margin."""
    return bounds(term.start)[0] - slack(term.start) if term.start else date.min


def known_until(term: Term) -> str:
    """The date at which the record stops speaking, as its source has it."""
    return term.end or term.as_of
