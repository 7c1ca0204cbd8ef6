"""The people of a story as its articles name them, one for each name in each article, with the offices given to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.compare.names.parts import Parts, parts_of
from checker.model import Reading
from checker.values import Office


@dataclass(frozen=True, slots=True)
class Person:
    """One name in one article. `author` is who wrote it; `bare` a surname or first name alone."""

    file: str
    subject: str
    parts: Parts
    author: bool
    offices: tuple[Office, ...]

    @property
    def bare(self) -> bool:
        return len(self.parts.parts) < 2


def people_of(readings: Sequence[Reading]) -> tuple[Person, ...]:
    """Everybody named, in order of the articles and of their first mention."""
    return tuple(person for reading in readings for person in _of_article(reading))


def _of_article(reading: Reading) -> list[Person]:
    offices: dict[str, list[Office]] = {}
    for assertion in reading.assertions:
        if isinstance(assertion.value, Office) and not assertion.negated:
            offices.setdefault(assertion.subject, []).append(assertion.value)
    authors: dict[str, bool] = {}
    for mention in reading.mentions:
        if (
            mention.kind == "person"
            and mention.form in {"name", "short"}
            and (name := mention.refers_to or mention.name)
        ):
            authors[name] = authors.get(name, True) and mention.author
    for name in offices:
        authors.setdefault(name, False)
    return [
        Person(reading.article.file, name, parts, author, tuple(dict.fromkeys(offices.get(name, ()))))
        for name, author in authors.items()
        if (parts := parts_of(name)).parts
    ]
