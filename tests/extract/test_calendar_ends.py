"""Times at the ends of the calendar and on leap days, in articles of its first and last days: never a traceback."""

from datetime import date

import pytest

from checker.annotate import annotate
from checker.extract import reading_of
from checker.model import Article
from tests.extract.reading import pipeline

DAYS = [date(1, 1, 1), date(4, 2, 29), date(2024, 2, 29), date(9999, 11, 2), date(9999, 12, 31)]
SENTENCES = [
    "It was the deadliest since 29 February 2024, when 12 people died.",
    "The worst since 9999, when 12 people died, was told of.",
    "The port has been closed since 31 December 9999.",
    "Fighting has raged since 1 January 1.",
    "Crowds marked the 10th anniversary of the 2012 fire on Sunday.",
    "On 1 March the court gave the firm until 20 February to pay.",
    "On 31 December 9999 the court set a deadline of 30 December 9999.",
    "The bridge closed on 12 May 9999.",
    "Ann Reed, 47, a banker appointed in 2003, left on Friday.",
    "The trial begins on 29 February, when he was admitted.",
    "Last Monday the mill burned down.",
    "They met on Tuesday, December 31, 9999.",
    "Inflation rose to 4.1 percent, the highest since December 9999.",
    "In 9999 a quake killed 30 people.",
    "The next day, three weeks later and a year earlier, it rained on 40 people.",
]


@pytest.mark.parametrize("published", DAYS, ids=str)
def test_what_the_calendar_cannot_hold_is_read_without_a_fault(published: date) -> None:
    article = Article("a.txt", "The mill\n\n" + " ".join(SENTENCES), "Northern Post", published, "story.yaml")

    reading = reading_of(article, annotate(article, pipeline()))

    assert len(reading.sentences) >= len(SENTENCES)
