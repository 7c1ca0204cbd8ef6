"""
A margin and the two numbers it lies between.

Finds:  "won 51-37, by a margin of 12 votes" (14)
Leaves: margins without their score, scores of several sets
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.arithmetic.pairs import Sum, like, pair, plain
from checker.model import Assertion, Numeral, Sentence

_BY = re.compile(r"\b(?:by|margin of|majority of|lead of|by just|by only|a|difference of)\s$", re.IGNORECASE)
_STANDING = re.compile(
    r"\b(?:lead|leads|led|leading|top|tops|topped) (?:of )?(?:the )?(?:league|table|standings|division|group|championship)|\bclear\b",
    re.I,
)
_OF_WHAT = frozenset(["vote", "point", "seat", "goal", "run"])
_MARGIN = re.compile(r"^(?:-|\s)(?:votes?|points?|seats?|goals?|runs?)\b(?P<tail>.{0,24})", re.IGNORECASE)


def margin_misfits(sentence: Sentence) -> Iterator[Assertion]:
    scores = [one for one in sentence.numerals if one.kind in {"score", "vote"}]
    if len(scores) != 1:
        return
    margins = [one for one in sentence.numerals if one.kind == "cardinal" and _is_margin(sentence, one)]
    if len(margins) != 1:
        return
    score, margin = scores[0], margins[0]
    value = plain(margin)
    if value is None or score.quantity.low is None or score.quantity.high is None:
        return
    apart = score.quantity.high - score.quantity.low
    if value != apart:
        words = sentence.article.quote(score.span)
        computed = Sum(like(margin.quantity, apart, 1.0), f"computed from {words}", (score.span,), sentence)
        yield from pair(sentence, margin, margin.quantity, computed, "margin")


def _is_margin(sentence: Sentence, numeral: Numeral) -> bool:
    text = sentence.article.text
    before = text[max(sentence.span.start, numeral.span.start - 16) : numeral.span.start]
    after = _MARGIN.match(text[numeral.span.end : sentence.span.end])
    if after is None or not _BY.search(before):
        return False
    if _STANDING.search(sentence.text):
        return False  # so many points ahead in the table are no margin of this match
    direct = re.search(
        r"\b(?:margin|majority|lead|difference) of\s$|\bby (?:just |only )?(?:a )?$", before, re.IGNORECASE
    )
    return bool(direct) and ("majority of" not in before or numeral.quantity.counted in _OF_WHAT)
