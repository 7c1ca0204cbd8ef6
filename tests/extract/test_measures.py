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
