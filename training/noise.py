"""
Rewrites training sentences the way headlines, captions and typesetters do. The reading stays as it is.

Makes: "Police Say 14 Miners Died", "POLICE SAY 14 MINERS DIED", "police say 14 miners died", "“Four,” he said"
Leaves: the words' number and order, so heads, labels and tags hold.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from treebank import Gold

_SMALL = {
    "a",
    "an",
    "and",
    "as",
    "at",
    "but",
    "by",
    "for",
    "from",
    "in",
    "of",
    "on",
    "or",
    "the",
    "to",
    "with",
}
_CURLY = {
    "'s": "’s",
    "'": "’",
    "n't": "n’t",
    "'re": "’re",
    "'ve": "’ve",
    "'ll": "’ll",
    "'m": "’m",
    "'d": "’d",
}
_STRAIGHT = {curly: straight for straight, curly in _CURLY.items()} | {"“": '"', "”": '"', "‘": "'"}
_DASHES = ("-", "--", "–", "—")

_CASES: tuple[tuple[float, Callable[[str], str]], ...] = (
    (0.30, str.lower),
    (0.30, str.upper),
    (0.40, lambda word: word if word in _SMALL else word[:1].upper() + word[1:]),
)


def recase(gold: Gold, random: Random) -> Gold:
    """Writes the sentence in small letters, in capitals or in title case."""
    shares, cases = zip(*_CASES, strict=True)
    case: Callable[[str], str] = random.choices(cases, shares)[0]
    words = [gold.words[0][:1].upper() + case(gold.words[0])[1:], *map(case, gold.words[1:])]
    if case is str.lower:
        words[0] = words[0].lower()
    return replace(gold, words=tuple(words))


def retype(gold: Gold, random: Random) -> Gold:
    """Changes the quotes and dashes: straight ones to curly ones, a dash to another dash."""
    dash = random.choice(_DASHES)
    words = [_retyped(word, tag, dash) for word, tag in zip(gold.words, gold.tags, strict=True)]
    return replace(gold, words=tuple(words))


def _retyped(word: str, tag: str, dash: str) -> str:
    if tag == "``":
        return {'"': "“", "'": "‘", "``": "“"}.get(word) or _STRAIGHT.get(word, word)
    if tag == "''":
        return {'"': "”", "'": "’", "''": "”"}.get(word) or _STRAIGHT.get(word, word)
    if tag in {":", ","} and word in _DASHES:
        return dash
    lower = word.lower()
    if lower in _CURLY:
        return word.replace("'", "’")
    return _STRAIGHT.get(lower, word)
