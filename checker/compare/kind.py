"""
Compares two words by what each is a kind of, as a rule's list of words has it.

Agree:     "gray", "grey" (one thing by two names)
Agree:     "rifle", "gun" (a rifle is a gun)
Conflict:  "rifle", "shotgun" (two kinds of gun)
Conflict:  "silver", "grey", with the note "scope" (marked in the list as told apart only by eye, or as changing)
Undecided: words that no list knows
"""

from __future__ import annotations

from checker.values import Comparison, Outcome, Text

NAME = "kind"
OPTIONS: dict[str, bool] = {}

_MARKS = ("~", "^")


def compare(left: Text, right: Text) -> Comparison:
    if not left.kinds or not right.kinds:
        return Comparison(Outcome.UNDECIDED, "one of them is a kind of nothing known")
    shorter, longer = sorted((left.kinds, right.kinds), key=len)
    if longer[: len(shorter)] == shorter:
        words = f"“{left}” and “{right}”"
        return Comparison(
            Outcome.AGREE, f"{words} are one" if shorter == longer else f"{words}: one is a kind of the other"
        )
    first = next(
        at for at, (ours, theirs) in enumerate(zip(left.kinds, right.kinds, strict=False)) if ours != theirs
    )
    close = left.kinds[first].startswith(_MARKS) and right.kinds[first].startswith(_MARKS)
    return Comparison(
        Outcome.CONFLICT, f"“{left}” and “{right}” exclude each other", "scope" if close else ""
    )
