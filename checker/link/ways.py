"""Whether two ways from a place lead to one thing: "34 km north of Marlow", "35 km north of Marlow"."""

from __future__ import annotations

from collections.abc import Callable, Set

from checker.compare import COMPARATORS
from checker.model import Assertion
from checker.values import Outcome, Place

# Each article may mean another by it: only the same distance makes the ways one.
_UNNAMED = frozenset({"town", "city", "village"})


def same_way(
    left: Assertion, right: Assertion, canonical: Callable[[str], str], named: Set[str]
) -> bool | None:
    """
    Two ways from one place, of which the same distance, or the same thing by name, makes ways to one thing.

    None where one of them is no way with a direction. `named` are the story's place names, folded.
    """
    ours, theirs = left.value, right.value
    if (
        not isinstance(ours, Place)
        or not isinstance(theirs, Place)
        or not ours.direction
        or not theirs.direction
    ):
        return None
    if canonical(ours.name) != canonical(theirs.name) and not _the_town(ours, theirs, canonical):
        return False
    if not {ours.name, theirs.name} & _UNNAMED and _one_thing(
        left.subject.casefold(), right.subject.casefold(), named
    ):
        return True
    if ours.distance is None or theirs.distance is None:
        return False
    agree: bool = COMPARATORS["quantity"].compare(ours.distance, theirs.distance).outcome is Outcome.AGREE
    return agree


def _the_town(ours: Place, theirs: Place, canonical: Callable[[str], str]) -> bool:
    """ "the town" beside the name of the town that its article has told of."""
    towns = {canonical(one.usual if one.name in _UNNAMED else one.name) for one in (ours, theirs)}
    return len({ours.name, theirs.name} & _UNNAMED) == 1 and len(towns) == 1


def _one_thing(ours: str, theirs: str, named: Set[str]) -> bool:
    """Named alike, or by its name and by its kind: "the island", where the story knows of Marlow Island."""
    return ours == theirs or bool({f"{ours} {theirs}", f"{theirs} {ours}"} & named)
