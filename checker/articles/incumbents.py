"""
Office-holders that a text names in their office, and when they held it.

Finds:  "UK Prime Minister Keir Starmer", "President Donald Trump": a name of the reference with an office of that person
        right before it, or right behind it between commas.
Leaves: former, then-, acting and future ones; sentences that tell of a stated year; bare names, which say nothing of the day.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from checker.articles.daywords import sentences
from checker.reference import Holding, Reference, Term
from checker.reference.periods import bounds
from checker.reference.statements import term_in_words

_OTHER_STANDING = re.compile(
    r"\b(?:former|ex|then|late|deputy|vice|shadow|acting|interim|designate|elect|incoming|next|future|first|ousted|outgoing|old|previous|predecessor|successor)\b",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(
    r"\b(?:19|20)\d{2}\b|\b(?:years? ago|last year|under|succeeded|replaced|ran against)\b"
)
_WORD = re.compile(r"\w[\w.’'-]*")
_MOST_ROLE_WORDS = 7
# So far before and behind a name its office may stand.
_REACH = 120
# A name is looked at so often until it stands with an office.
_MOST_TRIED = 50
_LEADING = re.compile(r"^(?:the|a|an|and|for|to|of|by|with|from|as|but|said|told)\s+", re.IGNORECASE)
# A record of medium confidence may be off by weeks.
_MARGINS = {"high": timedelta(days=3), "medium": timedelta(days=31)}


@dataclass(frozen=True, slots=True)
class Incumbent:
    """
    A person named in office. `spells` are the stretches of days of it with a margin, the end None where none is
    known; `terms` say each of them in words, without the margin.
    """

    words: str
    person: str
    office: str
    spells: tuple[tuple[date, date | None], ...]
    terms: tuple[str, ...]


def incumbents_in(text: str, reference: Reference) -> list[Incumbent]:
    """Who is named in which office, each once, in the order of the text."""
    found: dict[str, Incumbent] = {}
    tried: Counter[str] = Counter()
    finder = _finder(reference)
    for _, sentence in sentences(text):
        if _OTHER_TIME.search(sentence):
            continue
        for name, start, end in finder.names_in(sentence):
            tried[name] += 1
            if name in found or tried[name] > _MOST_TRIED:
                continue
            before, behind = sentence[max(0, start - _REACH) : start], sentence[end : end + _REACH]
            incumbent = _in_office(reference, name, before, behind)
            if incumbent is not None:
                found[name] = incumbent
    return list(found.values())


class _Finder:
    """Finds whole names of the reference in a text. Surnames alone are no whole names."""

    def __init__(self, names: Sequence[str]) -> None:
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._names = list(names)
        self._automaton = AhoCorasick(self._names, matchkind=MatchKind.LeftmostLongest)

    def names_in(self, text: str) -> list[tuple[str, int, int]]:
        return [
            (self._names[index], start, end)
            for index, start, end in self._automaton.find_matches_as_indexes(text)
            if not _within_word(text, start, end)
        ]


@lru_cache(maxsize=4)
def _finder(reference: Reference) -> _Finder:
    return _Finder(sorted({name for name in reference.known_names() if len(name.split()) > 1}))


def _within_word(text: str, start: int, end: int) -> bool:
    return (start > 0 and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())


def _in_office(reference: Reference, name: str, before: str, behind: str) -> Incumbent | None:
    holdings = [one for one in reference.person_offices(name) if name in one.term.names]
    for role in (*_before(before), *_behind(behind)):
        offices = {one.office.id for one in holdings if _names_office(reference, role, one)}
        if offices and _OTHER_STANDING.search(_with_a_word_before(before, role)):
            return None
        if len(offices) == 1:
            office = offices.pop()
            terms = [one.term for one in holdings if one.office.id == office and one.term.start]
            ahead = before.rstrip().endswith(role)
            words = f"{_LEADING.sub('', role)} {name}" if ahead else f"{name}, {role}"
            told = tuple(term_in_words(term) for term in terms)
            return Incumbent(words, name, reference.office_title(office), _spells(terms), told)
    return None


def _spells(terms: Sequence[Term]) -> tuple[tuple[date, date | None], ...]:
    """The stretches of days of some terms, with the margin of each; the end None where none is known."""
    return tuple(
        (
            bounds(term.start)[0] - _MARGINS[term.confidence],
            bounds(term.end)[1] + _MARGINS[term.confidence] if term.end else None,
        )
        for term in terms
    )


def _names_office(reference: Reference, role: str, holding: Holding) -> bool:
    """Whether the words name this office, the country being told by the person."""
    office = holding.office
    return office.id in (
        *reference.offices_named(role), *reference.offices_named(role, office.jurisdiction_name)
    )  # fmt: skip


def _before(words: str) -> list[str]:
    """The words that may be a role before a name, the longest first."""
    found = list(_WORD.finditer(words))
    if not found or words[found[-1].end() :].strip():
        return []
    tail = found[-_MOST_ROLE_WORDS:]
    return [words[match.start() :].strip() for match in tail]


def _behind(words: str) -> list[str]:
    """The role words between commas behind a name."""
    match = re.match(r",\s+(?:the\s+)?([^,;:.]{4,60})[,.;]", words)
    return [match[1]] if match else []


def _with_a_word_before(words: str, role: str) -> str:
    before, found, _ = words.rpartition(role)
    return " ".join((*before.split()[-1:], role)) if found else role
