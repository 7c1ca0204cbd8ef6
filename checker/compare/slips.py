"""Names the slips that turn one figure into another: another unit, a zero too many, two digits swapped."""

from __future__ import annotations

import math

from checker.compare.stretches import exact
from checker.compare.units import dimension_of
from checker.values import Quantity, figure

_FACTORS = {10.0: "ten", 100.0: "hundred", 1e3: "thousand", 1e6: "million", 1e9: "billion"}


def slip_between(left: Quantity, right: Quantity) -> tuple[str, str]:
    """The slip's name in kebab case and what an editor reads; two empty strings where it looks like none."""
    ours, theirs = exact(left), exact(right)
    if ours is None or theirs is None:
        return "", ""
    if left.unit != right.unit:
        if ours == theirs and dimension_of(left.unit) == dimension_of(right.unit):
            return (
                "unit-slip",
                f"the same number, but {left.unit or 'no unit'} in one and {right.unit or 'no unit'} in the other",
            )
        return "", ""
    if ours * theirs > 0 and (factor := _factor(abs(ours), abs(theirs))):
        return (
            f"factor-of-{factor}",
            f"one is a {factor} times the other" if factor != "ten" else "one is ten times the other",
        )
    if _swapped(ours, theirs):
        return "digits-swapped", "two digits have changed places"
    return "", ""


def _factor(ours: float, theirs: float) -> str:
    high, low = max(ours, theirs), min(ours, theirs)
    for factor, word in _FACTORS.items():
        # 1 and 10, 2 and 20 are two counts; 14 and 140 smell of a zero.
        if math.isclose(high, low * factor, rel_tol=1e-9) and (
            low >= 12 or factor >= 1000 or low != int(low)
        ):
            return word
    return ""


def _swapped(ours: float, theirs: float) -> bool:
    """Whether two neighbouring digits have changed places, and nothing else."""
    first, second = (figure(abs(one)).replace(",", "") for one in (ours, theirs))
    if first == second or len(first) != len(second) or len(first) < 2:
        return False
    apart = [at for at, (one, other) in enumerate(zip(first, second, strict=True)) if one != other]
    if len(apart) != 2 or apart[1] - apart[0] != 1 or "." in (first[apart[0]], first[apart[1]]):
        return False
    return first[apart[0]] == second[apart[1]] and first[apart[1]] == second[apart[0]]
