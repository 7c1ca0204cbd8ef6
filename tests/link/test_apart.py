"""What keeps two figures apart whatever their sentences share."""

from dataclasses import replace
from datetime import datetime

import pytest

from checker.link.apart import (
    forecast_and_result,
    held_apart,
    narrowed_apart,
    owners_apart,
    part_of_period,
    still_rising,
    told_apart,
)
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


def told(*words: str, mood: str = "stated", property: str = "rate") -> Assertion:
    return replace(figure(property, told=words), mood=mood)


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        (told("as:forecast"), told("as:forecast"), False),
        (told("as:forecast"), told(mood="planned"), False),
        (told("as:forecast"), told(), True),
        (told("as:target"), told(), True),
        (told("as:target"), told("as:forecast"), True),
        (told("in:adult"), told(), False),
        (told("in:adult"), told("in:child"), True),
        (told("with:with debt"), told("with:without debt"), True),
        (told("way:long", property="measure"), told(property="measure"), False),
        (told("way:long", property="measure"), told("way:high", property="measure"), True),
    ],
)
def test_words_that_tell_two_measures_apart(left: Assertion, right: Assertion, apart: bool) -> None:
    assert told_apart(left, right) is apart
    assert told_apart(right, left) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [("win", "award", False), ("seek", "win", True), ("pledge", "receive", True), ("seek", "seek", False)],
)
def test_what_is_asked_for_is_not_yet_given(left: str, right: str, apart: bool) -> None:
    assert told_apart(figure("amount", verb=left), figure("amount", verb=right)) is apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("pilot", "co-pilot", True),
        ("quake", "aftershock", True),
        ("tanker", "vessel", False),
        ("ship", "crane", True),
    ],
)
def test_other_things_have_other_measures(left: str, right: str, apart: bool) -> None:
    assert held_apart(figure("measure", holder=left), figure("measure", holder=right)) is apart


def test_a_quarters_sum_is_no_rival_of_a_far_larger_one_without_a_period() -> None:
    quarter = Moment(datetime(2025, 1, 1), datetime(2025, 4, 1), Grain.QUARTER)
    of_quarter = replace(figure("amount", value=Quantity(low=80, high=80)), as_of=quarter, as_of_stated=True)
    plain = figure("amount", value=Quantity(low=300, high=300))
    near = figure("amount", value=Quantity(low=90, high=90))

    assert part_of_period(of_quarter, plain)
    assert not part_of_period(of_quarter, near)
    assert not part_of_period(plain, plain)
