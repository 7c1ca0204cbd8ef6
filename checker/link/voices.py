"""
For whom a source speaks: the chief executive of a company speaks for the company.

Two statements of one voice that contradict each other are an error, not two sources' quarrel.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.model import Assertion
from checker.values import Office

_SPEAKING = frozenset(
    ["spokesman", "spokeswoman", "spokesperson", "executive", "ceo", "chairman", "chairwoman", "chair", "director",
     "president", "head", "founder", "owner"]
)  # fmt: skip
_ASIDE = frozenset({"former", "shadow", "candidate", "designate"})
Voices = Mapping[tuple[str, str], frozenset[str]]


def voices_of(assertions: Sequence[Assertion]) -> dict[tuple[str, str], frozenset[str]]:
    """The bodies that a source of an article speaks for; both in lower case."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in assertions:
        office = one.value
        if not isinstance(office, Office) or not office.of or one.negated or office.status in _ASIDE:
            continue
        if _SPEAKING & set(office.role.casefold().split()) or office.status == "spokesperson":
            found[one.article, one.subject.casefold()].add(office.of.casefold())
    return {key: frozenset(bodies) for key, bodies in found.items()}


def speakers_of_one(left: Assertion, right: Assertion, voices: Voices) -> bool:
    """Whether the nearest sources of both are one, or one speaks for the other, or both for one body."""
    ours, theirs = (_behind(one, voices) for one in (left, right))
    return any(one <= other or other <= one for one in ours for other in theirs)


def _behind(one: Assertion, voices: Voices) -> list[frozenset[str]]:
    source = next((each.source for each in one.attribution if each.source), "").casefold()
    names = [source, *voices.get((one.article, source), ())] if source else []
    return [frozenset(name.split()) - {"the", "of"} for name in names]
