"""
Reads Popolo JSON as EveryPolitician has it: persons, organizations, memberships, events, in any order.

A membership without dates takes those of its legislative period. Its role ("Minister of Defence", else "member") is
the office; the organization is whose it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.reference.importing.entries import (
    Entry,
    Occupancy,
    Person,
    Position,
    RowFault,
    Term,
    clean,
    clean_all,
    clean_date,
    wikidata_id,
)
from checker.reference.importing.streaming import elements

NAME = "popolo"
CONFIDENCE = "medium"
_ARRAYS = frozenset(("persons", "organizations", "memberships", "events"))


def read(path: Path) -> Iterator[tuple[int, Entry | RowFault]]:
    for array, line, row in elements(path, _ARRAYS):
        try:
            if not isinstance(row, dict):
                raise RowFault(f"An entry of {array} must be an object.")
            entries = _READERS[array](line, row)
        except RowFault as fault:
            yield line, fault
            continue
        for entry in entries:
            yield line, entry


def _person(line: int, row: dict[str, Any]) -> list[Entry]:
    name = clean(row.get("name"))
    if not name or not clean(row.get("id")):
        raise RowFault("A person has no id or no name.")
    others = [one.get("name") for one in _dicts(row.get("other_names"))]
    ids = [one.get("identifier") for one in _dicts(row.get("identifiers")) if one.get("scheme") == "wikidata"]
    return [Person(clean(row["id"]), name, clean_all(others), wikidata_id(ids[0]) if ids else "")]


def _organization(line: int, row: dict[str, Any]) -> list[Entry]:
    key, name = clean(row.get("id")), clean(row.get("name"))
    if not key:
        raise RowFault("An organization has no id.")
    return [Position(f"organization:{key}", "", name)]


def _membership(line: int, row: dict[str, Any]) -> list[Entry]:
    person, organization = clean(row.get("person_id")), clean(row.get("organization_id"))
    role = clean(row.get("role")) or "member"
    if not person or not organization:
        raise RowFault("A membership has no person_id or no organization_id.")
    key = f"{role}@{organization}"
    start, end = clean_date(row.get("start_date")), clean_date(row.get("end_date"))
    period = clean(row.get("legislative_period_id"))
    return [
        Position(key, role, f"organization:{organization}"),
        Occupancy(line, person, key, start, end, fallback=period),
    ]


def _event(line: int, row: dict[str, Any]) -> list[Entry]:
    key = clean(row.get("id"))
    return [Term(key, clean_date(row.get("start_date")), clean_date(row.get("end_date")))] if key else []


def _dicts(value: object) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


_READERS = {
    "persons": _person,
    "organizations": _organization,
    "memberships": _membership,
    "events": _event,
}
