"""
Says of which body an office is where the article leaves that out but tells it elsewhere, or another article does.

Finds:  "Prime Minister Ann Reed" in one article, "the prime minister of Freedonia, Ann Reed" in another: of Freedonia;
        "the bank's governor, Ann Reed" where she is elsewhere the governor of the Bank of Freedonia
Leaves: an office whose holder is said to hold it of two bodies; an office that nobody says more of
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.compare.roles import canonical_role
from checker.model import Assertion
from checker.values import Office

_BOTH = ("chair", "chief executive")

Told = dict[tuple[str, str], set[str]]


def with_bodies(assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions in the same order, offices without a body filled in from others of the same person."""
    told: Told = defaultdict(set)
    for assertion in assertions:
        office = assertion.value
        if isinstance(office, Office) and _named(office.of) and assertion.entity:
            told[assertion.entity, office.role].add(office.of)
    both = _holding_both(assertions)
    return tuple(_as_both(_completed(assertion, told), both) for assertion in assertions)


def _holding_both(assertions: Sequence[Assertion]) -> set[str]:
    """Who by one article is both chair and chief executive: then nobody is wrong who names one of the two."""
    held: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in assertions:
        if isinstance(one.value, Office) and one.entity:
            held[one.entity, one.article].add(canonical_role(one.value.role))
    return {entity for (entity, _), roles in held.items() if set(_BOTH) <= roles}


def _as_both(assertion: Assertion, both: set[str]) -> Assertion:
    office = assertion.value
    if assertion.entity not in both or not isinstance(office, Office):
        return assertion
    if canonical_role(office.role) not in _BOTH:
        return assertion
    return replace(assertion, value=replace(office, role=" and ".join(_BOTH)))


def _completed(assertion: Assertion, told: Told) -> Assertion:
    office = assertion.value
    if not isinstance(office, Office) or _named(office.of) or not assertion.entity:
        return assertion
    bodies = {
        body
        for body in told.get((assertion.entity, office.role), set())
        if not office.of or office.of in body.casefold().split()
    }
    if len(bodies) != 1:
        return assertion
    return replace(assertion, value=replace(office, of=next(iter(bodies))))


def _named(body: str) -> bool:
    """Whether the words name a body: "the bank" does not tell which."""
    return not body.islower() and bool(body)
