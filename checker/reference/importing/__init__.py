"""
Imports office-holders from a file into the user's own reference folder, where they add to what is shipped.

A format is one module here with NAME, CONFIDENCE and `read(path)`, which yields entries with their lines as it reads:
no file is ever whole in memory. Nothing is half-imported: a store is written under another name and renamed.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from checker.errors import CheckerError, Faults, InputError, ReferenceFileError
from checker.reference.importing import desk, opensanctions, popolo, wikidata
from checker.reference.importing.building import Builder, Counted, Snapshot
from checker.reference.importing.entries import Entry, RowFault
from checker.reference.importing.mapping import OfficeMap
from checker.reference.lookup import Reference
from checker.reference.store import SUFFIX, Store, stores_in
from checker.reference.table import load_table

__all__ = ["Imported", "forget", "import_file", "imports_in"]

Reader = Callable[[Path], Iterator[tuple[int, Entry | RowFault]]]
FORMATS = {module.NAME: module for module in (wikidata, popolo, opensanctions, desk)}
# So many faults are told; the rest are counted.
_MOST_TOLD = 20
_PEEKED = 1 << 16
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Imported:
    """One import as it lies in the folder."""

    name: str
    format: str
    counted: Counted
    as_of: str
    left_out: tuple[str, ...] = ()
    faulty: int = 0


def import_file(
    path: Path, folder: Path, *, name: str = "", as_of: date | None = None, skip_faulty: bool = False
) -> Imported:
    """
    Import a file as `<folder>/<name>.reference`, in place of an import of that name.

    `as_of` is the day of the snapshot, else the file's own. Rows that cannot be right (a date that no calendar has)
    refuse the whole file, each told with its line, unless `skip_faulty`. Raises CheckerError; then nothing changed.
    """
    if not path.is_file():
        raise InputError(path, "There is no such file.", "Check the path.")
    name = safe_name(name or path.stem)
    beside = folder / f".{name}.{os.getpid()}.part"
    try:
        kind = format_of(path)
        day = as_of or date.fromtimestamp(path.stat().st_mtime)
        snapshot = Snapshot(
            f"{kind} import {name}",
            day.isoformat(),
            FORMATS[kind].CONFIDENCE,
            keep_without_start=kind == desk.NAME,
        )
        folder.mkdir(parents=True, exist_ok=True)
        built = _build(path, beside, FORMATS[kind].read, snapshot, skip_faulty)
        os.replace(beside, folder / f"{name}{SUFFIX}")  # noqa: PTH105
    except (OSError, sqlite3.Error) as error:
        problem = f"It could not be imported into {folder}: {error}."
        raise InputError(path, problem, "Check the disk and its rights, then import it anew.") from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return replace(built, name=name, format=kind)


def imports_in(folder: Path) -> list[Imported]:
    """What was imported into the folder, by name."""
    found = []
    for path in stores_in(folder):
        store = Store(path)
        counted = Counted(people=int(store.meta["people"]), terms=int(store.meta["terms"]))
        found.append(Imported(store.name, store.meta["origin"].split()[0], counted, store.verified))
        store.close()
    return found


def forget(folder: Path, name: str) -> None:
    """Remove an import. Raises InputError where there is none of that name."""
    path = folder / f"{safe_name(name)}{SUFFIX}"
    if not path.is_file():
        known = ", ".join(one.name.removesuffix(SUFFIX) for one in stores_in(folder)) or "nothing yet"
        raise InputError(name, "There is no import of that name.", f"Imported are: {known}.")
    path.unlink()


def format_of(path: Path) -> str:
    """Which of the formats a file has, from its begin. Raises ReferenceFileError where it has none of them."""
    with path.open("rb") as file:
        begin = file.read(_PEEKED).decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if not begin:
        raise ReferenceFileError(path, 1, 1, "The file is empty.", "Nothing was imported.")
    if begin[0] == "{":
        if re.match(r'\{[^\n]*"schema"\s*:', begin):
            return opensanctions.NAME
        if re.search(r'"(?:bindings|results)"\s*:', begin) or re.match(r'\{\s*"head"\s*:', begin):
            return wikidata.NAME
        if re.search(r'"(?:persons|memberships|organizations|events)"\s*:', begin):
            return popolo.NAME
    elif begin[0] != "[" and path.suffix.lower() in (".csv", ".txt"):
        return desk.NAME
    raise ReferenceFileError(
        path, 1, 1, "This is none of the formats that can be imported.",
        "They are: Wikidata's SPARQL results as JSON, Popolo JSON, OpenSanctions' FollowTheMoney NDJSON, and a CSV "
        f"with the columns {', '.join(desk.COLUMNS)}.",
    )  # fmt: skip


def safe_name(name: str) -> str:
    """A name that may stand in a path anywhere."""
    return _UNSAFE.sub("-", name).strip("-._")[:80] or "import"


def _build(path: Path, beside: Path, read: Reader, snapshot: Snapshot, skip_faulty: bool) -> Imported:
    beside.unlink(missing_ok=True)
    builder = Builder(beside, snapshot)
    try:
        builder.lay_aside(read(path))
        if builder.faults and not skip_faulty:
            raise _faults(path, builder)
        builder.join(OfficeMap(Reference((load_table(),))))
        if builder.faults and not skip_faulty:
            raise _faults(path, builder)
        if not builder.counted.terms:
            raise InputError(path, "The file names nobody in any office.", "Nothing was imported.")
        told = tuple(
            f"line {line}: {fault}" for line, fault in sorted(builder.faults, key=lambda one: one[0])
        )
        return Imported("", "", builder.counted, snapshot.as_of, told, builder.faulty)
    finally:
        builder.close()


def _faults(path: Path, builder: Builder) -> CheckerError:
    told = sorted(builder.faults, key=lambda one: one[0])[:_MOST_TOLD]
    faults: list[CheckerError] = [ReferenceFileError(path, line, 1, str(fault)) for line, fault in told]
    more = builder.faulty - len(told)
    rest = f"{more} more rows are at fault. " if more else ""
    remedy = "Mend the file, or import the rest with --skip-faulty."
    faults.append(InputError(path, f"{rest}Nothing was imported.", remedy))
    return Faults(faults)
