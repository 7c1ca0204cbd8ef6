"""Two times: what fits, what cannot be known, what cannot both be."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checker.compare import moment
from checker.values import Grain, Moment, Outcome


def day(month: int, number: int, year: int = 2025, **more: object) -> Moment:
    start = datetime(year, month, number)
    return Moment(start, start + timedelta(1), Grain.DAY, **more)  # type: ignore[arg-type]


def clock(
    hour: int, minute: int, *, number: int = 11, offset: int | None = None, about: bool = False
) -> Moment:
    start = datetime(2025, 3, number, hour, minute)
    return Moment(start, start + timedelta(minutes=1), Grain.MINUTE, about, offset)


def hour(number: int) -> Moment:
    start = datetime(2025, 3, 11, number)
    return Moment(start, start + timedelta(hours=1), Grain.HOUR)


def month(number: int, year: int = 2025) -> Moment:
    return Moment(datetime(year, number, 1), datetime(year + number // 12, number % 12 + 1, 1), Grain.MONTH)


def since(one: Moment) -> Moment:
    return Moment(one.start, None, one.grain)


def until(one: Moment) -> Moment:
    return Moment(None, one.end, one.grain)


YEAR = Moment(datetime(2025, 1, 1), datetime(2026, 1, 1), Grain.YEAR)
EARLY_TUESDAY = Moment(datetime(2025, 3, 11), datetime(2025, 3, 11, 12), Grain.HOUR, True)
THIS_MORNING = Moment(datetime(2025, 3, 11, 8), datetime(2025, 3, 11, 12), Grain.HOUR, True)
SIX_MONTHS_AGO = Moment(datetime(2024, 9, 12), datetime(2024, 9, 13), Grain.MONTH, True)
FOUR_MONTHS_AGO = Moment(datetime(2024, 11, 12), datetime(2024, 11, 13), Grain.MONTH, True)
UNKNOWN = Moment(None, None, Grain.DAY)
A_TUESDAY = Moment(None, None, Grain.DAY, partly=(0, 0, 2))
A_FRIDAY = Moment(None, None, Grain.DAY, partly=(0, 0, 5))
MARCH_11 = Moment(None, None, Grain.DAY, partly=(3, 11, 0))
A_NOVEMBER = Moment(None, None, Grain.MONTH, partly=(11, 0, 0))


def hour_only(hour: int, minute: int) -> Moment:
    return replace(clock(hour, minute, number=14), dayless=True)


@pytest.mark.parametrize(
    ("left", "right", "outcome", "note"),
    [
        (day(3, 11), day(3, 11), Outcome.AGREE, ""),
        (day(3, 11), month(3), Outcome.AGREE, ""),
        (month(11), until(YEAR), Outcome.AGREE, ""),
        (day(3, 11), YEAR, Outcome.AGREE, ""),
        (clock(4, 47), EARLY_TUESDAY, Outcome.AGREE, ""),
        (clock(4, 10), hour(4), Outcome.AGREE, ""),
        (clock(4, 47), hour(4), Outcome.CONFLICT, ""),
        (clock(3, 50), hour(4), Outcome.AGREE, ""),
        (EARLY_TUESDAY, THIS_MORNING, Outcome.AGREE, ""),
        (clock(20, 45, about=True), clock(21, 0), Outcome.AGREE, ""),
        (since(YEAR), since(month(3)), Outcome.AGREE, ""),
        (SIX_MONTHS_AGO, month(9, 2024), Outcome.AGREE, ""),
        (clock(12, 0, offset=0), clock(15, 0, offset=180), Outcome.AGREE, ""),
        (A_TUESDAY, day(3, 11), Outcome.AGREE, ""),
        (A_TUESDAY, MARCH_11, Outcome.UNDECIDED, ""),
        (MARCH_11, day(3, 11, 2019), Outcome.AGREE, ""),
        (hour_only(10, 30), clock(10, 35), Outcome.AGREE, ""),
        (hour_only(10, 30), day(3, 11), Outcome.UNDECIDED, ""),
        (hour_only(10, 30), clock(14, 35), Outcome.CONFLICT, ""),
        (A_TUESDAY, A_FRIDAY, Outcome.CONFLICT, "weekday"),
        (A_FRIDAY, day(3, 11), Outcome.CONFLICT, "weekday"),
        (MARCH_11, A_NOVEMBER, Outcome.CONFLICT, ""),
        (MARCH_11, day(3, 12), Outcome.CONFLICT, ""),
        (UNKNOWN, day(3, 11), Outcome.UNDECIDED, ""),
        (clock(12, 0, offset=0), clock(15, 0), Outcome.UNDECIDED, "time-zone"),
        (clock(23, 47, offset=0), day(3, 12), Outcome.UNDECIDED, "time-zone"),
        (day(3, 11), day(3, 12), Outcome.CONFLICT, "weekday"),
        (day(3, 11), day(3, 11, 2024), Outcome.CONFLICT, "year"),
        (day(4, 3), day(3, 4), Outcome.CONFLICT, "month-swapped"),
        (day(3, 11), day(5, 11), Outcome.CONFLICT, "month"),
        (day(3, 11), month(4), Outcome.CONFLICT, ""),
        (since(month(6)), since(month(7)), Outcome.CONFLICT, "bound"),
        (until(day(5, 18)), until(day(5, 20)), Outcome.CONFLICT, "bound"),
        (clock(14, 53), clock(15, 20), Outcome.CONFLICT, ""),
        (clock(14, 53), clock(15, 20, offset=0), Outcome.UNDECIDED, "time-zone"),
        (SIX_MONTHS_AGO, FOUR_MONTHS_AGO, Outcome.CONFLICT, "approximate"),
        (clock(12, 0, offset=0), clock(12, 0, offset=180), Outcome.CONFLICT, ""),
    ],
)
def test_moment(left: Moment, right: Moment, outcome: Outcome, note: str) -> None:
    for one, other in ((left, right), (right, left)):
        comparison = moment.compare(one, other)

        assert (comparison.outcome, comparison.note) == (outcome, note)
        assert comparison.reason


def test_the_ends_of_the_calendar_never_raise() -> None:
    first = Moment(datetime(1, 1, 1), datetime(1, 1, 2), Grain.DAY, True, 720)
    last = Moment(datetime(9999, 12, 31), None, Grain.DAY, True, -720)

    assert moment.compare(first, last).outcome is Outcome.CONFLICT
    assert moment.compare(last, last).outcome is Outcome.AGREE
