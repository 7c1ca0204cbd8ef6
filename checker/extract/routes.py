"""
Finds whence and whither a flight, a train or a ship goes.

Finds:  "the flight from Madrid to Oslo"          -> route: origin of flight to Oslo, Madrid; destination of flight from Madrid, Oslo
        "the bus was travelling from Linz to Graz"  -> the same
        "Flight 318, bound for Toronto, ..."       -> route: destination of flight 318, Toronto
Leaves: "the flight from reality to Oslo"  "flights from Madrid"   -> nothing: no place, several
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.extract.placing import place_value
from checker.model import Assertion, Sentence, Span

PROPERTY = "route"

_NAME = r"[A-Z][\w'’-]+(?:[\s-][A-Z][\w'’-]+){0,2}"
_CARRIER = r"(?P<carrier>[Ff]light|[Tt]rain|[Bb]us|[Cc]oach|[Ff]erry|[Pp]lane|[Jj]et|[Aa]irliner|[Ss]hip|[Vv]essel|[Tt]anker)"
_NUMBER = r"(?:\s(?P<number>[A-Z]{0,3}\s?\d{1,4}))?"
_BOUND = r"(?:bound\sfor|headed\s(?:to|for)|heading\s(?:to|for)|en\sroute\s(?:to|for)|on\s(?:its|the)\sway\sto|destined\sfor)"
_FROM_TO = re.compile(
    rf"\b{_CARRIER}{_NUMBER},?\sfrom\s(?P<origin>{_NAME})\s(?:to|{_BOUND})\s(?P<to>{_NAME})"
)
_UNDER_WAY = r"(?:travell?ing|flying|sailing|heading|going|driving|running|travell?ed|flew|sailed|en\sroute|on\s(?:its|the|her|his)\sway)"
_MOVING = re.compile(
    rf"\b{_CARRIER}{_NUMBER},?\s(?:[a-z]+\s){{0,4}}?{_UNDER_WAY}\sfrom\s(?P<origin>{_NAME})\sto\s(?P<to>{_NAME})"
)
_GOING = re.compile(
    rf"\b{_CARRIER}{_NUMBER},?\s(?:(?:that|which)\s)?(?:was\s|is\s)?{_BOUND}\s(?P<to>{_NAME})"
)
_LEAVING = re.compile(rf"\b{_CARRIER}\s(?P<number>[A-Z]{{0,3}}\s?\d{{1,4}}),?\sfrom\s(?P<origin>{_NAME})")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption"}:
        return
    for pattern in (_FROM_TO, _MOVING, _GOING, _LEAVING):
        for match in pattern.finditer(sentence.text):
            yield from _ends(sentence, match)


def _ends(sentence: Sentence, match: re.Match[str]) -> Iterator[Assertion]:
    groups = match.groupdict()
    carrier = match.group("carrier").lower()
    number = re.sub(r"\D", "", groups.get("number") or "")
    named = f"{carrier} {number}" if number else ""
    origin, to = groups.get("origin"), groups.get("to")
    ends = []
    if to and (named or origin):
        ends.append((f"destination of {named or f'{carrier} from {origin}'}", "to"))
    if origin and (named or to):
        ends.append((f"origin of {named or f'{carrier} to {to}'}", "origin"))
    for subject, group in ends:
        span = Span(sentence.span.start + match.start(group), sentence.span.start + match.end(group))
        if any(one.kind == "place" and one.span.meets(span) for one in sentence.mentions):
            value = place_value(sentence, match.group(group), span)
            yield assertion_at(
                sentence, Span(sentence.span.start + match.start(), span.end), PROPERTY, subject, value
            )
