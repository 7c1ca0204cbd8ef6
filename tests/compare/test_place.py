"""Two places: spellings and what lies in what, directions and distances, two of one kind."""

import pytest

from checker.compare import place
from checker.values import Outcome, Place, Quantity


def km(number: float) -> Quantity:
    return Quantity(number, number, unit="kilometre")


def miles(number: float) -> Quantity:
    return Quantity(number, number, unit="mile")


LVIV = Place("Lviv", usual="Lviv", within=("Ukraine", "Europe"))
UKRAINE = Place("Ukraine", usual="Ukraine", within=("Europe",))
PARIS = Place("Paris", usual="Paris", within=("France", "Europe"))


@pytest.mark.parametrize(
    ("left", "right", "outcome", "note"),
    [
        (LVIV, LVIV, Outcome.AGREE, ""),
        (LVIV, UKRAINE, Outcome.AGREE, ""),
        (Place("Marlow General Hospital"), Place("the Marlow General Hospital"), Outcome.VARIANT, "spelling"),
        (Place("the hospital"), Place("Marlow General Hospital"), Outcome.AGREE, ""),
        (Place("Kyiv", usual="Kyiv"), Place("Kiev", usual="Kyiv"), Outcome.VARIANT, "alias"),
        (Place("Łódź"), Place("Lodz"), Outcome.VARIANT, "spelling"),
        (Place("Sharqand"), Place("Sharkhand"), Outcome.VARIANT, "sound"),
        (Place("Marlow"), Place("Tenby"), Outcome.UNDECIDED, ""),
        (Place("Marlow", "north"), Place("Marlow"), Outcome.UNDECIDED, ""),
        (Place("Marlow", "north", km(34)), Place("Marlow", "north", miles(21)), Outcome.AGREE, ""),
        (Place("Marlow", "northern"), Place("Marlow", "north"), Outcome.AGREE, ""),
        (LVIV, PARIS, Outcome.CONFLICT, ""),
        (Place("Harlow Street"), Place("Mill Lane"), Outcome.UNDECIDED, ""),
        (Place("Harlow Street"), Place("Harlowe Road"), Outcome.CONFLICT, "misspelt"),
        (Place("Marlow Hospital"), Place("Tenby Hospital"), Outcome.CONFLICT, ""),
        (
            Place("Marlow", "east", miles(150)),
            Place("Marlow", "west", miles(150)),
            Outcome.CONFLICT,
            "opposite-direction",
        ),
        (Place("Marlow", "northeast"), Place("Marlow", "south-west"), Outcome.CONFLICT, "opposite-direction"),
        (
            Place("Marlow", "northeast"),
            Place("Marlow", "north-northeast"),
            Outcome.CONFLICT,
            "neighbouring-direction",
        ),
        (Place("Marlow", "north"), Place("Marlow", "east"), Outcome.CONFLICT, "direction"),
        (Place("Marlow", "north", km(3)), Place("Marlow", "north", km(40)), Outcome.CONFLICT, ""),
    ],
)
def test_place(left: Place, right: Place, outcome: Outcome, note: str) -> None:
    for one, other in ((left, right), (right, left)):
        comparison = place.compare(one, other)

        assert comparison.outcome is outcome
        assert comparison.note == note or not note
        assert comparison.reason
