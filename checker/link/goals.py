"""
Decides whether two articles tell of the same goal, or of one scorer's goals, of one match.

Only where each of them gives one answer: who tells of two equalisers, or of two minutes of one scorer, tells of two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.link.apart import share_name
from checker.model import Assertion
from checker.values import Answer, Sameness

PROPERTIES = frozenset({"goal-minute", "goal-scorer", "goals"})

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


class SamenessOfGoals:
    """Answers for the goals of one story."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._told: dict[tuple[str, str], list[Assertion]] = defaultdict(list)
        self._sides: dict[str, set[str]] = defaultdict(set)
        self._matches: dict[str, int] = defaultdict(int)
        for one in assertions:
            if one.property in PROPERTIES:
                self._told[one.article, one.property].append(one)
            elif one.property == "score" and one.subject == "score":
                self._sides[one.article] |= set(one.event.names)
                self._matches[one.article] += 1

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        """Yes or no; never unsure."""
        if left.article == right.article or not _of_one(left, right):
            return _NO
        if not all(self._alone(one) for one in (left, right)):
            return Sameness(Answer.NO, "one article tells of several")
        return _YES if self._one_match(left, right) else Sameness(Answer.NO, "they may be of two matches")

    def _alone(self, one: Assertion) -> bool:
        beside = [each for each in self._told[one.article, one.property] if _of_one(each, one)]
        return len({str(each.value) for each in beside}) == 1

    def _one_match(self, left: Assertion, right: Assertion) -> bool:
        """Both articles give the result of one match, or neither gives any and their sentences name one side."""
        ours, theirs = self._sides[left.article], self._sides[right.article]
        if ours and theirs:
            return max(self._matches[left.article], self._matches[right.article]) <= 3 and share_name(
                ours, theirs
            )
        return left.property != "goal-scorer" or share_name(left.event.names, right.event.names)


def _of_one(left: Assertion, right: Assertion) -> bool:
    """One kind of goal, or one scorer, by whichever part of the name."""
    if left.entity and right.entity:
        return left.entity == right.entity
    if left.property == "goal-scorer":
        return left.subject == right.subject
    return share_name([left.subject], [right.subject])
