"""
How far from one figure to another.

Finds:  "up 20 percent from 100 to 130" (30 percent), also told in the next sentence ("That is a rise of 20 percent"),
        "a premium of 43 per cent" for $58 on $43.50 (33 percent)
Leaves: more than one pair that could be meant; differences that rounding explains
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.extract.counting import CHANGING
from checker.model import Assertion, Numeral, Sentence, Span
from checker.values import figure

_FROM = re.compile(r"\b(?:from|against|compared with)\s$", re.IGNORECASE)
_TO = re.compile(r"\bto\s$", re.IGNORECASE)
_RANGE = re.compile(r"(?P<old>[0-9][0-9.,]*) to (?P<new>[0-9][0-9.,]*)")
_MOVE = r"(?:[\w-]+ ){0,2}(?:rise|increase|jump|gain|growth|fall|drop|decrease|decline|cut|loss|slump|reduction|hike|surge|change)"
_THAT_IS = re.compile(
    rf"(?:That|This|It) (?:is|was|meant|means|represents|marks|amounts to|equals|makes) (?:an? |the ){_MOVE} of ",
    re.IGNORECASE,
)
_WORDS = r"(?: (?!and\b|as\b|while\b|with\b|but\b|when\b|after\b|which\b|because\b)[\w'’-]+)"
_THEN_FROM = re.compile(rf"{_WORDS}{{0,5}},? (?:from|against|compared with) ", re.IGNORECASE)
_THEN_SHARE = re.compile(
    rf"{_WORDS}{{0,6}}(?:,|:| [–—-]| is| was| means| represents)? ?\(?"
    rf"(?:(?:or|by|that is|representing|equal to|equivalent to) (?:by )?|(?:or )?(?:an? |the ){_MOVE} of |up |down )?",
    re.IGNORECASE,
)
_OF_OTHER = re.compile(r" (?:of|above|below|more|less|higher|lower|on|over)\b", re.IGNORECASE)
_PREMIUM = re.compile(r"\b(premium|discount)\b", re.IGNORECASE)
_CHANGES = CHANGING | {
    "up",
    "down",
    "increase",
    "decrease",
    "rise",
    "fall",
    "drop",
    "jump",
    "growth",
    "more",
    "less",
    "higher",
    "lower",
}
_TRUST = re.compile(r"[- ](?:CI\b|confidence)")
_FARTHEST = 5.0  # two prices of one thing lie no further apart


def change_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    percents = [
        one
        for one in sentence.numerals
        if one.quantity.unit == "percent" and plain(one) is not None and not _of_trust(sentence, one)
    ]
    if len(percents) != 1:
        return
    text = sentence.text
    if word := _PREMIUM.search(text):
        yield from _premium(sentence, before, percents[0], word.group(1).lower())
        return
    words = {token.lemma.lower() for token in sentence.tokens} | {
        token.text.lower() for token in sentence.tokens
    }
    if not words & _CHANGES:
        return
    home = before if before is not None and _THAT_IS.fullmatch(_ahead(sentence, percents[0])) else sentence
    steps = _from_to(home) or _spanned(home)
    if steps is not None and (home is not sentence or _of_these(sentence, percents[0], steps)):
        yield from _judged(sentence, percents[0], steps, (home, home), "change")


def _ahead(sentence: Sentence, numeral: Numeral) -> str:
    return sentence.article.text[sentence.span.start : numeral.span.start]


def _of_these(sentence: Sentence, share: Numeral, steps: tuple[Numeral, Numeral]) -> bool:
    """Whether nothing but the words for a change stands between two figures and a share: no other clause."""
    text = sentence.article.text
    first, last = sorted(one.span for one in steps)
    if _OF_OTHER.match(text, share.span.end, sentence.span.end):
        return False
    if share.span.end <= first.start:
        return bool(_THEN_FROM.fullmatch(text[share.span.end : first.start]))
    between = text[last.end : share.span.start]
    return bool(_THEN_SHARE.fullmatch(between))


def _from_to(sentence: Sentence) -> tuple[Numeral, Numeral] | None:
    """ "from 100 to 130", of one unit; "from 1.12 to 1.09 euros" as well."""
    old, new = _cased(sentence, _FROM), _cased(sentence, _TO)
    if old is None or new is None or "percent" in {old.quantity.unit, new.quantity.unit}:
        return None
    if old.quantity.unit != new.quantity.unit:
        joined = sentence.article.text[old.span.end : new.span.start] == " to "
        return (old, new) if joined and not old.quantity.unit else None
    return old, new


def _spanned(sentence: Sentence) -> tuple[Numeral, Numeral] | None:
    """ "From 7.42 to 7.68 for a euro": read as one range; its two ends, each with its own words."""
    text = sentence.article.text
    ranges = [
        (one, match)
        for one in sentence.numerals
        if one.kind in {"cardinal", "money", "measure"}
        and (match := _RANGE.fullmatch(text[one.span.start : one.span.end]))
        and _FROM.search(text[max(sentence.span.start, one.span.start - 16) : one.span.start])
    ]
    if len(ranges) != 1:
        return None
    whole, match = ranges[0]
    ends = [float(match[name].replace(",", "")) for name in ("old", "new")]
    if sorted(ends) != [whole.quantity.low, whole.quantity.high]:
        return None
    old, new = (
        Numeral(
            Span(whole.span.start + match.start(name), whole.span.start + match.end(name)),
            match[name],
            like(whole.quantity, end, whole.quantity.grain),
            whole.counted,
            whole.kind,
        )
        for name, end in zip(("old", "new"), ends, strict=True)
    )
    return old, new


def _cased(sentence: Sentence, case: re.Pattern[str]) -> Numeral | None:
    """The one figure behind a preposition; none where several stand so."""
    text = sentence.article.text
    found = [
        one
        for one in sentence.numerals
        if one.quantity.unit != "percent"
        and plain(one)
        and case.search(text[max(sentence.span.start, one.span.start - 16) : one.span.start])
    ]
    return found[0] if len(found) == 1 else None


def _of_trust(sentence: Sentence, numeral: Numeral) -> bool:
    """ "95% CI", "a 95 percent confidence interval": how sure a figure is, no change."""
    return _TRUST.match(sentence.article.text, numeral.span.end) is not None


def _premium(sentence: Sentence, before: Sentence | None, share: Numeral, word: str) -> Iterator[Assertion]:
    """Two prices of one currency and of like size, and no third, in the sentence or the one before."""
    for homes in ((sentence,), (before, sentence) if before else ()):
        prices = [
            (one, home)
            for home in homes
            for one in home.numerals
            if one.kind == "money" and (plain(one) or 0.0) > 0
        ]
        pairs = [
            (left, right)
            for left, right in combinations(prices, 2)
            if left[0].quantity.unit == right[0].quantity.unit and _like_size(left[0], right[0])
        ]
        if len(pairs) > 1 or _averaged(sentence):
            return
        if len(pairs) == 1:
            low, high = sorted(pairs[0], key=lambda one: plain(one[0]) or 0.0)
            old, new = (low, high) if word == "premium" else (high, low)
            yield from _judged(sentence, share, (old[0], new[0]), (old[1], new[1]), word)
            return


def _averaged(sentence: Sentence) -> bool:
    """A premium to an average or to another day's price is not one to the price beside it."""
    return bool(re.search(r"\b(?:average|averaged|volume-weighted)\b", sentence.text, re.IGNORECASE))


