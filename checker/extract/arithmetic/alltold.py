"""
A list with its sum behind it, and parts of a whole that met different ends.

Finds:  "nine Poles, five Germans and two guides - 18 people in all" (16)
        "nine were treated, of whom three were taken to hospital and seven sent home" (10)
Leaves: ends that one and the same may have met ("three lost a leg and seven were burnt"), "at least", "including"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.ends import exclude
from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Numeral, Sentence

_NEXT = re.compile(r"(?: [\w'’-]+){1,4}(?:,| and|, and) ")
_TO_SUM = re.compile(r"(?: [\w'’-]+){1,4}(?: [—–-]|—| \(|:|, (?:making|a total of|for a total of)) ?")
_IN_ALL = re.compile(r"(?: [\w'’-]+){0,2} (?:in all|in total|all told|altogether)\b", re.IGNORECASE)
_PARTIAL = re.compile(r"\b(?:including|among|at least|some|about|most|mainly|such as)\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"\bof (?:whom|them|these|those),? $", re.IGNORECASE)


def all_told_misfits(sentence: Sentence) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and not one.quantity.unit]
    if len(figures) > 2:
        yield from _in_all(sentence, figures)
        yield from _different_ends(sentence, figures)


def _in_all(sentence: Sentence, figures: Sequence[Numeral]) -> Iterator[Assertion]:
    text = sentence.article.text
    for at, total in enumerate(figures[2:], start=2):
        if not _IN_ALL.match(text, total.span.end, sentence.span.end):
            continue
        if not _TO_SUM.fullmatch(text[figures[at - 1].span.end : total.span.start]):
            continue
        first = at - 1
        while first and _NEXT.fullmatch(text[figures[first - 1].span.end : figures[first].span.start]):
            first -= 1
        before = text[max(sentence.span.start, figures[first].span.start - 40) : figures[first].span.start]
        if at - first > 1 and not _PARTIAL.search(before):
            yield from _misfit(sentence, total, figures[first:at], above=False)


def _different_ends(sentence: Sentence, figures: Sequence[Numeral]) -> Iterator[Assertion]:
    text = sentence.article.text
    for at, left in enumerate(figures[1:-1], start=1):
        if not _OF_WHOM.search(text[max(sentence.span.start, left.span.start - 14) : left.span.start]):
            continue
        right = figures[at + 1]
        ours = text[left.span.end : right.span.start]
        theirs = re.split(r"[.;,]", text[right.span.end : sentence.span.end], maxsplit=1)[0]
        joined = re.fullmatch(r"[^.;:()]{1,70}(?:,| and|, and|, while| while) ", ours)
        if at == 1 and joined and not _PARTIAL.search(ours) and exclude(ours, theirs):
            yield from _misfit(sentence, figures[0], [left, right], above=True)


def _misfit(
    sentence: Sentence, whole: Numeral, parts: Sequence[Numeral], *, above: bool
) -> Iterator[Assertion]:
    total = plain(whole)
    if total is None or any(plain(one) is None or one.quantity.grain >= 100 for one in (whole, *parts)):
        return
    added = sum(plain(one) or 0.0 for one in parts)
    most = max(plain(one) or 0.0 for one in parts)
    if added == total or total < most or (above and added < total):
        return
    computed = Sum(
        like(whole.quantity, added, 1.0),
        f"computed from {written(sentence, parts, ' + ')}",
        tuple(one.span for one in parts),
        sentence,
    )
    yield from pair(sentence, whole, whole.quantity, computed, whole.quantity.counted or "total")
