"""Two things by their words. First what may be one, or both be true."""

import pytest

from checker.compare import sense
from checker.values import Outcome, Text


@pytest.mark.parametrize(
    ("left", "right", "near", "outcome"),
    [
        ("engine failure", "failure of the left engine", 0, Outcome.AGREE),
        ("weather", "squall", 0, Outcome.AGREE),
        ("pistol", "gun", 3, Outcome.AGREE),
        ("car", "automobile", 3, Outcome.AGREE),
        ("murder", "second-degree murder", 3, Outcome.AGREE),
        ("candle", "parliament", 3, Outcome.UNDECIDED),
        ("", "candle", 0, Outcome.UNDECIDED),
        ("handgun", "shotgun", 3, Outcome.CONFLICT),
        ("first-degree murder", "second-degree murder", 3, Outcome.CONFLICT),
        ("open wound", "closed wound", 3, Outcome.CONFLICT),
        ("lightning strike", "brush mower", 0, Outcome.CONFLICT),
    ],
)
def test_senses(left, right, near, outcome):
    comparison = sense.compare(Text(left), Text(right), near=near)

    assert comparison.outcome is outcome
    assert comparison.reason


def test_what_is_of_no_one_kind_may_both_have_played_a_part():
    assert sense.compare(Text("storm"), Text("mower"), near=0).note == "scope"
    assert sense.compare(Text("candle"), Text("heater"), near=0).note == ""
