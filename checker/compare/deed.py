"""
Compares two deeds of one kind: who did it, and to whom.

Agree:     the US proposed the ceasefire; Washington proposed the ceasefire (same names after linking)
Conflict:  the US proposed the ceasefire; Ukraine proposed the ceasefire
Undecided: other verbs, or a part that one of them leaves open
"""

from __future__ import annotations

from checker.values import Comparison, Deed, Outcome

NAME = "deed"
OPTIONS = {"part": "doer"}


def compare(left: Deed, right: Deed, *, part: str = "doer") -> Comparison:
    ours, theirs = (left.doer, right.doer) if part == "doer" else (left.receiver, right.receiver)
    if not ours or not theirs:
        return Comparison(Outcome.UNDECIDED, f"one of them names no {part}")
    if ours.casefold() == theirs.casefold():
        return Comparison(Outcome.AGREE, f"both name {ours}")
    return Comparison(Outcome.CONFLICT, f"{ours} in one, {theirs} in the other")
