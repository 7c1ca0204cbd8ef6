"""Days and ways that articles tell of one happening in other words, in doubt, or by the clock alone."""

from datetime import date

import pytest

from checker.check import check
from checker.model import Article, Rule, Story, Verdict
from checker.rulefile import load_rules


@pytest.fixture(scope="module")
def rules() -> list[Rule]:
    return [rule for rule in load_rules()[0] if rule.kind in {"date", "place"}]


def kinds(left: str, right: str, rules: list[Rule], later: str = "2025-03-13") -> list[str]:
    """The kinds of what differs between an article of Thursday, 13 March 2025, and another."""
    articles = (
        Article("a.txt", left, "Northern Post", date(2025, 3, 13), "story.yaml"),
        Article("b.txt", right, "Daily Ledger", date.fromisoformat(later), "story.yaml"),
    )
    found = check(Story("two", "two", articles), rules).findings
    return [one.kind for one in found if one.verdict is not Verdict.VARIANT]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # What is told of Sunday's vote afterwards is of the Sunday before.
        (
            "The Reform Party won the election on Sunday, March 9.",
            "He refused to admit defeat in Sunday's election.",
        ),
        (
            "A train derailed near Lima on Tuesday.",
            "The company investigates Tuesday's derailment near Lima.",
        ),
        # Papers that are released are not one thing that is launched.
        (
            "The museum was shut, according to a statement released on Monday.",
            "Minutes of the museum's meeting, released on Wednesday, show a row.",
        ),
        ("The school reopened at 8 a.m. on Monday.", "The bridge reopened at 10 a.m. on Wednesday."),
        ("The pool reopened on Monday.", "The library reopened on Wednesday."),
        (
            "The truck smashed into a wall in Lima on Monday.",
            "A bus smashed into a kiosk in Quito on Wednesday.",
        ),
        # A fire or a flood ruins on its second day, too.
        ("The fire broke out on Monday.", "The chapel was destroyed by the fire on Wednesday."),
        (
            "The city served a notice on Halden in March 2023.",
            "The city served Corvane with a notice in March 2024.",
        ),
        ("Halden published a list in May 2023.", "A list was published in May 2024."),
        ("The mill exploded on Monday.", "Another mill went up in Lima in 1920."),
        ("The shop blew up at 6.40pm on Monday.", "Prices at the shop went up at 6.40pm on Wednesday."),
        ("Ann Reed took office as mayor on Monday.", "Tom Hale took office as governor on Wednesday."),
        ("Ann Reed was sworn in as mayor on Monday.", "Her deputies were sworn in on Wednesday."),
        ("The court's next ruling is due on April 3.", "The court's last ruling was announced on March 10."),
        ("The next ruling is due on April 3.", "A ruling will be announced on April 10."),
        # Each means its own town.
        (
            "The car was found four miles north of the town.",
            "The car was found nine miles south of the town.",
        ),
        (
            "The plane stood 4 km north of the town hall.",
            "The plane stood 4 km south of the town hall of Tenby.",
        ),
    ],
)
def test_two_days_or_ways_that_can_both_be_are_left_alone(left: str, right: str, rules: list[Rule]) -> None:
    assert kinds(left, right, rules) == []


def test_last_monday_at_the_end_of_a_week_is_of_this_week_or_the_one_before(rules: list[Rule]) -> None:
    left, right = "Two men robbed a bank in Lima on Monday.", "They robbed the bank in Lima last {}."

    assert kinds(left, right.format("Monday"), rules, "2025-03-15") == []
    assert kinds(left, right.format("Tuesday"), rules, "2025-03-15") == ["date"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The airport reopened at 2pm on Monday.", "The runway returned to service at 14:00 on Wednesday."),
        ("The bridge reopened on Monday.", "The bridge reopened on Wednesday."),
        (
            "A helicopter crashed near Lima on Monday.",
            "A helicopter smashed into a hill near Lima on Wednesday.",
        ),
        (
            "The mill exploded at 6.40pm on Monday.",
            "The mill was destroyed by the blast at 6.40pm on Wednesday.",
        ),
        (
            "A notice which the city served on Castor Systems in March 2023 was lost.",
            "The city served Castor Systems with a notice in March 2024.",
        ),
        ("The mill exploded on Monday evening.", "The mill went up at 6.40pm on Wednesday."),
        (
            "Ann Reed took office as mayor on Monday.",
            "Ann Reed, who was sworn in on Wednesday, is a dentist.",
        ),
        ("The next ruling is due on April 3.", "The court's next ruling will be announced on April 10."),
        ("The fire was discovered on Sunday.", "The fire was discovered on Monday, March 9."),
    ],
)
def test_one_happening_on_two_days_is_found(left: str, right: str, rules: list[Rule]) -> None:
    assert kinds(left, right, rules) == ["date"]


def test_so_far_on_either_side_of_the_town_is_two_places(rules: list[Rule]) -> None:
    left, right = (
        "The car was found six miles north of town.",
        "The car was found six miles south of the town.",
    )

    assert kinds(left, right, rules) == ["place"]
    assert kinds(left, left, rules) == []
