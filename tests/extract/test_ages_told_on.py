"""Whose age it is where somebody just named is called by it."""

import pytest

from checker.extract import reading_of
from checker.model import Article
from tests.extract.reading import PUBLISHED, sentences


def ages(text: str) -> list[tuple[str, str]]:
    article = Article("a.txt", text, "Northern Post", PUBLISHED)
    found = reading_of(article, sentences(text)).assertions
    return [(one.subject, str(one.value)) for one in found if one.property == "age"]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Sand came home on Friday. The 28-year-old ferry was late.",
        "Maria Sand came home on Friday. The 14-year-old son was with her.",
        "Maria Sand met Jonas Peel and Eva Lind on Friday. Nobody spoke. The plucky 54-year-old said nothing.",
        '"Maria Sand is here," the mayor said. The 54-year-old lawyer laughed.',
    ],
)
def test_an_age_of_nobody_just_named_is_left_alone(text: str) -> None:
    assert ages(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Maria Sand was there to see him go down. \"He looked at his shoes,\" said the plucky 74-year-old.", "74 year"),
        ("Maria Sand had brought his badge. \"We got him,\" she said. The 79-year-old from Bolton put £84,000 with Victor Hall.", "79 year"),
        ("Seconds later the calm voice of Captain Maria Sand came over the speakers. \"We have shut one engine down,\" she said. And they had. The 51-year-old former RAF Hercules flier brought it down.", "51 year"),
    ],
)  # fmt: skip
def test_somebody_just_named_is_called_by_an_age(text: str, told: str) -> None:
    assert ages(text) == [("Maria Sand", told)]
