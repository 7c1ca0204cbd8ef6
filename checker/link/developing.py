"""
Whether two counts of what goes on happening are two states of one count: three dead in the morning, ten at night.

Newspapers of one day do not print the hour. A count that somewhere in the story is told as rising ("rose to 10",
"bringing the toll to 11", "at least 10") had lower states, which contradict nothing. Where both give an hour, two
sources are named, or neither count is told as rising, nothing is excused.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from checker.compare.slips import slip_between
from checker.lexicon import verbs
from checker.link.moments import apart, before, one_day
from checker.link.slipped import slipped
from checker.model import Assertion
from checker.values import Answer, Grain, Moment, Quantity, Sameness

_RISING = frozenset(
    {"rise", "climb", "bring", "mount", "grow", "jump", "increase", "soar", "update", "revise"}
)
_DECISIONS = ("vote", "back", "support", "approve", "sign", "attend", "abstain")
_COMMON = 30  # percent of the verb's uses
_ONCE = frozenset({"gather"})  # who came to one rally; on another day there is another
_FIXED = _ONCE | {"aboard"}
_GROWING = frozenset({"burnt area"})  # measures of what goes on
_SOON = timedelta(days=1)
_ABOUT = 1.1
_MONTH = timedelta(days=31)
# Figures that the checker reads itself; "40 percent contained" is one that a rule finds.
_READ = frozenset({
    "count", "amount", "measure", "rate", "forecast", "score", "goals", "goal-minute", "jail-term", "sum", "age", "age-beside",
})  # fmt: skip
_HOURS = frozenset({Grain.HOUR, Grain.MINUTE})


class DevelopingCounts:
    """Knows which counts of one story are told as rising."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._rising = {
            (one.value.counted, one.value.low)
            for one in assertions
            if develops(one) and isinstance(one.value, Quantity) and _told_as_rising(one, one.value)
        }

    def states_of_one(self, left: Assertion, right: Assertion) -> bool:
        """Whether the lower of two counts may be an earlier state of the higher."""
        if left.article == right.article or not (develops(left) and develops(right)):
            return False
        if (_hour_known(left) and _hour_known(right)) or _two_voices(left, right):
            return False
        pair = [one.value for one in (left, right) if isinstance(one.value, Quantity)]
        if len(pair) < 2 or pair[0].low is None or pair[1].low is None or pair[0].low == pair[1].low:
            return False
        higher = max(pair, key=lambda one: one.low or 0.0)
        return (higher.counted, higher.low) in self._rising


def of_two_days(left: Assertion, right: Assertion) -> Sameness | None:
    """
    Of what is counted once: an article of the days before cannot tell of it; one of long after may tell of another.

    None where nothing of that sort keeps them apart.
    """
    if not (_counted_once(left) and _counted_once(right)) or left.as_of_stated == right.as_of_stated:
        return None
    told, dated = (left, right) if left.as_of_stated else (right, left)
    if told.as_of is None or dated.as_of is None:
        return None
    if before(dated.as_of, told.as_of):
        return Sameness(Answer.NO, "one article is older than the day that the other tells of")
    if (
        told.as_of.end is not None
        and dated.as_of.start is not None
        and dated.as_of.start - told.as_of.end > _SOON
    ):
        return Sameness(Answer.UNSURE, "the articles are days apart", "as-of-differs")
    return None


def _counted_once(assertion: Assertion) -> bool:
    return isinstance(assertion.value, Quantity) and assertion.value.happened in _ONCE


def develops(assertion: Assertion) -> bool:
    """Whether the value is a count of what goes on happening, which every day may raise."""
    value = assertion.value
    if assertion.subject in _GROWING:
        return assertion.property == "measure"
    if not isinstance(value, Quantity) or assertion.property != "count" or not value.happened:
        return False
    return value.happened not in _FIXED and not _decides(value.happened)


@cache
def _decides(verb: str) -> bool:
    """Whether a verb tells of a decision, which is over when it is told: how many backed it does not grow by the day."""
    return verb in {"oppose", "reject"} or any(verbs.way_of(verb, one, least=_COMMON) for one in _DECISIONS)


def changes(assertion: Assertion) -> bool:
    """Whether it may be another the next day: what goes on happening, and a figure that a rule finds and dates."""
    found = isinstance(assertion.value, Quantity) and assertion.property not in _READ
    return found or develops(assertion)


def _told_as_rising(assertion: Assertion, value: Quantity) -> bool:
    open_above = value.low is not None and value.high is None
    return open_above or (bool(_RISING & set(assertion.event.near)) and value.low is not None)


def _two_voices(left: Assertion, right: Assertion) -> bool:
    """Whether two sources with names of their own are given, no "officials": that they differ is news, whatever the hour."""
    voices = [
        {
            word
            for one in each.attribution[:1]
            for word in one.source.split()
            if word[:1].isupper() and word != "The"
        }
        for each in (left, right)
    ]
    return all(voices) and not voices[0] & voices[1]


def _hour_known(assertion: Assertion) -> bool:
    return assertion.as_of_stated and assertion.as_of is not None and assertion.as_of.grain in _HOURS


def falls(left: Assertion, right: Assertion) -> bool:
    """Whether the later of two figures is the lower one."""
    if left.as_of is None or right.as_of is None or not apart(left.as_of, right.as_of):
        return False
    earlier, later = (left, right) if before(left.as_of, right.as_of) else (right, left)
    return development(earlier.value, later.value).answer is not Answer.NO


def mistaken(left: Assertion, right: Assertion) -> bool:
    """
    Whether one is no other state of the same figure, but the figure written wrong: swapped digits, another unit.

    Digits of what goes on happening may come out swapped by chance.
    """
    ours, theirs = left.as_of, right.as_of
    if not slipped(left, right) or ours is None or theirs is None or _long_between(ours, theirs):
        return False
    if left.as_of_stated and right.as_of_stated and not one_day(ours, theirs):
        return False
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return False
    slip = slip_between(left.value, right.value)[0]
    return slip == "unit-slip" or (slip == "digits-swapped" and not develops(left))


def _long_between(ours: Moment, theirs: Moment) -> bool:
    return ours.start is not None and theirs.start is not None and abs(ours.start - theirs.start) > _MONTH


def development(earlier: object, later: object) -> Sameness:
    if not isinstance(earlier, Quantity) or not isinstance(later, Quantity):
        return Sameness(Answer.NO)
    room = _ABOUT if later.about or earlier.about else 1.0
    if earlier.low is not None and later.high is not None and later.high * room < earlier.low:
        return Sameness(Answer.UNSURE, "the later figure is the lower one", "as-of-differs")
    return Sameness(Answer.NO, "a development: the later figure is no lower")
