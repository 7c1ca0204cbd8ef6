"""What narrows the thing that a figure counts or measures, and whether one figure is a part of another."""

from __future__ import annotations

from checker.link.slipped import bounds_of
from checker.model import Assertion
from checker.values import Quantity

_PART = 0.8
_FEW = 10
_POINTING = frozenset(
    ["its", "their", "his", "her", "our", "my", "your", "percent", "cent", "%", "this", "that"]
)


def told_twice(left: Assertion, right: Assertion) -> bool:
    """Whether one article says one thing of one subject in two sentences; a list deals figures out."""
    return (
        left.sentence != right.sentence
        and left.event.verb == right.event.verb
        and same_modifiers(left, right)
        and set(left.event.names) == set(right.event.names)
    )


def part_of(part: Assertion, whole: Assertion) -> bool:
    """Whether one is narrowed by words that the other lacks, and the smaller."""
    narrower = part.property == "count" and set(part.event.modifiers) > set(whole.event.modifiers)
    ours, theirs = bounds_of(part), bounds_of(whole)
    if not narrower or not ours or not theirs:
        return False
    few = max(ours) < _FEW and not whole.event.modifiers  # "six counts of fraud", "seven counts" in all
    return max(ours) < (1.0 if few else _PART) * min(theirs)


def struck_part(left: Assertion, right: Assertion) -> bool:
    """Whether something happened to one of them only, and to fewer: 16 crew aboard, three lost their lives."""
    for part, whole in ((left, right), (right, left)):
        if (
            part.property != "count"
            or not isinstance(part.value, Quantity)
            or not isinstance(whole.value, Quantity)
        ):
            return False
        ours, theirs = bounds_of(part), bounds_of(whole)
        if part.value.happened and not whole.value.happened and ours and theirs:
            return max(ours) <= _PART * min(theirs)
    return False


def happened_alike(left: Assertion, right: Assertion) -> bool:
    ours, theirs = left.value, right.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    return bool(ours.happened) and ours.happened == theirs.happened


def same_modifiers(left: Assertion, right: Assertion) -> bool:
    return narrowing(left) == narrowing(right)


def within(left: Assertion, right: Assertion) -> bool:
    """Whether what narrows one narrows the other too, or more ("reserves", "foreign reserves")."""
    ours, theirs = narrowing(left), narrowing(right)
    return ours <= theirs or theirs <= ours


def narrowing(assertion: Assertion) -> set[str]:
    """What narrows the noun, without words that only point to somebody or to the figure's own unit."""
    return set(assertion.event.modifiers) - _POINTING
