"""Births worked out from ages: of ages that tell no birth nothing is made."""

from datetime import date

import pytest

from checker.annotate import annotate
from checker.extract import births, reading_of
from checker.model import Article, Assertion
from checker.values import Moment
from tests.extract.reading import pipeline


def found(text: str, published: date | None = date(2010, 5, 6)) -> list[Assertion]:
    article = Article("a.txt", text, published=published)
    reading = reading_of(article, annotate(article, pipeline()))
    return [one for one in reading.assertions if one.property == births.PROPERTY]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brandt, who is over 40, closed the port.",
        "In 2003 Ada Brandt, 43, closed the port.",
        "Ada Brandt will turn 43 in June.",
        "The bridge is 43 years old.",
    ],
)
def test_no_birth(text: str) -> None:
    assert not found(text)


def test_an_article_without_a_date_tells_no_birth() -> None:
    assert not found("Ada Brandt, 43, closed the port.", None)


def test_an_age_tells_a_year_of_birth_and_a_month_more_or_less() -> None:
    (one,) = found("Ada Brandt, 43, closed the port.")

    assert isinstance(one.value, Moment)
    assert one.value.start is not None
    assert one.value.end is not None
    assert (one.value.start.date(), one.value.end.date()) == (date(1966, 4, 6), date(1967, 6, 7))
    assert one.basis == "43 years old on 2010-05-06: born between 1966-05-07 and 1967-05-06"


def test_a_leap_day() -> None:
    (one,) = found("Ada Brandt, 43, closed the port.", date(2012, 2, 29))

    assert one.basis == "43 years old on 2012-02-29: born between 1968-02-29 and 1969-02-28"


def test_a_birth_date_is_taken_as_it_stands() -> None:
    (one,) = found("Ada Brandt was born on 3 May 1966 in Leeds.")

    assert str(one.value) == "1966-05-03"
    assert not one.basis
