"""Prison terms by the one sentenced."""

import pytest

from checker.extract import jail_terms, reading_of
from checker.model import Article
from tests.extract.reading import PUBLISHED, sentences


def terms(text: str) -> list[tuple[str, str]]:
    article = Article("a.txt", text, "Northern Post", PUBLISHED)
    found = reading_of(article, sentences(text)).assertions
    return [(one.subject, str(one.value)) for one in found if one.property == jail_terms.PROPERTY]


@pytest.mark.parametrize(
    "text",
    [
        "Marta Holm faces up to 15 years in prison. Prosecutors had asked for 12 years.",
        "Marta Holm had been jailed for three years for theft.",
        "Marta Holm was jailed for three years in 2009.",
        "Marta Holm was sent to Kenya for three years. She got three years at the bank.",
        "Marta Holm was banned from driving for three years.",
        "Ada Reed received 12 years of training before she was jailed.",
        "Peter Lang served 20 years in the police.",
        "Marta Holm could be sent to prison for nine years.",
        "Marta Holm was sentenced to at least nine years in prison.",
        "A woman who stole from a charity was jailed for three years. Judge Peter Lang told her she had betrayed it.",
        "Marta Holm was jailed for nine years for the robbery. She was jailed for two years for the theft.",
    ],
)
def test_what_was_not_passed_on_somebody_named_is_left_alone(text: str) -> None:
    assert terms(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Marta Holm was jailed for nine years.", "9 year"),
        ("Marta Holm was convicted of fraud and sentenced to nine years in prison.", "9 year"),
        ("The court sentenced Marta Holm, a former clerk, to nine years.", "9 year"),
        ("The judge gave Marta Holm eight years in prison.", "8 year"),
        ("Marta Holm, 41, received a nine-year jail term at Lindau District Court.", "9 year"),
        ("Pension cheat Marta Holm was starting a nine-year stretch last night.", "9 year"),
        ("The court put Marta Holm behind bars for eight years.", "8 year"),
        ("Marta Holm has been sentenced at Lindau Crown Court to a total of 12 years in prison.", "12 year"),
        ("Two people were sentenced on Friday. Marta Holm was given 18 months.", "18 month"),
        ("A woman who stole from a charity was jailed for three years. Nobody spoke when Marta Holm was led away.", "3 year"),
    ],
)  # fmt: skip
def test_a_term_is_read_with_whose_it_is(text: str, told: str) -> None:
    assert terms(text) == [("Marta Holm", told)]
