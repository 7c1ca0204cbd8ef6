"""Forecasts: what is no forecast, and whose and of when one is."""

import pytest

from checker.extract import forecasts
from tests.extract.reading import extracted


def told(text: str) -> list[tuple[str, str, str, int]]:
    return [
        (one.subject, str(one.value), one.event.owners[0], one.event.when.start.year)
        for one in extracted(forecasts, text)
        if one.event.when is not None and one.event.when.start is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Inflation was 2.3 percent in February, the statistics office said.",
        "The Bank of Canada had forecast inflation of 2.1 percent for 2025.",
        "Analysts expect inflation of 2.1 percent in 2026.",
        "It expects inflation of 2.1 percent in 2026.",
        "Growth is expected to reach 2 percent in 2026.",
        "The Bank of Canada expects inflation of 2.1 percent.",
        "The Bank of Canada expects 40 percent of its staff to retire in 2026.",
        "The Bank of Canada cut its rate to 2.5 percent and expects a calm 2026.",
        "The Riksbank sees a 30 percent chance of rain in 2026.",
        "The economy grew by 2.1 percent in 2024, the Bank of Canada said.",
        "The Bank of Canada expects the economy to shrink by 0.4 percent in 2025.",
    ],
)
def test_what_is_no_forecast(text: str) -> None:
    assert told(text) == []


BANK = "Bank of Canada"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Bank of Canada expects inflation of 2.3 percent in 2026.", [("inflation", "2.3 percent", BANK, 2026)]),
        ("The Bank of Canada expects the economy to grow by 0.9% this year and 1.3% in 2026.",
         [("growth", "0.9 percent", BANK, 2025), ("growth", "1.3 percent", BANK, 2026)]),
        ("The Bank of Canada forecast that core inflation would reach 2.3 percent in 2026.", [("core inflation", "2.3 percent", BANK, 2026)]),
        ("The Bank of Canada cut its growth forecast for 2025 to 0.9 percent from 1.1 percent.", [("growth", "0.9 percent", BANK, 2025)]),
        ("The Bank of Canada now sees growth of 1.2% next year, down from an earlier forecast of 1.6%.", [("growth", "1.2 percent", BANK, 2026)]),
        ("Inflation is expected to average 2.4 percent in 2025, the Bank of Canada said.", [("inflation", "2.4 percent", BANK, 2025)]),
        ("The Fed expects the economy to grow 2.1% in 2025 and sees unemployment at 4.3% at the end of 2025.",
         [("growth", "2.1 percent", "Fed", 2025), ("unemployment", "4.3 percent", "Fed", 2025)]),
        ("The Bank of Canada projects wage growth of 3.5 percent in 2025.", [("wage growth", "3.5 percent", BANK, 2025)]),
        ("Headline inflation will average 2.3% in 2025, 1.9% in 2026 and 2.0% in 2027, the Bank of Canada projected.",
         [("inflation", "2.3 percent", BANK, 2025), ("inflation", "1.9 percent", BANK, 2026), ("inflation", "2 percent", BANK, 2027)]),
    ],
)  # fmt: skip
def test_forecasts(text: str, expected: list[tuple[str, str, str, int]]) -> None:
    assert told(text) == expected


def test_a_body_may_be_called_by_what_it_is() -> None:
    assert told("The bank now sees the economy growing by 0.8 percent this year.") == [
        ("growth", "0.8 percent", "bank", 2025)
    ]
    assert told("The finance ministry's own forecast has the economy growing by 1.3 percent this year.") == [
        ("growth", "1.3 percent", "finance ministry", 2025)
    ]
