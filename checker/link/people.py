"""
Says which people of different articles are one: by name first, then by office and organisation.

Finds:  Yevhen Koval / Evgeny Koval; A. Koval / Andriy Koval; "Koval" where only one Koval is in the story;
        Petra Lindt / Petra Lint, both spokeswomen of one hospital (so that a rule can show the two spellings)
Leaves: a reporter and a minister of one name; two first names without a shared office; two holders of one office

Joins are made from the surest to the least, and none that would make one person of two whom one article tells
apart. The same readings give the same ids.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.link.people_clusters import Clusters, name_of
from checker.link.people_joins import Join, joins_of
from checker.link.people_nodes import Person, people_of
from checker.model import Reading


def link_people(readings: Sequence[Reading]) -> dict[tuple[str, str], str]:
    """The id of the person behind each (article file, subject name), for every person mentioned by name."""
    people, clusters = _linked(tuple(readings))
    ids: dict[tuple[str, str], str] = {}
    taken: dict[str, int] = {}
    for members in clusters.groups():
        name = name_of([people[index] for index in members])
        taken[name] = taken.get(name, 0) + 1
        entity = f"person:{name}" + (f"#{taken[name]}" if taken[name] > 1 else "")
        for index in members:
            ids.update({(file, people[index].subject): entity for file in sorted(people[index].files)})
    return ids


def people_reasons(readings: Sequence[Reading]) -> dict[str, tuple[str, ...]]:
    """For each person's id, why names that are not the same were taken for one person; only where there is a reason."""
    people, clusters = _linked(tuple(readings))
    ids = link_people(readings)
    reasons: dict[str, list[str]] = {}
    for join in clusters.made:
        if join.reason:
            person = people[join.left]
            entity = ids[min(person.files), person.subject]
            reasons.setdefault(entity, []).append(join.reason)
    return {entity: tuple(dict.fromkeys(said)) for entity, said in sorted(reasons.items())}


def _linked(readings: tuple[Reading, ...]) -> tuple[tuple[Person, ...], Clusters]:
    people = people_of(readings)
    clusters = Clusters(people)
    for join in sorted(joins_of(people), key=_order):
        clusters.join(join)
    return people, clusters


def _order(join: Join) -> tuple[int, int, int]:
    return (join.strength, join.left, join.right)
