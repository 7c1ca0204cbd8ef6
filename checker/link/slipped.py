"""
What two figures tell by themselves of whether they were meant to be one: their order, and the shape of a slip.

Figures of two things seldom have the same digits in another order, the same digits with zeros more, or the same
number in another unit: where they do, one is most likely a slip for the other, and their sentences need say less.
"""

from __future__ import annotations

import math

from checker.compare.slips import slip_between
from checker.compare.units import in_base
from checker.model import Assertion
from checker.values import Quantity

_FARTHEST = math.log(12)
_LARGE = 1e6
_LEAST_SWAPPED = 100
_LEAST_SHOWN = 12


def bounds_of(assertion: Assertion) -> list[float]:
    """The numbers that the figure is bounded by, none where it is no figure."""
    value = assertion.value
    if not isinstance(value, Quantity):
        return []
    return [one for one in (value.low, value.high) if one is not None]


def smallest(left: Assertion, right: Assertion) -> float:
    return min([*bounds_of(left), *bounds_of(right)], default=0.0)


def comparable(left: Assertion, right: Assertion) -> bool:
    """Whether the figures are of one order: a story's 12 guns are not its 12,000 guns."""
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return True
    ours = [in_base(one, left.value.unit) for one in bounds_of(left)]
    theirs = [in_base(one, right.value.unit) for one in bounds_of(right)]
    if not ours or not theirs or min(*ours, *theirs) <= 0 or _zeros_lost(left.value, right.value):
        return True
    return abs(math.log(ours[0] / theirs[0])) <= _FARTHEST


def slipped(left: Assertion, right: Assertion) -> bool:
    """Whether one figure looks like the other with digits swapped, zeros lost or another unit."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or left.article == right.article:
        return False
    name, _ = slip_between(ours, theirs)
    least = min([abs(one) for one in (*bounds_of(left), *bounds_of(right))], default=0.0)
    if name == "digits-swapped":
        # 12 and 21 are two numbers; 7.42 and 7.24 metres, 480 and 840 smell of a slip.
        return least >= _LEAST_SWAPPED or (bool(ours.unit) and least != int(least))
    if name == "unit-slip":
        return least >= _LEAST_SHOWN
    return name.startswith("factor-of") and (least >= _LEAST_SHOWN or name != "factor-of-ten")


def _zeros_lost(ours: Quantity, theirs: Quantity) -> bool:
    """Whether a million stands for a billion: such figures are far apart, and yet of one thing."""
    highest = max(
        (one for one in (ours.low, ours.high, theirs.low, theirs.high) if one is not None), default=0.0
    )
    return highest >= _LARGE and slip_between(ours, theirs)[0] in {"factor-of-thousand", "factor-of-million"}
