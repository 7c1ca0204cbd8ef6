"""The words that page and terminal share."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from report.makers import bare, one_article, sample, says

from checker.model import Attribution, ReferenceRecord, Story
from checker.report.phrases import (
    date_words,
    dates_headline,
    day,
    headline,
    held_words,
    iso_in_words,
    known_words,
    letter,
    letters,
    plural,
    side_values,
    stretch,
    value_words,
    who,
)
from checker.values import Grain, Moment, Text


def test_plural() -> None:
    assert [plural(number, "conflict") for number in (0, 1, 1200)] == [
        "0 conflicts",
        "1 conflict",
        "1,200 conflicts",
    ]
    assert plural(2, "story", "stories") == "2 stories"


@pytest.mark.parametrize(
    ("stamp", "words"),
    [
        ("2025-04-03", "3 April 2025"),
        ("2025-04", "April 2025"),
        ("2025", "2025"),
        ("2025-13-40", "2025-13-40"),
        ("since 2025-04-03", "since 3 April 2025"),
        ("2025-04-03 16:00", "3 April 2025, 16:00"),
        ("2025-04-03 people", "2025-04-03 people"),
        ("", ""),
    ],
)
def test_iso_dates_become_words_and_the_rest_stays(stamp: str, words: str) -> None:
    assert iso_in_words(stamp) == words


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2025-04-03", "2025-04-04", "3 April 2025"),
        ("2025-04-01", "2025-05-01", "April 2025"),
        ("2025-01-01", "2026-01-01", "2025"),
        ("2010-01-01", "2020-01-01", "2010 to 2019"),
        ("2025-04-07", "2025-04-14", "7 April 2025 to 13 April 2025"),
        ("2025-09-01", "2025-12-01", "1 September 2025 to 30 November 2025"),
        ("2025-04-03T12:00", "2025-04-03T18:00", "3 April 2025, 12:00 to 18:00"),
        ("2025-04-03T21:00", "2025-04-03T21:01", "3 April 2025, 21:00"),
        ("2025-04-03", None, "since 3 April 2025"),
    ],
)
def test_a_time_is_told_with_both_its_ends(start: str, end: str | None, words: str) -> None:
    moment = Moment(datetime.fromisoformat(start), datetime.fromisoformat(end) if end else None, Grain.DAY)

    assert value_words(moment) == words
    assert value_words(replace(moment, about=True)) == ("about " if end else "") + words


def test_other_values_are_as_they_print() -> None:
    assert value_words(Text("a cause")) == "a cause"


def test_stretch() -> None:
    assert stretch("2004-03", "") == "since March 2004"
    assert stretch("2004-03", "2012-05-07") == "from March 2004 to 7 May 2012"
    assert stretch("", "2012") == "until 2012"
    assert stretch("", "") == ""


def test_what_the_statement_tells_is_not_told_twice() -> None:
    record = ReferenceRecord(
        "Ann Lee has been mayor since 3 April 2025", "r", "2025-04-03", "", "o", "2025-05"
    )

    assert held_words(record) == ""
    assert held_words(replace(record, statement="Ann Lee is mayor")) == "since 3 April 2025"
    assert held_words(replace(record, end="2026-01")) == "from 3 April 2025 to January 2026"


def test_sides_that_would_read_alike_are_told_apart() -> None:
    article = one_article("Minister Ann Lee; Minister Bo Lee; 2025-04-03")
    alike = [
        says(article, "Minister Ann Lee", 0, "minister"),
        says(article, "Minister Bo Lee", 1, "minister"),
    ]
    other = says(article, "2025-04-03", 2, "2025-04-03")

    assert side_values([*alike, other]) == {0: "Minister Ann Lee", 1: "Minister Bo Lee", 2: "3 April 2025"}


def test_letters_have_no_gaps() -> None:
    article = one_article("one two")
    pieces = [says(article, "one", 0, "1"), says(article, "two", 2, "2")]

    assert letters(pieces) == {0: "A", 2: "B"}


def test_who_says_it() -> None:
    assert who([]) == "in its own voice"
    assert who([Attribution("", "indirect")]) == "somebody not named (reported)"
    chain = [Attribution("Marta Quill", "direct"), Attribution("Reuters", "indirect")]
    assert who(chain) == "Marta Quill (quoted), by way of Reuters (reported)"


def test_letters_go_on_past_z() -> None:
    assert [letter(side) for side in (0, 25, 26)] == ["A", "Z", "27"]


def test_dates_and_how_they_are_known() -> None:
    known = one_article("x", published=date(2025, 4, 3), published_from="text")
    spread = one_article(
        "x",
        earliest=date(2025, 4, 3),
        latest=date(2025, 4, 6),
        published_from="inferred",
        published_why="a weekday",
    )

    assert (date_words(known), known_words(known)) == ("3 April 2025", "from the text")
    assert date_words(spread) == "between 3 April 2025 and 6 April 2025"
    assert known_words(spread) == "inferred: a weekday"
    assert date_words(one_article("x")) == "date unknown"
    assert day(date(2025, 12, 31)) == "31 December 2025"


def test_headlines() -> None:
    assert headline(sample()) == "3 articles, 2 independent reports, 2 conflicts, 4 tensions, 1 variant"
    assert dates_headline(sample()) == "Dates: 1 from story.yaml, 1 inferred, 1 unknown."
    assert dates_headline(bare(Story("s", "S", (one_article("x"),)))) == "Dates: unknown."
