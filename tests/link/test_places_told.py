"""Places of one event: what another article tells of where a town lies, buildings by where they stand, kinds of place."""

import pytest

from checker.model import Rule
from tests.link.test_when_and_where import kinds, rules  # noqa: F401


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Nobody tells where either lies: one may be a village of the other.
        ("The plant in Ostrand will close in May.", "The plant in Velmar will close in May."),
        # One article tells of both.
        (
            "The plant in Ostrand, Ohio, will close in May, and the one in Velmar, Ohio, in June.",
            "The plant in Velmar, Ohio, will close in June.",
        ),
        (
            "Ann Reed was taken to City Hospital and to Marlow Hospital.",
            "Ann Reed was taken to Marlow Hospital.",
        ),
        ("Ann Reed was found in the kitchen of her house.", "Ann Reed was found in her house."),
        ("Ann Reed died in hospital.", "Ann Reed died in St Mary's Hospital."),
        ("Ann Reed was arrested in a church.", "Tom Hale was arrested in a school."),
        ("The fire started in the basement.", "The fire spread to the roof."),
        ("The minister spoke at a press conference in Oslo.", "She told a press conference in Lima."),
        ("Ann Reed was arrested on Church Street.", "Ann Reed was arrested in a store."),
        # Two towns were told of: it is not known which is meant.
        (
            "The plane left Tenby for a stop in Varde. It was found 9 km north of the town.",
            "The plane was found 9 km south of Tenby.",
        ),
    ],
)
def test_places_that_may_be_one_are_left_alone(left: str, right: str, rules: list[Rule]) -> None:  # noqa: F811
    assert kinds(left, right, rules) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The plant in Ostrand, Ohio, will close in May.", "The plant in Velmar, Ohio, will close in May."),
        ("The factory in Ghent will close in May.", "The firm will close its factory in Antwerp in May."),
        (
            "Results will be presented at a congress in Vienna.",
            "Results will be presented at a congress in Prague.",
        ),
        (
            "Halden Steel, based in Cleveland, was sold.",
            "Halden Steel, headquartered in Cincinnati, was sold.",
        ),
        ("The body of Ann Reed was found in the kitchen.", "Ann Reed's body was found in the bedroom."),
        ("Ann Reed was arrested in a church in Leeds.", "Police arrested Ann Reed at a school in Leeds."),
        ("The fire began in the basement of the inn.", "The fire at the inn broke out on the roof."),
        ("The bus was going from Linz to Graz.", "The bus was on its way from Linz to Vienna."),
        ("The ship lay three miles north of the lighthouse.", "The ship lay three miles south of the light."),
        (
            "The plane took off in Varde at noon. It was found 9 km north of the town.",
            "The wreck of the plane was found 9 km south of Varde.",
        ),
        ("The jet slid off runway 27 in Leeds.", "The jet slid off runway 9 in Leeds."),
    ],
)
def test_two_places_of_one_event_are_found(left: str, right: str, rules: list[Rule]) -> None:  # noqa: F811
    assert kinds(left, right, rules) == ["place"]
