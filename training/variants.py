"""Decides which training sentence is shown as it is and which one otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from noise import recase, rename, retype
from reported import Word, report
from treebank import Gold


@dataclass(frozen=True, slots=True)
class Variants:
    """What can be put into a sentence, and how large a share is rewritten (`noise`) or reported."""

    speakers: list[list[Word]]
    stand_ins: dict[str, list[str]]
    noise: float
    reported: float


def vary(gold: Gold, variants: Variants, random: Random) -> Gold | None:
    """
    Gives the sentence rewritten or reported, or None where it is to be shown as it is.

    A rewritten one teaches no lemmas: an edit that turns "DIED" into "die" is of no use for another word.
    """
    draw = random.random()
    if draw < variants.reported:
        return report(gold, random.choice(variants.speakers), random)
    if draw > variants.reported + variants.noise:
        return None
    other = retype(gold, random)
    kind = random.random()
    if kind < 0.33:
        other = recase(other, random)
    elif kind < 0.83:
        other = rename(other, variants.stand_ins, random)
    return replace(other, lemmas=("",) * len(other.words))
