"""Two lists of who took part. First what contradicts nothing."""

import pytest

from checker.compare import members
from checker.values import Members, Outcome


def compared(left, right, *, left_closed=False, right_closed=False):
    return members.compare(
        Members(tuple(left), closed=left_closed), Members(tuple(right), closed=right_closed)
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (["Peru", "Chile"], ["Chile", "Peru"]),
        (["Peru", "Chile"], ["Chile", "Peru", "Ecuador"]),
        (["the Netherlands", "Peru"], ["Netherlands", "Peru"]),
        (["Ada Brandt", "Weil"], ["Brandt", "Karl Weil"]),
        (["Khaledin", "Tonban"], ["Khaledin", "Tonbaan"]),
    ],
)
def test_a_shorter_list_or_another_spelling_agrees(left, right):
    assert compared(left, right).outcome is Outcome.AGREE


def test_lists_without_a_common_member_are_not_compared():
    assert compared(["Peru", "Chile"], ["Japan", "India"]).outcome is Outcome.UNDECIDED


@pytest.mark.parametrize(
    ("closed", "note"),
    [(False, "open"), (True, "closed")],
)
def test_each_names_one_that_the_other_lacks(closed, note):
    comparison = compared(["Peru", "Chile"], ["Chile", "Bolivia"], right_closed=closed)

    assert (comparison.outcome, comparison.note) == (Outcome.CONFLICT, note)
    assert "Peru" in comparison.reason
    assert "Bolivia" in comparison.reason


def test_a_complete_list_lacks_one():
    comparison = compared(["Peru", "Chile"], ["Peru", "Chile", "Bolivia"], left_closed=True)

    assert comparison.outcome is Outcome.CONFLICT


def test_south_sudan_is_not_sudan():
    assert compared(["Sudan", "Chad"], ["South Sudan", "Chad"]).outcome is Outcome.CONFLICT
