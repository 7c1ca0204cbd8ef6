"""
Says how two parts of names stand to one another: same, accents, transliteration, pet form, initial, slip or other.

Finds:  Sergey / Sergei, where the name is carried over -> transliteration
        Katharine / Catherine                          -> slip
Leaves: Erik / Enrico, Grant / Granger                 -> other: too much of a short word is different
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from jellyfish import metaphone
from rapidfuzz.distance import OSA

from checker.compare.names.nicknames import of_one_name, one_name_in_two_spellings, pet_forms
from checker.compare.names.parts import Part
from checker.compare.names.transliteration import cognate, sounds_carried


class Relation(IntEnum):
    """From nearest to farthest; OTHER is the only one that tells two people apart."""

    SAME = 0
    ACCENTS = 1
    CARRIED = 2
    PET_FORM = 3
    INITIAL = 4
    SLIP = 5
    OTHER = 6


_SHARED_ENDINGS = ("ovich", "evich", "ovna", "evna", "uddin", "ullah", "shvili", "enko")
_PREFIXES = frozenset(
    {"la", "le", "de", "di", "da", "del", "al", "el", "mc", "mac", "o", "van", "lo", "d", "st"}
)
_VOWELS = re.compile(r"[aeiouy]+")
# "Joerg Kraemer" for Jörg Krämer; not the ending of Michael, Samuel, Joel, nor the vowel of Miguel.
_UMLAUT = re.compile(r"(?<![gq])([aou])e(?!l|$)")
_DOUBLED = re.compile(r"(.)\1+")
# How many letters may be wrong in a word before it is another word: by the longer one's length. Tuned on one half
# of the pairs of name_bench that are at hand, judged on the other (benchmarks/names.py).
_SLIPS_ALLOWED = (0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3)


@lru_cache(maxsize=262144)
def relation(left: Part, right: Part, carried: bool) -> Relation:
    """How the two stand; `carried` says that either whole name comes from another script."""
    if left.word == right.word:
        if left.digits != right.digits:
            return Relation.SLIP
        return Relation.SAME if left.accented == right.accented else Relation.ACCENTS
    if left.initials or right.initials:
        return (
            Relation.INITIAL
            if left.letter == right.letter and not (left.initials and right.initials)
            else Relation.OTHER
        )
    if not left.forms.isdisjoint(right.forms):
        return Relation.ACCENTS
    if _UMLAUT.sub(r"\1", left.word) == _UMLAUT.sub(r"\1", right.word):
        return Relation.ACCENTS
    if left.listed and right.listed and (found := _listed(left.word, right.word)) is not None:
        return found
    if left.word in right.word or right.word in left.word:
        if _feminine(left.word, right.word):
            return Relation.CARRIED
        if _prefixed(left.word, right.word):
            return Relation.SLIP
    if (
        carried
        and left.bones == right.bones
        and len(left.word) > 2
        and sounds_carried(left.sound, right.sound)
    ):
        return Relation.CARRIED
    return Relation.SLIP if slips(left.word, right.word) else Relation.OTHER


def _listed(left: str, right: str) -> Relation | None:
    """What the lists of spellings and pet forms say of two words."""
    if cognate(left, right):
        return Relation.CARRIED
    if not pet_forms(left, right):
        return Relation.SLIP if one_name_in_two_spellings(left, right) and sounds(left, right) else None
    return Relation.SLIP if of_one_name(left, right) and slips(left, right) else Relation.PET_FORM


@lru_cache(maxsize=262144)
def slips(left: str, right: str) -> int:
    """How many letters a slip got wrong (a swap of neighbours is one); 0 where they are two words."""
    if OSA.distance(left, right, score_cutoff=3) > 3:
        return 0
    left, right = _stems(left, right)
    longer, shorter = max(len(left), len(right)), min(len(left), len(right))
    allowed = _SLIPS_ALLOWED[min(longer, len(_SLIPS_ALLOWED) - 1)]
    distance = int(OSA.distance(left, right))
    if longer <= 3 and (longer == shorter or left[:1] != right[:1]):
        return 0  # Ann / Ana, Kim / Jim, Li / Lu: three letters are too few to call one of them a slip
    if distance <= allowed and not (distance > 1 and left[0] != right[0]):
        return distance
    if shorter >= 4 and _DOUBLED.sub(r"\1", left) == _DOUBLED.sub(r"\1", right):
        return distance
    return distance if distance <= 3 and shorter >= 5 and _sound_alike(left, right) else 0


def _feminine(left: str, right: str) -> bool:
    """Petrov and Petrova: some houses print a woman's Slavic surname without its ending."""
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return longer == shorter + "a" and shorter.endswith(("ov", "ev", "sk")) and len(shorter) > 4


def _prefixed(left: str, right: str) -> bool:
    """LaRocca and Rocca: one has lost what stood before its name."""
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return len(shorter) >= 5 and longer.endswith(shorter) and longer[: -len(shorter)] in _PREFIXES


def _stems(left: str, right: str) -> tuple[str, str]:
    """Without a beginning or ending that many names share: 'abdul' and '-ovich' make no two names alike."""
    if left.startswith("abdul") and right.startswith("abdul"):
        left, right = left[5:], right[5:]
    for ending in _SHARED_ENDINGS:
        if left.endswith(ending) and right.endswith(ending):
            return left[: -len(ending)], right[: -len(ending)]
    return left, right


def sounds(left: str, right: str) -> bool:
    """Kathryn and Katherine, whatever their vowels."""
    return bool(metaphone(left) == metaphone(right))


def _sound_alike(left: str, right: str) -> bool:
    """Stephen and Steven, Catherine and Katharine; not Pratt and Pruitt, whose only vowel differs."""
    if metaphone(left) != metaphone(right):
        return False
    left_vowels, right_vowels = _VOWELS.findall(left), _VOWELS.findall(right)
    if len(left_vowels) != len(right_vowels):
        return False
    alike: int = sum(one == other for one, other in zip(left_vowels, right_vowels, strict=True))
    return alike >= max(1, len(left_vowels) - 1)
