"""
Finds in which country a text puts a town or a state, so that the reference of places can be asked.

Finds:  "at Bratislava in Slovenia"  "in Bratislava, Slovenia."       -> lies-in: Bratislava, Slovenia
Leaves: "offices in Prague, Germany and Poland"  "interest in Ukraine in Poland"   -> nothing: a list, two things
        "in Paris, Texas"                                             -> nothing: where settlers named towns anew
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.model import Assertion, Sentence, Span
from checker.reference.places import load_places
from checker.values import Place

PROPERTY = "lies-in"

_NAME = r"[A-Z][\w'’-]+(?:[\s-][A-Z][\w'’-]+){0,2}"
_IN = re.compile(rf"\b(?P<how>in|at|near|outside)\s(?P<name>{_NAME})(?P<join>,?\sin|,)\s(?P<holder>{_NAME})")
_LIST = re.compile(r"\s*(?:,\s*(?:[A-Z]|and\b|or\b)|and\s|or\s|&)")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption", "list"}:
        return
    if re.search(r"\b(?:born|then)\b", sentence.text):
        return  # "born in Lviv, Poland": borders move
    places = load_places()
    for match in _IN.finditer(sentence.text):
        name, holder = match.group("name"), match.group("holder")
        kinds = {sense.kind for sense in places.senses(name)} - {"metonym", "demonym"}
        if places.kind_of(holder) != "country" or not kinds or not kinds <= {"country", "capital", "city"}:
            continue
        # "in Ukraine in Poland's view"; a country lies "at" nothing but what the writer takes it for: a port.
        state = "country" in kinds
        if state and (match.group("how") != "at" or match.group("join") == ","):
            continue
        if match.group("join") == "," and _LIST.match(sentence.text, match.end()):
            continue
        start = sentence.span.start
        span = Span(start + match.start("name"), start + match.end("holder"))
        yield assertion_at(sentence, span, PROPERTY, name, Place(holder, usual=places.canonical(holder)))
