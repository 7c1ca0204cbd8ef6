"""
What verbs mean to one another: the same, a way of doing it, opposites. Words are lemmas in lower case.

A word of several common senses is taken in any of them: "yes" is a possibility that the sentences must bear out.
"""

from __future__ import annotations

from checker.lexicon import table
from checker.lexicon.table import beside, senses

_PART = "verbs"


def known(word: str) -> bool:
    """Whether the lexicon has the verb."""
    return bool(senses(_PART, word))


def synonyms(one: str, other: str, *, least: int = 10) -> bool:
    """Whether both verbs can say the same: start, begin. `least`: the share a sense has of its word, in percent."""
    return one == other or bool(senses(_PART, one, least) & senses(_PART, other, least))


def steps_up(word: str, kind: str, *, least: int = 10) -> int | None:
    """How many steps up from a verb a wider one lies (murder, kill: 1); 0 for synonyms; None where it is no way of it."""
    return table.steps_up(_PART, word, kind, least)


def way_of(word: str, kind: str, *, least: int = 10) -> bool:
    """Whether doing the one is a way of doing the other (murder, kill), or the same."""
    return word == kind or steps_up(word, kind, least=least) is not None


def opposites(verb: str) -> frozenset[str]:
    """The verbs that mean the opposite: open, close."""
    return beside(_PART, verb, "!", "verbs")


def nouns_of(verb: str) -> frozenset[str]:
    """The nouns made of a verb, or that it is made of: explode, explosion; bomb, bomber."""
    return beside(_PART, verb, "+", "nouns")
