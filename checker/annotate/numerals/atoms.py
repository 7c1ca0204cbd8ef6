"""The pieces of numbers as they stand in a text, and the number that some of them make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.annotate.numerals.lexicon import ATOM

LARGEST = 1e18
BETWEEN = {"", " ", "-", " - ", "\u00a0", "‑", "  "}


class Atom(NamedTuple):
    """A piece of a number as it stands in the text; `kind` is digits, word or sign."""

    start: int
    end: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """
    A number as read. `grain` is the step its last written digit shows; `shown` the value before a magnitude
    word, `scale` that magnitude (1 where there is none). `vague` is the word where only a word was given.
    """

    start: int
    end: int
    next: int
    value: float
    grain: float
    scale: float = 1.0
    kind: str = "cardinal"
    vague: str = ""
    digits: bool = False
    high: float | None = None


def atoms_of(low: str) -> list[Atom]:
    """The digits, number words and signs of a lower-cased text, in order."""
    return [Atom(one.start(), one.end(), one.lastgroup or "", one.group()) for one in ATOM.finditer(low)]


def grain_of(value: float) -> float:
    """The step that a whole number's trailing zeros leave open: 1000 for 2,000; 1 for 1,994."""
    whole, grain = int(abs(value)), 1.0
    while whole and whole % 10 == 0:
        whole //= 10
        grain *= 10
    return grain


def gap_after(low: str, atoms: Sequence[Atom], index: int) -> str:
    return low[atoms[index].end : atoms[index + 1].start] if index + 1 < len(atoms) else "\n"


def next_atom(atoms: Sequence[Atom], index: int, end: int) -> int:
    """The first atom that begins at or after a position."""
    index += 1
    while index < len(atoms) and atoms[index].start < end:
        index += 1
    return index
