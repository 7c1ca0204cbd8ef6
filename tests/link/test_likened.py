"""Days of one deed that is told with other words, or of a thing that one calls by its name and the other by its kind."""

import pytest

from checker.model import Rule
from tests.link.test_when_and_where import kinds, rules  # noqa: F401


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Two planes of one night; two hospitals; two firms.
        (
            "A plane landed in Turku at 3.15am on Thursday. A ferry left Turku at noon.",
            "Strong winds kept ships in port. A jet landed in Malmo at 2.15am on Thursday.",
        ),
        ("The clinic in Varde opened in 2009.", "The clinic in Halden opened in 2006."),
        (
            "Corvane filed for bankruptcy on Monday. It makes drills.",
            "Halden Steel filed for bankruptcy on Tuesday. It makes rails.",
        ),
        # One is a shop of a chain, the other the first.
        ("The chain opened a shop in Varde in 2009.", "The chain opened a shop in Halden in 2006."),
        # Two men of other ages.
        ("A man of 54 died on 2 March in the hospital.", "A man of 61 died on 4 March in the hospital."),
        # What is reported every day.
        ("Two new cases were reported in Lima on Monday.", "Two new cases were reported in Lima on Tuesday."),
        # An object of the first verb did not do the second.
        (
            "Ann Reed won her first title in 2014 and moved abroad in 2016.",
            "The title was moved to another category in 2018.",
        ),
        # A label of the page.
        (
            "Posted in Pedestrian Accidents on Monday, March 10.",
            "Posted in Car Accidents on Tuesday, March 11.",
        ),
        # What goes on since then was not stopped then.
        ("The drug has been used since 2012.", "The drug was used on Monday."),
        # A road is closed piece by piece.
        (
            "The motorway has been closed since Monday at exit 4.",
            "The motorway was closed on Wednesday at exit 9.",
        ),
        # Two days that are told of two clauses.
        (
            "The siege began on 3 March, when a guard was shot.",
            "The siege ended on 5 March, when a guard was freed.",
        ),
    ],
)
def test_two_deeds_are_left_alone(left: str, right: str, rules: list[Rule]) -> None:  # noqa: F811
    assert kinds(left, right, rules) == []


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # A verb of one meaning, a thing by two words.
        (
            "The drug was approved by the regulator in March 2021.",
            "The medicine, which the regulator approved in May 2021, is cheap.",
        ),
        # By its name, and by its kind.
        (
            "The lender, founded in 1987, has 40 branches. Halden Bank lost money last year.",
            "Halden Bank was founded in 1978 and has 40 branches.",
        ),
        (
            "The ferry, which was built in 1998, sank on Monday. The Marlow Star had 40 people on board.",
            "The Marlow Star sank with 40 people on board. It was built in Turku in 1989.",
        ),
        # An unnamed person by the age.
        (
            "The patient, a 54-year-old man, died on 2 March, the clinic said.",
            "A man of 54 died on 4 March after he was given the wrong drug.",
        ),
        # What was had; what has been stopped since then; what "when" joins on; the first of a kind.
        ("Ann Reed had surgery on Monday.", "Ann Reed underwent surgery on Wednesday."),
        ("The bridge has been closed since 3 March.", "The bridge was closed on 5 March after a check."),
        (
            "The quarrel began on 3 March, when Ann Reed was arrested in Lima.",
            "Ann Reed was arrested in Lima on 5 March.",
        ),
        (
            "The first case was reported on 2 March in Lima.",
            "In Lima the first case was reported on 9 March.",
        ),
        # Opened but once.
        (
            "The hospital opened in 2009 and has 410 beds.",
            "The hospital, which opened in 2006, has 410 beds.",
        ),
    ],
)
def test_one_deed_in_other_words_is_found(left: str, right: str, rules: list[Rule]) -> None:  # noqa: F811
    assert kinds(left, right, rules) == ["date"]
