"""
Decides whether two forecasts are one: the same thing foreseen by the same body for the same stretch of time.

Where an article has several for them (of several countries, or an older one too), the two must name the same place;
where it has several of one place, nobody knows which is meant, and they stay two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from checker.link.apart import share_name
from checker.model import Assertion
from checker.values import Answer, Sameness

PROPERTY = "forecast"

_BODIES = frozenset({
    "bank", "ministry", "government", "fund", "commission", "institute", "company", "agency", "office", "council", "union",
    "association", "treasury", "department", "bureau",
})  # fmt: skip
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_Key = tuple[str, str, str]


class SamenessOfForecasts:
    """Answers for the forecasts of one story."""

    def __init__(
        self, assertions: Sequence[Assertion], places_apart: Callable[[Assertion, Assertion], bool]
    ) -> None:
        self._places_apart = places_apart
        self._beside: dict[_Key, list[Assertion]] = defaultdict(list)
        for one in assertions:
            if one.property == PROPERTY:
                self._beside[_key(one)].append(one)

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        """Yes or no; never unsure."""
        if _key(left)[1:] != _key(right)[1:] or self._places_apart(left, right):
            return _NO
        if not _one_body(left.event.owners, right.event.owners):
            return self._of_two(left, right)
        if left.article == right.article:
            return _YES if set(left.event.places) == set(right.event.places) else _NO
        return _YES if self._alone(left, right) and self._alone(right, left) else _NO

    def _of_two(self, left: Assertion, right: Assertion) -> Sameness:
        """What two bodies foresee may differ: a tension between articles of which each has but one figure for it."""
        apart = left.article == right.article or not _two_bodies(left.event.owners, right.event.owners)
        if apart or any(len(self._figures(one)) > 1 for one in (left, right)):
            return Sameness(Answer.NO, "two bodies foresee it")
        return Sameness(Answer.UNSURE, "two bodies foresee it", "sources-differ")

    def _figures(self, assertion: Assertion) -> set[str]:
        return {str(one.value) for one in self._beside[_key(assertion)]}

    def _alone(self, one: Assertion, other: Assertion) -> bool:
        """Whether its article has no second figure that the other might be as well."""
        rivals = [
            each
            for each in self._beside[_key(one)]
            if str(each.value) != str(one.value) and _one_body(each.event.owners, one.event.owners)
        ]
        if not rivals:
            return True
        placed = bool(set(one.event.places) & set(other.event.places))
        return placed and all(self._places_apart(each, other) for each in rivals)


def _key(assertion: Assertion) -> _Key:
    when = assertion.event.when
    stretch = f"{when.start}/{when.end}" if when else ""
    return assertion.article, assertion.subject.casefold(), stretch


def _two_bodies(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two are surely not one: two names, or two sorts of body; "the bank" may be called by its name elsewhere."""
    return all(one[:1].isupper() for one in (*ours, *theirs)) or (
        not (_sorts(ours) & _sorts(theirs)) and all(_sorts(one) for one in (ours, theirs))
    )


def _sorts(names: Sequence[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.casefold().split()) & _BODIES


def _one_body(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """One name, its shorter form, or its initials: the European Central Bank, the ECB."""
    if share_name(ours, theirs):
        return True
    return any(
        _initials(long) == short.upper()
        for one in ours
        for other in theirs
        for long, short in ((one, other), (other, one))
    )


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"\b[A-Z][\w’'-]*", name) if word.casefold() != "the")
