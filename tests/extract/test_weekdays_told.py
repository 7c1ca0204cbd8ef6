"""On which weekday an article has a date fall."""

import pytest

from checker.extract import weekdays_told
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text", ["They met on Saturday.", "They met on March 8.", "They met on Saturday, October 21."]
)
def test_a_day_without_its_date_or_its_year_tells_none(text: str) -> None:
    assert extracted(weekdays_told, text) == []


@pytest.mark.parametrize(
    ("text", "day", "weekday"),
    [
        ("She was seen on the evening of Saturday, Oct. 21, 2023.", "2023-10-21", "Saturday"),
        ("They met on Sunday, October 21, 2023.", "2023-10-21", "Sunday"),
        ("They met on Sunday, March 2.", "2025-03-02", "Sunday"),
    ],
)
def test_a_date_is_told_with_its_weekday(text: str, day: str, weekday: str) -> None:
    (found,) = extracted(weekdays_told, text)

    assert (found.subject, str(found.value)) == (day, weekday)
