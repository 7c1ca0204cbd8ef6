"""
Finds on which floor of a building something happened.

Finds:  "The blast occurred on the second floor"     -> happened-at: the blast, second floor
Leaves: "He lives on the second floor."  "between the second and third floors"   -> nothing: no happening, a stretch
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.eventkind import happened, name_of
from checker.extract.making import assertion_at
from checker.extract.mood import hedged, mood_of, negated
from checker.extract.ordinals import ORDINALS
from checker.model import Assertion, Sentence, Span
from checker.values import Place

PROPERTY = "happened-at"

_FLOOR = re.compile(
    rf"\b(?:{'|'.join(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th)|ground|top)[- ](?:floor|storey|story)\b"
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption"}:
        return
    for match in _FLOOR.finditer(sentence.text):
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        token = sentence.token_at(span.end - 1)
        case = sentence.child(token, "case") if token is not None else None
        if token is None or case is None or case.text.lower() not in {"on", "at", "in"}:
            continue
        event = sentence.head(token)
        told = happened(sentence, event)
        key = name_of(sentence, event, placed=False)
        if told.kind and key:
            yield assertion_at(
                sentence,
                Span(min(span.start, event.span.start), max(span.end, event.span.end)),
                PROPERTY,
                key,
                Place(_plain(match.group())),
                event=replace(told, verb=event.lemma.lower()),
                negated=negated(sentence, event),
                hedged=hedged(sentence, event),
                mood=mood_of(sentence, event),
            )


def _plain(words: str) -> str:
    """ "3rd-floor" -> "third floor"."""
    which = re.split(r"[- ]", words)[0]
    number = re.match(r"\d+", which)
    if number is not None and 1 <= int(number.group()) <= len(ORDINALS):
        which = list(ORDINALS)[int(number.group()) - 1]
    return f"{which} floor"
