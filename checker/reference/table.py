"""
The shipped office-holders, read whole into memory.

Which words lead to which office is worked out when first asked. An alias counts by itself only where it names
its jurisdiction ("Russian Defence Minister", "NATO chief"); a bare one ("Defence Minister") needs it from outside.
"""

from __future__ import annotations

import csv
from functools import cached_property
from pathlib import Path

from checker.errors import ReferenceFileError
from checker.reference.jurisdictions import speaks_for_itself, without_country
from checker.reference.naming import name_tokens
from checker.reference.records import Days, OfficeEntry, Term, may_cover
from checker.reference.rolewords import role_key

SHIPPED = Path(__file__).parent / "data" / "officeholders.csv"
COLUMNS = (
    "office_id", "office", "office_aliases", "jurisdiction", "jurisdiction_name", "person", "person_aliases",
    "gender", "wikidata_id", "start", "end", "source", "confidence", "role", "as_of",
)  # fmt: skip


class Table:
    """Offices and terms that fit in memory."""

    def __init__(self, offices: list[OfficeEntry], terms: list[Term]) -> None:
        self.entries = {office.id: office for office in offices}
        self.terms = tuple(terms)
        self.verified = max((term.as_of for term in terms), default="")
        self._of: dict[str, list[Term]] = {}
        for term in terms:
            self._of.setdefault(term.office, []).append(term)

    def office(self, office: str) -> OfficeEntry | None:
        return self.entries.get(office)

    def speaking(self, key: str) -> set[str]:
        """Offices that these words name without more."""
        return self._words[0].get(key, set())

    def within(self, code: str, key: str) -> set[str]:
        """Offices of the jurisdiction that these words name."""
        return self._words[1].get((code, key), set())

    def terms_of(self, office: str, days: Days | None = None) -> list[Term]:
        """The office's terms, oldest first; with days, those that may cover one of them."""
        terms = self._of.get(office, [])
        return [term for term in terms if days is None or may_cover(term, days)]

    def terms_by_name(self, tokens: tuple[str, ...]) -> list[Term]:
        """Terms of all people with the first or the last of these folded words in one of their names."""
        if not tokens:
            return []
        found = {
            term.record: term for token in (tokens[-1], tokens[0]) for term in self._people.get(token, ())
        }
        return list(found.values())

    @cached_property
    def _words(self) -> tuple[dict[str, set[str]], dict[tuple[str, str], set[str]]]:
        speaking: dict[str, set[str]] = {}
        within: dict[tuple[str, str], set[str]] = {}
        for office in self.entries.values():
            for key, alone in office_keys(office):
                within.setdefault((office.jurisdiction, key), set()).add(office.id)
                if alone:
                    speaking.setdefault(key, set()).add(office.id)
        return speaking, within

    @cached_property
    def _people(self) -> dict[str, list[Term]]:
        people: dict[str, list[Term]] = {}
        for term in self.terms:
            for token in {token for name in term.names for token in name_tokens(name)}:
                people.setdefault(token, []).append(term)
        return people


def office_keys(office: OfficeEntry) -> list[tuple[str, bool]]:
    """The keys of all names of an office, each with whether it names the office without more."""
    keys: dict[str, bool] = {}
    for words in (office.title, *office.aliases):
        key = role_key(words)
        bare = without_country(words, office.jurisdiction)
        keys[key] = keys.get(key, False) or speaks_for_itself(
            words, office.jurisdiction, office.jurisdiction_name
        )
        # "London mayor" less London would be any British mayor.
        if bare and "mayor" not in key.split() and role_key(bare):
            keys.setdefault(role_key(bare), False)
    if office.jurisdiction.startswith("org:"):
        keys[role_key(f"{office.jurisdiction_name} {office.title}")] = True
    return sorted(keys.items())


def load_table(path: Path = SHIPPED) -> Table:
    """Read a table of the shipped shape. Raises ReferenceFileError where it has another."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        if tuple(next(rows, ())) != COLUMNS:
            raise ReferenceFileError(path, 1, 1, "The columns are not those of the office-holders' table.")
        offices: dict[str, OfficeEntry] = {}
        terms: list[Term] = []
        seen: set[str] = set()
        for row in rows:
            if row[0] not in offices:
                offices[row[0]] = OfficeEntry(row[0], row[1], _split(row[2]), row[3], row[4])
            terms.append(_term(row, seen))
    return Table(list(offices.values()), terms)


def _term(row: list[str], seen: set[str]) -> Term:
    record = f"{row[0]}/{row[9]}"
    if record in seen:
        record += "/" + "-".join(name_tokens(row[5]))
    seen.add(record)
    return Term(
        office=row[0], person=row[5], aliases=_split(row[6]), start=row[9], end=row[10], role=row[13],
        as_of=row[14], confidence=row[12], origin=row[11], record=record, wikidata=row[8],
        gender=row[7],
    )  # fmt: skip


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)
