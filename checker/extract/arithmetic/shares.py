"""
Shares of one whole.

Finds:  "A 34.2%, B 27.8%, C 17.1%, D 8.4%, E 5.6%. The remaining 12.9%" (the rest is 6.9)
        "104 percent of voters cast a ballot" (a share of people above all of them)
Leaves: shares that may overlap (answers to a poll), "150 percent of last year's output"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Numeral, Sentence

_REST = re.compile(r"\b(?:remaining|other|rest,|rest of)\s$", re.IGNORECASE)
_CAST = frozenset({"vote", "electorate", "ballot"})
_LEAST_SHARES = 2
_SOME = 40.0  # a list that is less than this is no list of a whole


def share_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    shares = [one for one in sentence.numerals if one.quantity.unit == "percent" and plain(one) is not None]
    yield from _above_all(sentence, shares)
    for at, one in enumerate(shares):
        start = one.span.start
        if _REST.search(sentence.article.text[max(sentence.span.start, start - 12) : start]):
            listed, home = shares[:at], sentence
            if len(listed) < _LEAST_SHARES and before is not None:
                home = before
                listed = [each for each in before.numerals if each.quantity.unit == "percent"]
            yield from _rest(sentence, one, listed, home)


def _rest(
    sentence: Sentence, rest: Numeral, listed: Sequence[Numeral], home: Sentence
) -> Iterator[Assertion]:
    """The rest is what the list leaves of a hundred, as far as rounding goes."""
    values = [plain(one) for one in listed]
    stated = plain(rest)
    if len(listed) < _LEAST_SHARES or any(value is None for value in values) or stated is None:
        return
    added = sum(value or 0.0 for value in values)
    slack = sum(min(one.quantity.grain, 1.0) for one in (*listed, rest)) / 2
    if not _SOME <= added <= 100.0 or abs(added + stated - 100.0) <= slack + 1e-9:
        return
    left = round(100.0 - added, 6)
    computed = Sum(
        like(rest.quantity, left, min(one.quantity.grain for one in listed)),
        f"computed from 100 − ({written(home, listed, ' + ')})",
        tuple(one.span for one in listed),
        home,
    )
    yield from pair(sentence, rest, rest.quantity, computed, "remaining share")


def _above_all(sentence: Sentence, shares: Sequence[Numeral]) -> Iterator[Assertion]:
    for one in shares:
        value = plain(one)
        if value is None or value <= 100 or one.counted is None:
            continue
        noun = sentence.tokens[one.counted]
        cast = (
            noun.lemma.lower() in _CAST
            and "of the" in sentence.article.text[one.span.end : noun.span.start + 1]
        )
        if not cast and not (one.quantity.happened and noun.tag == "NNS"):
            continue
        if any(child.dependency == "nmod:poss" for child in sentence.children(noun)):
            continue
        most = replace(one.quantity, low=None, high=100.0, high_open=False, about=False)
        computed = Sum(most, "no share of a whole is above 100 percent", (noun.span,), sentence)
        yield from pair(sentence, one, one.quantity, computed, f"{one.quantity.counted} share")
