"""
Decides whether two words that exclude one another are told of one thing: the colour of one car, one man's injury.

Whoever is named is one by name. A thing that only a noun names ("a revolver", "the gunman") is one only where each
article gives its noun no other value of the kind, so that there is but one it can mean; where the sentences are not
alike besides, that stays a doubt. An article that gives both values knows of two things, and contradicts nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.compare import COMPARATORS
from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Outcome, Sameness, Text

_ALIKE = 0.15
_SOMEWHAT_ALIKE = 0.1
_ALIKE_OF_ONE_NUMBER = 0.05
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_APART = Sameness(Answer.NO, "one article knows of both")


def is_trait(assertion: Assertion) -> bool:
    return isinstance(assertion.value, Text) and bool(assertion.value.kinds)


class SamenessOfTraits:
    """Answers for one story, knowing what each of its articles gives to what."""

    def __init__(self, assertions: Sequence[Assertion], likeness: Likeness) -> None:
        self._likeness = likeness
        self._given: dict[tuple[str, str, str], list[Text]] = defaultdict(list)
        for one in assertions:
            if isinstance(one.value, Text) and one.value.kinds:
                self._given[_key(one)].append(one.value)

    def subject(self, left: Assertion, right: Assertion) -> Sameness:
        """Whether the same thing has both values."""
        return _YES if _one_name(left, right) else _NO

    def event(self, left: Assertion, right: Assertion) -> Sameness:
        """Whether both speak of one happening."""
        if not (self._alone(left) and self._alone(right)):
            return _APART
        if _changing(left) and _days_apart(left, right):
            return Sameness(Answer.NO, "it may have changed from one day to the other")
        if _proper(left) and _proper(right):
            return _YES
        alike = self._likeness.between(left, right)
        if alike >= _ALIKE:
            return _YES
        # Under a rule that names no subject its frames tell what is meant; a noun alone may mean another.
        least = _ALIKE_OF_ONE_NUMBER if left.subject.isdigit() else _SOMEWHAT_ALIKE
        near = alike >= least or not left.subject
        doubt = "scope-may-differ" if near else ""
        return Sameness(Answer.UNSURE, "little but the noun shows that they speak of one thing", doubt)

    def _alone(self, assertion: Assertion) -> bool:
        """Whether its article gives the thing no value that excludes this one."""
        compare = COMPARATORS["kind"].compare
        return all(
            compare(assertion.value, other).outcome is Outcome.AGREE for other in self._given[_key(assertion)]
        )


def _changing(assertion: Assertion) -> bool:
    return isinstance(assertion.value, Text) and any(one.startswith("^") for one in assertion.value.kinds)


def _days_apart(left: Assertion, right: Assertion) -> bool:
    ours, theirs = left.as_of, right.as_of
    return bool(ours and theirs and ours.start and theirs.start) and ours != theirs


def _key(assertion: Assertion) -> tuple[str, str, str]:
    return assertion.article, assertion.property, assertion.entity or assertion.subject.casefold()


def _one_name(left: Assertion, right: Assertion) -> bool:
    if left.entity and right.entity:
        return left.entity == right.entity
    ours, theirs = left.subject.casefold(), right.subject.casefold()
    if ours == theirs:
        return True
    words, others = set(ours.split()), set(theirs.split())
    return _proper(left) and _proper(right) and (words <= others or others <= words)


def _proper(assertion: Assertion) -> bool:
    return bool(assertion.entity) or assertion.subject[:1].isupper()
