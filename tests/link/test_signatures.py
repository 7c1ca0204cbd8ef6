"""Which agency an article is signed by. First what is none's."""

import pytest

from checker.link.signatures import agency_of
from checker.model import Article


def signed(text: str, **more: object) -> str:
    return agency_of(Article("a.txt", text, **more))


@pytest.mark.parametrize(
    "text",
    [
        "A harbour burns\n\nThe mayor told AFP that nobody was hurt.",
        "According to the Associated Press, twelve ships sank.\nReuters could not verify that.",
        "A practitioner (AP) - so nurses of this rank are called - was hurt.",
        "Photographs by Ada Brandt, who once worked for Reuters, were shown.",
        "The club (PA) lost.",
        "",
    ],
)
def test_an_agency_that_is_only_named_has_not_signed(text):
    assert signed(text) == ""


def test_of_two_signatures_none_counts():
    assert signed("PARIS, March 13 (AFP) - A harbour burns.\n\nSource: Reuters") == ""


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("PARIS, March 13 (AFP) - A harbour burns.", "afp"),
        ("SANTA FE, N.M. (AP) -- A harbour burns.", "ap"),
        ("A harbour burns\n\nOslo (Reuters) — Ships are lost.", "reuters"),
        ("A harbour burns\nBy Ada Brandt, Associated Press\nShips are lost.", "ap"),
        ("A harbour burns\n\nAssociated Press\n\nShips are lost.", "ap"),
        ("A harbour burns\n\nShips are lost.\n\nSource: Xinhua", "xinhua"),
        ("A harbour burns\n\nShips are lost, the mayor said on Friday. (AP)", "ap"),
        ("A harbour burns\n\nShips are lost. — AFP", "afp"),
    ],
)
def test_signatures(text, agency):
    assert signed(text) == agency


def test_the_outlet_and_the_byline_sign():
    assert signed("Ships are lost.", outlet="AFP") == "afp"
    assert signed("Ships are lost.", byline=("Reuters",)) == "reuters"


def test_a_very_long_line_takes_no_long_time():
    assert signed("A harbour burns, " * 20_000) == ""
    assert signed("By " + "a, " * 60_000 + "\n" + "A" * 200_000) == ""
