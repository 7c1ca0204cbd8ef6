"""What keeps two figures apart whatever their sentences share."""

import pytest

from checker.link.apart import held_apart, narrowed_apart, owners_apart, still_rising
from checker.model import Assertion, Event, Span
from checker.values import Quantity


def figure(property: str = "count", article: str = "a", value: Quantity | None = None, **event) -> Assertion:
    span = Span(0, 1)
    return Assertion(
        article=article,
        span=span,
        sentence=span,
        property=property,
        subject="seat",
        value=value or Quantity(low=1, high=1),
        event=Event(**event),
    )


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        (("Liberals",), ("Liberal Party",), False),
        (("Liberals",), (), False),
        (("Harbour Party",), ("Meadow League",), True),
        (("Bank of Peru",), ("Bank of Chile",), True),
    ],
)
def test_owners(left, right, apart):
    assert owners_apart(figure(owners=left), figure(owners=right)) is apart


def test_a_name_that_the_other_sentence_gives_keeps_nothing_apart():
    left = figure("amount", names=("Castor",))
    right = figure("amount", owners=("Volta",), named=("Volta", "Castor"))

    assert not owners_apart(left, right)


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [((), ("fraud",), False), (("fraud",), ("fraud", "tax"), False), (("fraud",), ("perjury",), True)],
)
def test_narrowing_words(left, right, apart):
    assert narrowed_apart(figure(modifiers=left), figure(modifiers=right)) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [("quake", "earthquake", False), ("quake", "", False), ("quake", "well", True)],
)
def test_what_has_the_measure(left, right, apart):
    assert held_apart(figure("measure", holder=left), figure("measure", holder=right)) is apart


def test_an_open_and_larger_count_may_be_the_later_one():
    exact, more = Quantity(low=17, high=17), Quantity(low=40, high=None)

    assert still_rising(figure(value=exact), figure(article="b", value=more))
    assert not still_rising(figure(value=more), figure(article="b", value=Quantity(low=50, high=50)))
    assert not still_rising(figure(value=exact), figure(article="b", value=Quantity(low=40, high=40)))
