"""A figure as stated and as computed, as two assertions that a rule inside one article lays side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.extract.making import assertion_at
from checker.model import PAIR, Assertion, Numeral, Sentence, Span
from checker.values import Quantity


@dataclass(frozen=True, slots=True)
class Sum:
    """What was computed: its value, how in words, and where its parts stand, in the sentence that holds them."""

    value: Quantity
    basis: str
    parts: tuple[Span, ...]
    sentence: Sentence


def pair(
    sentence: Sentence, stated: Numeral, value: Quantity, computed: Sum, subject: str
) -> Iterator[Assertion]:
    """The two assertions; their common entity keeps them from meeting any other sum."""
    own = [one for one in computed.parts if one != stated.span]
    if not own:
        return
    # Two assertions of one article meet only on different words.
    place = own[0]
    entity = f"{PAIR}{sentence.article.file}:{stated.span.start}:{place.start}"
    yield assertion_at(sentence, stated.span, "sum", subject, value, entity=entity)
    yield assertion_at(
        computed.sentence,
        place,
        "sum",
        subject,
        computed.value,
        entity=entity,
        basis=computed.basis,
        parts=tuple(own[1:]),
    )


def plain(numeral: Numeral) -> float | None:
    """The one number of a figure that is not only about right; None for ranges, bounds and mere words."""
    quantity = numeral.quantity
    if quantity.low is None or quantity.low != quantity.high or quantity.about or quantity.vague:
        return None
    return quantity.low


def like(stated: Quantity, value: float, grain: float) -> Quantity:
    """A computed number in the stated figure's unit."""
    return replace(
        stated, low=value, high=value, low_open=False, high_open=False, about=False, vague="", grain=grain
    )


def written(sentence: Sentence, numerals: Sequence[Numeral], joiner: str) -> str:
    """The figures as they stand in the text, joined."""
    return joiner.join(" ".join(sentence.article.quote(one.span).split()) for one in numerals)
