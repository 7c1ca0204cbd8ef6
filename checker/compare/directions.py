"""Compares points of the compass: two ways from one place, two parts of one country."""

from __future__ import annotations

from checker.values import Comparison, Outcome, Place

_COMPASS = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
_BETWEEN = {"north-northeast": 0.5, "east-northeast": 1.5, "east-southeast": 2.5, "south-southeast": 3.5,
            "south-southwest": 4.5, "west-southwest": 5.5, "west-northwest": 6.5, "north-northwest": 7.5}  # fmt: skip


def parts_of_country(left: Place, right: Place) -> Comparison:
    """In the south and in the southeast agree; in the north and in the south do not; the centre has no corners."""
    if left.within and right.within and not {*left.within} & {*right.within}:
        return Comparison(Outcome.UNDECIDED, "they are parts of two countries")
    central = [one.direction == "central" for one in (left, right)]
    ours, theirs = _bearing(left.direction), _bearing(right.direction)
    words = f"in the {left.direction}, but in the {right.direction}"
    if all(central):
        return Comparison(Outcome.AGREE, "both lie in the centre")
    if any(central):
        corner = next((one for one in (ours, theirs) if one is not None), 0.0) % 2 == 1
        outcome = Outcome.CONFLICT if corner else Outcome.AGREE
        return Comparison(outcome, words, "scope" if corner else "")
    if ours is None or theirs is None:
        return Comparison(Outcome.UNDECIDED, "a part that is no point of the compass")
    apart = min((ours - theirs) % 8, (theirs - ours) % 8)
    if apart <= 1:
        return Comparison(Outcome.AGREE, words)
    return Comparison(Outcome.CONFLICT, words, "scope" if apart <= 2 else "opposite-direction")


def directions(left: Place, right: Place) -> Comparison | None:
    ours, theirs = _bearing(left.direction), _bearing(right.direction)
    if ours is None or theirs is None:
        return Comparison(Outcome.UNDECIDED, "a direction that is no point of the compass")
    apart = min((ours - theirs) % 8, (theirs - ours) % 8)
    if apart == 0:
        return None
    far = "opposite-direction" if apart >= 3 else "direction"
    note = "neighbouring-direction" if apart <= 1 else far
    return Comparison(
        Outcome.CONFLICT, f"{left.direction} of {left.name}, but {right.direction} of {right.name}", note
    )


def _bearing(direction: str) -> float | None:
    word = direction.casefold().replace(" ", "")
    for ending in ("ern", "wards", "ward", "erly"):
        word = word.removesuffix(ending)
    if word in _BETWEEN:
        return _BETWEEN[word]
    word = word.replace("-", "")
    return float(_COMPASS.index(word)) if word in _COMPASS else None
