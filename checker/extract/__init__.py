"""
Sentence -> assertions. One module a property or family; a new one is one file and one line here.

A module of SENTENCE has `extract(sentence)`; one of ARTICLE has `extract_article(sentences, assertions)` and sees
what the others found.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module
from types import ModuleType

from checker.extract.traits import traits_of
from checker.model import Article, Assertion, Reading, Sentence

SENTENCE = (
    "named", "offices", "ages", "ages_paired", "ages_beside", "birthdays", "counts", "amounts", "measures", "rates", "forecasts", "results", "votes_told", "goals", "happened_on", "happened_at", "grounds", "floors", "spots", "affiliations",
    "place_named", "streets", "corners", "residences", "country_parts", "lies_in", "routes", "orders", "firsts", "bodies_named", "took_part", "nationalities", "said", "did", "accused", "states", "having", "causes", "persuading", "under_way", "verdicts", "weekdays_told",
)  # fmt: skip
AMENDING = ("carried_sums", "carried_times", "carried_places", "carried_things")
ARTICLE = (
    "offices_carried",
    "surname_slips",
    "pronouns",
    "ages_told_on",
    "births",
    "ellipses",
    "harmed",
    "arithmetic",
    "misdated",
    "jail_terms",
)


@lru_cache
def extractors(names: tuple[str, ...]) -> tuple[ModuleType, ...]:
    """The modules of that name. Loaded when something is read: a run from the cache needs none."""
    return tuple(import_module(f"checker.extract.{name}") for name in names)


def reading_of(article: Article, sentences: Sequence[Sentence]) -> Reading:
    """Everything that was read out of an article, in order of the text."""
    found: list[Assertion] = [
        assertion
        for sentence in sentences
        for module in extractors(SENTENCE)
        for assertion in module.extract(sentence)
    ]
    for module in extractors(AMENDING):
        found = module.amended(sentences, found)
    for module in extractors(ARTICLE):
        found += module.extract_article(sentences, found)
    return Reading(
        article=article,
        sentences=tuple(sentence.span for sentence in sentences),
        mentions=tuple(one for sentence in sentences for one in sentence.mentions),
        times=tuple(one for sentence in sentences for one in sentence.times),
        numerals=tuple(one for sentence in sentences for one in sentence.numerals),
        attributions=tuple(dict.fromkeys(one for sentence in sentences for one in sentence.attributions)),
        assertions=tuple(sorted(found, key=lambda one: (one.span, one.property))),
        traits=tuple(trait for sentence in sentences for trait in traits_of(sentence)),
    )
