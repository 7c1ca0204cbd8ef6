"""Rooms, buildings, storeys, roads and waters by what they are."""

import pytest

from checker.compare.spots import compare_spots
from checker.values import Outcome


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("kitchen", "room", Outcome.AGREE),
        ("motel", "hotel", Outcome.AGREE),
        ("farmhouse", "home", Outcome.AGREE),
        ("kitchen", "house", Outcome.UNDECIDED),
        ("hospital", "clinic", Outcome.UNDECIDED),
        ("field", "forest", Outcome.UNDECIDED),
        ("basement", "cellar", Outcome.UNDECIDED),
        ("attic", "bedroom", Outcome.UNDECIDED),
        ("car", "house", Outcome.UNDECIDED),
        ("kitchen", "bedroom", Outcome.CONFLICT),
        ("stairs", "courtroom", Outcome.CONFLICT),
        ("church", "school", Outcome.CONFLICT),
        ("house", "apartment", Outcome.CONFLICT),
        ("home", "hospital", Outcome.CONFLICT),
        ("basement", "roof", Outcome.CONFLICT),
        ("lake", "river", Outcome.CONFLICT),
        ("house", "street", Outcome.CONFLICT),
    ],
)
def test_spots(left: str, right: str, outcome: Outcome) -> None:
    there, back = compare_spots(left, right), compare_spots(right, left)

    assert there.outcome is back.outcome is outcome
    assert there.reason
