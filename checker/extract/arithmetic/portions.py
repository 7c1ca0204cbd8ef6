"""
A part, its whole, and the share that it is said to be.

Finds:  "1,200 of the 2,000 workers, or 75 percent, ..." (60 percent), "half of the 40 seats, or 25"
Leaves: shares that are only about right as far as rounding goes, parts of another whole than the one beside them
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from checker.extract.arithmetic.pairs import Sum, pair, written
from checker.model import Assertion, Numeral, Sentence

_OF = re.compile(
    r"(?: (?!of)[a-z-]+){0,2} (?:out )?of (?:the |its |their |all |about |some |more than )?", re.IGNORECASE
)
_OR = re.compile(
    r"(?: [\w’'-]+){0,4},? \(?(?:or |that is |i\.e\. )?(?:about |around |nearly |roughly |just over |just under |some )*",
    re.IGNORECASE,
)
_LEAST_SHOWN = 20


def portion_misfits(sentence: Sentence) -> Iterator[Assertion]:
    """Three figures in a row: the part, the whole, the share."""
    rows = [one for one in sentence.numerals if one.kind in {"cardinal", "percent", "fraction"}]
    for (part, whole), (_, share) in pairwise(list(pairwise(rows))):
        if share.kind != "percent" or part.kind != "cardinal" or whole.kind != "cardinal":
            continue
        yield from _judged(sentence, part, whole, share)


def _judged(sentence: Sentence, part: Numeral, whole: Numeral, share: Numeral) -> Iterator[Assertion]:
    text = sentence.article.text
    over, under, stated = _value(part), _value(whole), _value(share)
    if not over or not under or stated is None or over > under or under < _LEAST_SHOWN or part.quantity.unit:
        return
    between, behind = text[part.span.end : whole.span.start], text[whole.span.end : share.span.start]
    if not _OF.fullmatch(between) or not _OR.fullmatch(behind) or not ("or " in behind or "(" in behind):
        return
    if text[share.span.end : share.span.end + 1] not in {",", ")", ".", ""} and " or " not in behind:
        return
    true = 100.0 * over / under
    room = max(min(share.quantity.grain, 10.0), 1.0) * (1.0 if share.quantity.about else 0.5)
    room += (
        100.0
        * (min(part.quantity.grain, 0.05 * over) + min(whole.quantity.grain, 0.05 * under))
        / (2 * under)
    )
    if abs(true - stated) <= max(room, 0.02 * stated):
        return
    value = round(true, 1)
    computed = replace(
        share.quantity, low=value, high=value, low_open=False, high_open=False, about=False, grain=0.1
    )
    basis = f"computed from {written(sentence, [part, whole], ' of ')}"
    yield from pair(
        sentence, share, share.quantity, Sum(computed, basis, (part.span, whole.span), sentence), "share"
    )


def _value(share: Numeral) -> float | None:
    quantity = share.quantity
    return (
        quantity.low
        if quantity.low is not None and quantity.low == quantity.high and not quantity.vague
        else None
    )
