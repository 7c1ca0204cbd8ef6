"""
Imported office-holders in a file of SQLite, asked row by row and never read whole.

One file an import, `<name>.reference`, in the user's reference folder. 700,000 people open in milliseconds,
because nothing but the page that answers a question is read.
"""

from __future__ import annotations

import sqlite3
from functools import lru_cache
from pathlib import Path

from checker.errors import InputError
from checker.reference.records import Days, OfficeEntry, Term

SUFFIX = ".reference"
VERSION = "1"
SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE offices (id TEXT PRIMARY KEY, title TEXT, aliases TEXT, jurisdiction TEXT, jurisdiction_name TEXT) WITHOUT ROWID;
CREATE TABLE words (key TEXT, jurisdiction TEXT, office TEXT, alone INTEGER, PRIMARY KEY (key, jurisdiction, office)) WITHOUT ROWID;
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, aliases TEXT, wikidata TEXT);
CREATE TABLE terms (
    office TEXT, person INTEGER, start TEXT, "end" TEXT, role TEXT, as_of TEXT, confidence TEXT, origin TEXT, record TEXT,
    UNIQUE (office, start, person, "end")
);
CREATE TABLE tokens (token TEXT, person INTEGER, PRIMARY KEY (token, person)) WITHOUT ROWID;
"""
INDEXES = """
CREATE INDEX terms_of_person ON terms (person);
"""
_TERMS = """
SELECT t.office, p.name, p.aliases, t.start, t."end", t.role, t.as_of, t.confidence, t.origin, t.record, p.wikidata
FROM terms t JOIN people p ON p.id = t.person
"""
# Nobody reads more holders of one office, or namesakes, than this.
_MOST = 400
_MOST_NAMESAKES = 40
_SEPARATOR = "\x1f"


class Store:
    """One import. Opened for reading; a file of another making is an InputError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.name.removesuffix(SUFFIX)
        try:
            self._database = sqlite3.connect(
                f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False
            )
            meta = dict(self._database.execute("SELECT key, value FROM meta"))
        except sqlite3.Error as error:
            raise InputError(path, f"This is no imported reference ({error}).", "Import it anew.") from error
        if meta.get("version") != VERSION:
            raise InputError(path, "It was imported by another version of the checker.", "Import it anew.")
        self.meta = meta
        self.verified = meta["as_of"]
        self._speaking = lru_cache(maxsize=20_000)(self._find_speaking)
        self._within = lru_cache(maxsize=20_000)(self._find_within)

    def office(self, office: str) -> OfficeEntry | None:
        row = self._database.execute("SELECT * FROM offices WHERE id = ?", (office,)).fetchone()
        return OfficeEntry(row[0], row[1], unpack(row[2]), row[3], row[4]) if row else None

    def speaking(self, key: str) -> set[str]:
        """Offices that these words name without more."""
        return self._speaking(key)

    def within(self, code: str, key: str) -> set[str]:
        """Offices of the jurisdiction that these words name."""
        return self._within(code, key)

    def terms_of(self, office: str, days: Days | None = None) -> list[Term]:
        """The office's terms, oldest first, at most 400; with days, those that may cover one of them."""
        earliest, latest = days or (None, None)
        # A month's margin on both sides; may_cover judges exactly.
        rows = self._database.execute(
            _TERMS + "WHERE t.office = ?1 AND (?2 IS NULL OR t.start <= date(?2, '+40 days'))"
            " AND (?3 IS NULL OR t.\"end\" = '' OR t.\"end\" >= date(?3, '-70 days')) ORDER BY t.start, t.record LIMIT ?4",
            (office, latest and latest.isoformat(), earliest and earliest.isoformat(), _MOST),
        )
        return [_term(row) for row in rows]

    def terms_by_name(self, tokens: tuple[str, ...]) -> list[Term]:
        """
        Terms of people whose names begin and end with these folded words, in any order; none for a word alone that
        many share. Hundreds of thousands of people have too many namesakes to hold each against the name.
        """
        if not tokens:
            return []
        rows = self._database.execute(
            _TERMS + "WHERE t.person IN (SELECT person FROM tokens WHERE token = ?1)"
            " ORDER BY t.start DESC, t.record LIMIT ?2",
            (ends_key(tokens), _MOST_NAMESAKES + 1),
        ).fetchall()
        return [_term(row) for row in rows] if len(rows) <= _MOST_NAMESAKES else []

    def close(self) -> None:
        self._database.close()

    def _find_speaking(self, key: str) -> set[str]:
        rows = self._database.execute("SELECT office FROM words WHERE key = ? AND alone = 1 LIMIT 50", (key,))
        return {row[0] for row in rows}

    def _find_within(self, code: str, key: str) -> set[str]:
        rows = self._database.execute(
            "SELECT office FROM words WHERE key = ? AND jurisdiction = ? LIMIT 50", (key, code)
        )
        return {row[0] for row in rows}


def ends_key(tokens: tuple[str, ...]) -> str:
    """What people are found by: the first and the last word of a name, whichever stands first."""
    return " ".join(sorted({tokens[0], tokens[-1]}))


def pack(parts: tuple[str, ...]) -> str:
    """Several words in one cell."""
    return _SEPARATOR.join(part.replace(_SEPARATOR, " ") for part in parts)


def unpack(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(_SEPARATOR) if part)


def stores_in(folder: Path) -> list[Path]:
    """The imports that lie in a folder, sorted; none where it does not exist."""
    return sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else []


def _term(row: tuple[str, ...]) -> Term:
    return Term(row[0], row[1], unpack(row[2]), *row[3:])
