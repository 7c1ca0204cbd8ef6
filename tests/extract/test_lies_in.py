"""In which country a text puts a town."""

import pytest

from checker.extract import lies_in
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "The firm has offices in Vienna, Germany and Poland.",
        "There is little interest in Ukraine in Poland.",
        "She was born in Lviv, Poland, in 1931.",
        "The plant is in Marlowburg, Sweden.",
        "He lives in Paris, Texas.",
    ],
)
def test_lists_and_what_nobody_knows_are_left_alone(text: str) -> None:
    assert extracted(lies_in, text) == []


@pytest.mark.parametrize(
    ("text", "name", "holder"),
    [
        ("The talks were held in Bratislava in Slovenia.", "Bratislava", "Slovenia"),
        ("The factory stands near Zurich, Sweden.", "Zurich", "Sweden"),
        ("The crew will go ashore at Djibouti in Ghana.", "Djibouti", "Ghana"),
    ],
)
def test_a_town_put_into_a_country_is_found(text: str, name: str, holder: str) -> None:
    (found,) = extracted(lies_in, text)

    assert (found.subject, str(found.value)) == (name, holder)
