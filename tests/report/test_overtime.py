"""Figures over time."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from report.makers import asserts, bare, one_article, reading

from checker.model import Assertion, Report, Story
from checker.report.layout import lay_out
from checker.report.overtime import Series, over_time
from checker.values import Grain, Moment, Quantity

TEXT = "First 4 died, then 6 died, then 9 died, and dozens died."


def toll(words: str, number: float, day: int | None, **more: object) -> Assertion:
    value = replace(Quantity(number, number, counted="people", happened="die"), **more)  # type: ignore[arg-type]
    start = datetime(2025, 4, day) if day else None
    when = Moment(start, start + timedelta(days=1) if start else None, Grain.DAY)
    return replace(asserts(one_article(TEXT), words, value), as_of=when)


def report(*assertions: Assertion) -> Report:
    article = one_article(TEXT, outlet="Post", published=date(2025, 4, 9))
    return bare(Story("s", "S", (article,)), readings=(reading(article, assertions),))


def series(*assertions: Assertion) -> tuple[Series, ...]:
    return over_time(lay_out(report(*assertions)))


def test_what_has_no_course_is_left() -> None:
    same_day = [toll("4 died", 4, 3), toll("6 died", 6, 3), toll("9 died", 9, 3)]
    same_value = [toll("4 died", 4, 3), toll("6 died", 4, 4), toll("9 died", 4, 5)]
    undated = [toll("4 died", 4, 3), toll("6 died", 6, 4), toll("9 died", 9, None)]
    no_deed = [
        replace(one, value=Quantity(one.span.start, one.span.start, counted="town")) for one in same_value
    ]
    vague = [toll("4 died", 4, 3), toll("6 died", 6, 4), toll("dozens died", 24, 5, vague="dozens")]

    assert [series(*group) for group in (same_day, same_value, undated, no_deed, vague)] == [()] * 5


def test_figures_lie_in_the_order_of_their_times() -> None:
    (found,) = series(toll("9 died", 9, 5), toll("4 died", 4, 3), toll("6 died", 6, 4))

    assert found.title == "people, die"
    assert [bar.words for bar in found.picture.bars] == [
        "3 April 2025: 4 people, Post",
        "4 April 2025: 6 people, Post",
        "5 April 2025: 9 people, Post",
    ]
