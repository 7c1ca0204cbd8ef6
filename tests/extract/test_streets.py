"""Streets, and which two may be spellings of one."""

import pytest

from checker.extract import streets
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Wall Street fell on Monday.",
        "He lives on the main road.",
        "The Harlow Street Journal reported it.",
        "At Downing Street.",
    ],
)
def test_what_is_no_street_is_left_alone(text: str) -> None:
    assert extracted(streets, text) == []


def test_spellings_that_sound_alike_share_a_subject() -> None:
    (one,) = extracted(streets, "He was found at 24 Harlow Street.")
    (two,) = extracted(streets, "He was found on Harlowe Street.")
    (other,) = extracted(streets, "He was found on Bennet Street.")

    assert str(one.value) == "Harlow Street"
    assert one.subject == two.subject
    assert one.subject != other.subject
