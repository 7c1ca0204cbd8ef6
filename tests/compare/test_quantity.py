"""Two quantities: what agrees, what conflicts, what cannot be said; and that the order never matters."""

from math import inf, nan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare import quantity
from checker.compare.units import UNITS
from checker.values import Outcome, Quantity


def q(low: float | None, high: float | None = None, unit: str = "", **more: object) -> Quantity:
    """A quantity; one number stands for both bounds unless `high` is given ("up" for none above)."""
    return Quantity(low, low if high is None else high, unit=unit, **more)  # type: ignore[arg-type]


def more_than(low: float, unit: str = "") -> Quantity:
    return Quantity(low, None, low_open=True, unit=unit)


def fewer_than(high: float, unit: str = "") -> Quantity:
    return Quantity(None, high, high_open=True, unit=unit)


def about(value: float, unit: str = "", grain: float = 1.0) -> Quantity:
    return Quantity(value, value, about=True, unit=unit, grain=grain)


AGREE = [
    (q(4), q(4)),
    (q(4, 6), q(5)),
    (Quantity(4, None), q(9)),
    (more_than(30), q(37)),
    (about(2000, grain=1000), q(1994)),
    (q(2000, grain=1000), q(1994)),
    (q(4.2e9, unit="EUR", grain=1e8), q(4e9, unit="EUR", grain=1e9)),
    (q(34, unit="kilometre"), q(21, unit="mile")),
    (q(12, unit="kilometre"), q(7.5, unit="mile", grain=0.1)),
    (q(120, unit="mile per hour", grain=10), q(193, unit="kilometre per hour")),
    (q(170_000, unit="square foot", grain=10_000), q(15_800, unit="square metre", grain=100)),
    (q(30, unit="mile", grain=10), q(48, unit="kilometre")),
    (Quantity(10000, 10000, about=True, high_open=True, grain=10000), q(9600, grain=100)),
    (Quantity(100, 100, about=True, high_open=True, grain=100), about(100, grain=100)),
    (Quantity(24, 120, high_open=True, about=True, vague="dozens"), q(60)),
    (
        Quantity(1 / 3, 1 / 3, about=True, low_open=True, unit="fraction", grain=0.04),
        q(34.2, unit="percent", grain=0.1),
    ),
    (Quantity(2 / 3, 2 / 3, unit="fraction", grain=0.04), q(67.3, unit="percent", grain=0.1)),
    (q(30, unit="day", grain=10), q(1, unit="month")),
    (q(1, unit="hour"), q(52, unit="minute")),
    (Quantity(None, 27, unit="metre per second"), q(53, unit="knot")),
    (q(35, unit="degree Celsius"), q(95, unit="degree Fahrenheit")),
    (fewer_than(25, "kilometre"), q(15, unit="kilometre")),
    (q(2, 7, unit="vote", vague="7-2"), q(2, 7, unit="vote", vague="7-2")),
    (q(1100, grain=100), q(1086)),
]
CONFLICT = [
    (q(4), q(6), ""),
    (q(318), q(381), "digits-swapped"),
    (q(253), q(235), "digits-swapped"),
    (fewer_than(30000), more_than(100000), ""),
    (q(500, unit="acre", grain=100), q(500, unit="hectare", grain=100), "unit-slip"),
    (q(200, unit="foot", grain=100), q(200, unit="metre", grain=100), "unit-slip"),
    (q(4.6e6, unit="USD", grain=1e5), q(4.6e9, unit="USD", grain=1e8), "factor-of-thousand"),
    (q(14), q(140, grain=10), "factor-of-ten"),
    (q(5, unit="percent"), q(5, unit="percentage point"), "percent-for-points"),
    (about(12), about(10, grain=10), "approximate"),
    (q(400, grain=100), q(437), ""),
    (q(6.8, unit="magnitude", grain=0.1), q(6.6, unit="magnitude", grain=0.1), ""),
    (q(67.3, unit="percent", grain=0.1), Quantity(72, 72, about=True, high_open=True, unit="percent"), ""),
    (about(200, grain=100), Quantity(350, None), ""),
    (q(4.62e9, unit="USD", grain=1e7), q(6.4e9, unit="USD", grain=1e8), ""),
    (q(18), q(20, grain=10), ""),
    (q(1, unit="minute"), q(30, unit="second", grain=10), ""),
    (q(300, unit="kilometre", grain=100), q(300, unit="mile", grain=100), "unit-slip"),
    (q(1, 2, unit="score", vague="2-1"), q(1, 3, unit="score", vague="3-1"), ""),
]
UNDECIDED = [
    (q(4), q(4, unit="percent")),
    (q(5, unit="USD"), q(5, unit="EUR")),
    (q(3, unit="furlong per fortnight"), q(3, unit="metre")),
    (Quantity(None, None), q(4)),
    (q(5, unit="percent"), q(2, unit="percentage point")),
    (q(12, unit="kilometre"), q(12, unit="hour")),
    (q(2, 7, unit="vote", vague="7-2"), q(7)),
]


