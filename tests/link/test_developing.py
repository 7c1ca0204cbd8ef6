"""Counts that go on: which differences stay, and which are states of one count."""

from dataclasses import replace
from datetime import datetime

import pytest

from checker.link.developing import DevelopingCounts, develops, mistaken, of_two_days
from checker.model import Assertion, Attribution, Event, Span
from checker.values import Answer, Grain, Moment, Quantity

HOUR = Moment(datetime(2025, 3, 3, 16), datetime(2025, 3, 3, 17), Grain.HOUR)


def toll(
    article: str, low: float, high: float | None = -1, source: str = "", *, near: str = "", hour=False
) -> Assertion:
    span = Span(0, 1)
    return Assertion(
        article=article,
        span=span,
        sentence=span,
        property="count",
        subject="people",
        value=Quantity(low, low if high == -1 else high, counted="people", happened="kill"),
        attribution=(Attribution(source, "indirect"),) if source else (),
        event=Event(near=(near,)),
        as_of=HOUR if hour else None,
        as_of_stated=hour,
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (toll("a", 3), toll("b", 10)),
        (toll("a", 3), toll("a", 10, near="rise")),
        (toll("a", 3, hour=True), toll("b", 10, near="rise", hour=True)),
        (toll("a", 3, source="Ann Reed"), toll("b", 10, source="Ben Lind", near="rise")),
        (toll("a", 3, near="rise"), toll("b", 10)),
        (toll("a", 10), toll("b", 10, None)),
    ],
)
def test_nothing_is_excused_without_a_rise(left: Assertion, right: Assertion) -> None:
    assert not DevelopingCounts([left, right]).states_of_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (toll("a", 3), toll("b", 10, near="rise")),
        (toll("a", 3), toll("b", 10, None)),
        (toll("a", 3, source="the governor"), toll("b", 10, source="officials", near="climb")),
    ],
)
def test_a_lower_count_is_an_earlier_state(left: Assertion, right: Assertion) -> None:
    assert DevelopingCounts([left, right]).states_of_one(left, right)


def test_a_third_article_may_tell_of_the_rise() -> None:
    left, right, third = toll("a", 3), toll("b", 10), toll("c", 10, near="rise")

    assert DevelopingCounts([left, right, third]).states_of_one(left, right)


@pytest.mark.parametrize(
    ("happened", "answer"),
    [
        ("kill", True),
        ("evacuate", True),
        ("infect", True),
        ("protest", True),
        ("back", False),
        ("vote", False),
        ("sign", False),
    ],
)
def test_a_decision_is_over_when_it_is_told(happened: str, answer: bool) -> None:
    count = toll("a.txt", 7)
    value = replace(count.value, happened=happened)

    assert develops(replace(count, value=value)) is answer


def _crowd(day: int, *, stated: bool) -> Assertion:
    held = Moment(datetime(2025, 3, day), datetime(2025, 3, day + 1), Grain.DAY)
    value = Quantity(400, 400, counted="people", happened="gather")
    return Assertion(
        "a.txt", Span(0, 3), Span(0, 30), "count", "people", value, as_of=held, as_of_stated=stated
    )


@pytest.mark.parametrize(
    ("told", "dated"),
    [(_crowd(11, stated=True), _crowd(12, stated=False)), (_crowd(11, stated=True), _crowd(12, stated=True))],
)
def test_an_article_of_the_next_day_may_tell_of_the_crowd(told: Assertion, dated: Assertion) -> None:
    assert of_two_days(told, dated) is None
    assert not develops(told)


@pytest.mark.parametrize(("day", "answer"), [(10, Answer.NO), (14, Answer.UNSURE)])
def test_an_article_from_before_or_from_days_later_may_not(day: int, answer: Answer) -> None:
    sameness = of_two_days(_crowd(11, stated=True), _crowd(day, stated=False))

    assert sameness is not None
    assert sameness.answer is answer


def depth(article: str, number: float, unit: str, day: int, month: int = 3) -> Assertion:
    start = datetime(2025, month, day)
    span = Span(0, 1)
    return Assertion(
        article=article,
        span=span,
        sentence=span,
        property="measure",
        subject="depth",
        value=Quantity(number, number, unit=unit),
        as_of=Moment(start, start.replace(day=day + 1), Grain.DAY),
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (toll("a", 381, hour=True), toll("b", 318, hour=True)),  # a toll may be put right
        (depth("a", 318, "metre", 3), depth("b", 381, "metre", 3, month=9)),
        (depth("a", 40, "metre", 3), depth("b", 400, "metre", 4)),
    ],
)
def test_another_state_of_a_figure_is_no_mistake(left: Assertion, right: Assertion) -> None:
    assert not mistaken(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (depth("a", 318, "metre", 3), depth("b", 381, "metre", 9)),
        (depth("a", 84, "knot", 3), depth("b", 84, "mile per hour", 20)),
    ],
)
def test_swapped_digits_and_a_lost_unit_are_mistakes_on_whichever_day(
    left: Assertion, right: Assertion
) -> None:
    assert mistaken(left, right)
