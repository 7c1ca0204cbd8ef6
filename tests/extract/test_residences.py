"""Where people live."""

import pytest

from checker.extract import residences
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ann Reed of Arizona spoke first.",
        "Ann Reed, who once lived in Oslo, won the race.",
        "Ann Reed lived in Oslo until 2010.",
        "Ann Reed, 59, from Oslo, won the race.",
        "Ann Reed, 59, of Marlow University, led the trial.",
        "Ann Reed lived through the war in Bosnia.",
        "Ann Reed had lived in Oslo.",
    ],
)
def test_what_is_no_home_is_left_alone(text: str) -> None:
    assert extracted(residences, text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ann Reed, 59, of Oslo, was hit by a tram.", "Oslo"),
        ("Ann Reed (59) of Oslo was hit by a tram.", "Oslo"),
        ("Ann Reed, who lived half a mile away in South Tenby Park, was hit by a tram.", "South Tenby Park"),
        ("Ann Reed, who lives with her two sons in nearby Bergen, won the race.", "Bergen"),
        ("Ann Reed, a resident of Bergen, won the race.", "Bergen"),
        ("Oslo resident Ann Reed won the race.", "Oslo"),
    ],
)
def test_a_home_is_found(text: str, place: str) -> None:
    (found,) = extracted(residences, text)

    assert (found.subject, str(found.value)) == ("Ann Reed", place)
