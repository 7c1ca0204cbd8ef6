"""Ages of two people who are not named: scores and named people are left, both ages of a pair are found."""

import pytest

from checker.extract import ages_beside
from checker.values import Quantity
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Two men, 3 and 4 in the list, withdrew.",
        "Two women, 71, were hurt.",
        "Two teams, 22 and 25 points behind, met.",
        "A 40-year-old man and a 12-year-old boy were hurt.",
        "Ann Reed and Bea Lind, 61 and 48, were hurt.",
        "Three women, 71, 45 and 30, were hurt.",
    ],
)
def test_no_pair(text: str) -> None:
    assert extracted(ages_beside, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Two women, ages 71 and 45, were found dead.",
        "Police found the bodies of two women -- 71 and 45-years-old -- in a cabin.",
        "The women killed, who were 71 and 45 years old, were not named.",
        "A 71-year-old woman and a 45-year-old woman died.",
        "Two elderly women aged 71 and 45 died.",
        "Two women (71 and 45) died.",
    ],
)
def test_each_is_known_by_the_other(text: str) -> None:
    found = extracted(ages_beside, text)

    assert [(one.subject, one.value) for one in found] == [
        ("woman beside the 45-year-old", Quantity(71.0, 71.0, unit="year")),
        ("woman beside the 71-year-old", Quantity(45.0, 45.0, unit="year")),
    ]
