"""
Compares two things by their words, as general English has them: the same, kinds of one another, or two.

Options
    near: how many steps up the kind that both are of may lie from either; 0 asks for none, so that any two things that
          have nothing to do with each other exclude one another.

Agree:     "engine failure", "failure of the left engine"; "a squall", "the weather" (a squall is weather)
Conflict:  "a handgun", "a shotgun" (two kinds of gun)
Conflict:  "second-degree murder", "first-degree murder" (of another order)
Conflict:  "a lightning strike", "a mower" (option near: 0), with the note "scope" where they are of no one kind
Undecided: two words that are kinds of nothing near
"""

from __future__ import annotations

from functools import cache

from checker.lexicon import adjectives, nouns, verbs
from checker.values import Comparison, Outcome, Text

NAME = "sense"
OPTIONS = {"near": 3}

_SMALL = frozenset(["a", "an", "the", "of", "in", "on", "at", "to", "his", "her", "its", "their", "-"])
_ORDER = ("first", "second", "third", "fourth", "fifth")
_LEAST = 10
_COMMON = 25
_NEAR = 5  # steps up within which two things are of one kind even where none is asked for


def compare(left: Text, right: Text, *, near: int = 3) -> Comparison:
    ours, theirs = _words(left.text), _words(right.text)
    if not ours or not theirs:
        return Comparison(Outcome.UNDECIDED, "one of them is empty")
    words = f"“{left}” and “{right}”"
    if ours[-1] == theirs[-1] and _opposed(ours[:-1], theirs[:-1]):
        return Comparison(Outcome.CONFLICT, f"{words} exclude each other")
    if set(ours) & set(theirs):
        return Comparison(Outcome.AGREE, f"{words} have a word in common")
    if any(_akin(one, other) for one in ours for other in theirs):
        return Comparison(Outcome.AGREE, f"{words} may be one")
    if near and not _co_kinds(ours[-1], theirs[-1], near):
        return Comparison(Outcome.UNDECIDED, f"{words} may both be true")
    if not near and not _co_kinds(ours[-1], theirs[-1], _NEAR):
        return Comparison(Outcome.CONFLICT, f"{words} have nothing to do with each other", "scope")
    return Comparison(Outcome.CONFLICT, f"{words} exclude each other")


def _words(text: str) -> list[str]:
    words = "".join(one if one.isalnum() else " " for one in text.casefold()).split()
    return [word for word in words if word not in _SMALL]


def _opposed(ours: list[str], theirs: list[str]) -> bool:
    """Whether what narrows one noun narrows it to another: first and second degree, left and right."""
    only, other = [one for one in ours if one not in theirs], [one for one in theirs if one not in ours]
    return any(
        (one in _ORDER and two in _ORDER) or two in adjectives.opposites(one) for one in only for two in other
    )


@cache
def _akin(one: str, other: str) -> bool:
    if nouns.kind_of(one, other, least=_LEAST) or nouns.kind_of(other, one, least=_LEAST):
        return True
    if nouns.synonyms(one, other, least=0) or nouns.part_of(one, other) or nouns.part_of(other, one):
        return True
    if verbs.known(one) and verbs.known(other) and verbs.synonyms(one, other, least=_LEAST):
        return True
    made = {one, *nouns.verbs_of(one), *adjectives.verbs_of(one)} & {
        other,
        *nouns.verbs_of(other),
        *adjectives.verbs_of(other),
    }
    return bool(made) or adjectives.alike(one, other)


@cache
def _co_kinds(one: str, other: str, near: int) -> bool:
    steps = nouns.common_kind(one, other, least=_COMMON)
    return steps is not None and min(steps) > 0 and max(steps) <= near
