"""
Reads the answer of Wikidata's query service: application/sparql-results+json.

Variables: position, positionLabel, person, personLabel, start, end; if there, sp and ep (precision of the dates, 9 year,
10 month, 11 day), alias, jurisdictionLabel. Without sp, a first of January is taken for a year.
An absent key, a blank node and an "unknown value" are no date.
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
    clean,
    clean_date,
    wikidata_id,
)
from checker.reference.importing.streaming import elements

NAME = "wikidata"
CONFIDENCE = "medium"
_BINDINGS = "results.bindings"


def read(path: Path) -> Iterator[tuple[int, Entry | RowFault]]:
    for _, line, row in elements(path, frozenset((_BINDINGS,))):
        try:
            entries = _row(line, row)
        except RowFault as fault:
            yield line, fault
            continue
        for entry in entries:
            yield line, entry


def _row(line: int, row: Any) -> list[Entry]:
    if not isinstance(row, dict):
        raise RowFault("A binding must be an object.")
    person, position = wikidata_id(_text(row, "person")), wikidata_id(_text(row, "position"))
    name, title = clean(_text(row, "personLabel")), clean(_text(row, "positionLabel"))
    if not (person and position):
        raise RowFault("It has no person or no position that is an item of Wikidata.")
    if not name or not title or name == person or title == position:
        return []  # an item without an English label names nobody
    alias = clean(_text(row, "alias"))
    return [
        Person(person, name, (alias,) if alias else (), person),
        Position(position, title, clean(_text(row, "jurisdictionLabel"))),
        Occupancy(line, person, position, _date(row, "start", "sp"), _date(row, "end", "ep")),
    ]


def _date(row: dict[str, Any], name: str, precision: str) -> str:
    cell = row.get(name)
    if not isinstance(cell, dict) or cell.get("type") in ("uri", "bnode"):
        return ""
    fineness = _text(row, precision)
    date = clean_date(cell.get("value"), int(fineness) if fineness.isdigit() else 11)
    return date[:4] if not fineness and date.endswith("-01-01") else date


def _text(row: dict[str, Any], name: str) -> str:
    cell = row.get(name)
    value = cell.get("value") if isinstance(cell, dict) else None
    return value if isinstance(value, str) else ""
