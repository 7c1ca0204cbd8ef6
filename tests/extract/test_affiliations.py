"""To which university, hospital or institute a person belongs."""

import pytest

from checker.extract import affiliations
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "He met Ann Reed at the University of Marlow.",
        "Ann Reed, who studied at Marlow College, agreed.",
        "Ann Reed, a former dean at Marlow College, agreed.",
        "Ann Reed of the Liberal Party agreed.",
        "Ann Reed, 34, was taken to Marlow Hospital.",
    ],
)
def test_a_visit_and_the_past_are_left_alone(text: str) -> None:
    assert extracted(affiliations, text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ann Reed of the University of Marlow led the trial.", "University of Marlow"),
        ("Ann Reed, an epidemiologist at the University of Marlow, agreed.", "University of Marlow"),
        ("Ann Reed, a surgeon at Marlow General Hospital, agreed.", "Marlow General Hospital"),
        ("Ann Reed, professor of law at Tenby College, agreed.", "Tenby College"),
    ],
)
def test_who_belongs_where(text: str, value: str) -> None:
    (found,) = extracted(affiliations, text)

    assert (found.subject, str(found.value)) == ("belong Ann Reed", value)
