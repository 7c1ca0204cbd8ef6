"""Whether anybody was killed or hurt at all. First what does not tell that nobody was."""

import pytest

from checker.extract import reading_of
from checker.model import Article
from tests.extract.reading import sentences


def harmed(text):
    whole = text + " The road was closed until noon."
    found = reading_of(Article("a.txt", whole), sentences(whole)).assertions
    return [str(one.value) for one in found if one.property == "harmed"]


@pytest.mark.parametrize(
    "text",
    [
        "There were no serious injuries in the crash.",
        "There were no immediate reports of casualties at the port.",
        "Nobody else was hurt in the crash of the tram.",
        "Nobody was seriously hurt in the crash of the tram.",
        "No sheep were killed in the flood.",
        "Nobody was asked about the crash of the tram.",
        "The driver may have been killed in the crash.",
    ],
)
def test_nobody_is_not_said_to_be_unharmed(text):
    assert harmed(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nobody was hurt in the crash of the tram.", "not injure people"),
        ("No one was killed when the roof came down.", "not kill people"),
        ("There were no casualties at the port.", "not harm people"),
        ("No injuries were reported after the blast.", "not injure people"),
        ("The plane landed without injuries.", "not injure people"),
        ("None of the passengers were killed.", "not kill passenger"),
        ("Among the pupils there are no victims.", "not harm pupil"),
        ("Three people were injured in the crash.", "injure people"),
        (
            "The worst is at the mill, where 23 workers, most of them from one village, were killed when the roof came down.",
            "kill worker",
        ),
    ],
)
def test_whether_anybody_was_harmed(text, value):
    assert harmed(text) == [value]