def _like_size(left: Numeral, right: Numeral) -> bool:
    first, second = plain(left) or 0.0, plain(right) or 0.0
    return first != second and max(first, second) <= _FARTHEST * min(first, second)


def _judged(
    sentence: Sentence,
    share: Numeral,
    figures: tuple[Numeral, Numeral],
    homes: tuple[Sentence, Sentence],
    subject: str,
) -> Iterator[Assertion]:
    old, new = (plain(one) or 0.0 for one in figures)
    stated = plain(share)
    if not old or stated is None:
        return
    reach = _reach(figures)
    slack = max(min(share.quantity.grain, 1.0) / 2, 0.02 * abs(stated))
    if min(reach) - slack <= abs(stated) <= max(reach) + slack:
        return
    value = round(abs(new - old) / old * 100, 1)
    basis = f"computed from {written(homes[1], [figures[1]], '')} on {written(homes[0], [figures[0]], '')}"
    computed = Sum(like(share.quantity, value, 0.1), basis, (figures[1].span, figures[0].span), homes[1])
    if homes[0] is not homes[1]:
        computed = Sum(computed.value, f"{basis} ({figure(value)} percent)", (figures[1].span,), homes[1])
    yield from pair(sentence, share, share.quantity, computed, subject)


def _reach(figures: Sequence[Numeral]) -> tuple[float, float]:
    """The least and the greatest change that the two figures' rounding allows, in percent."""
    edges = []
    for old_side in (-0.5, 0.5):
        for new_side in (-0.5, 0.5):
            old = (plain(figures[0]) or 0.0) + old_side * _step(figures[0])
            new = (plain(figures[1]) or 0.0) + new_side * _step(figures[1])
            edges.append(abs(new - old) / old * 100 if old > 0 else 0.0)
    return min(edges), max(edges)


def _step(numeral: Numeral) -> float:
    """How far the written figure may lie from the true one: a price is exact to its cents, a round number is not."""
    value = abs(plain(numeral) or 0.0)
    return (
        min(numeral.quantity.grain, 0.05 * value) if numeral.quantity.grain >= 1 else numeral.quantity.grain
    )
