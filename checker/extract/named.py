"""
Finds under which names the article tells of a person.

Finds:  "Ann Reed", "Dr. Ann B. Reed" -> named: Ann B. Reed; "her sister Zefirah" -> named: Zefirah
Leaves: "Reed", "Ann", "the minister": what is no full name; a first name that the article has in full elsewhere; who
        wrote the article
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.name import match_names
from checker.compare.names.kin import KIN
from checker.compare.names.parts import parts_of
from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name, people_at
from checker.model import Assertion, Mention, Sentence
from checker.values import Name

PROPERTY = "named"

_SHORTEST = 6


def extract(sentence: Sentence) -> Iterator[Assertion]:
    people = {mention.span: mention for mention in people_at(sentence).values()}
    for mention in people.values():
        if mention.form != "name" or not (len(parts_of(mention.name).parts) > 1 or _relative(mention)):
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


def _relative(mention: Mention) -> bool:
    """ "His sister Zefirah": a first name alone, long enough to show a slip."""
    role = mention.role.lower().split()
    alone = mention.refers_to in {"", mention.name} and len(mention.name.split()) == 1
    return alone and bool(role) and role[-1] in KIN and len(mention.name) >= _SHORTEST


def _subject(mention: Mention) -> str:
    """The fullest name; a name that has nothing to do with it stands for itself."""
    fullest = full_name(mention)
    return fullest if match_names(mention.name, fullest).verdict != "different" else mention.name
