"""
A number of days and the two dates it runs between.

Finds:  "the two-day talks from 3 to 9 May"
Leaves: a difference of one day (both ends may count or not), weeks and months, several spans in one sentence
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.arithmetic.pairs import Sum, like, pair, plain
from checker.model import Assertion, Sentence
from checker.values import Grain


def length_misfits(sentence: Sentence) -> Iterator[Assertion]:
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
