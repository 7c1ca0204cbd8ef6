"""Which mentions and events of different articles are the same thing; which articles copy which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.link.bodies import Known
from checker.link.bodynames import link_bodies
from checker.link.copies import Copies
from checker.link.families import families_of
from checker.link.people import link_people
from checker.link.people_offices import with_bodies
from checker.link.places import link_places
from checker.link.quotations import utterances_of
from checker.link.sameness import SamenessOfStory
from checker.link.speakers import speakers_of
from checker.link.told_places import holders_of, with_holders
from checker.link.voices import Voices, voices_of
from checker.model import Assertion, Reading
from checker.reference import Reference
from checker.values import Wording

_SOME_STATES = ("France", "Germany", "Japan", "India")

__all__ = ["Linked", "link"]


@dataclass(frozen=True, slots=True)
class Linked:
    """The assertions of all articles with what their subjects are across articles."""

    assertions: tuple[Assertion, ...]
    sameness: SamenessOfStory
    families: dict[str, int]
    voices: Voices


def link(readings: Sequence[Reading], reference: Reference, draft: str = "") -> Linked:
    """
    Links people, places and copies; order of assertions is that of articles and text.

    A draft may well have its sources' sentences: it belongs to none of their families.
    """
    places = reference.places
    people = link_people(readings)
    canonical = link_places(readings, places)
    bodies = link_bodies(readings, lambda word: bool(places.kind_of(word)))
    holders = holders_of(readings, places)
    assertions = with_bodies(
        tuple(
            _linked(with_holders(assertion, holders), people, canonical, bodies)
            for reading in readings
            for assertion in reading.assertions
        )
    )
    spoken = utterances_of(assertions)
    speakers = speakers_of(readings, assertions, spoken)
    assertions = (
        *(
            replace(one, entity=spoken.get(at, "")) if isinstance(one.value, Wording) else one
            for at, one in enumerate(assertions)
        ),
        *speakers,
    )
    known = Known(
        common_role=lambda role: len(role.split()) < 2 or _of_states(role, reference),
        place=lambda name: bool(places.kind_of(name.title())),  # bodies are compared without case
    )
    voices = voices_of(assertions)
    families = families_of([one for one in readings if one.article.file != draft])
    published = {one.article.file: one.article.published for one in readings if one.article.file in families}
    copies = Copies(families, published)
    sameness = SamenessOfStory(assertions, canonical, places.contains, known, voices, copies)
    return Linked(assertions, sameness, families, voices)


def _of_states(role: str, reference: Reference) -> bool:
    """Whether states in general have such an office: then the words alone do not say whose."""
    return sum(bool(reference.offices_named(role, state)) for state in _SOME_STATES) > 1


def _linked(
    assertion: Assertion, people: dict[tuple[str, str], str], places: dict[str, str], bodies: dict[str, str]
) -> Assertion:
    if assertion.property == "place-named":
        return replace(assertion, entity=f"place:{places.get(assertion.subject, assertion.subject)}")
    if assertion.property == "body-named":
        return replace(assertion, entity=f"body:{bodies[assertion.subject]}")
    if assertion.property == "age-beside":
        return replace(assertion, entity=f"group:{assertion.subject}")
    entity = people.get((assertion.article, assertion.subject), "")
    return replace(assertion, entity=entity) if entity else assertion
