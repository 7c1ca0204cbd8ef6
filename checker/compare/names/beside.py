"""
Two names laid beside one another, with what stands alone on each side; and whether that clashes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from checker.compare.names.alignment import Pair, align
from checker.compare.names.parts import Part, Parts
from checker.compare.names.relation import Relation, relation


@dataclass(frozen=True, slots=True)
class Beside:
    """Two names laid beside one another: the pairs and, between them, what stands alone on each side."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]
    pairs: tuple[Pair, ...]
    gaps: tuple[tuple[int, int, int, int], ...]
    turned: bool = False


def beside(left: Parts, right: Parts) -> Beside:
    """The best alignment, with one name's first or last part moved to its other end where only that fits."""
    carried = left.carried or right.carried
    left, right = _particle_first(left, right), _particle_first(right, left)
    straight = _beside(left.parts, right.parts, carried)
    if (
        not clashes(straight)
        or min(len(left.parts), len(right.parts)) < 2
        or "bin" in left.particles + right.particles
    ):
        return straight
    for turned, meets in (
        (left.parts[-1:] + left.parts[:-1], (left.parts[-1], right.parts[0])),
        (left.parts[1:] + left.parts[:1], (left.parts[0], right.parts[-1])),
    ):
        if relation(*meets, carried) is Relation.OTHER:
            continue
        other = _beside(turned, right.parts, carried, turned=True)
        if not clashes(other) and len(other.pairs) >= 2 and not both_lack(other):
            return other
    return straight


def _particle_first(name: Parts, other: Parts) -> Parts:
    """ "Van Horn" beside "Erik van Horn": what opens it is the particle of the surname, not a first name."""
    if len(name.parts) != 2 or name.parts[0].word not in other.particles:
        return name
    return replace(name, parts=name.parts[1:], particles=(name.parts[0].word, *name.particles))


def _beside(left: tuple[Part, ...], right: tuple[Part, ...], carried: bool, turned: bool = False) -> Beside:
    pairs = align(left, right, carried)
    gaps = []
    ends = [(0, 0), *((pair.left_end, pair.right_end) for pair in pairs)]
    starts = [*((pair.left, pair.right) for pair in pairs), (len(left), len(right))]
    for (left_from, right_from), (left_to, right_to) in zip(ends, starts, strict=True):
        if left_to > left_from or right_to > right_from:
            gaps.append((left_from, left_to, right_from, right_to))
    return Beside(left, right, pairs, tuple(gaps), turned)


def clashes(found: Beside) -> bool:
    """Whether a part of one side stands against another part of the other."""
    if not found.pairs or any(gap[1] > gap[0] and gap[3] > gap[2] for gap in found.gaps):
        return True
    if both_lack(found):
        return len(found.pairs) < 2 or not _same_ends(found)
    return _first_of_middle_differs(found)


def both_lack(found: Beside) -> bool:
    """Whether each side has a part that the other lacks, though in different places."""
    return any(gap[1] > gap[0] for gap in found.gaps) and any(gap[3] > gap[2] for gap in found.gaps)


def _same_ends(found: Beside) -> bool:
    """Whether the surname is shared where each side has a part of its own elsewhere."""
    last = found.pairs[-1]
    return last.left_end == len(found.left) and last.right_end == len(found.right)


def _first_of_middle_differs(found: Beside) -> bool:
    """W. against H. W.: two middle initials that agree, with one before them on one side only."""
    for before, pair in pairwise(found.pairs):
        skipped = pair.left > before.left_end or pair.right > before.right_end
        if skipped and found.left[pair.left].initials and found.right[pair.right].initials:
            return True
    return False
