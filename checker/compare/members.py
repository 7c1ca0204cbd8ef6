"""
Compares two lists of who took part.

A list that leaves someone out contradicts nothing, unless it is closed ("only", "the eleven"). Names are one where
they are spelt almost alike or one is a part of the other ("Rubio", "Marco Rubio").

Agree:     {Finland, Sweden}, {Finland, Sweden, Norway}
Conflict:  {Finland, Iceland} closed, {Finland, Norway}: the complete list lacks one that the other names
Conflict:  {A, B, C} open, {C, D} open: each names one that the other lacks (note "open": an editor should look)
Undecided: two lists without a common member: perhaps of other things
"""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from checker.values import Comparison, Members, Outcome

NAME = "members"
OPTIONS = {"least_common": 1}


def compare(left: Members, right: Members, *, least_common: int = 1) -> Comparison:
    only_left = [one for one in left.names if not any(_one(one, other) for other in right.names)]
    only_right = [one for one in right.names if not any(_one(one, other) for other in left.names)]
    if not only_left and not only_right:
        return Comparison(Outcome.AGREE, "both name the same")
    if len(left.names) - len(only_left) < least_common:
        return Comparison(
            Outcome.UNDECIDED, "the lists have too few in common to be lists of one thing", "unlike"
        )
    if only_left and only_right:
        note = "closed" if left.closed or right.closed else "open"
        return Comparison(
            Outcome.CONFLICT, f"only one names {_join(only_left)}, only the other {_join(only_right)}", note
        )
    extra, shorter = (only_left, right) if only_left else (only_right, left)
    if shorter.closed:
        return Comparison(
            Outcome.CONFLICT, f"one list is said to be complete and lacks {_join(extra)}", "closed"
        )
    return Comparison(Outcome.AGREE, f"one list only leaves out {_join(extra)}")


def common(left: Members, right: Members) -> int:
    """How many of the one are in the other, by any spelling."""
    return sum(any(_one(one, other) for other in right.names) for one in left.names)


def _one(left: str, right: str) -> bool:
    ours, theirs = _words(left), _words(right)
    if ours == theirs:
        return True
    if ours and theirs and (ours < theirs or theirs < ours) and min(len(ours), len(theirs)) == 1:
        # "Rubio" is in "Marco Rubio", not "Sudan" in "South Sudan".
        return not (ours ^ theirs) & _TELLING_APART
    joined, other = " ".join(sorted(ours)), " ".join(sorted(theirs))
    return min(len(joined), len(other)) > 5 and Levenshtein.distance(joined, other) <= 1


_TELLING_APART = frozenset(
    ["north", "south", "east", "west", "new", "northern", "southern", "junior", "jr", "papua"]
)


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace(".", "").split()) - {"the", "of"}


def _join(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
