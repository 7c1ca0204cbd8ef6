"""
What nouns mean to one another: the same, a kind, a part, neighbours of one kind.

Words are lemmas in lower case, of up to four words ("machine gun"). A word of several common senses is taken in any of
them, so an answer "yes" is a possibility that the sentences must bear out; "no" is meant.
"""

from __future__ import annotations

from functools import cache

from checker.lexicon import table
from checker.lexicon.table import above, beside, ladder, senses

_PART = "nouns"


def known(word: str) -> bool:
    """Whether the lexicon has the noun."""
    return bool(senses(_PART, word))


def synonyms(one: str, other: str, *, least: int = 10) -> bool:
    """Whether both nouns can name the same: car, automobile. `least`: the share a sense has of its word, in percent."""
    return one == other or bool(senses(_PART, one, least) & senses(_PART, other, least))


def steps_up(word: str, kind: str, *, least: int = 10) -> int | None:
    """How many steps up from a noun its kind lies (rifle, weapon: 3); 0 for synonyms; None where it is no kind of it."""
    return table.steps_up(_PART, word, kind, least)


def kind_of(word: str, kind: str, *, least: int = 10) -> bool:
    """Whether a noun is a kind of another (foundry, plant), or the same."""
    return word == kind or steps_up(word, kind, least=least) is not None


@cache
def common_kind(one: str, other: str, *, least: int = 10) -> tuple[int, int] | None:
    """The steps up from each to the nearest kind that both are of (sedan, van: to motor vehicle); None without one."""
    found = [
        (steps, theirs[sense])
        for ours in (ladder(_PART, sense) for sense in senses(_PART, one, least))
        for theirs in (ladder(_PART, sense) for sense in senses(_PART, other, least))
        for sense, steps in ours.items()
        if sense in theirs
    ]
    return min(found, key=lambda steps: (sum(steps), steps), default=None)


def part_of(word: str, whole: str, *, least: int = 10) -> bool:
    """Whether a noun names a part or a member of another, or of a kind that it is of (cockpit, airliner)."""
    wholes = {up for sense in senses(_PART, whole, least) for up in ladder(_PART, sense)}
    return any(
        whole_of in wholes
        for sense in senses(_PART, word, least)
        for up in ladder(_PART, sense)
        for whole_of in above(_PART, up, "#")
    )


def verbs_of(noun: str) -> frozenset[str]:
    """The verbs that a noun is made of, or that are made of it: explosion, explode."""
    return beside(_PART, noun, "+", "verbs")


def opposites(noun: str) -> frozenset[str]:
    """The nouns that mean the opposite: defeat, victory."""
    return beside(_PART, noun, "!", "nouns")
