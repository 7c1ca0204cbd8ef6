"""
Carries the town last named to a crowd whose own sentence names none, and to a way from "the town".

Finds:  "Thousands met in Leeds. Police put the march at 4,000 people."  -> the 4,000 are of Leeds
        "The plane left Leeds at noon. It lay 9 km east of the town."  -> east of Leeds
Leaves: a country; a crowd whose sentence names a place or anything that may be one; every other figure, which may well be of more than one place
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extract.counting import listed
from checker.extract.crowds import GATHER
from checker.model import Assertion, Mention, Sentence
from checker.reference.places import load_places
from checker.values import Place, Quantity

# A street or a building is in a town, and says nothing of which.
_IN_TOWN = listed(
    "avenue ave street st road boulevard square plaza park bridge station precinct hall stadium church"
)
_WIDE = listed("country organisation demonym continent area")
_AT = re.compile(r"\b(?:in|from|left|near|at|to|reached)\s(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)")
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
    placed = [
        _placed(one, places) if _a_crowd(one) and one.sentence in unnamed else one for one in assertions
    ]
    return [_from_town(one, sentences, places) if _from_a_town(one) else one for one in placed]


def _from_a_town(assertion: Assertion) -> bool:
    value = assertion.value
    return isinstance(value, Place) and bool(value.direction) and value.name in {"town", "city", "village"}


def _from_town(assertion: Assertion, sentences: Sequence[Sentence], places: Sequence[Mention]) -> Assertion:
    """ "60 km east of the town": of the one town at which or from which the article has told anything before."""
    article = sentences[0].article
    towns = {one.name.casefold() for one in places}
    before = {
        match["name"]
        for match in _AT.finditer(article.text, 0, assertion.sentence.start)
        if match["name"].casefold() in towns
    }
    if len(before) != 1 or not isinstance(assertion.value, Place):
        return assertion
    return replace(assertion, value=replace(assertion.value, usual=before.pop()))


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
