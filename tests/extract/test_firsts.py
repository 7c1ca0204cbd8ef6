"""Since when it is the first, or the highest."""

import pytest

from checker.extract import firsts
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "It was the first two wins since January.",
        "They met for the first time since 2008.",
        "He was the first in line.",
        "It was the best day in Oslo.",
    ],
)
def test_what_counts_from_nothing_is_left_alone(text: str) -> None:
    assert extracted(firsts, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "since"),
    [
        ("The bank cut its key rate, the first cut since 2019.", "first cut", "2019"),
        ("Inflation rose to 4.1 percent, the highest level since June 2008.", "highest inflation", "2008-06"),
        ("Inflation rose to 4.1 percent, the highest level in 17 years.", "highest inflation", "2007"),
    ],
)
def test_since_when_is_found(text: str, subject: str, since: str) -> None:
    (found,) = extracted(firsts, text)

    assert (found.subject, str(found.value)) == (subject, since)
