"""Sums without a noun: which keep to themselves, and which take their name from a sentence before."""

import pytest

from checker.extract import reading_of
from tests.extract.reading import sentences


def sums(text: str) -> list[tuple[str, str, list[str]]]:
    read = sentences(text)
    found = reading_of(read[0].article, read).assertions
    return [
        (one.subject, str(one.value), [each.source for each in one.attribution])
        for one in found
        if one.property == "amount"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The firm talks of savings of $180m.\n\nAnalysts expect $2m.",
        "The firm talks of savings of $180m. Analysts expect a loss of $2m.",
        "The firm talks of savings of $180m. Analysts expect 2 million euros.",
        "The firm talks of savings of $180m. The mayor paid $2m.",
        "The firm talks of savings of $180m and a fee of $3m. Analysts expect $2m.",
    ],
)
def test_what_nothing_ties_to_the_sum_before_takes_no_name_from_it(text: str) -> None:
    assert [figure for name, figure, _ in sums(text) if name.startswith("saving")] == ["180,000,000 USD"]


@pytest.mark.parametrize(
    ("text", "figure", "source"),
    [
        (
            "The company talks of $180m a year in savings. Ann Reed, who follows it, gets no further than $120m.",
            "at most 120,000,000 USD",
            "Ann Reed",
        ),
        (
            "The firm reported annual savings of $180m. Labour counts for half. Brandt Bank's analysts expect no more than $110m.",
            "at most 110,000,000 USD",
            "Brandt Bank's analysts",
        ),
    ],
)
def test_what_somebody_else_foresees_of_the_same_takes_its_name(text: str, figure: str, source: str) -> None:
    assert ("saving per year", figure, [source]) in sums(text)


def test_who_foresees_a_sum_stands_behind_it() -> None:
    (one,) = sums("Halberg sees annual savings of $180 million by 2029.")

    assert one == ("saving per year", "180,000,000 USD", ["Halberg"])
