"""Sums that thieves took: what is left alone, what is found."""

import pytest

from checker.extract import amounts
from checker.extract.loot import LOOT
from tests.extract.reading import extracted


def subjects(text: str) -> list[str]:
    return [one.subject for one in extracted(amounts, text)]


@pytest.mark.parametrize(
    "text",
    [
        "He got away with a fine of $500.",
        "The company fled the market with $3 million in debts.",
        "The bank took $3 million from the fund.",
        "Police recovered $212,000 of the money.",
        "The bank offered a reward of $25,000.",
        "They escaped with cash and jewels worth $3 million.",
    ],
)
def test_what_no_thief_took_is_no_loot(text: str) -> None:
    assert LOOT not in subjects(text)


@pytest.mark.parametrize(
    "text",
    [
        "The robbers fled with about $340,000.",
        "Two armed men held up a bank and got away with $2 million.",
        "They made off with $102 million in jewelry.",
        "They stole $40,000 worth of diamond rings.",
        "Thieves stole gems worth 4 million euros.",
        "Raiders took 1.2 million pounds from the depot.",
        "Police said the haul was worth 4 million pounds.",
        "Thieves in drag steal $80 million from a diamond store",
    ],
)
def test_what_thieves_took_is_loot(text: str) -> None:
    assert LOOT in subjects(text)


def test_two_sums_of_one_sentence_are_parts_of_the_loot() -> None:
    assert LOOT not in subjects("The gang stole $1.2 million in cash, and took jewels worth $1.8 million.")


def test_cash_and_goods_are_told_apart() -> None:
    told = [
        one.event.told
        for text in (
            "Robbers stole $2 million in cash.",
            "Robbers stole $3 million worth of jewels.",
            "Robbers stole $2 million.",
        )
        for one in extracted(amounts, text)
    ]

    assert told == [("in:cash",), ("in:goods",), ()]
