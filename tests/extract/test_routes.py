"""Whence and whither."""

import pytest

from checker.extract import routes
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Flights from Madrid were late.",
        "The flight from reality to Oslo was long.",
        "The plane was bound for Oslo.",
        "The bus was late because trains from Madrid to Oslo were full.",
    ],
)
def test_what_is_no_known_way_is_left_alone(text: str) -> None:
    assert extracted(routes, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The flight from Madrid to Oslo was late.",
        "The flight was going from Madrid to Oslo when a door opened.",
        "The flight, on its way from Madrid to Oslo, turned back.",
    ],
)
def test_both_ends_are_found(text: str) -> None:
    found = {(one.subject, str(one.value)) for one in extracted(routes, text)}

    assert found == {("destination of flight from Madrid", "Oslo"), ("origin of flight to Oslo", "Madrid")}


@pytest.mark.parametrize(
    "text", ["Flight 318 was bound for Toronto.", "Flight BA 318, headed to Toronto, turned back."]
)
def test_a_number_names_the_flight(text: str) -> None:
    (found,) = extracted(routes, text)

    assert (found.subject, str(found.value)) == ("destination of flight 318", "Toronto")
