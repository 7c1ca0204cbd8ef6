"""Those who watched, whatever the words; a crowd that does something else is another count."""

import pytest

from checker.extract import counts
from tests.extract.reading import extracted


def counted(text: str) -> list[str]:
    return [one.subject for one in extracted(counts, text)]


@pytest.mark.parametrize(
    "text",
    [
        "A crowd of 300 marched through the town.",
        "The average attendance was 12,300.",
        "Some 300 people saw a doctor.",
        "At least 40 people watched as the house burned.",
    ],
)
def test_a_crowd_that_watches_nothing_is_no_attendance(text: str) -> None:
    assert "spectator" not in counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "A crowd of 32,104 saw the match.",
        "The attendance was 31,204.",
        "The band played in front of 31,204 fans.",
        "Rovers won before a crowd of 31,204.",
    ],
)
def test_who_watched_is_one_count_in_all_its_words(text: str) -> None:
    assert counted(text) == ["spectator"]


def test_a_bare_number_counts_the_collective_noun_before_it() -> None:
    assert counted("The plant has a staff of 320.") == ["staff"]
    assert counted("A crowd of 2,000 students gathered.") == ["student"]
