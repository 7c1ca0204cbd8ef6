"""
Compares two deeds of one kind: who did it, to whom, or whether at all.

Options
    part: "doer", "receiver" or "polarity": the part that must not differ.

Agree:     the US proposed the truce; the United States proposed the truce
Conflict:  the US proposed the truce; Ukraine proposed the truce (part: doer)
Conflict:  the airline will appeal; the airline will not appeal (part: polarity)
Undecided: a part that one of them leaves open; other doers where polarity is asked
"""

from __future__ import annotations

from checker.compare.deedwords import deed_word, one_deed, way_of
from checker.values import Comparison, Deed, Outcome

NAME = "deed"
OPTIONS = {"part": "doer"}


def compare(left: Deed, right: Deed, *, part: str = "doer") -> Comparison:
    if part == "polarity":
        return _polarity(left, right)
    ours, theirs = (left.doer, right.doer) if part == "doer" else (left.receiver, right.receiver)
    if not ours or not theirs:
        return Comparison(Outcome.UNDECIDED, f"one of them names no {part}")
    if left.negated or right.negated:
        return Comparison(Outcome.UNDECIDED, "one of them is denied")
    if _one_doer(ours, theirs):
        return Comparison(Outcome.AGREE, f"both name {ours}")
    return Comparison(Outcome.CONFLICT, f"{ours} in one, {theirs} in the other")


def _polarity(left: Deed, right: Deed) -> Comparison:
    if not one_deed(left.verb, right.verb) and not way_of(left.verb, right.verb):
        return Comparison(Outcome.UNDECIDED, f"{left.verb} and {right.verb} are other deeds")
    if left.doer and right.doer and _two_doers(left.doer, right.doer):
        return Comparison(
            Outcome.UNDECIDED, f"one speaks of {left.doer}, the other of {right.doer}", "unlike"
        )
    if (left.negated != deed_word(left.verb)[1]) == (right.negated != deed_word(right.verb)[1]):
        return Comparison(Outcome.AGREE, "both deny it" if left.negated else "both affirm it")
    return Comparison(Outcome.CONFLICT, f"“{left}” against “{right}”", "polarity")


def _two_doers(left: str, right: str) -> bool:
    """Whether they are surely two: a name and a noun may well stand for one ("Sudan", "army")."""
    return _named(left) == _named(right) and not _one_doer(left, right)


def _named(doer: str) -> bool:
    return doer.removeprefix("the ")[:1].isupper()


def _one_doer(left: str, right: str) -> bool:
    """Equal, or the shorter of two names ("Weil", "Karl Weil")."""
    ours, theirs = set(left.casefold().split()) - {"the"}, set(right.casefold().split()) - {"the"}
    return ours <= theirs or theirs <= ours
