"""Small makers for tests of extractors: sentences as the shipped pipeline reads them."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from types import ModuleType

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.model import Article, Assertion, Sentence

PUBLISHED = date(2025, 3, 3)


@cache
def pipeline() -> Pipeline:
    return load_pipeline()


def sentences(text: str) -> tuple[Sentence, ...]:
    return annotate(Article("a.txt", text, "Northern Post", PUBLISHED), pipeline())


def extracted(module: ModuleType, text: str) -> list[Assertion]:
    return list(_extracted(module, text))


def _extracted(module: ModuleType, text: str) -> Iterator[Assertion]:
    for sentence in sentences(text):
        yield from module.extract(sentence)
