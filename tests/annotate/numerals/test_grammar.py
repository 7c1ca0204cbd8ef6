"""The numeral grammar: what it must leave alone, what it must find, and that nothing breaks it."""

import math
import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.annotate.numerals import Figure, find_figures

_APART = {"name", "ordinal"}


def found(text: str) -> list[Figure]:
    return [one for one in find_figures(text) if one.kind not in _APART]


def words(text: str) -> list[str]:
    return [text[one.span.start : one.span.end] for one in found(text)]


def only(text: str) -> Figure:
    figures = found(text)

    assert len(figures) == 1, [text[one.span.start : one.span.end] for one in figures]
    return figures[0]


@pytest.mark.parametrize(
    "text",
    [
        "A Boeing 737 landed",
        "at Boarding School No 12 and School No. 7",
        "Flight 202 to Oslo",
        "under Article 5",
        "the G7 and the G20",
        "Formula 1 returns",
        "his iPhone 15",
        "an AK-47, a MiG-29 and Covid-19",
        "the A380",
        "on 12 March",
        "on March 12, 2025",
        "in 2025 and 1998",
        "the 2019 elections",
        "in 2019 people voted",
        "since the 1990s",
        "at 4:47am, at 4.47 on Monday, at 5 p.m. and at noon",
        "by 1500 GMT",
        "at 0930 hours",
        "11/09/2010 and 2025-03-13",
        "after 9/11",
        "call 0845 125 222 or +1-222-2222-2222",
        "https://example.org/a?b=30%25&c=20",
        "1. First of all",
        "the first and the third time",
        "no one, each one, one another, the one that matters, one of them",
        "the second half, half past two, a third party",
        "a .45-caliber gun",
        "the crew of Mercury 7.",
    ],
)
def test_names_dates_times_ranks_and_pronouns_are_left_alone(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("14 people", 14, 14),
        ("fourteen people", 14, 14),
        ("two hundred and three people", 203, 203),
        ("1,994 people", 1994, 1994),
        ("1.234,56 kronor", 1234.56, 1234.56),
        ("1,234.56 dollars", 1234.56, 1234.56),
        ("2000 people died", 2000, 2000),
        ("a storm killed 1894 people", 1894, 1894),
        ("a dozen capitals", 12, 12),
        ("two dozen vessels", 24, 24),
        ("half a million homes", 500_000, 500_000),
        ("one and a half million homes", 1_500_000, 1_500_000),
        ("2.5m people", 2_500_000, 2_500_000),
        ("a loss of 1.2bn euros", 1.2e9, 1.2e9),
        ("a loss of £16.8million", 16.8e6, 16.8e6),
        ("12\nmillion people", 12e6, 12e6),
        ("10 to 15 percent", 10, 15),
        ("10-15 percent", 10, 15),
        ("between 20 and 30 people", 20, 30),
        ("$10 to $15 million", 10e6, 15e6),
        ("three or four ships", 3, 4),
        ("24- to 30-foot", 24, 30),
        ("one in five adults", 0.2, 0.2),
        ("two-thirds of voters", 2 / 3, 2 / 3),
        ("a quarter of its seats", 0.25, 0.25),
        ("5 ft 6 in tall", 5.5, 5.5),
        ("minus 12 degrees", -12, -12),
    ],
)
def test_values(text: str, low: float, high: float) -> None:
    quantity = only(text).quantity

    assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("text", "low", "high", "low_open", "high_open", "about"),
    [
        ("more than 40 aftershocks", 40, None, True, False, False),
        ("over 30 people", 30, None, True, False, False),
        ("at least 12 people", 12, None, False, False, False),
        ("no fewer than 12 people", 12, None, False, False, False),
        ("fewer than 30,000 troops", None, 30_000, False, True, False),
        ("under 30,000 troops", None, 30_000, False, True, False),
        ("up to 700 workers", None, 700, False, False, False),
        ("as many as 100 ships", None, 100, False, False, False),
        ("no more than 5 seats", None, 5, False, False, False),
        ("500 or more people", 500, None, False, False, False),
        ("about ten capitals", 10, 10, False, False, True),
        ("some 350 tankers", 350, 350, False, False, True),
        ("around 200 people", 200, 200, False, False, True),
        ("200 or so people", 200, 200, False, False, True),
        ("nearly 2,000 people", 2000, 2000, False, True, True),
        ("just under 72 percent", 72, 72, False, True, True),
        ("just over a third of the vote", 1 / 3, 1 / 3, True, False, True),
        ("more than 100 but fewer than 300 people", 100, 300, True, True, False),
        ("talks over three days", 3, 3, False, False, False),
    ],
)
def test_bounds(
    text: str, low: float | None, high: float | None, low_open: bool, high_open: bool, about: bool
) -> None:
    quantity = only(text).quantity

    assert (quantity.low, quantity.high) == (low, high)
    assert (quantity.low_open, quantity.high_open, quantity.about) == (low_open, high_open, about)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("€800 billion", "EUR"),
        ("USD 4.62 billion", "USD"),
        ("C$40m", "CAD"),
        ("40 Swiss francs", "CHF"),
        ("a fine of 361 million pounds", "GBP"),
        ("a cat of 12 pounds", "pound"),
        ("12 km", "kilometre"),
        ("a 30-day truce", "day"),
        ("660 square metres", "square metre"),
        ("500 hectares", "hectare"),
        ("16,000 metric tons", "tonne"),
        ("120 miles an hour", "mile per hour"),
        ("193km/h", "kilometre per hour"),
        ("35C", "degree Celsius"),
        ("95 degrees Fahrenheit", "degree Fahrenheit"),
        ("33 per cent", "percent"),
        ("33%", "percent"),
        ("two percentage points", "percentage point"),
        ("25 basis points", "basis point"),
        ("magnitude of 6.8", "magnitude"),
        ("a 6.8-magnitude quake", "magnitude"),
        ("a 4.4 quake", "magnitude"),
        ("The institute of seismology said the shock measured 6.6.", "magnitude"),
        ("half a mile", "mile"),
        ("1.8m tall", "metre"),
    ],
)
def test_units(text: str, unit: str) -> None:
    assert only(text).quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("won 2-1", "score", "2-1"),
        ("won 6-3, 7-5", "score", "6-3"),
        ("ruled 7-2 for the state", "vote", "7-2"),
        ("by a majority of nine to two", "vote", "9-2"),
    ],
)
def test_scores_and_votes_keep_their_order(text: str, kind: str, shown: str) -> None:
    first = found(text)[0]

    assert (first.kind, first.quantity.vague) == (kind, shown)


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("1,994", 1),
        ("2,000", 1000),
        ("6.2", 0.1),
        ("$4.62 billion", 1e7),
        ("23,000", 1000),
        ("two hundred", 100),
    ],
)
def test_grain_is_the_step_that_the_digits_show(text: str, grain: float) -> None:
    assert only(text).quantity.grain == pytest.approx(grain)


