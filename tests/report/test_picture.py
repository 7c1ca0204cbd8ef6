"""Figures on a line."""

from datetime import datetime

import pytest

from checker.report.picture import Picture, draw
from checker.values import Grain, Moment, Quantity, Text


def drawn(*quantities: Quantity) -> Picture:
    picture = draw([(chr(65 + number), str(one), one) for number, one in enumerate(quantities)])
    assert picture
    return picture


@pytest.mark.parametrize(
    "quantities",
    [
        [Quantity(4, 4)],
        [Quantity(4, 4), Quantity(4, 4)],
        [Quantity(4, 4, unit="mile"), Quantity(5, 5, unit="kilometre")],
        [Quantity(None, None), Quantity(None, None)],
        [Quantity(4, 4), Quantity(5, float("inf"))],
    ],
    ids=["one", "no distance", "other units", "nothing known", "no number"],
)
def test_what_cannot_stand_on_one_line_is_not_drawn(quantities: list[Quantity]) -> None:
    assert draw([("A", "words", one) for one in quantities]) is None


def test_a_figure_lies_left_of_a_larger_one() -> None:
    small, large = drawn(Quantity(4, 4), Quantity(6, 6)).bars

    assert small.left == small.right < large.left == large.right


def test_bounds_are_arrows_and_hollow_ends() -> None:
    below, above = drawn(Quantity(None, 30, high_open=True), Quantity(100, None)).bars

    assert (below.from_below, below.left, below.hollow_right) == (True, 0.0, True)
    assert (above.upwards, above.right, above.hollow_left) == (True, 100.0, False)


def test_bars_stay_on_the_line() -> None:
    for quantities in ([Quantity(0, 5), Quantity(3, 9_000_000)], [Quantity(-5, 3), Quantity(200, 300)]):
        for bar in drawn(*quantities).bars:
            assert 0 <= bar.left <= bar.right <= 100


@pytest.mark.parametrize(("far", "logarithmic"), [(30, False), (30_000, True)])
def test_far_apart_is_logarithmic(far: float, logarithmic: bool) -> None:
    assert drawn(Quantity(4, 4), Quantity(far, far)).logarithmic is logarithmic


def test_ticks_do_not_run_into_one_another_and_keep_the_ends() -> None:
    ticks = drawn(Quantity(100_000, 100_010), Quantity(100_020, 200_000)).ticks

    assert [label for _, label in ticks] == ["100,000", "200,000"]


def test_the_picture_says_itself_in_words() -> None:
    assert drawn(Quantity(4, 4), Quantity(6, None)).told == "A: 4; B: at least 6"


def moment(start: int | None, end: int | None) -> Moment:
    return Moment(*(datetime(2025, 4, one) if one else None for one in (start, end)), Grain.DAY)


def test_dates_lie_on_a_line_of_days() -> None:
    picture = draw([("A", "3 April", moment(3, 4)), ("B", "since 10 April", moment(10, None))])

    assert picture
    assert [label for _, label in picture.ticks] == ["3 April 2025", "10 April 2025"]
    assert picture.bars[0].left == picture.bars[0].right
    assert picture.bars[1].upwards


def test_a_date_and_a_figure_do_not_share_a_line() -> None:
    assert draw([("A", "3 April", moment(3, 4)), ("B", "4", Quantity(4, 4))]) is None
    assert draw([("A", "Aster", Text("Aster")), ("B", "4", Quantity(4, 4))]) is None
