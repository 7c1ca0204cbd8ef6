"""What the reference says of an office is told with the article's own pronoun, which decides nothing."""

from datetime import date

import pytest

from checker.engine.judging import judge_by
from checker.model import Article, Assertion, Span
from checker.reference import Reference
from checker.reference.table import load_table
from checker.values import Office

REFERENCE = Reference((load_table(),))
ARTICLE = Article("a.txt", "Giorgio Meloni", published=date(2025, 3, 13))


def judged(person: str, pronoun: str) -> tuple[str, str]:
    office = Office("prime minister", "Italy")
    assertion = Assertion("a.txt", Span(0, 14), Span(0, 14), "holds-office", person, office)
    pronouns = {("a.txt", person): pronoun} if pronoun else {}
    answer = judge_by(REFERENCE, {"a.txt": ARTICLE}, pronouns)(assertion)
    assert answer is not None
    return answer.verdict, answer.reason


def test_a_pronoun_makes_no_fault_of_a_right_name() -> None:
    assert judged("Giorgia Meloni", "he") == judged("Giorgia Meloni", "")


@pytest.mark.parametrize(
    ("pronoun", "told"),
    [
        ("", ""),
        ("she", "; the article itself says “she”, as is right of Giorgia Meloni"),
        (
            "he",
            "; but the article says “he”, which is not right of Giorgia Meloni: it may mean somebody else",
        ),
    ],
)
def test_a_misspelt_name_with_its_pronoun(pronoun: str, told: str) -> None:
    plain = "'Giorgio' and 'Giorgia' are one letter apart; the rest is the same"

    assert judged("Giorgio Meloni", pronoun) == ("misspelt", plain + told)


def test_the_shipped_reference_records_gender() -> None:
    assert REFERENCE.gender_recorded("it-prime-minister", "Giorgia Meloni") == "f"
    assert REFERENCE.gender_recorded("it-prime-minister", "Nobody Atall") == ""
