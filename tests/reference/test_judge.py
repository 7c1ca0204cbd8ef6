"""What the reference makes of a name in an office."""

from datetime import date

import pytest

from checker.reference.judge import judge
from checker.reference.lookup import Reference, When
from checker.reference.table import load_table

REFERENCE = Reference((load_table(),))
SPRING_2025 = date(2025, 4, 10)


def kind(role: str, of: str, person: str, on: When = SPRING_2025, status: str = "holder") -> str:
    return judge(REFERENCE, role, of, person, on, status).kind


@pytest.mark.parametrize(
    ("role", "of", "person"),
    [
        ("foreign minister", "Russia", "Sergei Lavrov"),
        ("foreign minister", "Russia", "Lavrov"),
        ("president", "China", "Xi"),
        ("president", "China", "Xi Jinping"),
        ("president", "US", "Donald J. Trump"),
        ("prime minister", "UK", "Sir Keir Starmer"),
        ("chancellor", "Germany", "Olaf Scholz"),
    ],
)
def test_right_names_are_left_alone(role: str, of: str, person: str) -> None:
    assert kind(role, of, person) == "consistent"


@pytest.mark.parametrize(
    ("role", "of", "person", "on", "status"),
    [
        ("president", "Zorbania", "Ann Example", SPRING_2025, "holder"),
        ("mayor", "Springfield", "Ann Example", SPRING_2025, "holder"),
        ("prime minister", "UK", "Ann Example", None, "holder"),
        ("prime minister", "UK", "Ann Example", date(2026, 11, 1), "holder"),
        ("prime minister", "UK", "Ann Example", date(1990, 1, 1), "holder"),
        ("prime minister", "UK", "Ann Example", SPRING_2025, "shadow"),
        ("prime minister", "UK", "Ann Example", SPRING_2025, "designate"),
        ("prime minister", "UK", "Ann Example", SPRING_2025, "acting"),
        ("prime minister", "UK", "Ann Example", SPRING_2025, "former"),
        ("prime minister", "UK", "", SPRING_2025, "holder"),
        ("spokeswoman", "White House", "Ann Example", SPRING_2025, "holder"),
        ("spokeswoman", "White House", "Ann Example", SPRING_2025, "spokesperson"),
        ("special envoy", "US", "Ann Example", SPRING_2025, "holder"),
        ("pope", "", "Ann Example", date(2025, 4, 28), "holder"),
        ("prime minister", "Poland", "Donald Tusk", date(2009, 4, 28), "holder"),
        ("prime minister", "UK", "Keir Starmer", date(2026, 11, 1), "holder"),
        ("prime minister", "UK", "Ann Example", (date(2015, 1, 1), date(2025, 1, 1)), "holder"),
    ],
)
def test_what_the_reference_cannot_know(role: str, of: str, person: str, on: When, status: str) -> None:
    assert kind(role, of, person, on, status) == "unknown"


def test_a_vacant_seat_is_no_ground_to_object() -> None:
    assert kind("pope", "", "Kevin Farrell", date(2025, 4, 28)) == "unknown"


def test_a_former_holder_is_right_as_a_former_one() -> None:
    assert kind("prime minister", "UK", "Rishi Sunak", status="former") == "consistent"
    assert kind("prime minister", "UK", "Rishi Sunak") == "past-holder"


def test_a_deputy_is_held_against_the_deputys_office() -> None:
    assert kind("prime minister", "UK", "Angela Rayner", status="deputy") == "consistent"
    assert kind("president", "US", "JD Vance", status="deputy") == "unknown"


def test_another_person() -> None:
    answer = judge(REFERENCE, "defence secretary", "UK", "Harry Gilchrist", SPRING_2025)

    assert (answer.kind, answer.sure, answer.expected) == ("wrong-person", True, ("John Healey",))
    assert answer.office_title == "UK Defence Secretary"
    assert answer.reason == (
        "on 10 April 2025 the UK Defence Secretary was John Healey (from 5 July 2024 to 11 June 2026)"
    )
    assert [record.record for record in answer.records] == ["gb-defence-secretary/2024-07-05"]


def test_a_person_with_another_office() -> None:
    answer = judge(REFERENCE, "defense minister", "Russian", "Sergey Lavrov", SPRING_2025)

    assert (answer.kind, answer.expected) == ("wrong-person", ("Andrei Belousov",))
    assert [record.statement for record in answer.own] == [
        "Sergey Lavrov has been Russian Foreign Minister since 9 March 2004"
    ]


@pytest.mark.parametrize(
    ("role", "of", "person", "right"),
    [
        ("secretary of state", "US", "Mark Rubio", "Marco Rubio"),
        ("prime minister", "Italian", "Giorgio Meloni", "Giorgia Meloni"),
        ("White House spokeswoman", "", "Caroline Levitt", "Karoline Leavitt"),
        ("defence minister", "German", "Boris Pistorious", "Boris Pistorius"),
    ],
)
def test_misspelt_in_the_right_office(role: str, of: str, person: str, right: str) -> None:
    answer = judge(REFERENCE, role, of, person, SPRING_2025)

    assert (answer.kind, answer.expected) == ("misspelt", (right,))


def test_right_name_at_the_wrong_time() -> None:
    past = judge(REFERENCE, "president", "US", "Joe Biden", SPRING_2025)
    future = judge(REFERENCE, "foreign minister", "Germany", "Johann Wadephul", SPRING_2025)

    assert (past.kind, past.sure, past.expected) == ("past-holder", True, ("Donald Trump",))
    assert (future.kind, future.expected) == ("future-holder", ("Annalena Baerbock",))


def test_medium_confidence_is_never_sure() -> None:
    answer = judge(REFERENCE, "defence minister", "French", "Ann Example", date(2025, 3, 13))

    assert (answer.kind, answer.sure) == ("wrong-person", False)


def test_a_range_of_days_with_a_change_in_it() -> None:
    days = (date(2024, 6, 1), date(2024, 9, 1))

    assert kind("prime minister", "UK", "Rishi Sunak", days) == "consistent"
    assert kind("prime minister", "UK", "Keir Starmer", days) == "consistent"
    assert judge(REFERENCE, "prime minister", "UK", "Ann Example", days).expected == (
        "Rishi Sunak",
        "Keir Starmer",
    )
