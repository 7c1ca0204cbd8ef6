"""
Writes what an importer reads into a store: first laid aside as it comes, then joined, all on disk.

The file is written under another name and renamed when whole, so that what was there before stays until then.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checker.reference.importing.entries import Entry, Occupancy, Person, Position, RowFault, in_order
from checker.reference.importing.mapping import OfficeMap
from checker.reference.naming import name_tokens
from checker.reference.store import INDEXES, SCHEMA, VERSION, ends_key, pack, unpack
from checker.reference.table import office_keys

_STAGING = """
CREATE TABLE s_people (key TEXT PRIMARY KEY, name TEXT, aliases TEXT, wikidata TEXT) WITHOUT ROWID;
CREATE TABLE s_aliases (key TEXT, alias TEXT, PRIMARY KEY (key, alias)) WITHOUT ROWID;
CREATE TABLE s_positions (key TEXT PRIMARY KEY, title TEXT, whose TEXT) WITHOUT ROWID;
CREATE TABLE s_terms (key TEXT PRIMARY KEY, start TEXT, "end" TEXT) WITHOUT ROWID;
CREATE TABLE s_tokens (token TEXT, person INTEGER);
CREATE TABLE s_held (line INTEGER, person TEXT, position TEXT, start TEXT, "end" TEXT, standing TEXT, fallback TEXT);
"""
_JOINED = """
SELECT h.line, n.number, o.office, h.standing,
    CASE WHEN h.start = '' AND h."end" = '' THEN COALESCE(t.start, '') ELSE h.start END,
    CASE WHEN h.start = '' AND h."end" = '' THEN COALESCE(t."end", '') ELSE h."end" END
FROM s_held h LEFT JOIN s_numbers n ON n.key = h.person LEFT JOIN s_offices o ON o.key = h.position
LEFT JOIN s_terms t ON t.key = h.fallback ORDER BY h.line
"""
_BATCH = 20_000
_CACHE_KILOBYTES = 50_000
# So many faults are kept to be told; the rest are counted.
_MOST_KEPT = 100
_PersonRow = tuple[int, str, str, str]
_Numbered = tuple[str, int]


@dataclass(slots=True)
class Counted:
    """What an import brought, and what it left out."""

    people: int = 0
    offices: int = 0
    terms: int = 0
    without_start: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is true of a whole import."""

    origin: str
    as_of: str
    confidence: str
    keep_without_start: bool = False


