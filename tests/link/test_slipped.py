"""Which two figures look like one with a slip."""

import pytest

from checker.link.slipped import comparable, slipped
from checker.model import Assertion, Span
from checker.values import Quantity


def figure(article: str, number: float, unit: str = "") -> Assertion:
    span = Span(0, 1)
    return Assertion(article, span, span, "measure", "wall", Quantity(number, number, unit=unit))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (figure("a", 12), figure("b", 21)),
        (figure("a", 140), figure("a", 410)),
        (figure("a", 140), figure("b", 420)),
        (figure("a", 2), figure("b", 20)),
        (figure("a", 5, "metre"), figure("b", 5, "foot")),
        (figure("a", 500, "metre"), figure("b", 500, "acre")),
    ],
)
def test_two_figures(left: Assertion, right: Assertion) -> None:
    assert not slipped(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (figure("a", 140), figure("b", 410)),
        (figure("a", 7.42, "metre"), figure("b", 7.24, "metre")),
        (figure("a", 41e9, "USD"), figure("b", 41e6, "USD")),
        (figure("a", 500, "acre"), figure("b", 500, "hectare")),
    ],
)
def test_one_figure_and_its_slip(left: Assertion, right: Assertion) -> None:
    assert slipped(left, right)


def test_order_is_that_of_a_common_unit() -> None:
    assert comparable(figure("a", 25, "basis point"), figure("b", 0.5, "percentage point"))
    assert not comparable(figure("a", 1, "metre"), figure("b", 900, "metre"))
