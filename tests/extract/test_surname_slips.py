"""A surname alone, a letter off: what may be another name is left; a slip is told of the one it was meant for."""

from datetime import date

import pytest

from checker.annotate import annotate
from checker.extract import reading_of, surname_slips
from checker.model import Article
from tests.extract.reading import pipeline


def found(text: str) -> list[tuple[str, str]]:
    article = Article("a.txt", text, published=date(2025, 3, 13))
    assertions = reading_of(article, annotate(article, pipeline())).assertions
    slips = [
        one for one in assertions if one.property == surname_slips.PROPERTY and " " not in str(one.value)
    ]
    return [(one.subject, str(one.value)) for one in slips]


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Koval met Olga Kovel on Monday. Kovel left early. Koval stayed.",
        "Ivan Petrov met reporters on Monday. Petrova left early. Petrov stayed.",
        "Olaf Peterson spoke on Monday. Petersen said no. Peterson left. Petersen laughed.",
        "Olaf Peterson spoke on Monday. Petersen said that he would not resign.",
        "Olaf Peterson spoke on Monday. The Petersen Bank was closed. Peterson left early.",
        "Olaf Peterson spoke on Monday. Beterson said that he would not resign. Peterson left early.",
    ],
)
def test_no_slip(text: str) -> None:
    assert not found(text)


def test_a_slip() -> None:
    text = "Mayor Olaf Peterson spoke on Monday. Petersen said that he would not resign. Peterson left early."

    assert found(text) == [("Olaf Peterson", "Petersen")]
