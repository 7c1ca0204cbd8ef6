"""
Finds in which part of its country a town or province lies.

Finds:  "the southeastern city of Marlow"               -> part-of-country: Marlow, southeast
        "in Marlow in central Ruritania"                 -> part-of-country: Marlow, central of Ruritania
Leaves: "the northern suburb of Tenby"  "in Northern Ireland"  "north of Marlow"   -> nothing: of the town, a name, a way
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.extract.placing import place_value
from checker.model import Assertion, Sentence, Span
from checker.reference.places import load_places
from checker.values import Place

PROPERTY = "part-of-country"

_PART = r"(?P<part>(?:north|south)-?(?:east|west)ern|(?:north|south|east|west)ern|central)"
_NAME = r"(?P<name>[A-Z][\w'’-]+(?:[\s-][A-Z][\w'’-]+)*)"
_TOWN = re.compile(
    rf"\b[Tt]he\s{_PART}\s(?:(?P<holder>[A-Z][a-z]+)\s)?(?:[a-z]+\s){{0,2}}?(?:city|town|village|port|province|state)\sof\s{_NAME}"
)
_IN = re.compile(rf"{_NAME}(?:,\sin|,|\sin)\s{_PART}\s(?P<holder>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption", "list"}:
        return
    for pattern in (_TOWN, _IN):
        for match in pattern.finditer(sentence.text):
            start = sentence.span.start
            span = Span(start + match.start("name"), start + match.end("name"))
            holder = _country(match.group("holder"))
            if not _is_place(sentence, span) or (pattern is _IN and not holder):
                continue
            known = place_value(sentence, match.group("name"), span)
            if holder and (known.usual == holder or not {holder} >= set(_countries(known))):
                continue
            part = match.group("part").replace("-", "").removesuffix("ern")
            value = Place(known.name, part, usual=known.usual, within=(holder,) if holder else ())
            yield assertion_at(
                sentence, Span(start + match.start(), start + match.end()), PROPERTY, known.name, value
            )


def _countries(place: Place) -> list[str]:
    """The countries that hold it, as far as the reference knows it."""
    return [one for one in place.within if load_places().kind_of(one) == "country"]


def _country(word: str | None) -> str:
    """The country that a name or a demonym stands for; "" for none or several."""
    return (load_places().country_of(word) or "") if word else ""


def _is_place(sentence: Sentence, span: Span) -> bool:
    return any(one.kind == "place" and one.span.meets(span) for one in sentence.mentions)
