"""What keeps two figures apart whatever their sentences share."""

from dataclasses import replace
from datetime import datetime

import pytest

from checker.link.apart import forecast_and_result, held_apart, narrowed_apart, owners_apart, still_rising
from checker.model import Assertion, Event, Span
from checker.values import Grain, Moment, Quantity


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


@pytest.mark.parametrize(
    ("mood", "year", "apart"), [("planned", 2026, True), ("stated", 2026, False), ("planned", 2024, False)]
)
def test_a_forecast_is_no_rival_of_what_was_measured_before(mood: str, year: int, apart: bool) -> None:
    by_then = Moment(None, datetime(year, 1, 1), Grain.YEAR)
    in_february = Moment(datetime(2025, 2, 1), datetime(2025, 3, 1), Grain.MONTH)
    ahead = replace(figure("rate"), mood=mood, as_of=by_then, as_of_stated=True)
    told = replace(figure("rate"), as_of=in_february, as_of_stated=True)

    assert forecast_and_result(ahead, told) is apart
    assert forecast_and_result(told, ahead) is apart
