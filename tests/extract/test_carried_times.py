"""A bygone event's time: what stays of today, and what is carried to the next sentence."""

import pytest

from checker.extract import reading_of
from tests.extract.reading import sentences


def whens(text: str) -> list[tuple[str, str]]:
    read = sentences(text)
    found = reading_of(read[0].article, read).assertions
    return [(str(one.value), str(one.as_of)) for one in found if one.property == "count"]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was built in 1998. Fire broke out on deck and 12 people died.",
        "In 2009 a storm struck the island. On Monday 12 people died.",
        "In 2009 a storm struck the island. Police said 12 people died.",
        "In 2009 a storm struck the island.\n\nFire broke out and 12 people died.",
        "It was the worst crash since 2009. Fire broke out and 12 people died.",
        "In 2009 a storm struck the island. Rescuers have found 12 people.",
    ],
)
def test_news_of_today_stays_of_today(text: str) -> None:
    assert [when for _, when in whens(text)] == ["2025-03-03"]


@pytest.mark.parametrize(
    "text",
    [
        "In 2009 a storm struck the island. It killed 612 people.",
        "In 2009 a storm struck the island.\n\nIt killed 612 people.",
        "In 2009 a storm struck the island. Floods killed 612 people.",
    ],
)
def test_what_is_told_on_belongs_to_the_bygone_event(text: str) -> None:
    assert whens(text) == [("612 people", "2009")]


def test_a_relative_clause_behind_a_time_is_of_that_time() -> None:
    assert whens("He spoke of the raid last Tuesday, which the mayor said killed seven.") == [
        ("7 people", "2025-02-25")
    ]


@pytest.mark.parametrize(
    ("since", "when"), [("2009", "2009"), ("March 2019", "2019-03"), ("May 2, 2011", "2011-05-02")]
)
def test_what_happened_when_the_time_began_is_of_its_beginning(since: str, when: str) -> None:
    text = f"It was the deadliest helicopter accident in the area since {since}, when 13 people died."

    assert whens(text) == [("13 people", when)]
