"""
Takes for a person whom the words around it show to be one, whatever the recogniser made of the name.

Finds:  "16-year-old Tavion Hollards"; "Deshane Plimmonds, the teen accused of"; "the defendant, Deshane Plimmonds,";
        "Deshane Plimmonds, 36, was"; "Deshane Plimmonds" where the article goes on with Plimmonds as a person; then the same name wherever the article has it again
Leaves: "Volta Harwicks, a leader in batteries"; "the victim, Bank of Lindau"; names with a body's or a place's word
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import PERSON, Found
from checker.annotate.mentions.zones import is_shouting, listed, place_marks
from checker.model import Sentence

_HUMANS = """man woman boy girl teen teenager child mother father wife husband son daughter brother sister student pupil
teacher nurse defendant suspect victim widow widower pensioner grandmother grandfather toddler schoolboy schoolgirl"""
_HUMAN = "(?:" + "|".join(_HUMANS.split()) + ")"
_NAME = r"(?P<name>[A-Z][\w'’-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w'’-]+){1,2})(?!\s[A-Z]|[\w'’-]|\s(?:of|&)\s)"
_NOUN = rf"(?:an?|the|his|her|their)\s(?:[a-z][\w-]*\s){{0,2}}{_HUMAN}"
_LONGEST = 3
_LEAST_ALONE = 2
_NO_CAPITAL = r"(?<![A-Z][a-z]\s)(?<![\w.'’&-])"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"\byears?[- ]old,?\s{_NAME}",
        rf"\b(?i:{_NOUN}),?\s{_NAME}",
        rf"{_NO_CAPITAL}{_NAME},\s{_NOUN}\b",
        rf"{_NO_CAPITAL}{_NAME},\s\d\d,\s(?:who|was|is|has|had|of|from|said|told|died|and|were)\b",
    )
)


def with_somebody(sentences: Sequence[Sentence], found: list[list[Found]]) -> list[list[Found]]:
    """The names of each sentence with those put right that the article shows to be people."""
    people = {words for sentence in sentences for words in _told(sentence)}
    people |= _gone_on_with(sentences, found)
    if not people:
        return found
    return [
        _righted(sentence, names, people) if sentence.part == "body" else names
        for sentence, names in zip(sentences, found, strict=True)
    ]


def _told(sentence: Sentence) -> Iterator[tuple[str, ...]]:
    if sentence.part != "body" or is_shouting(sentence):
        return
    for shape in _SHAPES:
        for match in shape.finditer(sentence.text):
            words = tuple(folded(word) for word in match["name"].split())
            if _may_be_a_name(words):
                yield words


def _gone_on_with(sentences: Sequence[Sentence], found: list[list[Found]]) -> set[tuple[str, ...]]:
    """Two or three words whose last one stands alone as a person's name, twice or more."""
    alone: Counter[str] = Counter()
    longer: set[tuple[str, ...]] = set()
    for sentence, names in zip(sentences, found, strict=True):
        for name in names:
            words = tuple(folded(token.text) for token in name.words(sentence))
            if len(words) == 1:
                alone[words[0]] += 1 if name.kind == PERSON else -1
            elif len(words) <= _LONGEST and name.kind != PERSON and _may_be_a_name(words):
                longer.add(words)
    return {words for words in longer if alone[words[-1]] >= _LEAST_ALONE}


def _may_be_a_name(words: tuple[str, ...]) -> bool:
    if any(set("obwthny") & set(listed(word)) for word in words) or all(
        "c" in listed(word) for word in words
    ):
        return False
    return not any(mark in ("p", "P", "d") for mark in place_marks(words))


def _righted(sentence: Sentence, names: list[Found], people: set[tuple[str, ...]]) -> list[Found]:
    kept = list(names)
    for words in sorted(people):
        for start in range(len(sentence.tokens) - len(words) + 1):
            run = sentence.tokens[start : start + len(words)]
            if tuple(folded(token.text) for token in run) != words or not run[0].text[0].isupper():
                continue
            end = start + len(words)
            over = [one for one in kept if one.start < end and start < one.end]
            known = any(one.kind == PERSON and one.end == end and end - one.start > 1 for one in over)
            if not known and all(start <= one.start and one.end <= end for one in over):
                kept = [one for one in kept if one not in over] + [Found(start, end, PERSON)]
    return sorted(kept, key=lambda one: one.start)
