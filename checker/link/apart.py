"""
What keeps two figures apart whatever their sentences share: other owners, other words that narrow the noun, other
things that have what is measured.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.model import Assertion
from checker.values import Quantity

_LABELLED = frozenset({"measure", "rate", "amount"})
_SHORTEST = 4


def owners_apart(left: Assertion, right: Assertion) -> bool:
    """Whether two figures belong to two: 63 seats of one party, 36 of another."""
    ours, theirs = left.event, right.event
    if left.property not in _LABELLED and not (ours.owners and theirs.owners):
        return False  # "police arrested 12", "12 were arrested": who did it need not be named
    owners, others = ours.owners or ours.names, theirs.owners or theirs.names
    if not owners or not others:
        return False
    return not (share_name(owners, (*others, *theirs.named)) or share_name(others, (*owners, *ours.named)))


def share_name(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one name is the other or its shorter form: "the Liberals", "Liberal Party"; not two banks."""
    ours = [{_stem(word) for word in name.casefold().split()} - {"the"} for name in names]
    theirs = [{_stem(word) for word in name.casefold().split()} - {"the"} for name in others]
    return any(one <= other or other <= one for one in ours for other in theirs)


def _stem(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s").rstrip("s")


def narrowed_apart(left: Assertion, right: Assertion) -> bool:
    """Whether each noun is narrowed, and by nothing that both share: counts of fraud, counts of perjury."""
    if left.property != "count":
        return False
    ours, theirs = set(left.event.modifiers), set(right.event.modifiers)
    return bool(ours and theirs) and not ours & theirs


def held_apart(left: Assertion, right: Assertion) -> bool:
    """Whether two things have what is measured: a quake's depth, a well's. A quake and an earthquake are one."""
    ours, theirs = left.event.holder, right.event.holder
    if not ours or not theirs or left.property not in _LABELLED:
        return False
    short, long = sorted((ours, theirs), key=len)
    return not (short == long or (len(short) >= _SHORTEST and short in long))


def still_rising(left: Assertion, right: Assertion) -> bool:
    """Whether "more than 40" may be the later state of 17; not where both are of one time."""
    ours, theirs = left.value, right.value
    if left.property != "count" or not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    one_time = left.as_of is not None and left.as_of == right.as_of
    if left.article == right.article or one_time:
        return False
    for smaller, larger in ((ours, theirs), (theirs, ours)):
        low, high = smaller.low, larger.low
        exact = low is not None and low == smaller.high
        if exact and larger.high is None and low is not None and high is not None and low < high:
            return True
    return False


def forecast_and_result(left: Assertion, right: Assertion) -> bool:
    """Whether one tells what is to come by a day, the other what was before it: 4 percent by next year, 5.8 in May."""
    for ahead, told in ((left, right), (right, left)):
        if ahead.property not in _LABELLED or ahead.mood != "planned" or told.mood == "planned":
            continue
        if ahead.as_of is None or told.as_of is None or not ahead.as_of_stated:
            continue
        if ahead.as_of.end is not None and told.as_of.end is not None and told.as_of.end < ahead.as_of.end:
            return True
    return False
