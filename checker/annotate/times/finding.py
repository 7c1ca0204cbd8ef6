"""Finds the words that tell a time, without asking what day it was."""

from __future__ import annotations

from checker.annotate.times.clocks import CLOCKS
from checker.annotate.times.dates import DATES
from checker.annotate.times.forms import Expression
from checker.annotate.times.lexer import lexemes
from checker.annotate.times.numbers import NUMBERS
from checker.annotate.times.ranges import RANGES
from checker.annotate.times.reduction import reduce
from checker.annotate.times.relations import RELATIONS

_TIMES = frozenset({"date", "timed", "range", "open", "stretch", "recurring"})
_STAGES = (*NUMBERS, *DATES, *RELATIONS, *CLOCKS, *RANGES)


def find_times(text: str) -> list[Expression]:
    """
    The time expressions of a sentence, in order, none inside another.

    Finds:  "on Tuesday, March 12", "two weeks ago", "4:47am", "since 2019", "every Friday"
    Leaves: "three days" (a length), "they may march", "the Sun", "2,000 people", "1-0"
    """
    found = lexemes(text)
    if not found:
        return []
    reduced = reduce(found, _STAGES, text)
    return [Expression(one.start, one.end, one.text, one.value) for one in reduced if one.kind in _TIMES]
