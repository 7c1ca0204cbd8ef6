"""
Finds two ages given to two people in one breath, in the order of their names.

Finds:  "Ann Reed and her daughter Bea Lind, 61 and 48,"; "Ann Reed and Bea Lind were 61 and 48 years old"
Leaves: two ages of people not named, or of more or fewer than two; two figures that may be a score
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name, people_at
from checker.model import Assertion, Mention, Numeral, Sentence, Span
from checker.values import Quantity

PROPERTY = "age"

Pair = tuple[Numeral, Numeral]

_AND = re.compile(r"-?(?:year)?-?\s+and\s+")
_BETWEEN_NAMES = re.compile(r"\s+and\s+(?:(?:his|her|their|the)\s+)?(?:[a-z]+\s+){0,3}")
_AFTER_NAMES = re.compile(r"(?:,|\s+\(|\s+were|,\s+who\s+were)\s*(?:both\s+)?(?:aged\s+|ages\s+)?")
_CLOSED = re.compile(r"\s+respectively\b|,|\.|\)|;|\s+(?:was|were|had|have|who|died)\b")
_OLDEST = 120
_YOUNGEST_BARE = 14  # two lower figures alone may be a score


def pairs_in(sentence: Sentence) -> list[Pair]:
    """Two figures with only "and" between them."""
    text = sentence.article.text
    found = []
    for first, second in zip(sentence.numerals, sentence.numerals[1:], strict=False):
        if _AND.fullmatch(text[first.span.end : second.span.start]):
            found.append((first, second))
    return found


def extract(sentence: Sentence) -> Iterator[Assertion]:
    pairs = pairs_in(sentence)
    if not pairs:
        return
    people = list(dict.fromkeys(people_at(sentence).values()))
    people.sort(key=lambda one: one.span)
    for pair in pairs:
        whose = _whose(sentence, pair, people)
        if whose is None or not _ages(sentence, pair):
            continue
        for mention, numeral in zip(whose, pair, strict=True):
            value = Quantity(numeral.quantity.low, numeral.quantity.high, unit="year")
            span = Span(mention.span.start, pair[1].span.end)
            yield assertion_at(
                sentence, span, PROPERTY, full_name(mention), value, mood="stated", as_of=published_moment(sentence),
                as_of_stated=False, basis="", parts=(numeral.span,),
            )  # fmt: skip


def _whose(sentence: Sentence, pair: Pair, people: list[Mention]) -> tuple[Mention, Mention] | None:
    """The last two named before the figures, if only "and" joins them and nobody else belongs to the row."""
    text = sentence.article.text
    before = [one for one in people if one.span.end <= pair[0].span.start]
    if len(before) < 2:
        return None
    left, right = before[-2:]
    row = text[before[-3].span.end : left.span.start] if len(before) > 2 else "."
    joined = _BETWEEN_NAMES.fullmatch(text[left.span.end : right.span.start])
    led = _AFTER_NAMES.fullmatch(text[right.span.end : pair[0].span.start])
    return (left, right) if joined and led and row.strip() not in {",", "and", ""} else None


def _ages(sentence: Sentence, pair: Pair) -> bool:
    text = sentence.article.text
    values = [one.quantity for one in pair]
    plain = all(one.low is not None and one.low == one.high and 0 < one.low <= _OLDEST for one in values)
    if not plain or any(one.about or one.unit not in {"", "year"} for one in values):
        return False
    if any(one.kind == "age" for one in pair):
        return True
    grown = all(one.low is not None and one.low >= _YOUNGEST_BARE for one in values)
    return grown and bool(_CLOSED.match(text[pair[1].span.end : sentence.span.end]))
