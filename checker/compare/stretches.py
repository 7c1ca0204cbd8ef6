"""
A quantity as the stretch of numbers that its words leave open, in the base unit of what it measures.

"about" leaves a tenth on both sides (a twentieth for shares and temperatures), "nearly" a tenth below, "just over" a
tenth above; words such as "hundreds" leave what a reader would still call so. These shares are a choice of ours.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from checker.compare.units import UNITS, dimension_of, in_base
from checker.values import Quantity

_ABOUT = 0.1
_ABOUT_FINE = 0.05
_QUARTER = 0.25
_FINE = {"share", "points", "temperature", "magnitude"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `low` to `high`, infinite where unbounded; an open edge is not part of it."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False


def exact(quantity: Quantity) -> float | None:
    """The one number of a quantity that gives one, about or not; None for a range, a bound or a mere word."""
    if (
        quantity.low is None
        or quantity.low != quantity.high
        or quantity.vague
        or not math.isfinite(quantity.low)
    ):
        return None
    return quantity.low


def stretch_of(
    quantity: Quantity, rates: Mapping[str, float], *, converted: bool, room: float = 1.0
) -> Stretch:
    """
    The numbers that satisfy the words, in the base unit.

    `converted`: one side may have been got from the other's unit, which makes every written figure a rounded one.
    """
    low = -math.inf if quantity.low is None else quantity.low
    high = math.inf if quantity.high is None else quantity.high
    single = quantity.low == quantity.high  # one number cannot leave itself out
    low_open, high_open = quantity.low_open and not single, quantity.high_open and not single
    if quantity.about and exact(quantity) is not None:
        low, high = _around(quantity, room)
        low_open = high_open = False
    elif quantity.about and not quantity.vague:
        slack = room * _ABOUT * max(abs(one) for one in (low, high) if math.isfinite(one))
        low, high = low - slack, high + slack
    elif converted and _converts(quantity):
        low, high = low - _half_step(quantity), high + _half_step(quantity)
    low, high = _based(low, quantity.unit, rates), _based(high, quantity.unit, rates)
    if converted and (unit := UNITS.get(quantity.unit)) and unit.loose:
        low, high = low * 0.97, high * 1.03
    return Stretch(low, high, low_open, high_open)


def _around(quantity: Quantity, room: float) -> tuple[float, float]:
    value = quantity.low or 0.0
    share = _ABOUT_FINE if dimension_of(quantity.unit) in _FINE else _ABOUT
    slack = room * max(share * abs(value), _step(quantity) if quantity.unit else 0.0)
    low = value if quantity.low_open else value - slack
    high = value if quantity.high_open else value + slack
    return low, high


def _converts(quantity: Quantity) -> bool:
    """Whether the figure may have been converted from another unit and rounded then; fractions are always coarse."""
    one_number = quantity.low == quantity.high or None in {quantity.low, quantity.high}
    return dimension_of(quantity.unit) not in {"count", "money", "points", "magnitude", ""} and one_number


def _half_step(quantity: Quantity) -> float:
    """Half the last written step; of round numbers no more than a fortieth, for nobody rounds 15,800 to 10,000."""
    if quantity.unit in {"percent", "fraction"}:
        return min(quantity.grain, 1.0 if quantity.unit == "percent" else 0.04) / 2
    half = _step(quantity)
    return (
        half if quantity.grain <= 1 else min(half, max(0.5, abs(quantity.low or quantity.high or 0.0) / 40))
    )


def _step(quantity: Quantity) -> float:
    """Half the last written step; "one minute" is no rounding of half a minute, nor of a minute and a half."""
    half = quantity.grain / 2
    if dimension_of(quantity.unit) != "duration":
        return half
    return min(half, _QUARTER * abs(quantity.low or quantity.high or 0.0))


def _based(number: float, unit: str, rates: Mapping[str, float]) -> float:
    if not math.isfinite(number):
        return number
    if unit in rates:
        return number * rates[unit]
    return in_base(number, unit)
