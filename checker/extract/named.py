"""
Finds under which names the article tells of a person.

Finds:  "Ann Reed", "Dr. Ann B. Reed" -> named: Ann B. Reed
Leaves: "Reed", "Ann", "the minister": what is no full name; who wrote the article
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.names.parts import parts_of
from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Sentence
from checker.values import Name

PROPERTY = "named"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for mention in sentence.mentions:
        if mention.kind != "person" or mention.form != "name" or mention.author:
            continue
        if len(parts_of(mention.name).parts) < 2:
            continue
        # A name is presupposed: whatever is denied or asked of somebody, the article calls them so.
        yield assertion_at(
            sentence,
            mention.span,
            PROPERTY,
            mention.refers_to or mention.name,
            Name(mention.name),
            negated=False,
            hedged=False,
            mood="stated",
            as_of=published_moment(sentence),
            as_of_stated=False,
        )
