"""
What keeps two figures apart whatever their sentences share: other owners, other words that narrow the noun, other
things that have what is measured.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.lexicon import nouns, verbs
from checker.model import Assertion
from checker.values import Grain, Quantity

_LABELLED = frozenset({"measure", "rate", "amount"})
_SHORTEST = 4
_ABOARD = "aboard"
_SYLLABLE = 4
_BESIDE_MAIN = ("after", "fore")
_PERIODS = frozenset({Grain.MONTH, Grain.QUARTER, Grain.YEAR})
# What is asked for or promised is not yet given.
_ASKING = frozenset({
    "seek", "demand", "claim", "ask", "request", "want", "sue", "pledge", "promise", "offer", "propose", "need", "plan", "hope",
    "bid", "threaten", "face",
})  # fmt: skip


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
    """
    Whether two things have what is measured: a quake's depth, a well's; a pilot's hours, a co-pilot's.

    A quake and an earthquake are one; a vessel is a tanker where a tanker is a kind of vessel.
    """
    ours, theirs = left.event.holder, right.event.holder
    if not ours or not theirs or left.property not in _LABELLED or ours == theirs:
        return False
    short, long = sorted((ours, theirs), key=len)
    if _before_it(short, long):
        return True
    if len(short) >= _SHORTEST and short in long:
        return False
    return not (nouns.kind_of(ours, theirs) or nouns.kind_of(theirs, ours))


def _before_it(short: str, long: str) -> bool:
    """Whether a syllable before a noun makes it another's: co-pilot, ex-wife, aftershock."""
    first, hyphen, rest = long.partition("-")
    if hyphen and rest == short and len(first) <= _SYLLABLE:
        return True
    return any(one.startswith(_BESIDE_MAIN) for one in (short, long)) and not (
        short.startswith(_BESIDE_MAIN) and long.startswith(_BESIDE_MAIN)
    )


def craft_apart(left: Assertion, right: Assertion) -> bool:
    """Whether two vehicles carry those counted: a bus, a train."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return False
    aboard = ours.happened == theirs.happened == _ABOARD
    return (
        aboard and bool(left.event.holder and right.event.holder) and left.event.holder != right.event.holder
    )


def told_apart(left: Assertion, right: Assertion) -> bool:
    """Whether words tell two measures of one thing apart: a forecast and a result, how long and how high, with debt and without."""
    if left.property not in _LABELLED:
        return False
    if _foreseen(left, right) or _foreseen(right, left):
        return True
    ways, groups, scopes = (_told(left, right, kind) for kind in ("way:", "in:", "with:"))
    if all(ways) and not verbs.synonyms(next(iter(ways[0])), next(iter(ways[1]))):
        return True
    if any(all(both) and not both[0] & both[1] for both in (groups, scopes)):
        return True
    ours, theirs = left.event.verb, right.event.verb
    return left.property == "amount" and bool({ours, theirs} & _ASKING) and not verbs.synonyms(ours, theirs)


def _told(left: Assertion, right: Assertion, kind: str) -> tuple[frozenset[str], frozenset[str]]:
    ours, theirs = (
        frozenset(word.removeprefix(kind) for word in one.event.told if word.startswith(kind))
        for one in (left, right)
    )
    return ours, theirs


def _foreseen(ahead: Assertion, other: Assertion) -> bool:
    """Whether one is a forecast or a target, and the other is not of that kind; what will be may be a forecast too."""
    ours, theirs = _told(ahead, other, "as:")
    if not ours or ours == theirs:
        return False
    return bool(theirs) or other.mood == "stated" or "target" in ours


def part_of_period(left: Assertion, right: Assertion) -> bool:
    """Whether a sum of a stated period stands beside a far larger or smaller one of none: a quarter's sales, a year's."""
    if left.property != "amount" or left.as_of_stated == right.as_of_stated:
        return False
    bounds = [one.value.low or one.value.high for one in (left, right) if isinstance(one.value, Quantity)]
    if len(bounds) < 2 or not bounds[0] or not bounds[1]:
        return False
    dated = left if left.as_of_stated else right
    long_enough = dated.as_of is not None and dated.as_of.grain in _PERIODS
    return long_enough and max(bounds) >= 2 * min(bounds)  # type: ignore[type-var, operator]


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
