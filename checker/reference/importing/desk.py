"""
Reads a desk's own list of people as CSV: name, role, organisation, from, to. Other columns are left alone.

EveryPolitician's holders tables (position, person, personID, start, end) are read as well.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from checker.errors import ReferenceFileError
from checker.reference.importing.entries import (
    Entry,
    Occupancy,
    Person,
    Position,
    RowFault,
    clean,
    clean_date,
    in_order,
    wikidata_id,
)

NAME = "desk"
CONFIDENCE = "high"
COLUMNS = ("name", "role", "organisation", "from", "to")
_CALLED = {
    "organization": "organisation",
    "person": "name",
    "position": "role",
    "start": "from",
    "end": "to",
    "personid": "id",
}
_MOST_COLUMNS = 200


def read(path: Path) -> Iterator[tuple[int, Entry | RowFault]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file, strict=True)
        columns: list[str] = []
        try:
            columns = _columns(path, next(rows, []))
            for row in rows:
                if any(row):
                    yield from _read_row(rows.line_num, columns, row)
        except csv.Error as error:
            problem = f"The table is broken or cut off here: {error}."
            raise ReferenceFileError(path, rows.line_num, 1, problem, "Nothing was imported.") from error
        except UnicodeDecodeError as error:
            problem = "The file is not UTF-8."
            raise ReferenceFileError(path, rows.line_num + 1, 1, problem, "Save it as CSV UTF-8.") from error


def _columns(path: Path, header: list[str]) -> list[str]:
    columns = [_CALLED.get(cell.strip().lower(), cell.strip().lower()) for cell in header[:_MOST_COLUMNS]]
    missing = [name for name in ("name", "role") if name not in columns]
    if missing:
        problem = f"The first line has no column called {' or '.join(missing)}."
        remedy = f"The columns are {', '.join(COLUMNS)}."
        raise ReferenceFileError(path, 1, 1, problem, remedy)
    return columns


def _read_row(line: int, columns: list[str], row: list[str]) -> Iterator[tuple[int, Entry | RowFault]]:
    cells = dict(zip(columns, row, strict=False))
    try:
        name, role = clean(cells.get("name")), clean(cells.get("role"))
        if not name or not role:
            raise RowFault("A row needs a name and a role.")
        if len(row) > len(columns):
            raise RowFault(
                f"It has {len(row)} cells under {len(columns)} columns. Put cells with commas in quotes."
            )
        start, end = clean_date(cells.get("from", "").strip()), clean_date(cells.get("to", "").strip())
        in_order(start, end)
    except RowFault as fault:
        yield line, fault
        return
    whose, qid = clean(cells.get("organisation")), wikidata_id(cells.get("id"))
    yield line, Person(qid or name, name, (), qid)
    yield line, Position(f"{role}@{whose}", role, whose)
    yield line, Occupancy(line, qid or name, f"{role}@{whose}", start, end)
