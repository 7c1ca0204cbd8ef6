"""Street corners."""

import pytest

from checker.extract import corners
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Harlow Street and Mill Road were closed.",
        "The street was closed between Mill Road and Park Lane.",
        "He walked from Harlow Street to Mill Road.",
        "Pembroke and Tenby met at the corner.",
    ],
)
def test_two_streets_are_no_corner(text: str) -> None:
    assert extracted(corners, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It stands at the corner of Harlow St. and Mill Road.",
        "It happened in the 1200 block of Harlow Street, at Mill Rd.",
        "The fire broke out on Harlow Street near Mill Road.",
        "The clinic at Harlow Street and Mill Road was shut.",
    ],
)
def test_a_corner_is_told_from_both_streets(text: str) -> None:
    assert sorted((one.subject, str(one.value)) for one in extracted(corners, text)) == [
        ("corner of Harlow Street", "Mill Road"),
        ("corner of Mill Road", "Harlow Street"),
    ]
