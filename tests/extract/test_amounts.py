"""Sums of money with what they are."""

import pytest

from checker.extract import amounts
from tests.extract.reading import extracted


def test_counts_and_measures_are_no_sums() -> None:
    assert extracted(amounts, "The bridge is 40 metres long and carried 300 people.") == []


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The firm reported savings of $180 million.", "saving"),
        ("The transaction has an enterprise value of $5.3 billion.", "value"),
        ("The bridge cost $4 million.", "bridge"),
        ("The firm paid $58 a share for it.", "pay per share"),
        ("A deal valued at $6.4 billion was signed.", "deal"),
    ],
)
def test_what_a_sum_is(text: str, subject: str) -> None:
    (one,) = extracted(amounts, text)

    assert one.subject == subject


def test_what_narrows_a_sum_stands_beside_it() -> None:
    (one,) = extracted(amounts, "The transaction has an enterprise value of $5.3 billion.")

    assert "enterprise" in one.event.modifiers
