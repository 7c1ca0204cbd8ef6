"""
Finds how organisations are called, so that a rule can show two spellings of one.

Finds:  "Volta Motors", "K&H", "K&H Partners"    -> body-named: as written
Leaves: "the bank", "FAA", "R&D", headlines       -> nothing: no name that a slip would show in
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Sentence, Span
from checker.values import Name

PROPERTY = "body-named"

_INITIALS = re.compile(r"(?<![\w&])[A-Z]&[A-Z](?![\w&])(?:\s[A-Z][a-z]\w+)*")
_THINGS = frozenset({"R&D", "Q&A", "B&B", "A&E", "R&B", "M&A", "D&D", "H&S", "F&B"})
_SHORTEST = 7


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption"}:
        return
    found: dict[Span, str] = {}
    for mention in sentence.mentions:
        name = mention.name.removeprefix("the ").removeprefix("The ")
        if mention.kind == "organisation" and mention.form == "name" and _telling(name):
            found[mention.span] = name
    for match in _INITIALS.finditer(sentence.text):
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        if match.group()[:3] not in _THINGS and not any(span.meets(one) for one in found):
            found[span] = match.group()
    for span, name in found.items():
        yield assertion_at(
            sentence, span, PROPERTY, name, Name(name), negated=False, hedged=False, mood="stated",
            as_of=published_moment(sentence), as_of_stated=False,
        )  # fmt: skip


def _telling(name: str) -> bool:
    """Whether a slip would show: not capitals alone, nor a short word."""
    return (len(name) >= _SHORTEST and not name.isupper()) or _INITIALS.match(name) is not None
