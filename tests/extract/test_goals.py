"""Goals: whose, which and when; and what is no goal of this match."""

import pytest

from checker.extract import goals
from tests.extract.reading import extracted


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.property, one.subject, str(one.value)) for one in extracted(goals, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lopez could have scored in the 23rd minute.",
        "Ana Lopez did not score.",
        "Ana Lopez was sent off in the 23rd minute.",
        "Ana Lopez scored twice last week.",
        "Ana Lopez has scored a hat-trick this season.",
        "Ana Lopez scored an own goal in the 23rd minute.",
        "Ana Lopez had scored in the 23rd minute of the first match.",
        "United scored in the 23rd minute.",
        "The play scored with critics.",
        "Ana Lopez struck a deal after 20 minutes.",
        "Ana Lopez headed the committee for ten minutes.",
        "Ana Lopez scored with 10 minutes left.",
        "Ana Lopez scored with 10 minutes of extra time to play.",
        "He opened the shop after 20 minutes.",
    ],
)
def test_what_is_no_goal(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Lopez scored in the 23rd minute.", [("goal-minute", "Ana Lopez", "22 to 23 minute")]),
        ("Ana Lopez scored after 12 minutes.", [("goal-minute", "Ana Lopez", "11 to 13 minute")]),
        ("Ana Lopez's 23rd-minute header gave United the lead.", [("goal-minute", "Ana Lopez", "22 to 23 minute")]),
        ("Erik Holm went off in the 96th minute, and Kim Park's winner followed.", [("goal-scorer", "winner", "Kim Park")]),
        ("In the 23rd minute, Ana Lopez scored.", [("goal-minute", "Ana Lopez", "22 to 23 minute")]),
        ("Kim Park scored the winner.", [("goal-scorer", "winner", "Kim Park")]),
        ("Kim Park scored the winning goal in the 88th minute.", [("goal-minute", "Kim Park", "87 to 88 minute"), ("goal-scorer", "winner", "Kim Park")]),
        ("The winner was scored by Kim Park.", [("goal-scorer", "winner", "Kim Park")]),
        ("Erik Holm equalised after the break.", [("goal-scorer", "equaliser", "Erik Holm")]),
        ("Erik Holm opened the scoring in the ninth minute.", [("goal-minute", "Erik Holm", "8 to 9 minute"), ("goal-scorer", "opener", "Erik Holm")]),
        ("Diego Ruiz scored twice.", [("goals", "Diego Ruiz", "2 goal")]),
        ("Diego Ruiz scored a hat-trick.", [("goals", "Diego Ruiz", "3 goal")]),
        ("Ana Lopez scored in the 23rd minute and Kim Park scored in the 67th minute.",
         [("goal-minute", "Ana Lopez", "22 to 23 minute"), ("goal-minute", "Kim Park", "66 to 67 minute")]),
    ],
)  # fmt: skip
def test_goals(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected
