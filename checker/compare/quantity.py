"""
Compares two quantities as intervals, in one unit, within the rounding that their words show.

Options
    tolerance: how far apart they may lie besides, as a share of the larger one.
    rates:     what one of a currency is worth in a common one ({USD: 1, EUR: 1.10}); without it, different
               currencies are undecided. Only a rate that the texts state should stand here.
    rounding:  false where round figures must be taken at their word.

Agree:     4 people, 4 people; more than 30, 37; about 2,000, 1,994; 4.2 billion, 4 billion; 34 km, 21 miles
Conflict:  4 people, 6 people; fewer than 30,000, more than 100,000; 500 acres, 500 hectares (note "unit-slip");
           4.6 million, 4.6 billion ("factor-of-thousand"); 318, 381 ("digits-swapped"); 5 percent, 5 percentage
           points ("percent-for-points"); about a dozen, about ten ("approximate": an editor should look)
Undecided: 4 people, 4 percent; $5, €5 without a rate; a unit nobody knows; what has no bound at all
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from checker.compare.slips import slip_between
from checker.compare.stretches import Stretch, exact, stretch_of
from checker.compare.units import UNITS, dimension_of
from checker.values import Comparison, Outcome, Quantity

NAME = "quantity"
OPTIONS = {"tolerance": 0.0, "rates": {}, "rounding": True}

_SIDED = {"score", "vote"}
_NO_RATES: Mapping[str, float] = {}


def compare(
    left: Quantity,
    right: Quantity,
    *,
    tolerance: float = 0.0,
    rates: Mapping[str, float] = _NO_RATES,
    rounding: bool = True,
) -> Comparison:
    if left.unit in _SIDED or right.unit in _SIDED:
        return _scores(left, right)
    if not (_has_number(left) and _has_number(right)):
        return Comparison(Outcome.UNDECIDED, "one of them gives no number")
    if parted := _other_dimension(left, right, rates):
        return parted
    # Two approximate figures each have half the room: "about ten" and "about a dozen" are two figures.
    room = 0.5 if left.about and right.about else 1.0
    converted = rounding and left.unit != right.unit
    ours, theirs = (stretch_of(one, rates, converted=converted, room=room) for one in (left, right))
    if _touch(ours, theirs, tolerance) or (rounding and _rounded(left, right)):
        return _agreeing(left, right)
    return _conflicting(left, right, ours, theirs)


def _has_number(quantity: Quantity) -> bool:
    bounds = [one for one in (quantity.low, quantity.high) if one is not None]
    return bool(bounds) and all(math.isfinite(one) for one in bounds)


def _other_dimension(left: Quantity, right: Quantity, rates: Mapping[str, float]) -> Comparison | None:
    """Undecided where the units do not go together; a slip of percent for points is named."""
    if left.unit == right.unit:
        return None
    ours, theirs = dimension_of(left.unit), dimension_of(right.unit)
    if {ours, theirs} == {"share", "points"}:
        return _percent_or_points(left, right)
    if ours == theirs == "money":
        if left.unit in rates and right.unit in rates:
            return None
        return Comparison(
            Outcome.UNDECIDED, f"{left.unit} and {right.unit} are different currencies, and no rate is given"
        )
    if ours != theirs or not ours:
        return Comparison(Outcome.UNDECIDED, f"{_unit(left)} and {_unit(right)} do not measure the same")
    if "degree" in {left.unit, right.unit}:
        return Comparison(Outcome.UNDECIDED, "one of them does not say which degrees")
    return None


def _unit(quantity: Quantity) -> str:
    return quantity.unit or "a plain number"


def _percent_or_points(left: Quantity, right: Quantity) -> Comparison:
    same = exact(left) is not None and exact(left) == exact(right) and "percent" in {left.unit, right.unit}
    if same and "percentage point" in {left.unit, right.unit}:
        return Comparison(
            Outcome.CONFLICT,
            f"{left} and {right}: percent and percentage points are not the same",
            "percent-for-points",
        )
    return Comparison(Outcome.UNDECIDED, "percent and points do not measure the same")


def _scores(left: Quantity, right: Quantity) -> Comparison:
    if left.unit not in _SIDED or right.unit not in _SIDED:
        return Comparison(Outcome.UNDECIDED, f"{_unit(left)} and {_unit(right)} do not measure the same")
    if (left.low, left.high) == (right.low, right.high):
        return Comparison(Outcome.AGREE, f"both give {left.vague or left}")
    return Comparison(Outcome.CONFLICT, f"{left.vague or left} in one, {right.vague or right} in the other")


def _touch(ours: Stretch, theirs: Stretch, tolerance: float) -> bool:
    """Whether some number fits both; at an open edge that number itself does not."""
    low, low_open = max((ours.low, ours.low_open), (theirs.low, theirs.low_open))
    high, high_closed = min((ours.high, not ours.high_open), (theirs.high, not theirs.high_open))
    if low < high or (low == high and not low_open and high_closed):
        return True
    if not (math.isfinite(low) and math.isfinite(high)):
        return False
    # Figures come from binary fractions: 0.1 + 0.2 is no contradiction to 0.3.
    return low - high <= max(tolerance, 1e-9) * max(abs(low), abs(high)) and (
        tolerance > 0 or not (low_open or not high_closed)
    )


def _rounded(left: Quantity, right: Quantity) -> bool:
    """Whether the coarser of two plain figures of one unit is the finer one, rounded."""
    ours, theirs = exact(left), exact(right)
    if ours is None or theirs is None or left.unit != right.unit or left.grain == right.grain:
        return False
    (coarse, grain), fine = (
        ((ours, left.grain), theirs) if left.grain > right.grain else ((theirs, right.grain), ours)
    )
    if not may_be_round(coarse, grain, left.unit) or not math.isfinite(fine / grain):
        return False
    nearest = math.floor(abs(fine) / grain + 0.5) * grain
    farthest = 0.05 if not left.unit and abs(coarse) < 1000 else 0.125
    return math.isclose(nearest, abs(coarse), rel_tol=1e-9) and abs(coarse - fine) <= farthest * max(
        abs(coarse), abs(fine)
    )


def may_be_round(value: float, grain: float, unit: str) -> bool:
    """Whether a figure looks rounded: a count by its two zeros; a measure by having fewer decimals."""
    return grain >= 100 or bool(unit) or grain < 1


def _agreeing(left: Quantity, right: Quantity) -> Comparison:
    if left.unit != right.unit:
        return Comparison(Outcome.AGREE, f"{left} are {right} in another unit", "unit")
    if str(left) == str(right):
        return Comparison(Outcome.AGREE, f"both give {left}")
    return Comparison(Outcome.AGREE, f"{left} fits {right}")


def _conflicting(left: Quantity, right: Quantity, ours: Stretch, theirs: Stretch) -> Comparison:
    note, words = slip_between(left, right)
    if not note and left.about and right.about and _near(left, right):
        note = "approximate"
    if words:
        return Comparison(Outcome.CONFLICT, f"{left} and {right}: {words}", note)
    return Comparison(
        Outcome.CONFLICT, f"{left} and {right} cannot both be right{_apart(left, right, ours, theirs)}", note
    )


def _near(left: Quantity, right: Quantity) -> bool:
    ours, theirs = exact(left), exact(right)
    if ours is None or theirs is None or left.unit != right.unit:
        return False
    return abs(ours - theirs) <= 0.5 * max(abs(ours), abs(theirs))


def _apart(left: Quantity, right: Quantity, ours: Stretch, theirs: Stretch) -> str:
    """How far apart, where both are plain figures of one unit."""
    first, second = exact(left), exact(right)
    if (
        first is None
        or second is None
        or left.unit != right.unit
        or (left.unit in UNITS and UNITS[left.unit].offset)
    ):
        return ""
    from checker.values import figure

    return f" ({figure(round(abs(first - second), 6))} apart)"
