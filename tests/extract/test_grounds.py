"""On land or at sea."""

import pytest

from checker.extract import grounds
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "The storm moved inland on Monday.",
        "The plane took off in Lima.",
        "He fell off the roof.",
        "The minister travelled inland.",
    ],
)
def test_what_tells_no_ground_is_left_alone(text: str) -> None:
    assert extracted(grounds, text) == []


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("A strong quake struck off Peru on Tuesday.", "at sea"),
        ("The earthquake hit inland at a depth of 10 kilometres.", "inland"),
        ("The plane crashed off the coast of Peru.", "at sea"),
    ],
)
def test_the_ground_is_found(text: str, ground: str) -> None:
    (found,) = extracted(grounds, text)

    assert str(found.value) == ground
