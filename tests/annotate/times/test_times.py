"""Times in sentences of news: what is no time, what is one, and what it is taken for."""

from datetime import date

import pytest

from checker.annotate.times import find_times, times_of
from checker.model import Article, Sentence, Span, TimeMention

THURSDAY = date(2025, 3, 13)


def said(*texts: str) -> list[Sentence]:
    """Sentences of one article, without their trees."""
    article = Article("a.txt", " ".join(texts))
    sentences, start = [], 0
    for text in texts:
        sentences.append(Sentence(article, Span(start, start + len(text)), ()))
        start += len(text) + 1
    return sentences


def taken(text: str, published: date | None = THURSDAY) -> list[str]:
    return [interval(one) for one in times_of(said(text), published)[0]]


def interval(mention: TimeMention) -> str:
    moment = mention.moment
    if mention.recurring:
        return f"every {moment.grain}"
    ends = [
        f"{one:%Y-%m-%d %H:%M}".removesuffix(" 00:00") if one else "" for one in (moment.start, moment.end)
    ]
    return " ".join([*ends, "about"] if moment.about else ends)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They may march, and we will wed in the sun.",
        "The Sun and the Daily Ledger reported it.",
        "Theresa May met August Wilson and April Jones.",
        "The siege lasted three days and cost 2,000 lives.",
        "A two-day visit; a 12-year-old girl; 1,500 people; $2019.",
        "They won 3-2 after a 1-0 half.",
        "Twenty-six people sat in Room 2014B.",
        "The second man sat in the second row.",
        "It may well be the fall of Kandor.",
        "March on, she said.",
        "Version 6.45 of COVID-19 rules",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert find_times(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Wednesday.", ["2025-03-12 2025-03-13"]),
        ("They met on Thursday.", ["2025-03-13 2025-03-14"]),
        ("They will meet on Thursday.", ["2025-03-13 2025-03-14"]),
        ("They will meet on Wednesday.", ["2025-03-19 2025-03-20"]),
        ("They met on Tuesday, March 11, 2025, in Oslo.", ["2025-03-11 2025-03-12"]),
        ("It was signed on 12 March 2019.", ["2019-03-12 2019-03-13"]),
        ("It opened in 1998.", ["1998-01-01 1999-01-01"]),
        ("It closed in the 1990s.", ["1990-01-01 2000-01-01"]),
        ("It happened last week.", ["2025-03-03 2025-03-10"]),
        ("It will happen next week.", ["2025-03-17 2025-03-24"]),
        ("It happened earlier this month.", ["2025-03-01 2025-03-13 about"]),
        ("He spoke late on Tuesday.", ["2025-03-11 12:00 2025-03-12 about"]),
        ("It broke out overnight.", ["2025-03-12 20:00 2025-03-13 08:00 about"]),
        ("They will vote this weekend.", ["2025-03-15 2025-03-17"]),
        ("They met over the weekend.", ["2025-03-08 2025-03-10"]),
        ("It rose in the third quarter of 2024.", ["2024-07-01 2024-10-01"]),
        ("Sales fell in the fiscal third quarter.", [" "]),
        ("It opened in the summer of 2016.", ["2016-06-01 2016-09-01 about"]),
        ("Profit fell in the first half of 2024.", ["2024-01-01 2024-07-01"]),
        ("It struck at 4:47am on Tuesday.", ["2025-03-11 04:47 2025-03-11 04:48"]),
        ("It took off at 23:47 GMT on Sunday.", ["2025-03-09 23:47 2025-03-09 23:48"]),
        ("It ran from July 1 to 3.", ["2025-07-01 2025-07-04"]),
        ("They will meet on 20 and 21 May.", ["2025-05-20 2025-05-22"]),
        ("It rained between March and May 2024.", ["2024-03-01 2024-06-01"]),
        ("It has been shut since Monday.", ["2025-03-10 "]),
        ("It will be done before the year is out.", [" 2026-01-01"]),
        ("It must be done by the end of the year.", [" 2026-01-01"]),
        ("They meet every Friday.", ["every day"]),
        ("They meet on Sundays.", ["every day"]),
        ("He left two weeks ago.", ["2025-02-27 2025-02-28 about"]),
        ("She left a few months ago.", ["2024-09-13 2025-01-14 about"]),
        ("It is the last week of July.", ["2025-07-28 2025-08-04"]),
        ("It fell on Good Friday 2024.", ["2024-03-29 2024-03-30"]),
        ("Sales grew, most recently in December.", ["2024-12-01 2025-01-01"]),
        ("The doors opened at 7: 30pm on Monday.", ["2025-03-10 19:30 2025-03-10 19:31"]),
        ("The doors opened at 7 p. m. on Monday.", ["2025-03-10 19:00 2025-03-10 20:00"]),
        (
            "Profit rose in the fourth quarter from the year-earlier period.",
            ["2024-10-01 2025-01-01", "2023-10-01 2024-01-01"],
        ),
        ("The number of farms fell in the past decade.", ["2015-03-13 2025-03-13"]),
        ("Sales fell in the latest quarter.", ["2024-10-01 2025-01-01 about"]),
        ("The vote is two weeks away.", ["2025-03-27 2025-03-28 about"]),
        ("The town is three hours away.", []),
        ("It was shut in fiscal 2019.", ["2019-01-01 2020-01-01 about"]),
        ("It replaced the old one in November-end.", ["2024-11-16 2024-12-01 about"]),
        ("It was over on 29 February 2024.", ["2024-02-29 2024-03-01"]),
    ],
)
def test_times_are_taken_for(text: str, expected: list[str]) -> None:
    assert taken(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It was on 30 February.",
        "It was on 31/02/2025.",
        "It was on 3 May 0000.",
        "It was on 12 June 12025.",
        "It was on 10/11/12.",
        "It was on 05/06/2024.",
    ],
)
def test_what_cannot_be_placed_stays_unresolved(text: str) -> None:
    (mention,) = times_of(said(text), THURSDAY)[0]

    assert (mention.moment.start, mention.moment.end) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "On Jan 1 0000, 31 December 9999, in year 99999 and on 00/00/0000.",
        "Two hundred years before January 1, 0001, nine thousand years later.",
        "5000 years ago and 4000 decades after Easter 9999.",
        "Tuesday March 11 Wednesday 2025-02-30T25:61 12-12-12-12 " * 20,
        "\x00\udcff May 1st\u2028 'til \N{DEVANAGARI DIGIT ONE} March",
        f"On March {'9' * 400}, {'1' * 5000} years ago and Q{'1' * 5000}.",
        "Lee\N{ARABIC-INDIC DIGIT ONE}\N{ARABIC-INDIC DIGIT TWO} left in May\N{ARABIC-INDIC DIGIT THREE}.",
    ],
)
@pytest.mark.parametrize("published", [None, date(1, 1, 1), date(9999, 12, 31), THURSDAY])
def test_no_text_and_no_date_raises(text: str, published: date | None) -> None:
    assert len(times_of(said(text), published)) == 1


