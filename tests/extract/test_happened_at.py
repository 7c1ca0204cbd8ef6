"""Where something happened or lies: deeds with a place, ways from a place, seats."""

import pytest

from checker.extract import happened_at
from checker.values import Place
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "He called on Paris to act.",
        "London said it would act.",
        "Sales rose north of 50 percent.",
        "Talks with Berlin went on.",
    ],
)
def test_what_places_nothing_is_left_alone(text: str) -> None:
    assert extracted(happened_at, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "value"),
    [
        (
            "The quake was centred 34 km (21 miles) northeast of Marlow.",
            "quake",
            "34 kilometre northeast of Marlow",
        ),
        (
            "The epicentre was situated 34 kilometres to the south-west of the town of Tenby.",
            "epicentre",
            "34 kilometre southwest of Tenby",
        ),
        ("The ship was sailing 150 nautical miles west of Aden.", "ship", "150 nautical mile west of Aden"),
        ("Castor Systems, based in Houston, said it would sell.", "base Castor Systems", "Houston"),
        ("The funeral was held in Paris.", "funeral", "Paris"),
        ("Ann Reed was born in Oslo.", "bear Ann Reed", "Oslo"),
        ("The talks were held in Paris.", "the meeting", "Paris"),
        (
            "The ship was 14 nautical miles southeast of Tenby at the time.",
            "ship",
            "14 nautical mile southeast of Tenby",
        ),
        ("The site lies 4 km north of the runway.", "site", "4 kilometre north of runway"),
        ("It lay 9 miles northwest of Tenby.", "it", "9 mile northwest of Tenby"),
    ],
)
def test_a_place_is_found(text: str, subject: str, value: str) -> None:
    found = extracted(happened_at, text)

    assert (subject, value) in [(one.subject, str(one.value)) for one in found]


def test_a_place_knows_what_holds_it() -> None:
    (listed,) = extracted(happened_at, "Ann Reed was born in Lviv.")
    told = extracted(happened_at, "Ann Reed was born in Marlow, California.")[0]

    assert isinstance(listed.value, Place)
    assert "Ukraine" in listed.value.within
    assert isinstance(told.value, Place)
    assert told.value.within == ("California",)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Karl Weil was arrested at his home in Hamburg.", "Hamburg"),
        ("Karl Weil was arrested at Frankfurt airport.", "Frankfurt"),
        ("The jet overran the runway at Porto airport.", "Porto"),
        ("Ann Reed was flown to a hospital in Vienna.", "Vienna"),
        ("The patient was admitted to St. Anne's Hospital.", "St. Anne's Hospital"),
        ("Crews found the wreckage 18 km west of Bergen.", "18 kilometre west of Bergen"),
    ],
)
def test_the_place_of_a_place_is_that_of_the_deed(text: str, place: str) -> None:
    assert place in {str(one.value) for one in extracted(happened_at, text)}


def test_where_a_thing_is_that_no_sudden_deed_befell_says_nothing() -> None:
    assert extracted(happened_at, "The firm sold a plant in Leipzig.") == []
