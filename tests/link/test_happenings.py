"""Which dates and places of several articles are of one happening."""

from datetime import date

import pytest

from checker.check import check
from checker.model import Article, Rule, Story, Verdict
from checker.rulefile import load_rules
from tests.link.dated_stories import JUDGED, TUNED, Dated


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return [rule for rule in load_rules()[0] if rule.kind in {"date", "place"}]


def reported(dated: Dated, rules: list[Rule]) -> list[tuple[str, tuple[str, ...]]]:
    """Kind and quotes of each conflict or tension."""
    articles = tuple(
        Article(f"{outlet}.txt", text, outlet, date.fromisoformat(day), "story.yaml")
        for outlet, day, text in dated.articles
    )
    report = check(Story(dated.name, dated.name, articles), rules)
    return [
        (finding.kind, tuple(one.quote for one in finding.evidence))
        for finding in report.findings
        if finding.verdict is not Verdict.VARIANT
    ]


@pytest.mark.parametrize("dated", [*TUNED, *JUDGED], ids=lambda dated: dated.name)
def test_a_story_gives_what_differs_and_no_more(dated: Dated, rules: list[Rule]) -> None:
    found = reported(dated, rules)

    wanted = sorted(dated.wanted)
    matched = [
        (kind, left, right)
        for kind, quotes in found
        for wanted_kind, left, right in wanted
        if kind == wanted_kind and any(left in one for one in quotes) and any(right in one for one in quotes)
    ]
    assert sorted(matched) == wanted
    assert len(found) == len(wanted), found


def two(left: str, right: str) -> Dated:
    return Dated("two", (("Northern Post", "2025-03-13", left), ("Daily Ledger", "2025-03-13", right)))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A fire broke out on Tuesday.", "Another fire broke out on Wednesday."),
        ("The plane crash happened on Tuesday in Oslo.", "The plane crashed in Lima on Wednesday."),
        ("Ann Reed was arrested on Tuesday.", "Tom Hale was arrested on Wednesday."),
        ("The board met on Tuesday.", "The committee met on Wednesday."),
        (
            "The attack took place on Tuesday.",
            "The attack took place on Wednesday. On Tuesday came an attack too.",
        ),
        ("The bank had last raised its rate in January.", "The bank raised its rate on Wednesday."),
        ("The trial of the mayor began on Tuesday.", "The trial of the mayor ended on Wednesday."),
        ("The flood of 1997 killed eleven.", "The flood of 2002 killed two."),
        ("A hearing was held on Tuesday.", "A hearing will be held on Friday."),
        ("The strike begins on Monday.", "The strike is due to start at 2 a.m. on Monday."),
    ],
)
def test_two_happenings_of_a_kind_are_not_one(left: str, right: str, rules: list[Rule]) -> None:
    assert reported(two(left, right), rules) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("A plane crashed on Tuesday near Oslo.", "Two died in Wednesday's crash near Oslo."),
        ("Ann Reed was arrested on Tuesday.", "Police detained Ann Reed on Wednesday."),
        ("Ann Reed checked into a clinic on Tuesday.", "Ann Reed entered a treatment center on Wednesday."),
        ("The fire broke out on Tuesday.", "The blaze happened on Wednesday."),
        ("The bank's next meeting is on April 3.", "The bank next meets on April 10."),
        ("Tom Hale bought the factory in 2011.", "Tom Hale bought the factory in 2014."),
        ("An explosion shook the plant on Tuesday.", "The blast at the plant happened on Wednesday."),
        ("The actor Tom Hale died on Tuesday.", "Tom Hale passed away on Wednesday."),
    ],
)
def test_one_happening_is_seen_under_other_words(left: str, right: str, rules: list[Rule]) -> None:
    assert [kind for kind, _ in reported(two(left, right), rules)] == ["date"]
