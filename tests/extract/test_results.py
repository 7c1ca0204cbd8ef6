"""Results of matches and votes: what is no result, and what of which."""

import pytest

from checker.extract import results
from checker.values import Quantity
from tests.extract.reading import extracted


def told(text: str) -> list[tuple[str, str]]:
    found = [(one.subject, one.value) for one in extracted(results, text)]
    return [(subject, value.vague) for subject, value in found if isinstance(value, Quantity)]


@pytest.mark.parametrize(
    "text",
    [
        "She won 6-3, 7-5 on Sunday.",
        "Holt put Rovers 1-0 up.",
        "Children aged 7-12 voted in a game.",
        "The horse won at odds of 7-2.",
        "Rovers beat City 2-1 and Albion beat Town 3-0.",
        "The 2-1 road to Leeds was closed.",
    ],
)
def test_what_is_no_result(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rovers beat City 3-1 on Sunday.", ("score", "3-1")),
        ("Rovers won 4-3 on penalties.", ("penalties", "4-3")),
        ("The match ended 1-1 at half-time.", ("half-time score", "1-1")),
        ("The court ruled 5-4 that the law was void.", ("vote", "5-4")),
        ("The board voted seven to two for the cut.", ("vote", "7-2")),
    ],
)
def test_results(text: str, expected: tuple[str, str]) -> None:
    assert told(text) == [expected]
