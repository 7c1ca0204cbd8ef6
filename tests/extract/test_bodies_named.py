"""How organisations are called: what shows no slip is left, names and initials are found."""

import pytest

from checker.extract import bodies_named
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text", ["The bank closed.", "The FAA sent a team.", "It spends little on R&D.", "The Q&A took an hour."]
)
def test_no_name_that_would_show_a_slip(text: str) -> None:
    assert extracted(bodies_named, text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shares of Northfield Airways fell.", "Northfield Airways"),
        ("She is an accountant for K&H, a firm in Lindau.", "K&H"),
        ("Lawyers of K&H Partners came.", "K&H Partners"),
    ],
)
def test_a_name(text: str, name: str) -> None:
    assert [one.subject for one in extracted(bodies_named, text)] == [name]
