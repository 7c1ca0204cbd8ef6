"""
The counts that a verdict shares out, and those that there were.

Finds:  "He faced 11 charges. He was found guilty of seven and cleared of five" (12)
        "convicted her of four of the nine counts and cleared her of six" (10)
Leaves: counts on which no verdict is told, verdicts on two people
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.ends import exclude
from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Numeral, Sentence

_COUNTS = frozenset({"charge", "count", "offence", "offense", "allegation"})
_OF_ALL = re.compile(r" of (?:the|his|her|their|its) (?:total of )?")
_BETWEEN = re.compile(r"[^.;:()]{1,70}")
_BARE = re.compile(
    r" (?:charges?|counts?|offen[cs]es?|allegations?)\b|[^\w-]|$| (?:of|and|but|while|after|at|in|by|on)\b"
)


def count_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and plain(one) is not None]
    if not 2 <= len(figures) <= 3:
        return
    home, whole, parts = sentence, figures[0], figures[1:]
    if len(figures) == 2:
        known = [one for one in before.numerals if one.kind == "cardinal"] if before else []
        if before is None or len(known) != 1:
            return
        home, whole, parts = before, known[0], figures
    elif _OF_ALL.fullmatch(sentence.article.text[figures[0].span.end : figures[1].span.start]):
        whole, parts = figures[1], [figures[0], figures[2]]
    total, added = plain(whole), sum(plain(one) or 0.0 for one in parts)
    if (
        whole.quantity.counted not in _COUNTS
        or total is None
        or added <= total
        or not _verdicts(sentence, parts)
    ):
        return
    basis = f"computed from {written(sentence, parts, ' + ')}"
    computed = Sum(like(whole.quantity, added, 1.0), basis, tuple(one.span for one in parts), sentence)
    yield from pair(home, whole, whole.quantity, computed, whole.quantity.counted)


def _verdicts(sentence: Sentence, parts: Sequence[Numeral]) -> bool:
    """Whether the two figures are of counts on which the verdict was guilty, and not guilty."""
    text = sentence.article.text
    left, right = parts
    ahead = text[sentence.span.start : left.span.start]
    between = text[left.span.end : right.span.start]
    if not _BETWEEN.fullmatch(between) or not all(_BARE.match(text, one.span.end) for one in parts):
        return False
    return exclude(ahead[-60:], between)
