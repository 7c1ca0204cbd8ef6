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


@pytest.mark.parametrize(
    ("text", "subject", "holder"),
    [
        ("The museum lent $102 million in jewelry.", "worth", "jewelry"),
        ("It sold $40,000 worth of diamond rings.", "worth", "ring"),
        ("A painting valued at 8 million euros was cut.", "worth", "painting"),
        ("The storm caused $3 million in damage.", "damage", ""),
        ("The court fined the company £2.4 million.", "fine", "court"),
        ("The firm talks of $180m a year in savings.", "saving per year", ""),
        ("The firm reported annual savings of $180m.", "saving per year", ""),
    ],
)
def test_what_a_sum_is_worth_or_in(text: str, subject: str, holder: str) -> None:
    (one,) = extracted(amounts, text)

    assert (one.subject, one.event.holder) == (subject, holder or one.event.holder)


def test_a_sum_in_brackets_is_the_one_before_it_in_other_money() -> None:
    first, second = extracted(amounts, "A painting valued at 8 million euros ($9 million) was cut.")

    assert (
        (first.subject, first.event.holder) == (second.subject, second.event.holder) == ("worth", "painting")
    )


@pytest.mark.parametrize("text", ["The firm paid $3 billion in March.", "The firm paid $3 billion in full."])
def test_when_and_how_a_sum_is_paid_is_not_what_it_is(text: str) -> None:
    (one,) = extracted(amounts, text)

    assert one.subject == "pay"
