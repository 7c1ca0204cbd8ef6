"""
Says which names of organisations are one body's, so that a rule can show a slip in one of them.

Two that differ are one body only where the difference looks like a slip, no article has both (who writes of two
bodies spells them apart), neither word that differs is a place or a word that the story has in lower case, and
they stand in like company: another name near both. Initials the other way round ("H&K", "K&H") need no company.
When in doubt they stay two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from checker.compare import body
from checker.model import Mention, Reading
from checker.values import Name, Outcome

_AROUND = 300
_WORD = re.compile(r"(?<!\w)[a-z]{4,}(?!\w)")


def link_bodies(readings: Sequence[Reading], place: Callable[[str], bool]) -> dict[str, str]:
    """Every organisation's name of the story with the name it goes by; most stand for themselves."""
    files: dict[str, set[str]] = defaultdict(set)
    for reading in readings:
        for assertion in reading.assertions:
            if assertion.property == "body-named":
                files[assertion.subject].add(reading.article.file)
    people = {
        mention.name for reading in readings for mention in reading.mentions if mention.kind == "person"
    }
    names = sorted(files)
    canonical = {name: name for name in names}
    slips = [
        (left, right)
        for left, right in _near_in_length(names)
        if _may_slip(left, right)
        and not files[left] & files[right]
        and not {left, right} & people
        and body.compare(Name(left), Name(right)).outcome is Outcome.CONFLICT
    ]
    for left, right in slips:
        if body.turned_initials(left, right) or (
            not _two_words(left, right, readings, place)
            and _company(left, files[left], readings) & _company(right, files[right], readings)
        ):
            usual = max((left, right), key=lambda name: (len(files[name]), name))
            canonical[left] = canonical[right] = canonical[usual]
    return canonical


def _near_in_length(names: Sequence[str]) -> list[tuple[str, str]]:
    """Every two names that begin with one letter, or the first of which has an ampersand, in their order."""
    by_letter: dict[str, list[str]] = defaultdict(list)
    for name in names:
        by_letter[name[0]].append(name)
    found = {pair for group in by_letter.values() for pair in combinations(group, 2)}
    found |= {(left, right) for left in names if "&" in left for right in names if left < right}
    return sorted(found)


def _may_slip(left: str, right: str) -> bool:
    return "&" in left or (abs(len(left) - len(right)) <= 1 and left[0] == right[0])


def _two_words(left: str, right: str, readings: Sequence[Reading], place: Callable[[str], bool]) -> bool:
    """Whether each of the two spellings is a word or a place of its own: Ireland, Iceland."""
    ours, theirs = set(left.split()), set(right.split())
    apart = (" ".join(ours - theirs), " ".join(theirs - ours))
    return all(place(word) for word in apart) or all(
        _in_lower_case(word.casefold(), readings) for word in apart
    )


def _in_lower_case(word: str, readings: Sequence[Reading]) -> bool:
    """Whether the story has it as a word of four letters or more."""
    texts = (reading.article.text for reading in readings)
    return bool(_WORD.fullmatch(word)) and any(word in text and word in _WORD.findall(text) for text in texts)


def _company(name: str, files: set[str], readings: Sequence[Reading]) -> set[str]:
    """The names that stand near it."""
    found: set[str] = set()
    for reading in readings:
        if reading.article.file not in files:
            continue
        at = [
            one.span.start
            for one in reading.assertions
            if one.property == "body-named" and one.subject == name
        ]
        found |= {
            (other.refers_to or other.name).casefold()
            for other in reading.mentions
            if _named(other, name) and any(abs(other.span.start - start) <= _AROUND for start in at)
        }
    return found


def _named(mention: Mention, name: str) -> bool:
    return mention.form in {"name", "short"} and mention.name != name and mention.kind != "nationality"
