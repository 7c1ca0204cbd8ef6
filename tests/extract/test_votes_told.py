"""Votes told in words: which are left, which are found."""

import pytest

from checker.extract import votes_told
from checker.values import Quantity
from tests.extract.reading import extracted


def votes(text: str) -> list[str]:
    return [one.value.vague for one in extracted(votes_told, text) if isinstance(one.value, Quantity)]


@pytest.mark.parametrize(
    "text",
    [
        "Seven directors voted for the merger.",
        "Four judges were in favour, three against and one for a retrial.",
        "Eighty members voted in favour and 61 against.",
        "Six members voted for the loan and two hotels were built against the rules.",
        "Four trustees voted in favour and three against, with two abstentions.",
        "Last month four trustees voted in favour and three against, the previous vote showed.",
        "The ship carried seven members and two guests against the wind.",
        "The appeal failed at the earlier hearing by four votes to three.",
    ],
)
def test_one_side_large_bodies_and_third_ways_are_left(text: str) -> None:
    assert votes(text) == []


@pytest.mark.parametrize(
    ("text", "vote"),
    [
        ("Seven trustees voted in favour and two against.", "7-2"),
        ("Seven members of the school board voted in favour, with two against.", "7-2"),
        ("The court rejected the appeal by four votes to three.", "4-3"),
        ("Five of the justices ruled for the city and four against.", "5-4"),
    ],
)
def test_votes_in_words(text: str, vote: str) -> None:
    assert votes(text) == [vote]
