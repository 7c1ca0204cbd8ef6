"""The people of a story as its articles name them, with the offices given to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.compare.names.kin import KIN
from checker.compare.names.parts import Parts, parts_of
from checker.model import Reading
from checker.values import Office

_OF_PEOPLE = frozenset({"named", "holds-office", "age"})


@dataclass(frozen=True, slots=True)
class Person:
    """
    One full name with the articles that have it; a surname or first name alone (`bare`) in one article only, as it may
    be another's in the next. `author` is who wrote it. `bodies` are those that they hold an office of, or that a text
    calls theirs ("Ann Reed's Unity party"); `kin` are the words for relatives before their name ("his sister").
    """

    subject: str
    parts: Parts
    author: bool
    files: frozenset[str]
    offices: tuple[Office, ...]
    bodies: tuple[str, ...]
    kin: frozenset[str] = frozenset()

    @property
    def bare(self) -> bool:
        return len(self.parts.parts) < 2


def people_of(readings: Sequence[Reading]) -> tuple[Person, ...]:
    """Everybody named, in order of the articles and of their first mention."""
    found: dict[tuple[str, bool, str], list[Person]] = defaultdict(list)
    for reading in readings:
        for person in _of_article(reading):
            where = reading.article.file if person.bare else ""
            found[person.subject, person.author, where].append(person)
    return tuple(_as_one(same) for same in found.values())


def _as_one(same: list[Person]) -> Person:
    if len(same) == 1:
        return same[0]
    return replace(
        same[0],
        files=frozenset().union(*(one.files for one in same)),
        offices=tuple(dict.fromkeys(office for one in same for office in one.offices)),
        bodies=tuple(dict.fromkeys(body for one in same for body in one.bodies)),
        kin=frozenset().union(*(one.kin for one in same)),
    )


def _of_article(reading: Reading) -> list[Person]:
    offices: dict[str, list[Office]] = defaultdict(list)
    authors: dict[str, bool] = {}
    kin: dict[str, set[str]] = defaultdict(set)
    for mention in reading.mentions:
        if mention.kind == "person" and mention.form in {"name", "short"}:
            name = mention.refers_to or mention.name
            authors[name] = authors.get(name, True) and mention.author
            kin[name] |= KIN.intersection(mention.role.lower().split()[-1:])
    for assertion in reading.assertions:
        if assertion.property in _OF_PEOPLE:
            authors.setdefault(assertion.subject, False)
        if isinstance(assertion.value, Office) and not assertion.negated:
            offices[assertion.subject].append(assertion.value)
    owned = _owned_bodies(reading)
    people = []
    for name, author in authors.items():
        parts = parts_of(name)
        if parts.parts:
            held = tuple(dict.fromkeys(offices[name]))
            bodies = dict.fromkeys([*(one.of for one in held if one.of), *owned.get(name, ())])
            file = frozenset((reading.article.file,))
            people.append(
                Person(name, parts, author, file, held, tuple(bodies), frozenset(kin.get(name, ())))
            )
    return people


def _owned_bodies(reading: Reading) -> dict[str, list[str]]:
    """What stands behind somebody's name and an apostrophe, where it is an organisation."""
    bodies = {one.span.start: one for one in reading.mentions if one.kind == "organisation"}
    owned: dict[str, list[str]] = defaultdict(list)
    for mention in reading.mentions:
        if mention.kind != "person" or not bodies:
            continue
        for possessive in ("'s ", "’s ", "' ", "’ "):
            if reading.article.text.startswith(possessive, mention.span.end):
                body = bodies.get(mention.span.end + len(possessive))
                if body is not None:
                    owned[mention.refers_to or mention.name].append(body.refers_to or body.name)
    return owned
