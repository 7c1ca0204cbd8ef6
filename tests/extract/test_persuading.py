"""Who is yet to be won over, and who supports it. First what tells of neither."""

import pytest

from checker.extract import persuading
from tests.extract.reading import extracted


def told(text):
    return [str(one.value) for one in extracted(persuading, text)]


@pytest.mark.parametrize(
    "text",
    [
        "They convinced Ada Brandt to pay for the tram.",
        "They hope to convince voters.",
        "Ada Brandt may support the tram.",
        "Ada Brandt does not support the tram.",
        "Does Ada Brandt support the tram?",
    ],
)
def test_the_won_and_the_nameless_are_left(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("They hope to convince Ada Brandt to pay for the tram.", "Ada Brandt not support"),
        (
            "The plan will be presented to Ada Brandt, whom they hope will be convinced to pay.",
            "Ada Brandt not support",
        ),
        (
            "The cities would build a tram, a plan that would be supported by Ada Brandt.",
            "Ada Brandt support",
        ),
        ("Ada Brandt supports the tram.", "Ada Brandt support"),
    ],
)
def test_who_is_won_over_and_who_is_not(text, deed):
    assert told(text) == [deed]
