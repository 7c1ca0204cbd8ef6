"""
How far a rate moved in points, and how many times over something grew.

Finds:  "raised it by 50 basis points from 3 percent to 3.25 percent" (25), also "from 3 to 3.25 percent", "doubled from $40 to $70" (1.75 times)
Leaves: "nearly doubled", more than one step or pair in a sentence, differences that rounding explains
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.arithmetic.pairs import Sum, pair, plain, written
from checker.model import Assertion, Numeral, Sentence, Span
from checker.values import Quantity

_FROM = re.compile(r"\b(?:from|against)\s$", re.IGNORECASE)
_TO = re.compile(r"\bto\s$", re.IGNORECASE)
_POINTS = {"basis point": 0.01, "percentage point": 1.0}
_TIMES = {"doubled": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5}
_TIMES_WORD = re.compile(rf"\b({'|'.join(_TIMES)})\b", re.IGNORECASE)
_NEARLY = re.compile(
    r"\b(?:more than|nearly|almost|about|roughly|over|less than|around|virtually|practically) $",
    re.IGNORECASE,
)
_ROOM = 0.1  # "doubled" is said of 1.9 times, too


def step_misfits(sentence: Sentence) -> Iterator[Assertion]:
    yield from _points(sentence)
    yield from _times(sentence)


def _points(sentence: Sentence) -> Iterator[Assertion]:
    steps = [one for one in sentence.numerals if one.quantity.unit in _POINTS and plain(one) is not None]
    shares = [
        one
        for at, one in enumerate(sentence.numerals)
        if one.quantity.unit == "percent" or _short(sentence, sentence.numerals[at : at + 2])
    ]
    old, new = _behind(sentence, shares, _FROM), _behind(sentence, shares, _TO)
    if len(steps) != 1 or len(shares) != 2 or old is None or new is None:
        return
    step = steps[0]
    size = _POINTS[step.quantity.unit]
    stated, apart = (plain(step) or 0.0) * size, abs((plain(new) or 0.0) - (plain(old) or 0.0))
    slack = (
        min(step.quantity.grain * size, size) + min(old.quantity.grain, 1.0) + min(new.quantity.grain, 1.0)
    ) / 2
    exact = abs(stated) == round(abs(stated), 2) and size == 0.01
    if abs(abs(stated) - apart) <= (0.005 if exact else slack) + 1e-9:
        return
    value = replace(step.quantity, low=round(apart / size, 4), high=round(apart / size, 4))
    basis = f"computed from {written(sentence, [new], '')} − {written(sentence, [old], '')}"
    yield from pair(sentence, step, step.quantity, Sum(value, basis, (new.span, old.span), sentence), "step")


def _short(sentence: Sentence, two: Sequence[Numeral]) -> bool:
    """ "from 4.5 to 4.25 percent": the first is of percent, too."""
    if len(two) != 2 or two[0].kind != "cardinal" or two[0].quantity.unit or two[0].quantity.counted:
        return False
    between = sentence.article.text[two[0].span.end : two[1].span.start]
    return two[1].quantity.unit == "percent" and between == " to "


def _behind(sentence: Sentence, figures: list[Numeral], case: re.Pattern[str]) -> Numeral | None:
    text = sentence.article.text
    found = [
        one
        for one in figures
        if plain(one) is not None
        and case.search(text[max(sentence.span.start, one.span.start - 10) : one.span.start])
    ]
    return found[0] if len(found) == 1 else None


def _times(sentence: Sentence) -> Iterator[Assertion]:
    """ "doubled from X to Y": the word is the figure as stated."""
    words = list(_TIMES_WORD.finditer(sentence.text))
    if len(words) != 1 or _NEARLY.search(sentence.text[: words[0].start()]):
        return
    start = sentence.span.start + words[0].start()
    behind = [
        one
        for one in sentence.numerals
        if one.span.start > start and one.kind in {"cardinal", "money", "percent", "measure"}
    ]
    old, new = _behind(sentence, behind, _FROM), _behind(sentence, behind, _TO)
    if old is None or new is None or old.quantity.unit != new.quantity.unit or len(behind) != 2:
        return
    first, second = plain(old) or 0.0, plain(new) or 0.0
    stated = _TIMES[words[0].group(1).lower()]
    if first <= 0 or abs(second / first - stated) <= _ROOM * stated:
        return
    token = next((one for one in sentence.tokens if one.span.start == start), None)
    if token is None:
        return
    said = Numeral(
        Span(start, start + len(words[0].group(1))),
        words[0].group(1),
        Quantity(stated, stated),
        None,
        "cardinal",
    )
    times = round(second / first, 2)
    basis = f"times, computed from {written(sentence, [new], '')} on {written(sentence, [old], '')}"
    yield from pair(
        sentence,
        said,
        said.quantity,
        Sum(Quantity(times, times), basis, (new.span, old.span), sentence),
        "change",
    )
