"""
Says which place names of a story are one place: aliases that the reference knows, and spellings by ear of one that
no list knows.

A name that no list knows joins another only where both sound alike, both are unknown, no article uses both (who
writes of two places spells them apart), and they stand in like company: the same word of kind ("the town of"), the
same distance told from both, or other names beside them. When in doubt they stay two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from checker.compare.place import sounds_alike
from checker.model import Article, Mention, Reading
from checker.reference.places import Places
from checker.values import Place

_KIND = re.compile(
    r"\b(town|city|village|capital|province|region|district|island|port|settlement|suburb|county|river|valley|mountain)\b[^.;]{0,20}$",
    re.IGNORECASE,
)
_NEIGHBOURS = 1
_AROUND = 200


def link_places(readings: Sequence[Reading], places: Places) -> dict[str, str]:
    """Every place name of the story with the name it goes by; names that stand alone stand for themselves."""
    named = _names(readings)
    canonical = {name: places.canonical(name) for name in named}
    unknown = sorted(name for name in named if not places.senses(name))
    by_file = {reading.article.file: reading for reading in readings}
    company = {name: _company(name, [by_file[one] for one in sorted(named[name])]) for name in unknown}
    usage = _usage(named)
    for left, right in _neighbours(company):
        if _one_place(left, right, named, company):
            root, other = sorted(
                (canonical[left], canonical[right]), key=lambda name: (-usage.get(name, 0), name)
            )
            for name, usual in list(canonical.items()):
                if usual == other:
                    canonical[name] = root
    return canonical


def _neighbours(company: dict[str, set[str]]) -> list[tuple[str, str]]:
    """Every two names with something beside both, in the order of the names."""
    beside: dict[str, list[str]] = defaultdict(list)
    for name, others in company.items():
        for other in others:
            beside[other].append(name)
    return sorted({pair for names in beside.values() for pair in combinations(names, 2)})


def _names(readings: Sequence[Reading]) -> dict[str, set[str]]:
    """Each place name with the files that use it."""
    files: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for mention in reading.mentions:
            if mention.kind == "place" and mention.form == "name" and mention.name:
                files[mention.name].add(reading.article.file)
        for assertion in reading.assertions:
            if isinstance(assertion.value, Place) and assertion.value.kind != "spot":
                files[assertion.value.name].add(reading.article.file)
            for name in assertion.event.places:
                files[name].add(reading.article.file)
    return dict(sorted(files.items()))


def _usage(named: dict[str, set[str]]) -> dict[str, int]:
    return {name: len(files) for name, files in named.items()}


def _one_place(left: str, right: str, named: dict[str, set[str]], company: dict[str, set[str]]) -> bool:
    if len(company[left] & company[right]) < _NEIGHBOURS or named[left] & named[right]:
        return False
    return sounds_alike(left, right)


def _company(name: str, readings: Sequence[Reading]) -> set[str]:
    """What stands with a name: its kind word, other names near it, and the ways told from it."""
    found: set[str] = set()
    for reading in readings:
        for mention in reading.mentions:
            if mention.kind == "place" and mention.name == name:
                found |= _near(mention, reading)
                found |= _kind_word(reading.article, mention)
        for assertion in reading.assertions:
            value = assertion.value
            if isinstance(value, Place) and value.name == name and value.distance is not None:
                found.add(f"distance {value.distance.low} {value.distance.unit}")
    return found


def _near(mention: Mention, reading: Reading) -> set[str]:
    reach = range(mention.span.start - _AROUND, mention.span.end + _AROUND)
    return {
        (other.refers_to or other.name).casefold()
        for other in reading.mentions
        if other.form == "name" and other.name != mention.name and other.span.start in reach
    }


def _kind_word(article: Article, mention: Mention) -> set[str]:
    before = article.text[max(mention.span.start - 40, 0) : mention.span.start]
    match = _KIND.search(before)
    return {f"kind {match.group(1).lower()}"} if match else set()
