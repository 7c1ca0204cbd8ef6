"""
Reads a half that stands behind its unit: "a mile and a half", "an hour and a half", "two tonnes and a half".

Leaves: "a year, and a half of them", "a mile and half a pound".
"""

from __future__ import annotations

import re

from checker.annotate.numerals.pieces import Piece
from checker.annotate.numerals.unitwords import UNIT_WORDS

_ONE = re.compile(r"(?:^|[\s(–—-])(an?|one) ([a-z]+) and $")
_HALF = "a half"
_LONGEST = 30
_HALF_BEHIND = re.compile(r" and a half\b(?! of| an?\b)")
_WHOLE = re.compile(r" of\b")


def one_and_a_half(low: str, piece: Piece) -> tuple[int, str] | None:
    """Where the figure begins and its unit, of "a mile and a half"; None where the half belongs to nothing before it."""
    if not _is_half(low, piece) or _WHOLE.match(low, piece.end):
        return None
    from_start = max(0, piece.start - _LONGEST)
    before = _ONE.search(low[from_start : piece.start])
    unit = UNIT_WORDS.get(before.group(2)) if before else None
    return (from_start + before.start(1), unit) if before and unit else None


def half_behind(low: str, piece: Piece) -> int:
    """Where "and a half" behind a figure with a unit ends, which belongs to it: "two tonnes and a half"; else 0."""
    if piece.kind != "measure" or not piece.unit or piece.unit == "fraction":
        return 0
    half = _HALF_BEHIND.match(low, piece.end)
    return half.end() if half else 0


def _is_half(low: str, piece: Piece) -> bool:
    return piece.kind == "fraction" and low[piece.start : piece.end] == _HALF
