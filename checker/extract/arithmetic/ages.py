"""
An age and a year of birth.

Finds:  "Vera Lind, 54, ..." and "Lind was born in 1961" in an article of 2025 (63 or 64)
Leaves: ages of another day, people whose name is not given with both, articles without a date
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.pairs import Sum, like, pair, plain
from checker.model import Assertion, Numeral, Sentence
from checker.values import Quantity

_BORN = re.compile(r"\bborn (?:on |in )?(?:[\w ]{0,24}?,? )?(1[89][0-9]{2}|20[0-9]{2})\b")


def age_misfits(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    ages = [
        one for one in assertions if one.property == "age" and one.subject and isinstance(one.value, Quantity)
    ]
    if not ages:
        return
    for sentence in sentences:
        born = _BORN.search(sentence.text)
        if born is None or sentence.article.published is None:
            continue
        who = _who(sentence, sentence.span.start + born.start())
        for age in ages:
            if who and age.subject == who and age.mood == "stated" and not age.negated:
                yield from _judged(sentence, sentences, born, age)


def _who(sentence: Sentence, position: int) -> str:
    """The last person named before "born", where only one is."""
    people = {
        one.refers_to or one.name
        for one in sentence.mentions
        if one.kind == "person" and one.span.end <= position
    }
    return people.pop() if len(people) == 1 else ""


def _judged(
    sentence: Sentence, sentences: Sequence[Sentence], born: re.Match[str], age: Assertion
) -> Iterator[Assertion]:
    published = sentence.article.published
    home = next((one for one in sentences if one.span == age.sentence), None)
    if published is None or home is None or not isinstance(age.value, Quantity):
        return
    numeral = Numeral(age.span, home.article.quote(age.span), age.value, None, "age")
    stated, oldest = plain(numeral), published.year - int(born.group(1))
    if stated is None or age.value.unit not in {"year", ""} or oldest - 1 <= stated <= oldest:
        return
    start = sentence.span.start + born.start(1)
    place = next(
        (token.span for token in sentence.tokens if token.span.start <= start < token.span.end), None
    )
    if place is None:
        return
    value = like(age.value, float(oldest), 1.0)
    value = Quantity(oldest - 1.0, float(oldest), unit=value.unit, counted=value.counted)
    computed = Sum(value, f"computed from {published.year} − {born.group(1)}", (place,), sentence)
    yield from pair(home, numeral, age.value, computed, age.subject)
