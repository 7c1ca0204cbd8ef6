"""
Shows headlines to the tagger as they would stand in running text: common words in lower case, names with a capital.

"STRONG QUAKE KILLS 112 IN NORTH KELSO" would else be a run of names. What a word is written like comes from the
article's own running text first, then from the list of common words. The article's text is never changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.annotate.mentions.lists import common, folded

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_INSIDE = re.compile(r"(?<!\w)[a-zß-ÿ][\w'’]*[,;]? ((?:[A-ZÀ-Þ][\w.'’-]*\s?)+)")
_LONGEST_TITLE = 200
_PERIODS = re.compile(r"(?:[A-Za-z]\.)+$")


@dataclass(frozen=True, slots=True)
class Casing:
    """How the article's running text writes its words: which in lower case, which with capitals inside sentences."""

    lower: frozenset[str]
    capital: frozenset[str]


def casing_of(text: str) -> Casing:
    """Learns from the whole article but its title lines."""
    lower: set[str] = set()
    capital: set[str] = set()
    for line in text.splitlines():
        words = _WORD.findall(line)
        if len(line) > _LONGEST_TITLE or not is_shouting(words):
            lower.update(word for word in words if word.islower())
            capital.update(word for run in _INSIDE.findall(line) for word in _WORD.findall(run))
    return Casing(frozenset(lower), frozenset(capital))


def is_shouting(words: Sequence[str]) -> bool:
    """Whether nearly all the longer words begin with a capital."""
    longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(longer) > 3 and sum(word[0].isupper() for word in longer) > 0.75 * len(longer)


def as_running(words: Sequence[str], casing: Casing) -> list[str]:
    """The words as running text would have them, each as long as it was."""
    loud = sum(word.isupper() for word in words if len(word) > 3) > 0.6 * sum(len(word) > 3 for word in words)
    shown = [_shown(word, casing, loud=loud) for word in words]
    first = next((index for index, word in enumerate(shown) if word[0].isalpha()), None)
    if first is not None and shown[first].islower():
        shown[first] = shown[first][0].upper() + shown[first][1:]
    return [new if len(new) == len(old) else old for new, old in zip(shown, words, strict=True)]


def _shown(word: str, casing: Casing, *, loud: bool) -> str:
    if not word[0].isupper() or word == "I" or _PERIODS.match(word):
        return word
    lower = word.lower()
    title = word[0] + lower[1:]
    as_name = title if word.isupper() and loud else word
    if word in casing.capital and (not loud or lower not in casing.lower):
        return word
    if title in casing.capital and lower not in casing.lower:
        return as_name
    return lower if _is_word(lower, casing) else as_name


def _is_word(lower: str, casing: Casing) -> bool:
    """Whether the word, or what it is a form of, is written in lower case here or in English at large."""
    stems = {lower, lower + "s", lower.removesuffix("s"), lower.removesuffix("es"), lower.removesuffix("ed")}
    stems |= {lower.removesuffix("d"), lower.removesuffix("ing"), lower.removesuffix("ing") + "e"}
    return any(len(stem) > 1 and (stem in casing.lower or folded(stem) in common()) for stem in stems)
