"""Two deeds of one kind. First what cannot be compared."""

import pytest

from checker.compare import deed
from checker.values import Deed, Outcome

SIGNED = Deed("Ada Brandt", "sign", "treaty")


@pytest.mark.parametrize(
    ("right", "part"),
    [
        (Deed("", "sign", "treaty"), "doer"),
        (Deed("Karl Weil", "sign", "treaty", negated=True), "doer"),
        (Deed("Karl Weil", "sign", "treaty", negated=True), "polarity"),
        (Deed("Ada Brandt", "praise", "treaty", negated=True), "polarity"),
    ],
)
def test_other_deeds_are_not_compared(right, part):
    assert deed.compare(SIGNED, right, part=part).outcome is Outcome.UNDECIDED


@pytest.mark.parametrize("doer", ["Ada Brandt", "Brandt", "the Ada Brandt"])
def test_one_doer_by_any_of_her_names(doer):
    assert deed.compare(SIGNED, Deed(doer, "sign", "treaty")).outcome is Outcome.AGREE


def test_another_doer_conflicts():
    comparison = deed.compare(SIGNED, Deed("Karl Weil", "sign", "treaty"))

    assert comparison.outcome is Outcome.CONFLICT
    assert "Karl Weil" in comparison.reason


def test_affirmed_and_denied_conflict():
    comparison = deed.compare(SIGNED, Deed("Brandt", "sign", negated=True), part="polarity")

    assert comparison.outcome is Outcome.CONFLICT