def test_chains_count_from_the_time_before() -> None:
    found = times_of(
        said(
            "The vote was on 3 March 2024.",
            "Two days later he resigned.",
            "The following week she took over.",
            "A day earlier, both had met.",
        ),
        THURSDAY,
    )

    assert [interval(one) for sentence in found for one in sentence] == [
        "2024-03-03 2024-03-04",
        "2024-03-05 2024-03-06",
        "2024-03-11 2024-03-18",
        " ",
    ]


def test_a_clock_belongs_to_the_day_just_named() -> None:
    _, second = times_of(said("It was found on Monday.", "A call came at 9:30pm."), THURSDAY)

    assert interval(second[0]) == "2025-03-10 21:30 2025-03-10 21:31"


def test_a_clock_without_a_day_says_so() -> None:
    (mention,) = times_of(said("A call came at 9:30pm."), THURSDAY)[0]

    assert mention.moment.dayless


def test_an_offset_is_kept() -> None:
    zones = {mention.text: mention.moment.offset for mention in times_of(
        said("At 1500 GMT, at 9pm EST, and at 8 p.m. local time (1700 GMT) it rang, then at 6pm."), THURSDAY
    )[0]}  # fmt: skip

    assert list(zones.values()) == [0, -300, 180, None]


def test_without_a_date_only_what_is_whole_is_placed() -> None:
    assert taken("It opened on 12 March 2019, in 1998, on Tuesday and last week.", None) == [
        "2019-03-12 2019-03-13",
        "1998-01-01 1999-01-01",
        " ",
        " ",
    ]
    assert times_of(said("It was on Tuesday."), None)[0][0].moment.partly == (0, 0, 2)


def test_a_range_of_dates_decides_what_both_ends_agree_on() -> None:
    known, open_day = times_of(
        said("It was on March 3.", "It was on Tuesday."),
        None,
        earliest=date(2025, 3, 12),
        latest=date(2025, 3, 20),
    )

    assert interval(known[0]) == "2025-03-03 2025-03-04"
    assert (open_day[0].moment.start, open_day[0].moment.partly) == (None, (0, 0, 2))


def test_mentions_lie_where_the_text_says() -> None:
    sentences = said("Nothing.", "They met on Wednesday and will meet on 4 April.")

    for mention in times_of(sentences, THURSDAY)[1]:
        assert sentences[1].article.quote(mention.span) == mention.text


def test_an_hour_after_a_night_is_of_that_night() -> None:
    sentences = said("The store burned down on Monday night.", "The fire broke out at about 10:30 p.m.")

    assert [interval(one) for one in times_of(sentences, THURSDAY)[1]] == [
        "2025-03-10 22:30 2025-03-10 22:31 about"
    ]
