"""
What adjectives mean to one another: alike or opposite. Words are lower case.

"Yes" is a possibility that the sentences must bear out, as most adjectives have several senses.
"""

from __future__ import annotations

from functools import cache

from checker.lexicon.table import above, beside, senses

_PART = "adjectives"


def known(word: str) -> bool:
    """Whether the lexicon has the adjective."""
    return bool(senses(_PART, word))


def synonyms(one: str, other: str, *, least: int = 10) -> bool:
    """Whether both adjectives can say the same: grey, gray. `least`: the share a sense has of its word, in percent."""
    return one == other or bool(senses(_PART, one, least) & senses(_PART, other, least))


@cache
def alike(one: str, other: str, *, least: int = 10) -> bool:
    """Whether both say the same or nearly so: huge, big."""
    if synonyms(one, other, least=least):
        return True
    ours, theirs = senses(_PART, one, least), senses(_PART, other, least)
    return any(near in theirs for sense in ours for near in above(_PART, sense, "&")) or any(
        near in ours for sense in theirs for near in above(_PART, sense, "&")
    )


def opposites(adjective: str) -> frozenset[str]:
    """The adjectives that mean the opposite: open, closed."""
    return beside(_PART, adjective, "!", "adjectives")


def verbs_of(adjective: str) -> frozenset[str]:
    """The verbs made of an adjective, or that it is made of: dark, darken."""
    return beside(_PART, adjective, "+", "verbs")
