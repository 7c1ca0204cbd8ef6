"""Measures with a unit and what they measure."""

import pytest

from checker.extract import measures
from tests.extract.reading import extracted


def test_how_long_ago_measures_nothing() -> None:
    assert extracted(measures, "The quake struck two days ago.") == []


@pytest.mark.parametrize(
    ("text", "subject", "unit"),
    [
        ("The Geological Survey put the magnitude at 6.8.", "magnitude", "magnitude"),
        ("A 6.8-magnitude earthquake struck.", "magnitude", "magnitude"),
        ("It struck at a depth of 12 km.", "depth", "kilometre"),
        ("The temperature was 35 degrees Celsius.", "temperature", "degree Celsius"),
    ],
)
def test_what_is_measured(text: str, subject: str, unit: str) -> None:
    (one,) = extracted(measures, text)

    assert (one.subject, one.value.unit) == (subject, unit)  # type: ignore[union-attr]


def test_who_measured_is_not_what_was_measured() -> None:
    (one,) = extracted(measures, "The Geological Survey put the magnitude at 6.8.")

    assert one.event.names == ()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The mine shipped 81kt of copper.", ("copper", "81 kilotonne")),
        ("The yacht kept a speed of 21kt.", ("speed", "21 knot")),
        ("Radar gave the airspeed of the jet as 310kt.", ("speed", "310 knot")),
        ("She was given credit for 410 days in custody.", ("credit for time served", "410 day")),
        ("She was given credit for 410 days.", ("credit for time served", "410 day")),
    ],
)
def test_knots_and_time_credited(text: str, figure: tuple[str, str]) -> None:
    (one,) = extracted(measures, text)

    assert (one.subject, str(one.value)) == figure


def test_credit_that_is_no_time_is_left() -> None:
    assert not extracted(measures, "The shop gave credit for the tables that he sold in 410 days.")
