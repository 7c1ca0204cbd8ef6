"""Which words lead to which office, and who held it."""

from datetime import date

import pytest

from checker.reference import load_reference
from checker.reference.lookup import Reference
from checker.reference.table import load_table

REFERENCE = Reference((load_table(),))


@pytest.mark.parametrize(
    ("role", "of"),
    [
        ("Foreign Secretary", ""),
        ("president", "Congolese"),
        ("mayor", "UK"),
        ("spokesman", "Russia"),
        ("press secretary", "State Department"),
        ("attorney general", "Washington"),
        ("president", "Madrid"),
        ("king", "Amman"),
        ("state secretary", "US"),
        ("minister of state for defence", "UK"),
        ("president", "Castor Flow Systems"),
        ("special envoy", ""),
        ("", ""),
        ("", "Russia"),
        ("of the", "the"),
    ],
)
def test_words_that_name_no_one_office(role: str, of: str) -> None:
    assert REFERENCE.offices_named(role, of) == ()


@pytest.mark.parametrize(
    ("role", "of", "office"),
    [
        ("Russian Defense Minister", "", "ru-defence-minister"),
        ("defence minister", "Russian", "ru-defence-minister"),
        ("defense minister", "Moscow", "ru-defence-minister"),
        ("minister of defence", "the Kremlin", "ru-defence-minister"),
        ("spokeswoman", "White House", "us-white-house-press-secretary"),
        ("press secretary", "White House", "us-white-house-press-secretary"),
        ("Secretary-General", "NATO", "nato-secretary-general"),
        ("NATO Secretary General", "", "nato-secretary-general"),
        ("EU competition commissioner", "", "eu-commissioner-competition"),
        ("Secretary of State", "U.S.", "us-secretary-of-state"),
        ("Secretary of State for Defence", "United Kingdom", "gb-defence-secretary"),
        ("Minister for Europe and Foreign Affairs", "French", "fr-foreign-minister"),
        ("external affairs minister", "India", "in-foreign-minister"),
        ("chairman", "Federal Reserve", "us-fed-chair"),
        ("president", "European Commission", "eu-commission-president"),
        ("mayor", "London", "gb-mayor-of-london"),
        ("Premier", "Italian", "it-prime-minister"),
        ("chancellor", "German", "de-chancellor"),
        ("chancellor", "Britain", "gb-chancellor"),
        ("newly appointed foreign minister", "Ukraine", "ua-foreign-minister"),
    ],
)
def test_words_that_name_an_office(role: str, of: str, office: str) -> None:
    assert REFERENCE.offices_named(role, of) == (office,)


def test_holders_on_a_day_in_a_range_and_ever() -> None:
    one = REFERENCE.holders("gb-prime-minister", date(2024, 1, 1))
    two = REFERENCE.holders("gb-prime-minister", (date(2024, 1, 1), date(2024, 12, 1)))
    ever = REFERENCE.holders("gb-prime-minister")

    assert [holding.term.person for holding in one] == ["Rishi Sunak"]
    assert [holding.term.person for holding in two] == ["Rishi Sunak", "Keir Starmer"]
    assert len(ever) >= 5
    assert (
        one[0].record.statement
        == "Rishi Sunak was British Prime Minister from 25 October 2022 to 5 July 2024"
    )


def test_both_hold_it_around_a_change() -> None:
    people = [holding.term.person for holding in REFERENCE.holders("gb-prime-minister", date(2024, 7, 7))]

    assert people == ["Rishi Sunak", "Keir Starmer"]


def test_a_persons_offices() -> None:
    offices = [holding.office.id for holding in REFERENCE.person_offices("Sergei Lavrov", date(2025, 3, 13))]

    assert offices == ["ru-foreign-minister"]
    assert REFERENCE.person_offices("Nobody Inparticular") == ()
    assert REFERENCE.person_offices("") == ()


def test_the_shipped_reference_says_when_it_was_verified() -> None:
    assert load_reference().verified >= "2026-10-01"
