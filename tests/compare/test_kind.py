"""Words compared by what each is a kind of."""

import pytest

from checker.compare import kind
from checker.values import Outcome, Text

GUN = Text("gun", ("gun",))
RIFLE = Text("rifle", ("gun", "rifle"))
SHOTGUN = Text("shotgun", ("gun", "shotgun"))
SILVER = Text("silver", ("~silver",))
GREY = Text("grey", ("~grey",))
RED = Text("red", ("red",))


@pytest.mark.parametrize(
    ("left", "right", "outcome", "note"),
    [
        (RIFLE, RIFLE, Outcome.AGREE, ""),
        (Text("gray", ("~grey",)), GREY, Outcome.AGREE, ""),
        (GUN, RIFLE, Outcome.AGREE, ""),
        (RIFLE, GUN, Outcome.AGREE, ""),
        (RIFLE, SHOTGUN, Outcome.CONFLICT, ""),
        (SILVER, GREY, Outcome.CONFLICT, "scope"),
        (SILVER, RED, Outcome.CONFLICT, ""),
        (Text("rifle"), SHOTGUN, Outcome.UNDECIDED, ""),
    ],
)
def test_kind(left: Text, right: Text, outcome: Outcome, note: str) -> None:
    comparison = kind.compare(left, right)

    assert comparison.outcome is outcome
    assert comparison.note == note
    assert comparison.reason
