"""Birth dates and birthdays: without a day or a name they tell no age; with them they give that of the article's day."""

from datetime import date
from functools import lru_cache

import pytest

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.extract import birthdays
from checker.model import Article, Assertion
from checker.values import Quantity


@lru_cache(maxsize=1)
def pipeline() -> Pipeline:
    return load_pipeline()


def found(text: str, published: date | None = date(2024, 5, 6)) -> list[Assertion]:
    article = Article("a.txt", text, published=published)
    return [one for sentence in annotate(article, pipeline()) for one in birthdays.extract(sentence)]


@pytest.mark.parametrize(
    "text",
    [
        "The club was born on 3 May 1970 in Leeds.",
        "Peter Lang turned 40 percent of the land into fields in May.",
        "Peter Lang celebrated his 41st birthday with friends.",
        "The club celebrated its 41st birthday on Monday.",
    ],
)
def test_no_age(text: str) -> None:
    assert not found(text)


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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Peter Lang (born 3 May 1970) was hurt.", 54, 54),
        ("Born on 7 May 1970, Peter Lang studied law.", 53, 53),
        ("Peter Lang turned 54 in March.", 54, 54),
        ("Peter Lang will turn 54 in June.", 53, 53),
        ("Peter Lang celebrated his 54th birthday on Sunday.", 54, 54),
    ],
)
def test_a_day_of_birth_however_told(text: str, low: int, high: int) -> None:
    (one,) = found(text)

    assert one.subject == "Peter Lang"
    assert isinstance(one.value, Quantity)
    assert (one.value.low, one.value.high) == (low, high)
