"""
Finds how places are spelled, so that a rule can show two spellings of one.

Finds:  "Kiev", "Kyiv"                    -> place-named: Kyiv, as written
Leaves: "the Kremlin", "the capital"      -> nothing: other words for a place are no spelling of it
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.extract.placing import place_value
from checker.model import Assertion, Sentence

PROPERTY = "place-named"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for mention in sentence.mentions:
        if mention.kind != "place" or mention.form != "name" or not mention.name[:1].isupper():
            continue
        value = place_value(sentence, mention.name, mention.span)
        subject = value.usual or mention.name
        yield assertion_at(sentence, mention.span, PROPERTY, subject, value)
