"""
Compares two lists of who took part.

A list that leaves someone out contradicts nothing, unless it is closed ("only", "the eleven") or a number
says how many there are.

Agree:     {Finland, Sweden}, {Finland, Sweden, Norway}
Conflict:  {Finland, Iceland} closed, {Finland, Norway} closed
Conflict:  {A, B, C} open, {C, D} open: each names one that the other lacks (note "open": an editor should look)
Undecided: two lists without a common member: perhaps of other things
"""

from __future__ import annotations

from checker.values import Comparison, Members, Outcome

NAME = "members"
OPTIONS = {"least_common": 1}


def compare(left: Members, right: Members, *, least_common: int = 1) -> Comparison:
    ours, theirs = _keys(left), _keys(right)
    common = set(ours) & set(theirs)
    only_left = [ours[key] for key in ours if key not in theirs]
    only_right = [theirs[key] for key in theirs if key not in ours]
    if not only_left and not only_right:
        return Comparison(Outcome.AGREE, "both name the same")
    if len(common) < least_common:
        return Comparison(Outcome.UNDECIDED, "the lists have too few in common to be lists of one thing")
    if only_left and only_right:
        note = "" if left.closed and right.closed else "open"
        return Comparison(
            Outcome.CONFLICT, f"only one names {_join(only_left)}, only the other {_join(only_right)}", note
        )
    extra, shorter = (only_left, right) if only_left else (only_right, left)
    if shorter.closed:
        return Comparison(Outcome.CONFLICT, f"one list is said to be complete and lacks {_join(extra)}", "closed")
    return Comparison(Outcome.AGREE, f"one list only leaves out {_join(extra)}")


def _keys(members: Members) -> dict[str, str]:
    return {" ".join(name.casefold().removeprefix("the ").split()): name for name in members.names}


def _join(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]
