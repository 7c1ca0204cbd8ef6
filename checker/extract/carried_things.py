"""
Carries the thing last told of to what is told of it in the next sentence.

Finds:  "The Marlow Star sails from Tenby. It was built in 1989."   -> built: the Marlow Star
Leaves: "It" at the head of a paragraph, after a sentence about a person or about several things
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.extract.eventkey import named
from checker.model import Assertion, Sentence, Span
from checker.values import Moment, Place


def amended(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """The assertions, those on the date or place of what befell "it" with the thing's name."""
    things = {
        sentence.span: thing
        for before, sentence in pairwise(sentences)
        if before.paragraph == sentence.paragraph
        and _starts_with_it(sentence)
        and (thing := _told_of(before))
    }
    return [_with_thing(one, things) if one.sentence in things else one for one in assertions]


def _with_thing(assertion: Assertion, things: dict[Span, str]) -> Assertion:
    event = assertion.event
    dated = isinstance(assertion.value, Moment | Place) and assertion.property.startswith("happened-")
    if not dated or event.whom or not event.kind or assertion.subject != f"the {event.kind}":
        return assertion
    thing = things[assertion.sentence]
    return replace(assertion, subject=f"{event.verb} {thing}", event=replace(event, whom=thing))


def _starts_with_it(sentence: Sentence) -> bool:
    first = sentence.tokens[0] if sentence.tokens else None
    return first is not None and first.text == "It" and first.dependency in {"nsubj", "nsubj:pass"}


def _told_of(sentence: Sentence) -> str:
    """The one thing that is the subject of a sentence; "" for a person, several, or none."""
    root = next((one for one in sentence.tokens if one.head == one.index), None)
    subject = sentence.child(root, "nsubj", "nsubj:pass") if root is not None else None
    if subject is None or subject.tag not in {"NN", "NNP"} or sentence.child(subject, "conj") is not None:
        return ""
    person = any(one.kind == "person" and one.span.covers(subject.span) for one in sentence.mentions)
    # "The Marlow Star" is no person, whatever a list of names says.
    if person and sentence.child(subject, "det") is None:
        return ""
    return named(sentence, subject)
