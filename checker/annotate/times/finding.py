"""Finds the words that tell a time, without asking what day it was."""

from __future__ import annotations

from checker.annotate.times.clocks import CLOCKS
from checker.annotate.times.dates import DATES
from checker.annotate.times.forms import Expression
from checker.annotate.times.lexer import Lexeme, lexemes
from checker.annotate.times.numbers import NUMBERS
from checker.annotate.times.ranges import RANGES
from checker.annotate.times.reduction import reduce
from checker.annotate.times.relations import RELATIONS
from checker.annotate.times.words import listed

# What every time has at least one of, and how many lexemes beside it can belong to it.
_STRONG = listed("""
    month month? weekday weekday? weekdays unit year date slashed clock decade decadeword ord dayword
    daypart season holiday quarter tonight overnight noon midnight adverb workday oclock ten thousand
    """)
_REACH = 5
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
    return [
        Expression(one.start, one.end, one.text, one.value)
        for piece in _pieces(found)
        for one in reduce(piece, _STAGES, text)
        if one.kind in _TIMES
    ]


def _pieces(found: list[Lexeme]) -> list[list[Lexeme]]:
    """The stretches of lexemes around those that a time can hang on."""
    pieces: list[tuple[int, int]] = []
    for index, lexeme in enumerate(found):
        if lexeme.kind not in _STRONG:
            continue
        low, high = max(index - _REACH, 0), index + _REACH + 1
        if pieces and low <= pieces[-1][1]:
            pieces[-1] = (pieces[-1][0], high)
        else:
            pieces.append((low, high))
    return [found[low:high] for low, high in pieces]
