"""Which mentions and events of different articles are the same thing; which articles copy which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.link.families import families_of
from checker.link.people import link_people
from checker.link.sameness import SamenessOfStory
from checker.model import Assertion, Reading
from checker.reference.places import Places

__all__ = ["Linked", "link"]


@dataclass(frozen=True, slots=True)
class Linked:
    """The assertions of all articles with what their subjects are across articles."""

    assertions: tuple[Assertion, ...]
    sameness: SamenessOfStory
    families: dict[str, int]


def link(readings: Sequence[Reading], places: Places) -> Linked:
    """Links people, places and copies; order of assertions is that of articles and text."""
    people = link_people(readings)
    try:
        from checker.link.places import link_places

        canonical = link_places(readings, places)
    except ImportError:
        canonical = {}
    assertions = tuple(
        _linked(assertion, people, canonical) for reading in readings for assertion in reading.assertions
    )
    sameness = SamenessOfStory(assertions, canonical, places.contains)
    return Linked(assertions, sameness, families_of(readings))


def _linked(assertion: Assertion, people: dict[tuple[str, str], str], places: dict[str, str]) -> Assertion:
    if assertion.property == "place-named":
        return replace(assertion, entity=f"place:{places.get(assertion.subject, assertion.subject)}")
    entity = people.get((assertion.article, assertion.subject), "")
    return replace(assertion, entity=entity) if entity else assertion
