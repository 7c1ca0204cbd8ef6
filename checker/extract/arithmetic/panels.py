"""
Votes, and those who can have cast them.

Finds:  "the nine-member court ruled 6-4" (10 of 9), "4,310 votes to 4,289, a majority of 12" (21)
Leaves: fewer votes than members (some may stay away), absolute majorities ("a majority of 76 seats")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Sentence
from checker.values import Quantity

_MEMBERS = re.compile(r"[- ](?:member|judge|justice|person)\b", re.IGNORECASE)
_TO = re.compile(
    r"(?: votes?)?(?: for)? (?:to|against) (?:[A-Z][\w’'-]+(?:'s|’s) )?(?:only |just )?|, (?:with|and) [A-Z][\w’'-]+ (?:on |taking |winning )?"
)
_MARGIN = re.compile(
    r"\b(?:majority|margin|lead|difference) of (?:just |only |a mere )?$|\bby (?:just |only )?(?:a )?$",
    re.IGNORECASE,
)
_VOTES = re.compile(r"\bvotes?\b|\bballots?\b", re.IGNORECASE)


def panel_misfits(sentence: Sentence) -> Iterator[Assertion]:
    yield from _more_than_sit(sentence)
    yield from _apart(sentence)


def _more_than_sit(sentence: Sentence) -> Iterator[Assertion]:
    text = sentence.article.text
    votes = [
        one for one in sentence.numerals if one.kind == "vote" or (one.kind == "score" and _rules(sentence))
    ]
    panels = [
        one
        for one in sentence.numerals
        if one.kind in {"cardinal", "measure"}
        and plain(one)
        and text[one.span.end : one.span.end + 1] == "-"
        and _MEMBERS.match(text, one.span.end)
    ]
    if len(votes) != 1 or len(panels) != 1:
        return
    vote, size = votes[0], plain(panels[0]) or 0.0
    low, high = vote.quantity.low, vote.quantity.high
    if low is None or high is None or low + high <= size:
        return
    cast = Quantity(low + high, low + high)
    basis = f"computed from {written(sentence, [vote], '')}"
    stated = replace(panels[0].quantity, unit="", counted="", happened="")
    yield from pair(sentence, panels[0], stated, Sum(cast, basis, (vote.span,), sentence), "votes")


def _rules(sentence: Sentence) -> bool:
    return bool(re.search(r"\b(?:vot|rul|approv|reject|decid|back|pass)\w*", sentence.text))


def _apart(sentence: Sentence) -> Iterator[Assertion]:
    """Two tallies of one vote and how far they are said to lie apart."""
    text = sentence.article.text
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and plain(one) is not None]
    if len(figures) != 3 or not _VOTES.search(sentence.text) or len(sentence.numerals) != 3:
        return
    margins = [
        one
        for one in figures
        if _MARGIN.search(text[max(sentence.span.start, one.span.start - 24) : one.span.start])
    ]
    if len(margins) != 1:
        return
    left, right = sorted((one for one in figures if one is not margins[0]), key=lambda one: one.span)
    if not _TO.fullmatch(text[left.span.end : right.span.start]):
        return
    first, second, stated = plain(left) or 0.0, plain(right) or 0.0, plain(margins[0]) or 0.0
    apart = abs(first - second)
    grains = (left.quantity.grain, right.quantity.grain)
    if apart == stated or stated > min(first, second) / 2 or max(grains) >= 1000:
        return
    computed = Sum(
        like(margins[0].quantity, apart, 1.0),
        f"computed from {written(sentence, [left, right], ' − ')}",
        (left.span, right.span),
        sentence,
    )
    yield from pair(sentence, margins[0], margins[0].quantity, computed, "margin")