def test_a_change_gives_two_figures_and_a_range_one() -> None:
    assert words("sales rose from 100 to 130") == ["100", "130"]
    assert words("ranging from 100 to 130") == ["100 to 130"]


def test_several_figures_of_one_sentence() -> None:
    text = "A blast killed at least 30 people, wounding more than 100, and cost $1.2bn, or 0.4% of output."

    assert words(text) == ["at least 30", "more than 100", "$1.2bn", "0.4%"]


@pytest.mark.parametrize(
    "text",
    [
        "9" * 401,
        "10^400",
        "1e999",
        "1e18",
        "1,2,3,4",
        "١٢٣ people",
        "1２3",
        "½½½",
        "1" + ",000" * 300,
        "$" * 99,
        "5/0",
        "-" * 99 + "1",
    ],
)
def test_odd_input_never_breaks_and_is_never_infinite(text: str) -> None:
    for one in find_figures(text):
        for bound in (one.quantity.low, one.quantity.high):
            assert bound is None or math.isfinite(bound)


@example("0 $.0")
@given(st.text(alphabet="0123456789,.-/ %$€emk onetwhalfdzofhundredi'½\n", max_size=60))
def test_any_text_gives_spans_inside_it_in_order(text: str) -> None:
    figures = find_figures(text)

    ends = [0]
    for one in figures:
        assert ends[-1] <= one.span.start < one.span.end <= len(text)
        ends.append(one.span.end)


@pytest.mark.parametrize("text", ["1,2,3,4,", "1-", "one ", "A 1 ", "1" * 50, "1.234,56 "])
def test_time_grows_no_faster_than_the_text(text: str) -> None:
    def seconds(times: int) -> float:
        start = time.perf_counter()
        find_figures(text * times)
        return time.perf_counter() - start

    assert seconds(8000) < 40 * max(seconds(1000), 0.005)


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("He ran a mile and a half of the way.", 0.5, "fraction"),
        ("She moved about a mile and a half away.", 1.5, "mile"),
        ("It took a year and a half to build.", 1.5, "year"),
        ("It lasted an hour and a half.", 1.5, "hour"),
        ("It weighs two tonnes and a half.", 2.5, "tonne"),
        ("It costs a pound and a half a mile", 0.5, "mile"),
    ],
)
def test_a_half_behind_its_unit_belongs_to_it(text: str, number: float, unit: str) -> None:
    figure = found(text)[-1]

    assert (figure.quantity.low, figure.quantity.unit) == (number, unit)
