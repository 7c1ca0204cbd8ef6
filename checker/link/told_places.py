"""
What one article tells of where a town lies holds in the others: "Akron, Ohio" makes the Akron of all a town of Ohio.

Only for names that no list knows, and only where the story's articles do not put one name into two regions.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.model import Assertion, Reading
from checker.reference.places import Places
from checker.values import Place

_HOLDER = re.compile(
    r"(?:,|\sin|,\sin)\s(?:(?:north|south|east|west|central)\w*\s)?(?P<holder>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)(?!['’\w])"
)


def holders_of(readings: Sequence[Reading], places: Places) -> dict[str, tuple[str, ...]]:
    """Each unknown name with the region and the country that an article puts it into."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for reading in readings:
        for one in reading.mentions:
            if one.kind != "place" or one.form != "name" or places.senses(one.name):
                continue
            match = _HOLDER.match(reading.article.text, one.span.end)
            if match is not None and (around := _around(match["holder"], places)):
                found.setdefault(one.name, set()).add(around)
    return {name: next(iter(around)) for name, around in found.items() if len(around) == 1}


def _around(holder: str, places: Places) -> tuple[str, ...]:
    senses = [one for one in places.senses(holder) if one.kind in {"region", "country"}]
    if not senses:
        return ()
    place = senses[0].place
    return tuple(dict.fromkeys((place.name, *place.within, *([place.country] if place.country else []))))


def with_holders(assertion: Assertion, holders: Mapping[str, tuple[str, ...]]) -> Assertion:
    """The assertion, a place without a known name laid into what holds it by another article's word."""
    value = assertion.value
    if not isinstance(value, Place) or value.usual or value.direction or value.name not in holders:
        return assertion
    return replace(assertion, value=replace(value, usual=value.name, within=holders[value.name], kind="told"))
