"""What figures each article of a story gives, by what they count or measure: one alone can be meant only one way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from checker.compare.units import dimension_of
from checker.lexicon import nouns, verbs
from checker.model import Assertion, Span
from checker.values import Quantity

_STEM = 4
_LIST = 3


def head_of(assertion: Assertion) -> str:
    """The noun counted, or the label of what is measured."""
    value = assertion.value
    counted = value.counted if isinstance(value, Quantity) and assertion.property == "count" else ""
    head = (counted or assertion.subject).casefold()
    if (
        assertion.property == "measure"
        and isinstance(value, Quantity)
        and dimension_of(value.unit) == "duration"
    ):
        return _doing(head)
    return head


@cache
def _doing(head: str) -> str:
    """How long a thing took is how long it was done: deliberations, to deliberate; a delay, to delay."""
    if verbs.known(head) or not nouns.known(head):
        return head
    made_of = [one for one in nouns.verbs_of(head) if one[:_STEM] == head[:_STEM]]
    return min(made_of, key=lambda one: (len(one), one), default=head)


class FiguresTold:
    """Knows which figures stand alone in their article, come first in it, or are backed by another."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._values: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._befell: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._owned: dict[tuple[str, str, str, str], set[str]] = defaultdict(set)
        self._articles: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        self._heads: dict[tuple[str, Span], set[str]] = defaultdict(set)
        self._first: dict[tuple[str, str, str, str], str] = {}
        for one in sorted(assertions, key=lambda each: (each.article, each.span)):
            if isinstance(one.value, Quantity):
                head = head_of(one)
                self._first.setdefault((one.article, one.property, head, one.value.happened), str(one.value))
                self._values[one.article, one.property, head].add(str(one.value))
                self._befell[one.article, head, one.value.happened].add(str(one.value))
                self._articles[one.property, head, str(one.value)].add(one.article)
                for owner in one.event.owners:
                    self._owned[one.article, head, owner.casefold(), one.value.happened].add(str(one.value))
                if one.property == "count":
                    self._heads[one.article, one.sentence].add(head)

    def values(self, assertion: Assertion) -> set[str]:
        """All that its article gives for the same noun."""
        return self._values[assertion.article, assertion.property, head_of(assertion)]

    def alone(self, assertion: Assertion) -> bool:
        return len(self.values(assertion)) == 1

    def owned_alone(self, assertion: Assertion) -> bool:
        """Whether it is the only such figure that its article gives of its owner: one party's seats."""
        value = assertion.value
        befell = value.happened if isinstance(value, Quantity) else ""
        given = [
            self._owned[assertion.article, head_of(assertion), owner.casefold(), befell]
            for owner in assertion.event.owners
        ]
        return bool(given) and all(len(one) == 1 for one in given)

    def only_one(self, assertion: Assertion) -> bool:
        """Whether its article gives no other figure of this noun, or none of those that this befell."""
        value = assertion.value
        befell = value.happened if isinstance(value, Quantity) else ""
        told = self._befell[assertion.article, head_of(assertion), befell]
        return self.alone(assertion) or (bool(befell) and len(told) == 1)

    def leads(self, assertion: Assertion) -> bool:
        """Whether it is the first such figure of its article: what newspapers put on top is the story's."""
        happened = assertion.value.happened if isinstance(assertion.value, Quantity) else ""
        first = self._first[assertion.article, assertion.property, head_of(assertion), happened]
        return first == str(assertion.value)

    def backed(self, assertion: Assertion) -> bool:
        """Whether another article gives the same figure: it belongs to the story."""
        return len(self._articles[assertion.property, head_of(assertion), str(assertion.value)]) > 1

    def listed(self, assertion: Assertion) -> bool:
        """Whether it stands in a list of things found or lost."""
        return len(self._heads[assertion.article, assertion.sentence]) >= _LIST