@pytest.mark.parametrize(("left", "right"), AGREE)
def test_what_both_can_be_agrees(left: Quantity, right: Quantity) -> None:
    comparison = quantity.compare(left, right)

    assert comparison.outcome is Outcome.AGREE, comparison.reason
    assert comparison.reason


@pytest.mark.parametrize(("left", "right", "note"), CONFLICT)
def test_what_cannot_both_be_conflicts_and_slips_have_names(
    left: Quantity, right: Quantity, note: str
) -> None:
    comparison = quantity.compare(left, right)

    assert comparison.outcome is Outcome.CONFLICT, comparison.reason
    assert comparison.note == note
    assert comparison.reason


@pytest.mark.parametrize(("left", "right"), UNDECIDED)
def test_what_cannot_be_compared_is_undecided(left: Quantity, right: Quantity) -> None:
    assert quantity.compare(left, right).outcome is Outcome.UNDECIDED


def test_currencies_meet_only_at_a_rate_that_is_given() -> None:
    dollars, euros = q(4.62e9, unit="USD", grain=1e7), q(4.2e9, unit="EUR", grain=1e8)

    assert quantity.compare(dollars, euros, rates={"USD": 1.0, "EUR": 1.10}).outcome is Outcome.AGREE
    assert quantity.compare(dollars, euros, rates={"USD": 1.0, "EUR": 2.0}).outcome is Outcome.CONFLICT


@pytest.mark.parametrize("odd", [inf, -inf, nan])
def test_what_is_no_number_conflicts_with_nothing(odd: float) -> None:
    for other in (q(0), q(4), more_than(3), q(0, unit="kilometre")):
        assert quantity.compare(q(odd, unit=other.unit), other).outcome is not Outcome.CONFLICT


def test_rounding_can_be_switched_off() -> None:
    assert quantity.compare(q(2000, grain=1000), q(1994), rounding=False).outcome is Outcome.CONFLICT


_NUMBERS = st.one_of(st.none(), st.integers(0, 3000).map(float), st.floats(0, 1e12, allow_nan=False))
_QUANTITIES = st.builds(
    lambda one, two, low_open, high_open, about, unit, grain: Quantity(
        *(sorted((one, two)) if one is not None and two is not None else (one, two)),
        low_open,
        high_open,
        about,
        unit,
        grain=grain,
    ),
    _NUMBERS,
    _NUMBERS,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["", "USD", "EUR", "furlong", "score", *UNITS]),
    st.sampled_from([0.01, 0.1, 1.0, 10.0, 100.0, 1000.0, 1e6]),
)


@given(_QUANTITIES, _QUANTITIES)
def test_the_order_never_matters(left: Quantity, right: Quantity) -> None:
    one, other = quantity.compare(left, right), quantity.compare(right, left)

    assert (one.outcome, one.note) == (other.outcome, other.note)


@given(_QUANTITIES)
def test_a_quantity_never_conflicts_with_itself(one: Quantity) -> None:
    assert quantity.compare(one, one).outcome is not Outcome.CONFLICT
