"""
Reads the tens that a plural stands for: "in the mid-40s", "the low 30s Celsius".

A decade ("the mid-60s") is written so too: without "low", "high" or "upper", only degrees, temperatures and shares
make it a figure.
"""

from __future__ import annotations

import re

from checker.annotate.numerals.piece import Piece
from checker.annotate.numerals.unitwords import UNIT_PAIRS, UNIT_WORDS

_BEFORE = re.compile(r"\b(low|mid|high|upper)(?:-| |-to-upper-|-to-high-)$")
_AFTER = re.compile(r"s(?![a-z0-9])(?:\s([a-z]+)(?:\s([a-z]+))?)?")
_GAUGED = re.compile(
    r"temperature|degree|highs?\b|lows?\b|forecast|weather|thermometer|percent|approval|celsius|fahrenheit"
)
_OWNED = re.compile(r"\b(?:his|her|their|my) $")
_STEPS = {"low": (0.0, 3.0), "mid": (4.0, 6.0), "high": (7.0, 9.0), "upper": (7.0, 9.0)}


def take_decade(low: str, piece: Piece) -> bool:
    """Makes "40" of "mid-40s" the figures that it means; False where it is no such word."""
    number = piece.number
    written = low[number.start : number.end]
    step = _BEFORE.search(low[max(0, number.start - 16) : number.start])
    after = _AFTER.match(low, number.end)
    if step is None or after is None or not (len(written) == 2 and written.endswith("0")):
        return False
    around = low[max(0, number.start - 80) : number.end + 60]
    start = number.start - len(step.group(0))
    if not _GAUGED.search(around) or _OWNED.search(low[max(0, start - 8) : start]):
        return False
    least, most = _STEPS[step.group(1)]
    piece.start, piece.value, piece.high, piece.end = (
        start,
        number.value + least,
        number.value + most,
        number.end + 1,
    )
    piece.unit = UNIT_WORDS.get(after.group(1) or "", "") or UNIT_PAIRS.get(
        (after.group(1) or "", after.group(2) or ""), ""
    )
    if piece.unit:
        piece.kind, piece.end = "measure", after.end(1)
    return True
