"""
Decides whether two sentences tell of one state of one thing: drunk and sober, with a gun and without one.

States change, so both must be of one time; a common noun stands for one thing only in sentences that are alike.
"""

from __future__ import annotations

from checker.compare.deedwords import one_deed
from checker.lexicon import nouns
from checker.link.denials import of_one_party
from checker.link.likeness import Likeness
from checker.link.narrowed import told_apart
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_ALIKE_NAMED = 0.05
_ALIKE_COMMON = 0.25
_LEAST_SENSE = 20
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


def is_state(deed: Deed) -> bool:
    """Whether it tells what something is or has, and no deed."""
    return deed.verb == "have" or deed.verb.startswith("be ")


def same_state(left: Assertion, right: Assertion, likeness: Likeness) -> Sameness:
    """Whether one denies what the other tells of the same thing at the same time."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or not one_deed(ours.verb, theirs.verb):
        return _NO
    if ours.negated == theirs.negated or left.article == right.article:
        return _NO
    denied, told = (ours, theirs) if ours.negated else (theirs, ours)
    if ours.verb == "have" and not nouns.kind_of(told.receiver, denied.receiver, least=_LEAST_SENSE):
        return _NO
    if _of_two_times(left, right) or told_apart(left, right):
        return Sameness(Answer.NO, "they tell of two times, or each narrows it to another")
    alike = likeness.between(left, right)
    if of_one_party(left, right):
        return _YES if alike >= _ALIKE_NAMED else _NO
    common = ours.doer == theirs.doer and ours.doer == ours.doer.lower()
    return _YES if common and ours.doer and alike >= _ALIKE_COMMON else _NO


def _of_two_times(left: Assertion, right: Assertion) -> bool:
    ours, theirs = left.as_of, right.as_of
    if not (ours and theirs and ours.start and theirs.start):
        return left.as_of_stated or right.as_of_stated
    return ours.start != theirs.start
