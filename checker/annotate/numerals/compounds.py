"""
Two figures that are one, the second in the smaller unit: "5 ft 2 in", "2 hours 14 minutes", "two dollars and ten cents".
"""

from __future__ import annotations

import re

from checker.annotate.numerals.pieces import Piece

_IN_INCHES = re.compile(r"\s?(?:in\b|\"|″|$)")
_COINS = frozenset({"cent", "penny"})
# How many of a unit make up one of the next larger, where the two are given together.
_SMALLER = {
    ("hour", "minute"): 60, ("minute", "second"): 60, ("day", "hour"): 24, ("week", "day"): 7, ("year", "month"): 12,
    ("month", "week"): 5, ("pound", "ounce"): 16, ("stone", "pound"): 14, ("metre", "centimetre"): 100,
}  # fmt: skip


def compound(low: str, left: Piece, right: Piece, gap: str) -> tuple[float, float] | None:
    """The value in the first one's unit and how fine it was written; None where the two are two figures."""
    if gap not in {" ", "", " and ", ", ", "-"}:
        return None
    if gap != "-" and (part := _SMALLER.get((left.unit, right.unit))) and _rest_of(left, right, part):
        return left.value + right.value / part, right.grain / part
    if (
        left.unit == "foot"
        and right.value < 12
        and (right.unit == "inch" or gap == "-" or _IN_INCHES.match(low, right.end))
    ):
        return left.value + right.value / 12, 1 / 12
    if (
        gap != "-"
        and left.kind == "money"
        and right.unit in _COINS
        and right.value < 100
        and left.unit not in _COINS
    ):
        return left.value + right.value / 100, 0.01
    return None


def _rest_of(left: Piece, right: Piece, part: int) -> bool:
    """Whether the second is the rest of the first: fewer than make up one, and no fraction before it."""
    return left.value == int(left.value) and 0 < right.value < part and left.number.scale == 1
