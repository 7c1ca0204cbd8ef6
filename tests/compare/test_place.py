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
        (Place("Treatment Center"), Place("Marlow Treatment Centre"), Outcome.AGREE, ""),
        (Place("Marlow Stadium"), Place("Tenby Arena"), Outcome.CONFLICT, ""),
        (Place("second floor"), Place("fifth floor"), Outcome.CONFLICT, ""),
        (Place("first floor"), Place("second floor"), Outcome.UNDECIDED, ""),
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


@pytest.mark.parametrize(
    ("left", "right", "outcome", "note"),
    [
        ("at sea", "at sea", Outcome.AGREE, ""),
        ("at sea", "inland", Outcome.CONFLICT, ""),
        ("at sea", "Marlow", Outcome.UNDECIDED, ""),
    ],
)
def test_land_and_sea(left: str, right: str, outcome: Outcome, note: str) -> None:
    found = place.compare(Place(left), Place(right))

    assert (found.outcome, found.note) == (outcome, note)


@pytest.mark.parametrize(
    ("left", "right", "outcome", "note"),
    [
        ("south", "southeast", Outcome.AGREE, ""),
        ("central", "south", Outcome.AGREE, ""),
        ("central", "southeast", Outcome.CONFLICT, "scope"),
        ("south", "east", Outcome.CONFLICT, "scope"),
        ("south", "north", Outcome.CONFLICT, "opposite-direction"),
    ],
)
def test_parts_of_a_country(left: str, right: str, outcome: Outcome, note: str) -> None:
    found = place.compare(Place("Marlow", left), Place("Marlow", right), parts=True)

    assert (found.outcome, found.note) == (outcome, note)


def test_parts_of_two_countries_are_not_compared() -> None:
    ours, theirs = (
        Place("Marlow", "north", within=("Ruritania",)),
        Place("Marlow", "south", within=("Arcadia",)),
    )

    assert place.compare(ours, theirs, parts=True).outcome is Outcome.UNDECIDED


def test_two_neighbourhoods_are_two_only_where_asked() -> None:
    ours, theirs = Place("Marlow Heights"), Place("Tenby Park")

    assert place.compare(ours, theirs).outcome is Outcome.UNDECIDED
    assert place.compare(ours, theirs, localities=True).note == "scope"
    assert place.compare(ours, Place("Tenby"), localities=True).outcome is Outcome.UNDECIDED


def test_another_direction_and_another_distance_are_more_than_a_neighbouring_direction() -> None:
    ours, theirs = Place("Marlow", "southwest", miles(3)), Place("Marlow", "west", miles(4))

    assert place.compare(ours, theirs).note == "distance"
    assert place.compare(ours, Place("Marlow", "west", miles(3))).note == "neighbouring-direction"


def test_what_is_told_as_about_has_its_room_once() -> None:
    ours = Place("Marlow", "north", Quantity(20, 20, about=True, unit="mile"))
    theirs = Place("Marlow", "north", Quantity(26, 26, about=True, unit="mile"))

    assert place.compare(ours, theirs).outcome is Outcome.CONFLICT


UK, US = ("United Kingdom",), ("United States",)


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        (Place("Leeds", usual="Leeds", within=("England", *UK), kind="city"), Place("Yorkshire", usual="Yorkshire", within=UK, kind="region"), Outcome.UNDECIDED),
        (Place("Reno", usual="Reno", within=("Nevada", *US), kind="city"), Place("Ohio", usual="Ohio", within=US, kind="region"), Outcome.CONFLICT),
        (Place("Nevada", usual="Nevada", within=US, kind="region"), Place("Ohio", usual="Ohio", within=US, kind="region"), Outcome.CONFLICT),
        (Place("Leeds", usual="Leeds", within=("England", *UK), kind="city"), Place("Ohio", usual="Ohio", within=US, kind="region"), Outcome.CONFLICT),
    ],
)  # fmt: skip
def test_a_county_may_hold_a_town_that_no_list_puts_there(
    left: Place, right: Place, outcome: Outcome
) -> None:
    assert place.compare(left, right).outcome is outcome
    assert place.compare(right, left).outcome is outcome
