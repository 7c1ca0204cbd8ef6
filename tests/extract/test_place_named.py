"""How places are spelled."""

from checker.extract import place_named
from tests.extract.reading import extracted


def test_other_words_for_a_place_are_no_spelling() -> None:
    assert extracted(place_named, "The capital was quiet, he said.") == []


def test_each_spelling_goes_by_the_usual_name() -> None:
    found = extracted(place_named, "He flew from Kiev to Lodz.")

    assert [(one.subject, str(one.value)) for one in found] == [("Kyiv", "Kiev"), ("Łódź", "Lodz")]
