"""What an importer reads out of a file: people, positions, and who held which when; dates and names made safe."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from checker.reference.periods import bounds

# Longer names are no names; more spellings of one person add nothing.
LONGEST = 200
MOST_SPELLINGS = 1_000
_QID = re.compile(r"Q[1-9][0-9]{0,11}")
_DATE = re.compile(r"([+]?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[0-9:.]*Z?)?")


class RowFault(Exception):
    """One row of the file cannot be used. Its text completes "line 12: ..."."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person under the file's own key."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """An office under the file's own key. `whose` is a country, its code, or an organisation; "" where unknown."""

    key: str
    title: str
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Who held which position from when to when; `line` is where the file says so."""

    line: int
    person: str
    position: str
    start: str
    end: str
    standing: str = "holder"
    fallback: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of time that occupancies without dates of their own take theirs from, such as a legislature."""

    key: str
    start: str
    end: str


Entry = Person | Position | Occupancy | Term


def clean(text: object) -> str:
    """A name as one line without control characters, at most 200 long; "" for what is no text."""
    if not isinstance(text, str):
        return ""
    kept = "".join(char if unicodedata.category(char)[0] != "C" else " " for char in text[: LONGEST * 2])
    return " ".join(kept.split())[:LONGEST]


def clean_all(texts: object) -> tuple[str, ...]:
    """The distinct texts of a list, in order."""
    if not isinstance(texts, list):
        return ()
    return tuple(dict.fromkeys(name for text in texts[: MOST_SPELLINGS * 20] if (name := clean(text))))[
        :MOST_SPELLINGS
    ]


def wikidata_id(text: object) -> str:
    """The Q-number in a text or an address of Wikidata, or ""."""
    tail = text.rsplit("/", 1)[-1] if isinstance(text, str) else ""
    return tail if _QID.fullmatch(tail) else ""


def clean_date(text: object, precision: int = 11) -> str:
    """
    A date as YYYY, YYYY-MM or YYYY-MM-DD, cut to its precision (9 year, 10 month, 11 day); "" where there is none.

    Raises RowFault for a date that no calendar has.
    """
    if text is None or text == "":
        return ""
    found = _DATE.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        raise RowFault(f"'{str(text)[:40]}' is no date. Write it as 2024-07-05, 2024-07 or 2024.")
    parts = [part.lstrip("+") for part in found.groups() if part and part != "00"]
    date = "-".join(parts[: max(1, precision - 8)])
    try:
        bounds(date)
    except ValueError as error:
        raise RowFault(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
    return date


def in_order(start: str, end: str) -> None:
    """Raises RowFault for a term that ends before it begins."""
    if start and end and bounds(end)[1] < bounds(start)[0]:
        raise RowFault(f"It ends ({end}) before it begins ({start}).")