class Builder:
    """One import on its way to a store."""

    def __init__(self, path: Path, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self.counted = Counted()
        self.faults: list[tuple[int, RowFault]] = []
        self.faulty = 0
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("PRAGMA temp_store = FILE")
        self._database.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
        self._database.executescript(SCHEMA + _STAGING)

    def lay_aside(self, entries: Iterable[tuple[int, Entry | RowFault]]) -> None:
        """Keep all entries as they come; faults are kept to be told."""
        self._database.execute("BEGIN")
        for line, entry in entries:
            if isinstance(entry, RowFault):
                self._fault(line, entry)
            else:
                self._keep(entry)
        self._database.execute("COMMIT")

    def join(self, offices: OfficeMap) -> None:
        """Put together who held which office; what is left out is counted."""
        self._database.execute("BEGIN")
        self._write_offices(offices)
        self._write_people()
        self._write_terms()
        meta = {"version": VERSION, "as_of": self._snapshot.as_of, "origin": self._snapshot.origin}
        meta |= {"people": str(self.counted.people), "terms": str(self.counted.terms)}
        self._database.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        for table in ("people", "aliases", "positions", "terms", "held", "tokens", "numbers", "offices"):
            self._database.execute(f"DROP TABLE s_{table}")
        self._database.execute("COMMIT")
        self._database.executescript(INDEXES + "VACUUM;")

    def close(self) -> None:
        self._database.close()

    def _fault(self, line: int, fault: RowFault) -> None:
        self.faulty += 1
        if len(self.faults) < _MOST_KEPT:
            self.faults.append((line, fault))

    def _keep(self, entry: Entry) -> None:
        run = self._database.execute
        if isinstance(entry, Person):
            run(
                "INSERT OR IGNORE INTO s_people VALUES (?, ?, ?, ?)",
                (entry.key, entry.name, pack(entry.aliases), entry.wikidata),
            )
            if len(entry.aliases) == 1:
                run("INSERT OR IGNORE INTO s_aliases VALUES (?, ?)", (entry.key, entry.aliases[0]))
        elif isinstance(entry, Position):
            run("INSERT OR IGNORE INTO s_positions VALUES (?, ?, ?)", (entry.key, entry.title, entry.whose))
        elif isinstance(entry, Occupancy):
            row = (
                entry.line,
                entry.person,
                entry.position,
                entry.start,
                entry.end,
                entry.standing,
                entry.fallback,
            )
            run("INSERT INTO s_held VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        else:
            run("INSERT OR IGNORE INTO s_terms VALUES (?, ?, ?)", (entry.key, entry.start, entry.end))

    def _write_offices(self, offices: OfficeMap) -> None:
        run = self._database
        run.execute("CREATE TABLE s_offices (key TEXT PRIMARY KEY, office TEXT) WITHOUT ROWID")
        query = (
            "SELECT o.key, o.title, COALESCE(w.whose, o.whose) FROM s_positions o"
            " LEFT JOIN s_positions w ON w.key = o.whose AND w.title = '' WHERE o.title != '' ORDER BY o.key"
        )
        for key, title, whose in run.execute(query).fetchall():
            office = offices.office(title, whose)
            run.execute("INSERT INTO s_offices VALUES (?, ?)", (key, office.id))
            known = run.execute(
                "INSERT OR IGNORE INTO offices VALUES (?, ?, ?, ?, ?)",
                (
                    office.id,
                    office.title,
                    pack(office.aliases),
                    office.jurisdiction,
                    office.jurisdiction_name,
                ),
            )
            if known.rowcount:
                self.counted.offices += 1
                rows = [
                    (words, office.jurisdiction, office.id, int(alone))
                    for words, alone in office_keys(office)
                ]
                run.executemany("INSERT OR IGNORE INTO words VALUES (?, ?, ?, ?)", rows)

    def _write_people(self) -> None:
        run = self._database
        run.execute("CREATE TABLE s_numbers (key TEXT PRIMARY KEY, number INTEGER) WITHOUT ROWID")
        query = "SELECT key, name, aliases, wikidata FROM s_people WHERE key IN (SELECT person FROM s_held) ORDER BY key"
        people: list[_PersonRow] = []
        numbers: list[_Numbered] = []
        tokens: list[_Numbered] = []
        reading = run.cursor()
        for number, (key, name, packed, wikidata) in enumerate(reading.execute(query), 1):
            more = run.execute("SELECT alias FROM s_aliases WHERE key = ? ORDER BY alias LIMIT 1000", (key,))
            aliases = tuple(dict.fromkeys((*unpack(packed), *(row[0] for row in more))))
            aliases = tuple(alias for alias in aliases if alias != name)
            people.append((number, name, pack(aliases), wikidata))
            numbers.append((key, number))
            tokens += [(token, number) for token in sorted(_keys((name, *aliases)))]
            self.counted.people = number
            if len(people) >= _BATCH:
                self._flush(people, numbers, tokens)
        self._flush(people, numbers, tokens)
        # Written in order: a tree that grows at its end stays small and quick.
        run.execute("INSERT INTO tokens SELECT DISTINCT token, person FROM s_tokens ORDER BY token, person")

    def _flush(self, people: list[_PersonRow], numbers: list[_Numbered], tokens: list[_Numbered]) -> None:
        self._database.executemany("INSERT INTO people VALUES (?, ?, ?, ?)", people)
        self._database.executemany("INSERT INTO s_numbers VALUES (?, ?)", numbers)
        self._database.executemany("INSERT INTO s_tokens VALUES (?, ?)", tokens)
        for rows in (people, numbers, tokens):
            rows.clear()

    def _write_terms(self) -> None:
        reading = self._database.cursor()
        batch: list[tuple[str | int, ...]] = []
        for line, person, office, standing, start, end in reading.execute(_JOINED):
            try:
                in_order(start, end)
            except RowFault as fault:
                self._fault(line, fault)
                continue
            if person is None or office is None:
                self.counted.unknown += 1
            elif not start and not self._snapshot.keep_without_start:
                self.counted.without_start += 1
            else:
                batch.append(self._term(line, person, office, standing, start, end))
            if len(batch) >= _BATCH:
                self._write_batch(batch)
        self._write_batch(batch)

    def _term(
        self, line: int, person: int, office: str, standing: str, start: str, end: str
    ) -> tuple[str | int, ...]:
        snapshot = self._snapshot
        as_of = "" if end else snapshot.as_of
        record = f"{snapshot.origin}:{line}"
        return (office, person, start, end, standing, as_of, snapshot.confidence, snapshot.origin, record)

    def _write_batch(self, batch: list[tuple[str | int, ...]]) -> None:
        before = self._database.total_changes
        self._database.executemany("INSERT OR IGNORE INTO terms VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", batch)
        self.counted.terms += self._database.total_changes - before
        batch.clear()


def _keys(names: Iterable[str]) -> set[str]:
    """What a person is looked up by: the ends of each name together, and each of them alone."""
    split = [tokens for name in names if (tokens := name_tokens(name))]
    return {key for tokens in split for key in (ends_key(tokens), tokens[0], tokens[-1])}
