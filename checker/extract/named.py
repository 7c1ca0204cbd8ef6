"""
Finds under which names the article tells of a person.

Finds:  "Ann Reed", "Dr. Ann B. Reed" -> named: Ann B. Reed
Leaves: "Reed", "Ann", "the minister": what is no full name; who wrote the article
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.name import match_names
from checker.compare.names.parts import parts_of
from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name, people_at
from checker.model import Assertion, Mention, Sentence
from checker.values import Name

PROPERTY = "named"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    people = {mention.span: mention for mention in people_at(sentence).values()}
    for mention in people.values():
        if mention.form != "name" or len(parts_of(mention.name).parts) < 2:
            continue
        # A name is presupposed: whatever is denied or asked of somebody, the article calls them so.
        yield assertion_at(
            sentence,
            mention.span,
            PROPERTY,
            _subject(mention),
            Name(mention.name),
            negated=False,
            hedged=False,
            mood="stated",
            as_of=published_moment(sentence),
            as_of_stated=False,
        )


def _subject(mention: Mention) -> str:
    """The fullest name; a name that has nothing to do with it stands for itself."""
    fullest = full_name(mention)
    return fullest if match_names(mention.name, fullest).verdict != "different" else mention.name
