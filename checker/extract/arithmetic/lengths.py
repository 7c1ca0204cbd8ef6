"""
A number of days or years and the two dates it runs between.

Finds:  "the two-day talks from 3 to 9 May", "mayor for 12 years, from 2001 to 2008"
Leaves: a difference of one day (both ends may count or not), weeks and months, several spans in one sentence
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.arithmetic.pairs import Sum, like, pair, plain
from checker.model import Assertion, Sentence, Span
from checker.values import Grain

_YEARS = re.compile(
    r"\bfrom (1[5-9][0-9]{2}|20[0-9]{2}) (?:to|until|through|till) (1[5-9][0-9]{2}|20[0-9]{2})\b"
)
_BESIDE = re.compile(r"(?: [a-z]+){0,3},? \(?")


def length_misfits(sentence: Sentence) -> Iterator[Assertion]:
    yield from _of_days(sentence)
    yield from _of_years(sentence)


def _of_days(sentence: Sentence) -> Iterator[Assertion]:
    lengths = [one for one in sentence.numerals if one.quantity.unit == "day" and plain(one) is not None]
    spans = [
        one
        for one in sentence.times
        if not one.recurring and one.moment.grain is Grain.DAY and one.moment.start and one.moment.end
        and (one.moment.end - one.moment.start).days > 1
    ]  # fmt: skip
    if len(lengths) != 1 or len(spans) != 1 or spans[0].span.meets(lengths[0].span):
        return
    length, time = lengths[0], spans[0]
    value = plain(length)
    if value is None or time.moment.start is None or time.moment.end is None or time.moment.about:
        return
    days = (time.moment.end - time.moment.start).days
    # A stretch of time that is not given by two dates ("last week") says nothing of how long a thing took.
    if sum(one.isdigit() for one in time.text) < 2 or abs(value - days) <= 1:
        return
    computed = Sum(
        like(length.quantity, float(days), 1.0), f"computed from {time.text}", (time.span,), sentence
    )
    yield from pair(sentence, length, length.quantity, computed, "length")


def _of_years(sentence: Sentence) -> Iterator[Assertion]:
    """ "mayor for 12 years, from 2001 to 2008": the one length in years and the one pair of years right beside it."""
    lengths = [one for one in sentence.numerals if one.quantity.unit == "year" and one.kind == "measure"]
    spans = list(_YEARS.finditer(sentence.text))
    if len(lengths) != 1 or len(spans) != 1:
        return
    length, years = lengths[0], spans[0]
    value = plain(length)
    between = sentence.text[length.span.end - sentence.span.start : years.start()]
    if value is None or not _BESIDE.fullmatch(between):
        return
    apart = int(years.group(2)) - int(years.group(1))
    if apart <= 0 or apart - 1 <= value <= apart + 1:
        return
    start = sentence.span.start + years.start(1)
    span = Span(start, sentence.span.start + years.end(2))
    basis = f"computed from {years.group(1)} to {years.group(2)}"
    yield from pair(
        sentence,
        length,
        length.quantity,
        Sum(like(length.quantity, float(apart), 1.0), basis, (span,), sentence),
        "length",
    )
