"""Which dates of one deed can be laid side by side at all: how near, how coarse, and of what is done but once."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from checker.lexicon import nouns
from checker.lexicon.verbs import way_of
from checker.link.likened import any_alike
from checker.model import Assertion
from checker.values import Grain, Moment

WINDOW = timedelta(days=62)
_OPENED = ("building", "structure", "institution", "facility", "transportation system")
# Done to one thing but once: years far apart are a fault, not two deeds.
_ONCE_IN_A_LIFE = frozenset({"build", "found", "establish", "buy", "acquire", "marry", "join", "graduate", "die", "construct", "sell", "inaugurate", "complete", "retire", "create", "demolish"})  # fmt: skip


def years_of_others(left: Assertion, right: Assertion) -> bool:
    """Whether it was done in one month of two years, and not to the same: that is done each year."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment) or not ours.start or not theirs.start:
        return False
    months = ours.grain is theirs.grain is Grain.MONTH and ours.start.year != theirs.start.year
    return (
        months
        and left.event.verb not in _ONCE_IN_A_LIFE
        and not any_alike(left.event.names, right.event.names)
    )


@cache
def _changes(verb: str) -> bool:
    return any(way_of(verb, change) for change in ("increase", "decrease", "reduce"))


def fit(left: Assertion, right: Assertion, named: bool) -> bool:
    """Years alone can only be compared of what is done once."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
        return True
    coarse = {Grain.MONTH, Grain.QUARTER}
    if named and {ours.grain, theirs.grain} <= coarse and _changes(left.event.verb):
        return False  # rates are raised in March and again in June
    if Grain.YEAR not in {ours.grain, theirs.grain} or ours.grain is not theirs.grain:
        return True
    return named and (left.event.verb in _ONCE_IN_A_LIFE or _opened(left))


def _opened(assertion: Assertion) -> bool:
    """A building or an institution opens its doors once; shops of a chain do so every year."""
    noun = assertion.event.whom.casefold()
    return assertion.event.verb == "open" and any(nouns.kind_of(noun, kind) for kind in _OPENED)


def near(ours: object, theirs: object, reach: timedelta) -> bool:
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
        return False
    if ours.start is None or theirs.start is None:
        return ours.dayless or theirs.dayless or ours.partly != (0, 0, 0) or theirs.partly != (0, 0, 0)
    coarse = {Grain.MONTH, Grain.QUARTER} & {ours.grain, theirs.grain}
    return abs(ours.start - theirs.start) <= (WINDOW if coarse else reach)
