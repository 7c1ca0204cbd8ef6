"""Two offices of one person: what may go together is left alone, what cannot is told."""

import pytest

from checker.compare import office
from checker.compare.roles import canonical_role
from checker.values import Office, Outcome

UNDECIDED = [
    (Office("colonel"), Office("commander")),
    (Office("chair", "Halden"), Office("chief executive", "Volta")),
    (Office("judge", "", "former"), Office("judge")),
    (Office("governor", "Ohio", "designate"), Office("governor", "Ohio")),
    (Office("prime minister", "Norway"), Office("finance minister", "Norway")),
    (Office("president", "France"), Office("president", "Volta")),
    (Office("chief executive", "Volta"), Office("chief executive", "Castel")),
    (Office("leader", "opposition"), Office("leader", "Unity party")),
    (Office("head coach", "Rovers", "deputy"), Office("head coach", "Rovers")),
    (Office("detective sergeant"), Office("inspector")),
    (Office("surgeon"), Office("professor")),
    (Office("prosecutor", "", "deputy"), Office("prosecutor")),
    (Office("managing director", "Volta"), Office("finance director", "Castel")),
    (Office("finance director", "Volta", "former"), Office("managing director", "Volta")),
    (Office("regional director"), Office("sales director")),
    (Office("executive director"), Office("finance director")),
    (Office("striker"), Office("midfielder")),
    (Office("captain"), Office("striker")),
]
AGREE = [
    (Office("CEO", "Volta"), Office("chief executive", "Volta")),
    (Office("defense minister", "Russia"), Office("defence minister", "Russia")),
    (Office("minister"), Office("energy minister")),
    (Office("governor"), Office("provincial governor")),
    (Office("co-pilot"), Office("first officer")),
    (Office("pilot"), Office("captain")),
    (Office("foreign minister", "France"), Office("Minister for Europe and Foreign Affairs", "France")),
    (Office("head", "Volta"), Office("chief executive", "Volta")),
    (Office("director"), Office("finance director")),
    (Office("chief executive", "Volta"), Office("chief executive", "Volta Motors")),
    (Office("spokeswoman", "police"), Office("spokesman", "police")),
    (Office("head", "hospital", "former"), Office("director", "hospital", "former")),
]
CONFLICT = [
    (Office("defence minister", "Russia"), Office("foreign minister", "Russia")),
    (Office("health minister"), Office("provincial governor")),
    (Office("commander"), Office("commodore")),
    (Office("prosecutor"), Office("defence lawyer")),
    (Office("judge"), Office("state prosecutor")),
    (Office("leader", "Unity"), Office("leader", "Agrarians")),
    (Office("governor", "Ohio"), Office("governor", "Iowa")),
    (Office("president", "Sudan"), Office("prime minister", "Sudan")),
    (Office("foreign minister", "Sudan"), Office("foreign minister", "South Sudan")),
    (Office("secretary general", "NATO"), Office("finance minister", "Norway")),
    (Office("foreign minister", "Norway", "deputy"), Office("foreign minister", "Norway")),
    (Office("finance director", "Volta"), Office("managing director", "Volta Freight")),
    (Office("chief financial officer"), Office("CEO", "Volta")),
    (Office("governor", "bank", "deputy"), Office("chief economist")),
    (Office("captain"), Office("first officer", "Skyways")),
    (Office("surgeon"), Office("nurse")),
    (Office("goalkeeper", "Rovers"), Office("striker", "Rovers")),
    (Office("chair", "Volta"), Office("chief executive", "Volta")),
]


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        (left, right, outcome)
        for outcome, pairs in (
            (Outcome.UNDECIDED, UNDECIDED),
            (Outcome.AGREE, AGREE),
            (Outcome.CONFLICT, CONFLICT),
        )
        for left, right in pairs
    ],
    ids=str,
)
def test_office_either_way_round(left: Office, right: Office, outcome: Outcome) -> None:
    there, back = office.compare(left, right), office.compare(right, left)

    assert there.outcome is outcome, there.reason
    assert back.outcome is outcome, back.reason
    assert there.reason
    assert back.reason


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Secretary of State", "secretary of state"),
        ("foreign secretary", "foreign secretary"),
        ("Minister of State for Trade", "minister of state for trade"),
        ("Secretary of State for Defence", "defence secretary"),
        ("Secretary of Defense", "defence secretary"),
        ("Minister for Foreign Affairs", "foreign minister"),
        ("Minister of Emergency Situations", "emergency situations minister"),
        ("CEO", "chief executive"),
        ("Chairwoman", "chair"),
        ("Secretary-General", "secretary general"),
        ("PM", "prime minister"),
        ("", ""),
    ],
)
def test_one_word_for_each_role(words: str, role: str) -> None:
    assert canonical_role(words) == role


def test_a_chairman_may_be_chief_executive_too() -> None:
    """Only a reason to look: the rule makes it a tension, and nothing where an article gives both."""
    comparison = office.compare(Office("chair", "Volta"), Office("chief executive", "Volta"))

    assert comparison.note == "scope"
