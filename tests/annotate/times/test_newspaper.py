"""How many times of hand-marked sentences are found, with the right value, and how many are made up."""

import re
from datetime import date, datetime, timedelta

import pytest

from checker.annotate import Pipeline, annotate
from checker.model import Article, TimeMention
from tests.annotate.times.newspaper import GOLD

_PARTS = {"MO", "AF", "EV", "NI"}
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def months(year: int, first: int, count: int) -> tuple[datetime, datetime]:
    after = first - 1 + count
    return datetime(year, first, 1), datetime(year + after // 12, after % 12 + 1, 1)


def stretch(value: str) -> tuple[datetime, datetime]:
    """The stretch that a value of the gold names; a clock time is a minute."""
    head, _, tail = value.partition("-")
    if len(value) < 4:
        size = 10 ** (4 - len(value))
        return datetime(int(value) * size, 1, 1), datetime((int(value) + 1) * size, 1, 1)
    if "/" in value:
        left, right = (datetime.strptime(one, "%Y-%m") for one in value.split("/"))
        return left, right
    if not tail:
        return months(int(head), 1, 12)
    if match := re.fullmatch(r"W(\d\d)(-WE)?", tail):
        monday = datetime.fromisocalendar(int(head), int(match.group(1)), 1)
        return monday + timedelta(5 if match.group(2) else 0), monday + timedelta(7)
    if tail[0] in "QH":
        size = 3 if tail[0] == "Q" else 6
        return months(int(head), (int(tail[1]) - 1) * size + 1, size)
    if tail in _SEASONS:
        return months(int(head), _SEASONS[tail], 3)
    if len(tail) == 2:
        return months(int(head), int(tail), 1)
    day, _, hour = value.partition("T")
    if hour and hour not in _PARTS:
        start = datetime.fromisoformat(value)
        return start, start + timedelta(minutes=1)
    start = datetime.fromisoformat(day)
    return start, start + timedelta(hours=32 if hour == "NI" else 24)  # a night ends in the morning


def fits(found: TimeMention, value: str) -> bool:
    """The same stretch; where the words narrow it ("early March"), a part of it; where open ("until"), its edge."""
    start, end = found.moment.start, found.moment.end
    low, high = stretch(value)
    if start is None or end is None:
        return (start or end) in {low, high} or (end is not None and low <= end <= high)
    if "T" in value and value.partition("T")[2] not in _PARTS:
        return start <= low < end and end - start <= timedelta(hours=4)
    narrowed = found.moment.about or "T" in value
    return (start, end) == (low, high) or (narrowed and low <= start and end <= high)


def read(pipeline: Pipeline, published: str, text: str) -> list[TimeMention]:
    article = Article("a.txt", text, published=date.fromisoformat(published), published_from="story.yaml")
    return [time for sentence in annotate(article, pipeline) for time in sentence.times]


def test_most_times_of_the_news_are_found_with_their_value(
    pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
) -> None:
    right = marked = found_in_all = 0
    for published, text, times in GOLD:
        found = read(pipeline, published, text)
        found_in_all += len(found)
        marked += len(times)
        for words, value in times:
            start = text.index(words)
            there = [one for one in found if one.span.start < start + len(words) and start < one.span.end]
            right += any(fits(one, value) for one in there)
    value_f1 = 2 * right / (marked + found_in_all)
    with capsys.disabled():
        print(
            f"\n{len(GOLD)} sentences, {marked} times: {right} right of {found_in_all} found, value F1 {value_f1:.3f}"
        )

    assert value_f1 >= 0.9


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kofi Mensah scored as Rovers beat Rangers on Saturday.", date(2024, 5, 11)),
        ("Storms hit the coast on Tuesday.", date(2024, 5, 14)),
        ("Rovers play Rangers on Saturday.", date(2024, 5, 18)),
        ("Inflation, at 5.8 percent in April, is falling anyway.", date(2024, 4, 1)),
        ("The festival opens in June.", date(2024, 6, 1)),
        ("Trading resumes Friday after the holiday.", date(2024, 5, 17)),
        ("Residents were ordered to leave their homes on Tuesday.", date(2024, 5, 14)),
        ("Residents were told to leave their homes on Tuesday.", date(2024, 5, 14)),
    ],
)
def test_what_looks_like_a_present_is_not_always_a_plan(pipeline: Pipeline, text: str, day: date) -> None:
    (time,) = read(pipeline, "2024-05-15", text)

    assert time.moment.start is not None
    assert time.moment.start.date() == day


@pytest.mark.parametrize(
    "text", ["The strike is expected to last three days.", "The rain will last several days."]
)
def test_what_lasts_is_no_time(pipeline: Pipeline, text: str) -> None:
    assert read(pipeline, "2024-05-15", text) == []
