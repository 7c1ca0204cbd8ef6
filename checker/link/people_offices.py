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

from checker.model import Assertion
from checker.values import Office

Told = dict[tuple[str, str], set[str]]


def with_bodies(assertions: Sequence[Assertion]) -> tuple[Assertion, ...]:
    """The same assertions in the same order, offices without a body filled in from others of the same person."""
    told: Told = defaultdict(set)
    for assertion in assertions:
        office = assertion.value
        if isinstance(office, Office) and _named(office.of) and assertion.entity:
            told[assertion.entity, office.role].add(office.of)
    return tuple(_completed(assertion, told) for assertion in assertions)


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
