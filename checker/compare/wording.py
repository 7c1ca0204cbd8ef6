"""
Compares two quotations, word by word.

A shortened or split quotation is legitimate; a changed, added or dropped word that changes the sense is not.

Agree:     "We have lost whole streets", "whole streets"
Conflict:  "We have lost whole streets", "We have lost whole villages"
Variant:   "the centre holds", "the center holds"
Undecided: quotations with too few words in common to be one utterance
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from rapidfuzz.distance import Levenshtein

from checker.values import Comparison, Outcome, Wording

NAME = "wording"
OPTIONS = {"least_words": 4, "least_shared": 0.55}

_FILLERS = frozenset(
    ["a", "an", "the", "that", "and", "but", "so", "well", "er", "um", "uh", "oh", "of", "to", "in", "on", "at", "is", "are", "was", "were", "be", "been", "have", "has", "had", "'s", "'re", "'ve", "'m", "i", "we", "you", "it", "this", "these", "those", "very", "really", "just"]
)
_SPACED = re.compile(r"\s?'\s?(m|re|ve|ll|d|s|t)\b")
_Block = tuple[str, int, int, int, int]
_CONTRACTIONS = {"'m": " am", "'re": " are", "'ve": " have", "n't": " not", "'ll": " will", "can not": "cannot"}


def compare(left: Wording, right: Wording, *, least_words: int = 4, least_shared: float = 0.55) -> Comparison:
    ours, theirs = _words(left.text), _words(right.text)
    if min(len(ours), len(theirs)) < least_words:
        if _inside(ours, theirs) or _inside(theirs, ours):
            return Comparison(Outcome.AGREE, "one quotes a part of the other")
        return Comparison(Outcome.UNDECIDED, "too few words to tell whether they are one utterance", "unlike")
    blocks: list[_Block] = list(SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes())
    shared = sum(i2 - i1 for tag, i1, i2, _, _ in blocks if tag == "equal")
    if shared < least_shared * min(len(ours), len(theirs)):
        return Comparison(Outcome.UNDECIDED, "they share too few words to be one utterance", "unlike")
    inner = [one for one in _trimmed(blocks) if one[0] != "equal"]
    changes = [(ours[i1:i2], theirs[j1:j2]) for _, i1, i2, j1, j2 in inner]
    lost = sum(max(len(gone), len(come)) for gone, come in changes if gone and come)
    if lost > max(4, 0.4 * shared):
        return Comparison(Outcome.UNDECIDED, "they differ in too much to be one utterance", "unlike")
    return _verdict(changes)


def _verdict(changes: list[tuple[list[str], list[str]]]) -> Comparison:
    real = [(gone, come) for gone, come in changes if _weighs(gone, come)]
    if not changes:
        return Comparison(Outcome.AGREE, "the same words, or a part of them")
    if not real:
        return Comparison(Outcome.AGREE, "only fillers or spelling differ")
    dropped_only = all(not gone or not come for gone, come in real)
    told = "; ".join(f"“{' '.join(gone) or '—'}” against “{' '.join(come) or '—'}”" for gone, come in real)
    if dropped_only and not any(_turns(gone + come) for gone, come in real):
        return Comparison(Outcome.AGREE, f"one leaves words out: {told}", "shortened")
    return Comparison(Outcome.CONFLICT, told, "changed-word")


def _weighs(gone: list[str], come: list[str]) -> bool:
    left = [word for word in gone if word not in _FILLERS]
    right = [word for word in come if word not in _FILLERS]
    if left == right:
        return False
    joined_left, joined_right = "".join(left), "".join(right)
    # British and American spelling, a hyphen, a run-together: no other word.
    close = Levenshtein.distance(joined_left, joined_right) <= max(1, len(joined_left) // 5)
    return not (left and right and close and not any(map(_is_number, left + right)))


def _turns(words: list[str]) -> bool:
    return any(word in {"not", "no", "never", "nothing", "nobody"} or _is_number(word) for word in words)


def _is_number(word: str) -> bool:
    return any(one.isdigit() for one in word)


def _trimmed(blocks: list[_Block]) -> list[_Block]:
    """Without what only one side quotes before the first or after the last shared word."""
    while blocks and blocks[0][0] in {"delete", "insert"}:
        blocks = blocks[1:]
    while blocks and blocks[-1][0] in {"delete", "insert"}:
        blocks = blocks[:-1]
    return blocks


def _inside(part: list[str], whole: list[str]) -> bool:
    return any(whole[start : start + len(part)] == part for start in range(len(whole) - len(part) + 1))


def _words(text: str) -> list[str]:
    flat = _SPACED.sub(r"'\1", text.casefold().replace("’", "'").replace("‘", "'"))
    for short, long in _CONTRACTIONS.items():
        flat = flat.replace(short, long)
    return "".join(one if one.isalnum() or one == "'" else " " for one in flat).split()
