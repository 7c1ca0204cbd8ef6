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


def test_a_birth_date_gives_the_age_on_the_article_s_day() -> None:
    (one,) = found("Peter Lang was born on 3 May 1970 in Leeds.")

    assert str(one.value) == "54 year"
    assert one.basis == "computed from the birth date for 2024-05-06"


def test_a_birth_year_gives_two_possible_ages() -> None:
    (one,) = found("Peter Lang was born in 1970.")

    assert isinstance(one.value, Quantity)
    assert (one.value.low, one.value.high) == (53, 54)


def test_without_a_date_of_the_article_no_age_is_computed() -> None:
    assert not found("Peter Lang was born on 3 May 1970 in Leeds.", published=None)
