"""Ages: figures that are no age, or nobody's, are left alone; every shape of an age is found."""

from datetime import date
from functools import lru_cache

import pytest

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.extract import ages
from checker.model import Article, Assertion
from checker.values import Quantity


@lru_cache(maxsize=1)
def pipeline() -> Pipeline:
    return load_pipeline()


def found(text: str, published: date | None = date(2024, 5, 6)) -> list[Assertion]:
    article = Article("a.txt", text, published=published)
    return [one for sentence in annotate(article, pipeline()) for one in ages.extract(sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "The 54-year-old bridge fell.",
        "Peter Lang, 12 others and a dog were saved.",
        "Peter Lang scored 33 points.",
        "Peter Lang was 3 metres away.",
        "Peter Lang is one of them.",
        "Peter Lang beat Tom Hall 6-3, 6-4.",
        "In 2019, Peter Lang left.",
        "He said then-15-year-old Peter Lang was there.",
        "Peter Lang was 15 when it happened.",
        "Peter Lang was 15 years old at the time.",
        "Peter Lang would be 68 by then.",
    ],
)
def test_no_age(text: str) -> None:
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "who", "age"),
    [
        ("Zarina Salim, nine, was rescued.", "Zarina Salim", 9),
        ("Peter Lang, 33, was hurt.", "Peter Lang", 33),
        ("A six-year-old, Rosa Diaz, was rescued.", "Rosa Diaz", 6),
        ("Police arrested 38-year-old Peter Lang.", "Peter Lang", 38),
        ("Ann Reed, aged 58, spoke.", "Ann Reed", 58),
        ("Eva Lind, a 36-year-old nurse, died.", "Eva Lind", 36),
        ("Nina Novak (47) won.", "Nina Novak", 47),
        ("Tom Hall turned 40 in May.", "Tom Hall", 40),
        ("Nina Novak is 47.", "Nina Novak", 47),
        ("Peter Lang, who was 88, died on Monday.", "Peter Lang", 88),
        ("Peter Lang died at the age of 88.", "Peter Lang", 88),
        ("Peter Lang, a judge, is 47 years old.", "Peter Lang", 47),
        ("Peter Lang, of Lindau, 47, was hurt.", "Peter Lang", 47),
        ("At 47, Peter Lang is the youngest judge.", "Peter Lang", 47),
    ],
)
def test_age(text: str, who: str, age: int) -> None:
    (one,) = found(text)

    assert one.subject == who
    assert isinstance(one.value, Quantity)
    assert (one.value.low, one.value.high, one.value.unit) == (age, age, "year")


def test_two_people_with_their_ages() -> None:
    answers = [(one.subject, str(one.value)) for one in found("Tom Hall, 33, and Ann Reed, 30, were there.")]

    assert answers == [("Tom Hall", "33 year"), ("Ann Reed", "30 year")]


def test_both_of_two_people() -> None:
    answers = [(one.subject, str(one.value)) for one in found("Tom Hall and Ann Reed, both 41, were held.")]

    assert answers == [("Tom Hall", "41 year"), ("Ann Reed", "41 year")]


@pytest.mark.parametrize("text", ["At 12, Peter Lang left the room.", "At 41, the road turns to Lindau."])
def test_at_an_hour_or_a_place(text: str) -> None:
    assert not found(text)


def test_what_the_clause_denies_is_not_the_age() -> None:
    (age,) = found("Peter Lang, 33, showed no emotion.")

    assert not age.negated


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("Peter Lang, 33, a former banker appointed in 2003, cut short his visit.", False),
        ("Peter Lang, 33, killed in 2003, was a banker.", True),
    ],
)
def test_an_age_is_of_the_article_unless_it_ended_then(text: str, then: bool) -> None:
    (age,) = found(text)

    assert age.as_of is not None
    assert (age.as_of.start is not None and age.as_of.start.year == 2003) == then
