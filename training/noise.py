"""
Rewrites training sentences the way headlines, captions and typesetters do, or with other names and figures in them.

Makes:  "Police Say 14 Miners Died", "POLICE SAY 14 MINERS DIED", "police say 14 miners died", "“Four,” he said",
        "Police say 23 miners died"
Leaves: the words' number and order, so heads, labels and tags hold.
"""

from __future__ import annotations

from calendar import day_name, month_name
from collections.abc import Callable, Iterable
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

_CALENDAR = {name.lower() for name in (*day_name, *month_name)}
_KINDS = ("NNP", "CD")

Case = Callable[[str], str]


def title(word: str) -> str:
    """Writes a word as a headline in title case does."""
    return word if word in _SMALL else word[:1].upper() + word[1:]


_CASES: tuple[tuple[float, Case], ...] = ((0.30, str.lower), (0.30, str.upper), (0.40, title))


def stand_ins(golds: Iterable[Gold]) -> dict[str, list[str]]:
    """Collects the names and figures that can stand for one another, each as often as it was read."""
    found: dict[str, list[str]] = {kind: [] for kind in _KINDS}
    for gold in golds:
        for word, tag in zip(gold.words, gold.tags, strict=True):
            if _changes(word, tag):
                found[tag].append(word)
    return found


def rename(gold: Gold, others: dict[str, list[str]], random: Random) -> Gold:
    """Puts other names and figures in the place of half of them; days and months stay."""
    words = [
        random.choice(others[tag]) if _changes(word, tag) and random.random() < 0.5 else word
        for word, tag in zip(gold.words, gold.tags, strict=True)
    ]
    return replace(gold, words=tuple(words))


def recase(gold: Gold, random: Random) -> Gold:
    """Writes the sentence in small letters, in capitals or in title case."""
    shares, cases = zip(*_CASES, strict=True)
    return cased(gold, random.choices(cases, shares)[0])


def cased(gold: Gold, case: Case) -> Gold:
    """Writes the sentence in the given case; its first word keeps a capital in title case."""
    words = [case(word) for word in gold.words]
    if case is title:
        words[0] = words[0][:1].upper() + words[0][1:]
    return replace(gold, words=tuple(words))


def retype(gold: Gold, random: Random) -> Gold:
    """Changes the quotes and dashes: straight ones to curly ones, a dash to another dash."""
    dash = random.choice(_DASHES)
    words = [_retyped(word, tag, dash) for word, tag in zip(gold.words, gold.tags, strict=True)]
    return replace(gold, words=tuple(words))


def _changes(word: str, tag: str) -> bool:
    if tag == "CD":
        return word[0].isdigit()
    return tag == "NNP" and word[0].isupper() and word.lower() not in _CALENDAR


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
