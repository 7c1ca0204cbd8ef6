"""
Asks the reference: which office do these words name, who held it on a day, what did this person hold.

The shipped table and every imported store are asked alike, the shipped one first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from checker.model import ReferenceRecord
from checker.reference.jurisdictions import codes_of, countries_in, fold_organisation, without_country
from checker.reference.naming import MATCHES, best_match, name_tokens
from checker.reference.places import Places, load_places
from checker.reference.records import Days, OfficeEntry, Term, may_cover
from checker.reference.rolewords import role_key
from checker.reference.statements import office_name, record_of
from checker.reference.store import Store
from checker.reference.table import Table

if TYPE_CHECKING:
    from checker.reference.judge import Judgement

OfficeId = str
When = date | tuple[date | None, date | None] | None
_EVER = (date.min + timedelta(days=400), date.max - timedelta(days=400))


@dataclass(frozen=True, slots=True)
class Holding:
    """A term with its office and its record."""

    term: Term
    office: OfficeEntry
    record: ReferenceRecord


class Reference:
    """The shipped table with what the user imported. Asking changes nothing."""

    def __init__(self, shelves: tuple[Table | Store, ...]) -> None:
        self._shelves = shelves
        self.verified = max((shelf.verified for shelf in shelves), default="")

    @property
    def places(self) -> Places:
        """The places that go with the offices."""
        return load_places()

    def offices_named(self, role_words: str, of: str = "") -> tuple[OfficeId, ...]:
        """The one office that the words name; none where they name none, or could name several."""
        found = self.offices_meant(role_words, of)
        return found if len(found) == 1 else ()

    def offices_meant(self, role_words: str, of: str = "") -> tuple[OfficeId, ...]:
        """All offices that the words may name, sorted."""
        whole = role_key(f"{of} {role_words}")
        speaking = self._ask(lambda shelf: shelf.speaking(whole))
        if speaking:
            return tuple(sorted(speaking))
        found: set[OfficeId] = set()
        for code in self._codes(role_words, of):
            bare = without_country(role_words, code)
            keys = {whole, role_key(role_words)} | ({role_key(bare)} if bare else set())
            for key in sorted(keys):
                found |= self._within(code, key)
        if of and not found:
            found = self._within(fold_organisation(of), role_key(role_words))
        return tuple(sorted(found))

    def offices_asked(self, words: str) -> tuple[OfficeId, ...]:
        """The offices that a question names: an id, or role words with their country or organisation at either end."""
        if self.office(words):
            return (words,)
        parts = words.split()
        splits = [(words, "")]
        splits += [(" ".join(parts[at:]), " ".join(parts[:at])) for at in range(1, len(parts))]
        splits += [
            (" ".join(parts[:at]), " ".join(parts[at + 1 :]))
            for at, word in enumerate(parts)
            if word in ("of", "in")
        ]
        return next((found for role, of in splits if (found := self.offices_meant(role, of))), ())

    def office(self, office: OfficeId) -> OfficeEntry | None:
        """The office under this id."""
        return next((entry for shelf in self._shelves if (entry := shelf.office(office))), None)

    def office_title(self, office: OfficeId) -> str:
        """How a newsroom calls it, with its country: "UK Defence Secretary"; the id where it is unknown."""
        entry = self.office(office)
        return office_name(entry) if entry else office

    def holders(self, office: OfficeId, on: When = None) -> tuple[Holding, ...]:
        """
        Who may have held the office on these days, oldest first, each within the margin of periods.py.

        An open term counts for every later day: whether the reference speaks of that day is `covers`' business.
        """
        days = days_of(on)
        terms: list[Term] = []
        for shelf in self._shelves:
            terms += [term for term in shelf.terms_of(office, days) if not _known_already(term, terms)]
        if self.single_seat(office):
            terms = _closed_by_successors(terms)
        return tuple(self._holding(term) for term in sorted(terms, key=_by_start) if may_cover(term, days))

    def single_seat(self, office: OfficeId) -> bool:
        """Whether the office is known to have one holder at a time: only those of the shipped table are."""
        return isinstance(self._shelves[0], Table) and self._shelves[0].office(office) is not None

    def person_offices(self, name: str, on: When = None) -> tuple[Holding, ...]:
        """The offices that somebody of this name (same, variant or short) may have held on these days."""
        days = days_of(on)
        near: dict[str, Term] = {}
        for shelf in self._shelves:
            near |= {
                term.record: term for term in shelf.terms_by_name(name_tokens(name)) if may_cover(term, days)
            }
        found = [term for term in near.values() if best_match(name, term)[0] in MATCHES]
        return tuple(self._holding(term) for term in sorted(found, key=_by_start))

    def gender_recorded(self, office: OfficeId, person: str) -> str:
        """m or f as the source records it of this holder of the office; "" where it does not."""
        terms = (term for shelf in self._shelves for term in shelf.terms_of(office))
        return next(
            (term.gender for term in terms if term.person == person and term.gender in ("m", "f")), ""
        )

    def known_names(self) -> Iterator[str]:
        """Every name of everybody in the shipped table."""
        for shelf in self._shelves:
            if isinstance(shelf, Table):
                yield from (name for term in shelf.terms for name in term.names)

    def _codes(self, role_words: str, of: str) -> tuple[str, ...]:
        """The jurisdictions that the words fix. A capital has a mayor and a president of its own, but no ministers."""
        if not of:
            return countries_in(role_words)
        if self.places.kind_of(of) == "capital" and "minister" not in role_key(role_words).split():
            return ()
        return codes_of(of)

    def _within(self, code: str, key: str) -> set[OfficeId]:
        return self._ask(lambda shelf: shelf.within(code, key))

    def judge(
        self, office_words: str, of: str, person_name: str, on: When = None, status: str = "holder"
    ) -> Judgement:
        """What the reference makes of this name in this office; see judge.py."""
        from checker.reference.judge import judge

        return judge(self, office_words, of, person_name, on, status)

    def _holding(self, term: Term) -> Holding:
        office = self.office(term.office) or OfficeEntry(term.office, term.office, (), "", "")
        return Holding(term, office, record_of(term, office, self.verified))

    def _ask(self, question: Callable[[Table | Store], set[OfficeId]]) -> set[OfficeId]:
        return {office for shelf in self._shelves for office in question(shelf)}


def days_of(on: When) -> Days:
    """A day or a range, open ends reaching as far as calendars do."""
    if on is None:
        return _EVER
    if isinstance(on, date):
        return on, on
    return on[0] or _EVER[0], on[1] or _EVER[1]


def _by_start(term: Term) -> tuple[str, str, str]:
    return term.start, term.end or "9", term.person


def _known_already(term: Term, terms: Sequence[Term]) -> bool:
    """Whether another shelf has the same person in this office at this time."""
    names = {name_tokens(name) for name in term.names}
    return any(
        (
            not names.isdisjoint(name_tokens(name) for name in other.names)
            or term.wikidata == other.wikidata != ""
        )
        and (not other.end or not term.start or term.start <= other.end)
        and (not term.end or not other.start or other.start <= term.end)
        for other in terms
        if other.origin != term.origin
    )


def _closed_by_successors(terms: list[Term]) -> list[Term]:
    """An open term that nothing vouches for when the next holder takes over ended there."""
    closed = []
    for term in terms:
        later = [
            other.start
            for other in terms
            if other is not term
            and other.role == term.role == "holder"
            and other.start > max(term.start, term.as_of)
            and term.as_of
        ]
        if term.end or not later:
            closed.append(term)
        else:
            closed.append(replace(term, end=min(later)))
    return closed
