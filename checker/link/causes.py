"""
Decides whether two causes are told of one happening.

What it was is named alike, or one leaves it to the story; the doubt stays a doubt. An article that gives both causes
has told both sides: it meets no other, but its own two sources meet each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.compare import COMPARATORS
from checker.compare.happenings import kind_of
from checker.lexicon import nouns
from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Outcome, Sameness

PROPERTY = "cause"
_ALIKE = 0.08
_GENERAL = frozenset({"accident", "incident", "disaster", "tragedy", "event"})
_NO = Sameness(Answer.NO)


class SamenessOfCauses:
    """Answers for one story, knowing which causes each of its articles gives."""

    def __init__(self, assertions: Sequence[Assertion], likeness: Likeness) -> None:
        self._likeness = likeness
        self._given: dict[str, list[Assertion]] = defaultdict(list)
        for one in assertions:
            if one.property == PROPERTY:
                self._given[one.article].append(one)

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        if not _one_effect(left.subject, right.subject):
            return _NO
        if left.article == right.article:
            ours, theirs = ({each.source for each in one.attribution if each.source} for one in (left, right))
            apart = bool(ours and theirs) and not ours & theirs
            return Sameness(Answer.UNSURE, "one article gives what two sources say") if apart else _NO
        if self._knows(left.article, right) or self._knows(right.article, left):
            return Sameness(Answer.NO, "one article knows of both")
        named = left.subject == right.subject != ""
        if named and not (left.hedged or right.hedged) and self._likeness.between(left, right) >= _ALIKE:
            return Sameness(Answer.YES)
        return Sameness(Answer.UNSURE, "they may not speak of quite the same thing")

    def _knows(self, article: str, cause: Assertion) -> bool:
        compare = COMPARATORS[_SENSE].compare
        return any(
            _one_effect(one.subject, cause.subject)
            and compare(one.value, cause.value, near=0).outcome is Outcome.AGREE
            for one in self._given[article]
        )


_SENSE = "sense"


def _one_effect(ours: str, theirs: str) -> bool:
    if not ours or not theirs or ours == theirs or _GENERAL & {ours, theirs}:
        return True
    if kind_of(ours) and kind_of(ours) == kind_of(theirs):
        return True
    return nouns.synonyms(ours, theirs) or nouns.kind_of(ours, theirs) or nouns.kind_of(theirs, ours)
