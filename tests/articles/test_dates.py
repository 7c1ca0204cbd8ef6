"""The day of an article that has none."""

from datetime import date
from pathlib import Path

import pytest

from checker.articles.datelines import dateline_day, published_day
from checker.articles.dates import infer_dates
from checker.articles.daywords import days_in
from checker.articles.incumbents import incumbents_in
from checker.articles.twins import twin_weekdays
from checker.model import Article
from checker.reference.lookup import Reference
from checker.reference.table import load_table

REFERENCE = Reference((load_table(),))
SEEDS = Path(__file__).parents[2] / "seeds"


def infer(*texts: str) -> list[Article]:
    return infer_dates([Article(f"{at}.txt", text) for at, text in enumerate(texts)], REFERENCE)


@pytest.mark.parametrize(
    "text",
    [
        "we may 10 percent",
        "a march of 30 people",
        "May 45",
        "February 30",
        "4/9/2007",
        "13/13/2020",
        "21:05",
        "1/2",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert days_in(text) == []


@pytest.mark.parametrize(
    ("text", "month", "day", "year", "weekday"),
    [
        ("March 11", 3, 11, 0, -1),
        ("on Wednesday 21 May", 5, 21, 0, 2),
        ("Tuesday, March 11, 2025", 3, 11, 2025, 1),
        ("Monday, March 11, 2025", 3, 11, 2025, -1),
        ("27 NOVEMBER, 2005", 11, 27, 2005, -1),
        ("the 3rd of June", 6, 3, 0, -1),
        ("Sept. 5", 9, 5, 0, -1),
        ("2025-03-13", 3, 13, 2025, -1),
        ("11/28/05", 11, 28, 2005, -1),
        ("11/10/11 02:39 PM ET", 11, 10, 2011, -1),
    ],
)
def test_days(text: str, month: int, day: int, year: int, weekday: int) -> None:
    (found,) = days_in(text)

    assert (found.month, found.day, found.year, found.weekday) == (month, day, year, weekday)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell on June 4, 2019, and eleven people died in the river below it.",
        "The bridge was opened on June 4, 2019.",
        "Shareholders vote on May 28\nThe board said so.",
        "A headline\n\nThe court sat on March 3 and rose on March 4.",
    ],
)
def test_days_of_the_story_are_no_day_of_publication(text: str) -> None:
    assert published_day(text) is None
    assert dateline_day(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Ferry sinks\nPublished: April 10, 2007\nUpdated April 12, 2007\nA ferry sank.",
            "Published: April 10, 2007",
        ),
        ("Ferry sinks\nMAR. 14, 2013, 8:12 PM\nA ferry sank.", "MAR. 14, 2013, 8:12 PM"),
        ("Ministry of Fish\nPress release, 21 May 2024\nA ferry sank.", "Press release, 21 May 2024"),
        ("Ferry sinks\nThu Nov 10, 2011 3: 00pm EST\nA ferry sank.", "Thu Nov 10, 2011 3: 00pm EST"),
    ],
)
def test_a_line_that_gives_the_day(text: str, words: str) -> None:
    (article,) = infer(text)

    assert article.published is not None
    assert article.published_from == "text"
    assert article.published_why == f"the text says “{words}”"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ferry sinks\n\nLIMA, March 13 (Agency) - A ferry sank.", "LIMA, March 13"),
        ("Ferry sinks\nCallao, February 11. A ferry sank.", "Callao, February 11"),
        (
            "TRANSCRIPT - Ships at Nine, 22 April\n\nHOST: A ferry sank.",
            "TRANSCRIPT - Ships at Nine, 22 April",
        ),
        ("A ferry sank, the Harbour News reported on March 13.", "the Harbour News reported on March 13"),
    ],
)
def test_a_dateline(text: str, words: str) -> None:
    stated = dateline_day(text)

    assert stated is not None
    assert stated.words == words


def test_a_dateline_alone_has_no_year() -> None:
    (article,) = infer("LIMA, March 13 (Agency) - A ferry sank on Thursday.")

    assert (article.published, article.earliest, article.published_from) == (None, None, "unknown")


def test_two_years_fit_and_none_is_guessed() -> None:
    text = "LONDON, March 13 (Agency) - {}, {} and {} met.".format(
        "UK Prime Minister Keir Starmer", "US President Donald Trump", "French President Emmanuel Macron"
    )
    (article,) = infer(text)

    assert article.published is None
    assert article.earliest is not None
    assert article.latest is not None
    assert article.earliest <= date(2025, 3, 13) < date(2026, 3, 13) <= article.latest


def test_people_in_office_together_leave_one_year() -> None:
    text = "BERLIN, March 13 (Agency) - German Chancellor Olaf Scholz, UK Prime Minister Keir Starmer and US President Donald Trump met."
    (article,) = infer(text)

    assert article.published == date(2025, 3, 13)
    assert article.published_from == "inferred"
    assert article.published_why == (
        "“BERLIN, March 13” is 2025: the text has US President Donald Trump (in office since 20 January 2025) "
        "and German Chancellor Olaf Scholz (in office from 8 December 2021 to 6 May 2025)"
    )


