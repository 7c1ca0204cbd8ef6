"""Adds up numbers written as words: "two hundred and three", "4 thousand 3 hundred", "three lakh crore"."""

from __future__ import annotations

import math
from collections.abc import Sequence

from checker.annotate.numerals.atoms import BETWEEN, Atom, Number, gap_after, grain_of
from checker.annotate.numerals.lexicon import MULTIPLIERS, ONES, PARTS, PLURALS, TENS

BEFORE_PART = {" ", "-", " - ", "‑", "  "}


def spoken(low: str, atoms: Sequence[Atom], index: int, current: float, start: int) -> Number:
    """Adds up number words from `index` on, as far as they follow one another the way they are spoken."""
    total, smallest, end = 0.0, math.inf, start
    scale, at = 1.0, index
    while at < len(atoms):
        gap = low[end : atoms[at].start] if at > index else " "
        if "  " in gap:
            gap = f" {gap.strip()} " if gap.strip() else " "
        atom = atoms[at]
        spoken = gap in BETWEEN or (
            gap == " and " and (total or current >= 100) and not part_follows(low, atoms, at)
        )
        if not spoken:
            break
        if atom.text in MULTIPLIERS or (current and atom.text in PLURALS):
            size = MULTIPLIERS.get(atom.text) or PLURALS[atom.text]
            if (
                gap == " and "
                or (size >= smallest and current)
                or (current == 0 and at > index and size < smallest)
            ):
                break
            if current == 0 and total:
                total, current = 0.0, total  # "three lakh crore"
            total, current, smallest, scale = _multiplied(total, current or 1.0, size, smallest, scale)
        else:
            added = _addend(atom, current, smallest)
            if added is None or (gap in {"-", " - "} and not _hyphenates(current, added)):
                break
            current += added
        end, at = atom.end, at + 1
    value = total + current
    return Number(start, end, at, value, _word_grain(value, scale), scale)


def _multiplied(
    total: float, current: float, size: float, smallest: float, scale: float
) -> tuple[float, float, float, float]:
    if size in (12.0, 100.0):
        return total, current * size, smallest, scale if total else size
    return total + current * size, 0.0, size, max(size, scale) if total == 0 else scale


def _addend(atom: Atom, current: float, smallest: float) -> float | None:
    if atom.kind == "digits":
        if current == 0 and smallest < math.inf and atom.text.isdecimal() and 0 < int(atom.text) < smallest:
            return float(atom.text)
        return (
            float(atom.text)
            if current >= 100 and atom.text.isdecimal() and 0 < int(atom.text) < 100
            else None
        )
    if atom.text in ONES:
        number = ONES[atom.text]
        if current % 100 == 0 and (current or number or smallest == math.inf):
            return float(number) if current >= 100 or current == 0 else None
        return float(number) if current % 100 >= 20 and current % 10 == 0 and 0 < number < 10 else None
    if atom.text in TENS:
        return float(TENS[atom.text]) if current % 100 == 0 else None
    return None


def _hyphenates(current: float, added: float) -> bool:
    return current % 100 >= 20 and added < 10


def _word_grain(value: float, scale: float) -> float:
    return (
        scale
        if scale > 1 and value % scale == 0 and value < 10 * scale
        else min(grain_of(value), max(scale, 10.0))
    )


def part_follows(low: str, atoms: Sequence[Atom], at: int) -> bool:
    """Whether the number at `at` is the top of a fraction: "and three fifths"."""
    return at + 1 < len(atoms) and atoms[at + 1].text in PARTS and gap_after(low, atoms, at) in BEFORE_PART
