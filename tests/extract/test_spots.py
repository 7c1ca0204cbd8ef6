"""In what kind of place: only where it befell one, or broke out."""

import pytest

from checker.extract import spots
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "They found drugs in a garage.",
        "Ann Reed died in office.",
        "Ann Reed was found in a house or a barn.",
        "Ann Reed was shot in the chest.",
        "The fire started in two houses.",
        "Ann Reed works in a hospital.",
    ],
)
def test_what_is_no_one_place_is_left_alone(text: str) -> None:
    assert extracted(spots, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The body of Ann Reed was found in the kitchen of her flat.", "kitchen"),
        ("The fire started in the basement of the hotel.", "basement"),
        ("Ann Reed died at home.", "home"),
        ("Ann Reed was arrested in a church in Tenby.", "church"),
        ("Ann Reed collapsed on the stairs.", "stairs"),
        ("A man of 54 was arrested at the airport.", "airport"),
    ],
)
def test_the_place_is_found(text: str, value: str) -> None:
    assert [str(one.value) for one in extracted(spots, text)] == [value]
