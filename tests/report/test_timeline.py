"""What happened when."""

from dataclasses import replace
from datetime import datetime

from report.makers import asserts, bare, one_article, reading

from checker.model import Assertion, Story
from checker.report.layout import lay_out
from checker.report.timeline import timeline
from checker.values import Grain, Moment

ARTICLE = one_article(
    "The dam broke on Thursday. The hearing is on Friday. It closed before noon.", outlet="Post"
)


def dated(words: str, day: int | None, **more: object) -> Assertion:
    start = datetime(2025, 4, day) if day else None
    when = Moment(start, datetime(2025, 4, (day or 9) + 1), Grain.DAY)
    return replace(asserts(ARTICLE, words, when, "happened-on", "dam"), **more)  # type: ignore[arg-type]


def stops(*assertions: Assertion) -> list[tuple[str, list[tuple[str, str]]]]:
    report = bare(Story("s", "S", (ARTICLE,)), readings=(reading(ARTICLE, assertions),))
    return [
        (stop.when, [(told.words, told.mood) for told in stop.told]) for stop in timeline(lay_out(report))
    ]


def test_what_has_no_beginning_or_did_not_happen_is_left() -> None:
    assert stops(dated("closed before noon", None), dated("dam broke", 3, negated=True)) == []
    assert stops(dated("dam broke", 3, property="count")) == []


def test_dates_stand_in_order_with_their_mood() -> None:
    assert stops(dated("hearing is on Friday", 4, mood="planned"), dated("dam broke on Thursday", 3)) == [
        ("3 April 2025", [("dam broke on Thursday", "")]),
        ("4 April 2025", [("hearing is on Friday", "planned")]),
    ]
