"""A number with its unit, while a text is being read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.annotate.numerals.atoms import Number

SECOND_WORD = re.compile(r"[\s-]{1,2}([a-z]+)|(?<=[°º])\s?([a-z]+)")


@dataclass(slots=True)
class Piece:
    """A number with its unit. `start` and `end` take the currency and unit in, `number` is the bare number."""

    start: int
    end: int
    number: Number
    value: float
    grain: float
    unit: str = ""
    kind: str = "cardinal"
    hyphen: bool = False
    high: float | None = None


def magnify(piece: Piece, size: float) -> None:
    """Takes a magnitude in: "C$40m"."""
    piece.value *= size
    piece.grain *= size
    if piece.high is not None:
        piece.high *= size
