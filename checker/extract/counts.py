"""
Finds how many of a thing a source counts, and what happened to them.

Finds:  "14 miners, most of them young, were killed"   -> count: 14 miners, kill
        "three other rifles"                           -> count of "other rifle": not all of them
        "2,016 were injured, 388 of them seriously"    -> the second a count of "part of people"
Leaves: "Boarding School No 7" (a name), "three times", "two of the most important questions" without a figure of weight
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.counting import FURTHER, anchor_of, event_for, figure_at, figures_of, part_word
from checker.model import Assertion, Numeral, Sentence

PROPERTY = "count"
_NOT_THINGS = frozenset("time times way thing reason hand question kind sort point percent fold p.m. a.m.".split())


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for numeral, siblings in figures_of(sentence, "cardinal"):
        counted = numeral.quantity.counted
        if not counted or counted in _NOT_THINGS or numeral.quantity.unit:
            continue
        noun = sentence.tokens[numeral.counted] if numeral.counted is not None else None
        subject = _scope(sentence, numeral) + counted
        event = event_for(sentence, numeral, noun, [one for one in siblings if one.quantity.counted == counted])
        yield figure_at(
            sentence, numeral, PROPERTY, subject, replace(numeral.quantity, counted=subject), event
        )


def _scope(sentence: Sentence, numeral: Numeral) -> str:
    """What keeps a part, a rest or a whole from being taken for the plain count."""
    if part_word(sentence, numeral):
        return "part of "
    tokens = sentence.tokens_in(numeral.span)
    before = sentence.tokens[max(0, tokens[0].index - 3) : tokens[0].index]
    behind = sentence.tokens[tokens[-1].index + 1 : tokens[-1].index + 2]
    if any(token.text.lower() in FURTHER for token in (*before[-1:], *behind)):
        return "other "
    words = [token.text.lower() for token in before]
    whole = len(words) >= 2 and words[-2] == "of" and words[-1] in {"the", "its", "their", "his", "her", "all"}
    anchor = anchor_of(sentence, numeral)
    if whole and anchor is not None and tokens[0].index >= 3 and sentence.tokens[tokens[0].index - 3].tag == "CD":
        return "all "
    return ""
