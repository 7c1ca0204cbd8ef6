"""The word lists that names are known by: given names, surnames, common words, titles, nouns for people and bodies."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from anyascii import anyascii

_LISTS = Path(__file__).resolve().parent.parent / "lists"


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    found: dict[str, list[str]] = {}
    name = ""
    for line in (_LISTS / "words.txt").read_text("utf-8").splitlines():
        if line.startswith(" "):
            found[name] += line.split()
        elif line and not line.startswith("#"):
            name = line.removesuffix(":")
            found[name] = []
    return {name: frozenset(words) for name, words in found.items()}


def words(name: str) -> frozenset[str]:
    """One of the small lists of words.txt."""
    return _words()[name]


HONORIFICS = words("honorifics")
RANKS = words("ranks")
OFFICES = words("offices")
ORGANISATION_WORDS = words("organisations")
BODIES = words("bodies")
PLACE_WORDS = words("places")
PARTICLES = words("particles")
MONTHS = words("dates")
SPEECH = words("speech")


@lru_cache(maxsize=1)
def given() -> dict[str, str]:
    """Given names, folded, with m, f or u."""
    lines = (_LISTS / "given.txt").read_text("utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Surnames, folded."""
    return frozenset((_LISTS / "surnames.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Words that English writes in lower case."""
    return frozenset((_LISTS / "common.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Lemmas of nouns for one person."""
    return frozenset((_LISTS / "people.txt").read_text("utf-8").split()) | words("people")


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """The word as the lists have it: lower case, without accents and a final full stop."""
    lower = word.lower().strip(".")
    return lower if lower.isascii() else anyascii(lower).lower()
