"""On which floor."""

import pytest

from checker.extract import floors
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text", ["He lives on the second floor.", "It lies between the second and third floors."]
)
def test_what_did_not_happen_there_is_left_alone(text: str) -> None:
    assert extracted(floors, text) == []


@pytest.mark.parametrize(
    "text", ["The blast occurred on the 2nd floor.", "A fire broke out on the second floor."]
)
def test_the_floor_is_found(text: str) -> None:
    (found,) = extracted(floors, text)

    assert str(found.value) == "second floor"
