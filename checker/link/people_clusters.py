"""Joins people from the surest pair to the least, and never two whom one article tells apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.compare.name import match_names
from checker.link.people_joins import Join
from checker.link.people_nodes import Person

_BARE = 7  # from this strength on, a join needs that there is only one whom it can mean


class Clusters:
    """A union of people that refuses what cannot be; `made` are the joins in the order they were made."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._root = list(range(len(people)))
        self._members = {index: [index] for index in range(len(people))}
        self._waiting: dict[int, list[Join]] = defaultdict(list)
        self.made: list[Join] = []

    def join(self, join: Join) -> None:
        """Joins the two now; a bare name waits until everybody else is known."""
        if join.strength >= _BARE:
            bare = join.left if self._people[join.left].bare else join.right
            self._waiting[bare].append(join)
        else:
            self._make(join)

    def groups(self) -> list[list[int]]:
        """The members of every cluster, by their first."""
        for bare in sorted(self._waiting):
            self._settle(self._waiting.pop(bare))
        return sorted(sorted(members) for members in self._members.values())

    def _settle(self, joins: list[Join]) -> None:
        """A bare name belongs to somebody only if it can mean nobody else."""
        surest = min(join.strength for join in joins)
        chosen = [join for join in joins if join.strength == surest]
        if len({frozenset((self._find(join.left), self._find(join.right))) for join in chosen}) == 1:
            self._make(chosen[0])

    def _make(self, join: Join) -> None:
        left, right = self._find(join.left), self._find(join.right)
        if left == right or self._told_apart(left, right, join.strength):
            return
        keep, drop = min(left, right), max(left, right)
        self._root[drop] = keep
        self._members[keep] += self._members.pop(drop)
        self.made.append(join)

    def _told_apart(self, left: int, right: int, strength: int) -> bool:
        """Whether some article has both under names that are not spellings of one another."""
        for one in self._members[left]:
            for other in self._members[right]:
                ours, theirs = self._people[one], self._people[other]
                together = not ours.files.isdisjoint(theirs.files)
                if together and ours.subject != theirs.subject and strength < 3:
                    if match_names(ours.subject, theirs.subject).verdict in {
                        "different",
                        "unsure",
                        "misspelt",
                    }:
                        return True
                elif together and strength >= 4 and not (ours.bare or theirs.bare):
                    return True
        return False

    def _find(self, index: int) -> int:
        while self._root[index] != index:
            index = self._root[index]
        return index


def name_of(people: Sequence[Person]) -> str:
    """What to call somebody: the name that most articles have, then the fuller one, then by the alphabet."""
    counts: Counter[str] = Counter()
    for person in people:
        counts[person.subject] += len(person.files)
    return min(counts, key=lambda name: (-counts[name], -len(name.split()), -len(name), name))
