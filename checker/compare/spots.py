"""
Compares two places that have no name: rooms, buildings, storeys, roads and waters, by what the lexicon says of them.

Agree:     kitchen, room; motel, hotel; basement, cellar
Conflict:  kitchen, bedroom; church, school; basement, roof; house, street, all with the note "scope": one may be loosely told
Undecided: kitchen, house (one lies in the other); hospital, clinic (kinds of one near kind); a field, a forest
"""

from __future__ import annotations

from functools import cache

from checker.lexicon.nouns import common_kind, kind_of, part_of, synonyms
from checker.values import Comparison, Outcome

# Which storey a word tells; the lexicon has them side by side as rooms.
_STOREYS = {
    "basement": "below", "cellar": "below", "attic": "above", "loft": "above", "roof": "above", "rooftop": "above",
}  # fmt: skip
_BUILDINGS = ("building", "plant", "shop", "housing", "establishment", "facility", "prison", "institution")
_INSIDE = ("room", "stairway", "elevator")
_OWN_WORDS = {"flat": "apartment", "lift": "elevator", "stair": "stairs"}
_CLOSE = 2  # steps by which two buildings are kinds of one near kind
_ROUGH = frozenset({"area", "place", "facility", "spot", "location", "site", "scene", "institution"})


@cache
def spot_kind(noun: str) -> str:
    """storey, inside, building, road or water; "" for a noun that is no such place."""
    word = _OWN_WORDS.get(noun, noun)
    if word in _STOREYS:
        return "storey"
    if word in _ROUGH:
        return ""
    if kind_of(word, "body of water", least=50):
        return "water"
    if kind_of(word, "road", least=50):
        return "road"
    if any(kind_of(word, one) for one in _INSIDE) and not kind_of(word, "building"):
        return "inside"
    return "building" if any(kind_of(word, one, least=20) for one in _BUILDINGS) else ""


def compare_spots(left: str, right: str) -> Comparison:
    """Two places by their nouns in lower case."""
    ours, theirs = _OWN_WORDS.get(left, left), _OWN_WORDS.get(right, right)
    kinds = (spot_kind(left), spot_kind(right))
    if not all(kinds):
        return Comparison(Outcome.UNDECIDED, f"{left} and {right} may be one place")
    if kinds == ("storey", "storey"):
        return _apart(left, right, apart=_STOREYS[ours] != _STOREYS[theirs])
    if synonyms(ours, theirs) or kind_of(ours, theirs) or kind_of(theirs, ours) or _one_home(ours, theirs):
        return Comparison(Outcome.AGREE, f"{left} and {right} may be one place")
    if kinds[0] == kinds[1]:
        return _apart(left, right, apart=kinds[0] == "inside" or not _near(ours, theirs))
    return _apart(left, right, apart=set(kinds) <= {"building", "road", "water"})


def _apart(left: str, right: str, *, apart: bool) -> Comparison:
    if apart:
        return Comparison(Outcome.CONFLICT, f"a {left} is no {right}", "scope")
    return Comparison(Outcome.UNDECIDED, f"{left} and {right} may be one place, or lie one in the other")


def _near(ours: str, theirs: str) -> bool:
    """Kinds of one near kind (hospital, clinic), or one a part of the other (shop, mall)."""
    common = common_kind(ours, theirs)
    close = common is not None and sum(common) <= _CLOSE
    return close or part_of(ours, theirs) or part_of(theirs, ours)


def _one_home(ours: str, theirs: str) -> bool:
    """ "at home" is said of any dwelling."""
    other = theirs if ours == "home" else ours
    return "home" in {ours, theirs} and kind_of(other, "housing")
