"""Stretches of days that an article may be of, and what each clue leaves of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from checker.articles.daywords import DayMention, days_in, sentences
from checker.articles.incumbents import incumbents_in
from checker.reference import Reference

Spell = tuple[date, date | None]
_EVER: tuple[Spell, ...] = ((date(1900, 1, 1), None),)
# What a sentence must not hold for its days and years to be over when the article came out.
_AHEAD = re.compile(
    r"\b(?:will|would|shall|could|may|might|should|must|until|till|by|next|upcoming|due|expected|expects?|plan(?:s|ned)?|scheduled|slated|"
    r"set to|(?:is|are|was|were) to|deadline|if|when|target|forecast|hopes?|aims?|begins?|starts?|takes? place)\b"
)
_SINCE_YEAR = re.compile(
    r"\b(?:since|back in|than in|as in|(?:was|were|had been) \w+ in)\s+(?:\w+\s+)?((?:19|20)\d{2})\b"
)
# Days that stand for what happened on them, whatever the year.
_NAMED_DAYS = frozenset(
    ((9, 11), (10, 7), (1, 6), (7, 4), (12, 24), (12, 25), (12, 31), (1, 1), (2, 14), (10, 31), (11, 11), (5, 9),
     (2, 24), (6, 6), (7, 14))
)  # fmt: skip


_STARTING = re.compile(r"\b(?:[Ff]rom|[Bb]y|[Uu]ntil|[Tt]ill|[Ss]tarting|[Bb]efore|[Aa]fter)\s+(?:the\s+)?\Z")
# So far around a day its verb is looked for.
_BEFORE, _BEHIND = 70, 35
_MOST_DAYS = 500


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing the text says, in words, and the days that it leaves; `terms` say each spell in words."""

    words: str
    spells: tuple[Spell, ...]
    terms: tuple[str, ...] = ()

    def said(self, at: int) -> str:
        """The words with what the reference says of that spell."""
        return f"{self.words} (in office {self.terms[at]})" if self.terms else self.words


@dataclass(frozen=True, slots=True)
class Allowed:
    """The days left by all clues, and those clues that drew the outer bounds."""

    spells: tuple[Spell, ...] = _EVER
    first: str = ""
    last: str = ""

    @property
    def bounded(self) -> bool:
        return bool(self.first)

    def holds(self, day: date) -> bool:
        return any(start <= day and (end is None or day <= end) for start, end in self.spells)

    def meets(self, first: date, last: date) -> bool:
        return any(start <= last and (end is None or first <= end) for start, end in self.spells)


def allowed_by(text: str, reference: Reference) -> Allowed:
    """What the office-holders and years that a text names leave of all days. Clues that cannot all be true leave all."""
    clues = _believed([Clue(one.words, one.spells, one.terms) for one in incumbents_in(text, reference)])
    allowed = _all_of([*clues, *_of_years(text)])
    if allowed is None:
        # One office given wrongly is what this checker looks for: one clue may be dropped if that settles it.
        without = (
            [_all_of([*clues[:at], *clues[at + 1 :]]) for at in range(len(clues))] if len(clues) > 2 else []
        )
        settled = [one for one in without if one is not None]
        allowed = settled[0] if len(settled) == 1 else Allowed()
    return allowed


def _believed(clues: list[Clue]) -> list[Clue]:
    """
    The clues, with open ends where too few stand beside them: that somebody still bears an office that has ended
    may be the article's error. Three people in office, or two that both have left since, are believed.
    """
    ended = [clue for clue in clues if clue.spells and clue.spells[-1][1] is not None]
    if len(clues) > 2 or len(ended) > 1:
        return clues
    return [replace(clue, spells=((clue.spells[0][0], None),)) if clue in ended else clue for clue in clues]


def past_days(text: str) -> list[DayMention]:
    """Days of the text that seem over when it came out; named days ("September 11") left out."""
    return list(islice(_past_days(text), _MOST_DAYS))


def _past_days(text: str) -> Iterator[DayMention]:
    for _, sentence in sentences(text):
        for day in days_in(sentence):
            around = sentence[max(0, day.start - _BEFORE) : day.end + _BEHIND]
            before = sentence[max(0, day.start - _BEFORE) : day.start]
            named = (day.month, day.day) in _NAMED_DAYS
            if not (named or _AHEAD.search(around) or _STARTING.search(before)):
                yield day


def until(allowed: Allowed, last: date) -> Allowed:
    """Open ends closed at the last day for which the reference was verified."""
    closed = [
        (start, last if end is None else min(end, last)) for start, end in allowed.spells if start <= last
    ]
    return replace(allowed, spells=tuple(closed))


def _of_years(text: str) -> list[Clue]:
    """A year that is told of as past, and whole past days with a year, open the range at their begin."""
    begun = [
        Clue(f"“{match[0]}”", ((date(int(match[1]), 1, 1), None),))
        for _, sentence in sentences(text)
        if not _AHEAD.search(sentence)
        for match in _SINCE_YEAR.finditer(sentence)
    ]
    told = [
        Clue(f"“{day.words}, {day.year}”", ((found, None),))
        for day in past_days(text)
        if day.year and (found := day.in_year(day.year))
    ]
    return begun + told


def _all_of(clues: list[Clue]) -> Allowed | None:
    spells: tuple[Spell, ...] = _EVER
    for clue in clues:
        spells = _meet(spells, clue.spells)
    if not spells:
        return None
    first, last = spells[0][0], spells[-1][1]
    opens = [clue.said(at) for clue in clues for at, spell in enumerate(clue.spells) if spell[0] == first]
    closes = [
        clue.said(at) for clue in clues for at, spell in enumerate(clue.spells) if last and spell[1] == last
    ]
    return Allowed(spells, opens[0] if opens else "", closes[0] if closes else "")


def _meet(left: tuple[Spell, ...], right: tuple[Spell, ...]) -> tuple[Spell, ...]:
    met = []
    for start, end in left:
        for other_start, other_end in right:
            first = max(start, other_start)
            ends = [one for one in (end, other_end) if one is not None]
            last = min(ends) if ends else None
            if last is None or first <= last:
                met.append((first, last))
    return tuple(sorted(met, key=lambda spell: spell[0]))


def a_month_after(day: date) -> date:
    return min(date.max - timedelta(31), day) + timedelta(31)