def test_a_weekday_with_its_date_leaves_one_year() -> None:
    text = "BERLIN, Friday, March 14 (Agency) - UK Prime Minister Keir Starmer, US President Donald Trump and Italian Prime Minister Giorgia Meloni met."
    (article,) = infer(text)

    assert article.published == date(2025, 3, 14)


def test_a_weekday_in_one_article_is_a_date_in_another() -> None:
    first = "On Tuesday, envoys from Peru, Chile, Norway and Kenya met in Vienna."
    second = (
        "The envoys met, the Harbour News reported on March 13. Envoys of Peru, Chile, Norway and Kenya came to Vienna on March 11. "
        "UK Prime Minister Keir Starmer, US President Donald Trump and Italian Prime Minister Giorgia Meloni wrote to them."
    )
    _, article = infer(first, second)

    assert article.published == date(2025, 3, 13)
    assert "“Tuesday” (0.txt) is “March 11” (1.txt) only in 2025" in article.published_why


def test_sentences_on_two_meetings_are_no_twins() -> None:
    articles = [
        Article("0.txt", "On Tuesday, envoys from Peru and Chile met in Vienna."),
        Article("1.txt", "Envoys of Norway and Kenya came to Vienna on March 11."),
    ]

    assert twin_weekdays(articles) == []


def test_a_day_that_another_article_dates() -> None:
    first = "Published: 14 March 2023\nThe dam broke on March 11."
    second = "SPLIT, March 12 (Agency) - The dam broke on March 11."
    _, article = infer(first, second)

    assert article.published == date(2023, 3, 12)


SAID = "Whoever cuts the cable will pay for the ship and for the sea"


def test_a_quotation_that_a_dated_article_has_too() -> None:
    _, article = infer(
        f"Published: 14 March 2023\n“{SAID},” he said.", f"The minister said on Wednesday: “{SAID}.”"
    )

    assert (article.earliest, article.latest) == (date(2023, 3, 7), date(2023, 4, 14))
    assert article.published_why == "“Whoever cuts the cable will pay for the ship and …” stands in 0.txt too"


def test_a_few_shared_words_are_chance() -> None:
    _, article = infer(
        "Published: 14 March 2023\nThe minister said so on Wednesday.", "The minister said so on Wednesday."
    )

    assert article.earliest is None


@pytest.mark.parametrize(
    "text",
    [
        "Former German Chancellor Olaf Scholz spoke.",
        "Then-Prime Minister Rishi Sunak spoke.",
        "Prime Minister Rishi Sunak said so in 2023.",
        "Rishi Sunak spoke.",
        "The next German chancellor, Friedrich Merz, spoke.",
        "Incoming German Chancellor Friedrich Merz spoke.",
    ],
)
def test_people_who_are_not_named_in_office(text: str) -> None:
    assert incumbents_in(text, REFERENCE) == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("German Chancellor Olaf Scholz spoke.", "German Chancellor"),
        ("U.K. Prime Minister Keir Starmer spoke.", "British Prime Minister"),
        ("Keir Starmer, the prime minister, spoke.", "British Prime Minister"),
        ("It was first shown by President Donald Trump.", "US President"),
    ],
)
def test_people_named_in_office(text: str, office: str) -> None:
    assert [one.office for one in incumbents_in(text, REFERENCE)] == [office]


def test_one_who_has_left_may_be_an_error() -> None:
    (article,) = infer("British Defence Secretary Grant Shapps spoke to Polish Prime Minister Donald Tusk.")

    assert article.latest is not None
    assert article.latest > date(2026, 1, 1)


def test_an_open_range_ends_where_the_reference_was_verified() -> None:
    (article,) = infer("Italian Prime Minister Giorgia Meloni spoke.")

    assert article.earliest == date(2022, 10, 19)
    assert article.latest == date.fromisoformat(REFERENCE.verified)
    assert article.published_why == (
        "the text has Italian Prime Minister Giorgia Meloni (in office since 22 October 2022)"
    )


def test_what_is_dated_is_left_alone() -> None:
    article = Article(
        "a.txt", "Published: 14 March 2023", published=date(2020, 1, 1), published_from="story.yaml"
    )

    assert infer_dates([article], REFERENCE) == [article]


def test_the_seeds_without_their_story_file() -> None:
    files = sorted(SEEDS.glob("*.txt"))
    articles = infer(*(file.read_text("utf-8") for file in files))

    assert (articles[0].earliest, articles[0].latest) == (date(2025, 3, 12), date(2025, 3, 18))
    assert articles[1].published == date(2025, 3, 13)
    assert all(article.earliest or article.published for article in articles)
    assert all(article.published_why for article in articles)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "…", "March", "00/00/0000", "9999-99-99", "(((", "x" * 10_000, "Monday " * 2_000]
)
def test_nothing_breaks(text: str) -> None:
    (article,) = infer(text)

    assert article.published is None
