"""
Finds streets, so that two spellings of one ("Independence Street", "Independent Street") can meet.

Finds:  "at 24 Harlow Street"        -> place-named: Harlow Street, to be met by what sounds much alike
Leaves: "Wall Street fell", "Downing Street said"  -> nothing: words for who sits there
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.model import Assertion, Sentence, Span
from checker.values import Place

PROPERTY = "place-named"

_STREET = re.compile(
    r"(?P<before>\b(?:on|at|in|off|along|near|of|outside|to|from|the|an?|\d+[A-Za-z]?)\s+)"
    r"(?P<name>(?:[A-Z][\w'’.-]+\s){1,2})(?P<kind>Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Drive|Boulevard|Blvd\.)(?!\s*(?:said|journal|journalist))"
)
_SEATS = frozenset({"wall", "downing", "fleet", "main", "high"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption"}:
        return
    for match in _STREET.finditer(sentence.text):
        name = match.group("name").strip()
        if name.casefold() in _SEATS:
            continue
        start = sentence.span.start + match.start("name")
        span = Span(start, sentence.span.start + match.end("kind"))
        value = Place(f"{name} {match.group('kind').rstrip('.')}")
        yield assertion_at(sentence, span, PROPERTY, f"street {_skeleton(name)}", value)


def _skeleton(name: str) -> str:
    """The first sounds of a name: what two spellings of one share, and two streets seldom do."""
    import jellyfish

    return str(jellyfish.metaphone(name.split()[-1]))[:3] + name[0].upper()
