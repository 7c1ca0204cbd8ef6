"""
Carries the town last named to a crowd whose own sentence names none.

Finds:  "Thousands met in Leeds. Police put the march at 4,000 people."  -> the 4,000 are of Leeds
Leaves: a country; a crowd whose sentence names a place or anything that may be one; every other figure, which may well be of more than one place
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.extract.counting import listed
from checker.extract.crowds import GATHER
from checker.model import Assertion, Mention, Sentence
from checker.reference.places import load_places
from checker.values import Quantity

# A street or a building is in a town, and says nothing of which.
_IN_TOWN = listed(
    "avenue ave street st road boulevard square plaza park bridge station precinct hall stadium church"
)
_WIDE = listed("country organisation demonym continent area")
_FARTHEST = 2000  # characters


def amended(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """The assertions, those on a crowd without a place with the one named before."""
    places = [
        one
        for sentence in sentences
        for one in sentence.mentions
        if one.kind == "place" and _may_be_town(one)
    ]
    unnamed = {one.span for one in sentences if not _other_names(one)}
    return [_placed(one, places) if _a_crowd(one) and one.sentence in unnamed else one for one in assertions]


def _may_be_town(mention: Mention) -> bool:
    wide = load_places().kind_of(mention.refers_to or mention.name) in _WIDE
    return not wide and mention.name.split()[-1].lower() not in _IN_TOWN


def _other_names(sentence: Sentence) -> bool:
    """Whether it has a name that nobody has read as anybody's or anything's: it may be the place."""
    known = [one.span for group in (sentence.mentions, sentence.times, sentence.numerals) for one in group]
    known += [one.source_span for one in sentence.attributions if one.source_span is not None]
    return any(
        token.tag in {"NNP", "NNPS"} and token.index and not any(span.meets(token.span) for span in known)
        for token in sentence.tokens
    )


def _a_crowd(assertion: Assertion) -> bool:
    value = assertion.value
    return isinstance(value, Quantity) and value.happened == GATHER and not assertion.event.places


def _placed(assertion: Assertion, places: Sequence[Mention]) -> Assertion:
    before = [
        one
        for one in places
        if one.span.end <= assertion.sentence.start and assertion.span.start - one.span.end < _FARTHEST
    ]
    if not before:
        return assertion
    name = before[-1].refers_to or before[-1].name
    return replace(assertion, event=replace(assertion.event, places=(name,)))
