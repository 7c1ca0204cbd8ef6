"""
Decides whether two lists tell who took part in one thing: the same kind of taking part, and enough in common.

Two lists that both give examples only are never compared; nor are lists of other years.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from checker.compare.members import common
from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Members, Moment, Sameness

_ALIKE = 0.1
_LEAST_COMMON = 3
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


class SamenessOfGatherings:
    """Answers for the lists of one story; knows which stand alone of their kind in an article."""

    def __init__(self, assertions: Sequence[Assertion], likeness: Likeness) -> None:
        self._likeness = likeness
        self._lists = Counter(
            (one.article, one.subject) for one in assertions if isinstance(one.value, Members)
        )

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        """Yes or no; never unsure."""
        ours, theirs = left.value, right.value
        if not isinstance(ours, Members) or not isinstance(theirs, Members) or left.subject != right.subject:
            return _NO
        if (left.hedged and right.hedged) or left.negated != right.negated:
            return _NO
        if _apart(left.event.when, right.event.when):
            return Sameness(Answer.NO, "they tell of different times")
        shared = common(ours, theirs)
        if shared * 2 < min(len(ours.names), len(theirs.names)):
            return _NO
        alike = shared >= _LEAST_COMMON or self._likeness.between(left, right) >= _ALIKE
        return _YES if alike or (self._alone(left) and self._alone(right)) else _NO

    def _alone(self, assertion: Assertion) -> bool:
        return self._lists[assertion.article, assertion.subject] == 1


def _apart(left: Moment | None, right: Moment | None) -> bool:
    if left is None or right is None or left.start is None or right.start is None:
        return False
    return bool((left.end and left.end <= right.start) or (right.end and right.end <= left.start))
