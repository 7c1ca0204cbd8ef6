"""A short sentence that denies the one before it. First what has a verb of its own, or denies nothing."""

import pytest

from checker.extract import reading_of
from checker.model import Article
from tests.extract.reading import sentences


def denied(text):
    found = reading_of(Article("a.txt", text), sentences(text)).assertions
    last = sentences(text)[-1].span
    return [
        (str(one.value), one.attribution) for one in found if one.property == "did" and one.sentence == last
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The vote was stolen. It was not the first.",
        "Was the vote stolen? It was not.",
        "The vote was not stolen. It was not.",
        "The vote was stolen. It did not.",
        "The vote was stolen. It was.",
    ],
)
def test_no_denial(text):
    assert denied(text) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Karl Weil told everybody that the vote was stolen. It was not.", "not steal vote"),
        ("Karl Weil said that the bank closed the branch. It did not.", "bank not close branch"),
    ],
)
def test_the_outlet_itself_denies_what_was_told(text, deed):
    assert denied(text) == [(deed, ())]
