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

from checker.extract.counting import FURTHER, figures_of, listed, part_word
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence

PROPERTY = "count"
_DETERMINERS = listed("the its their his her all our these those")
_NOT_THINGS = listed(
    "time times way thing reason hand question kind sort point percent fold p.m. a.m. euro dollar pound cent yen rouble ruble "
    "franc crown year month week day hour minute second quarter decade"
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    scope = ""
    for numeral, siblings in figures_of(sentence, "cardinal"):
        counted = numeral.quantity.counted
        if not counted or counted in _NOT_THINGS or numeral.quantity.unit:
            continue
        if numeral.quantity.low == numeral.quantity.high == 1 and not numeral.quantity.happened:
            continue  # "one" without anything that happened is mostly a way of speaking
        noun = sentence.tokens[numeral.counted] if numeral.counted is not None else None
        if numeral.counted is not None or not scope:
            scope = _scope(
                sentence, numeral
            )  # what has no noun of its own is of the same kind as the one before
        subject = scope + counted
        event = event_for(
            sentence, numeral, noun, [one for one in siblings if one.quantity.counted == counted]
        )
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
    if words[-1:] == ["of"] and len(before) > 1 and before[-2].tag == "CD":
        return "all "
    if len(words) == 3 and words[1] == "of" and words[2] in _DETERMINERS and before[0].tag == "CD":
        return "all "
    return ""
