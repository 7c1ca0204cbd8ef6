"""
Lays two names part by part beside one another and keeps what has no partner.

Order is kept; "Jong-un" may stand beside "Jongun" and "JC" beside "Jean-Claude". The best alignment is the one with
the most and the nearest partners (a longest common subsequence with weights).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from checker.compare.names.parts import Part, part_of
from checker.compare.names.relation import Relation, relation

_WEIGHT = (8, 8, 7, 7, 5, 4)  # by Relation; OTHER never pairs


@dataclass(frozen=True, slots=True)
class Pair:
    """Parts `left`..`left_end` of one name stand for parts `right`..`right_end` of the other."""

    left: int
    left_end: int
    right: int
    right_end: int
    relation: Relation


def align(left: tuple[Part, ...], right: tuple[Part, ...], carried: bool) -> tuple[Pair, ...]:
    """The pairs, in order."""
    if len(left) == len(right):
        straight = [relation(one, other, carried) for one, other in zip(left, right, strict=True)]
        if Relation.OTHER not in straight:
            return tuple(Pair(at, at + 1, at, at + 1, found) for at, found in enumerate(straight))
    letters = {part.letter for part in left}
    if not any(part.letter in letters for part in right):
        return _no_letter_shared(left, right, carried)
    return _best(left, right, carried)


def _no_letter_shared(left: tuple[Part, ...], right: tuple[Part, ...], carried: bool) -> tuple[Pair, ...]:
    """No part begins alike, which is so for most pairs of a big list: only a whole relation can save it."""
    related = any(relation(one, other, carried) is not Relation.OTHER for one in left for other in right)
    return _best(left, right, carried) if related else ()


def _best(left: tuple[Part, ...], right: tuple[Part, ...], carried: bool) -> tuple[Pair, ...]:
    wide = len(right) + 1
    scores = [[0] * wide for _ in range(len(left) + 1)]
    steps: list[list[Pair | None]] = [[None] * wide for _ in range(len(left) + 1)]
    for i, one in enumerate(left, 1):
        for j, other in enumerate(right, 1):
            best, step = max(scores[i - 1][j], scores[i][j - 1]), None
            found = relation(one, other, carried)
            if found is not Relation.OTHER and (score := scores[i - 1][j - 1] + _WEIGHT[found]) > best:
                best, step = score, Pair(i - 1, i, j - 1, j, found)
            for pair, weight in _wider(left, right, i, j, carried):
                if (score := scores[pair.left][pair.right] + weight) > best:
                    best, step = score, pair
            scores[i][j], steps[i][j] = best, step
    return _walk_back(scores, steps)


def _walk_back(scores: list[list[int]], steps: list[list[Pair | None]]) -> tuple[Pair, ...]:
    pairs: list[Pair] = []
    i, j = len(scores) - 1, len(scores[0]) - 1
    while i > 0 and j > 0:
        if (step := steps[i][j]) is not None:
            pairs.append(step)
            i, j = step.left, step.right
        elif scores[i - 1][j] == scores[i][j]:
            i -= 1
        else:
            j -= 1
    return tuple(reversed(pairs))


def _wider(
    left: tuple[Part, ...], right: tuple[Part, ...], i: int, j: int, carried: bool
) -> list[tuple[Pair, int]]:
    """Pairs that take two parts of one side: written as one word, or as initials."""
    found: list[tuple[Pair, int]] = []
    one, other = left[i - 1], right[j - 1]
    if (
        j >= 2
        and one.letter == right[j - 2].letter
        and (how := _as_one(one, right[j - 2], other, carried)) is not None
    ):
        found.append((Pair(i - 1, i, j - 2, j, how), _WEIGHT[how] + 5))
    if (
        i >= 2
        and other.letter == left[i - 2].letter
        and (how := _as_one(other, left[i - 2], one, carried)) is not None
    ):
        found.append((Pair(i - 2, i, j - 1, j, how), _WEIGHT[how] + 5))
    return found


def _as_one(whole: Part, first: Part, second: Part, carried: bool) -> Relation | None:
    word = whole.word
    if whole.capitals and len(word) == 2 and word[1] == second.letter:
        return Relation.INITIAL
    if len(word) < 4 or abs(len(first.word) + len(second.word) - len(word)) > 2:
        return None
    how = relation(whole, _joined(first, second), carried)
    return how if how < Relation.PET_FORM else None


@lru_cache(maxsize=65536)
def _joined(first: Part, second: Part) -> Part:
    return part_of(first.text + second.text, False)
