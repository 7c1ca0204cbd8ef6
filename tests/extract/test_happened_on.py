"""When something happened: only what a time clearly dates."""

import pytest

from checker.extract import happened_on
from tests.extract.reading import extracted


@pytest.mark.parametrize(
    "text",
    [
        "Police said on Friday that the bridge was shut.",
        "He works on Sundays.",
        "The siege lasted three days.",
        "It was the worst quake since 1984.",
        "She received a parcel on Monday and a second parcel on Friday.",
        "They chanted: How many trees will you fell today, and how many on Friday",
        "It was the strongest quake for the past month.",
    ],
)
def test_what_dates_no_deed_is_left_alone(text: str) -> None:
    assert extracted(happened_on, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "value"),
    [
        ("Ann Reed checked into a clinic on Friday.", "check Ann Reed", "2025-02-28"),
        ("The navy sank a Thai trawler on November 18.", "sink trawler", "2024-11-18"),
        ("The November 18 sinking of a Thai trawler angered the fishermen.", "sink trawler", "2024-11-18"),
        ("The navy on Saturday sank a trawler.", "sink trawler", "2025-03-01"),
        ("She launched a new fashion line in September.", "launch line", "2024-09"),
        ("The deadline is March 20.", "deadline", "2025-03-20"),
        ("The election, set for Sunday, was postponed.", "election", "2025-03-09"),
        ("The plane crashed at 10:30 a.m. on Monday near the village.", "crash plane", "2025-03-03 10:30"),
        ("She launched a line called Mantra in September.", "launch line", "2024-09"),
        ("A strong quake struck the coast on Sunday.", "quake", "2025-03-02"),
        ("The London summit on March 2 was tense.", "London summit", "2025-03-02"),
    ],
)
def test_a_time_dates_what_it_hangs_on(text: str, subject: str, value: str) -> None:
    (found,) = extracted(happened_on, text)

    assert (found.subject, str(found.value)) == (subject, value)
    assert found.event.when == found.value


@pytest.mark.parametrize(
    ("text", "subject", "whom", "told"),
    [
        ("They met on Monday.", "the meeting", "", ()),
        ("Its next meeting is on March 20.", "the meeting", "", ("ahead", "next")),
        ("The incident and the attack on Sunday shocked the town.", "the attack", "", ()),
        ("Monday's bombings shocked the town.", "the attack", "", ()),
        ("Ann Reed was arrested on Sunday.", "arrest Ann Reed", "Ann Reed", ()),
        ("Another fire broke out on Sunday.", "break out fire", "", ("another",)),
        ("The ship had last been inspected in November.", "inspect ship", "ship", ("had", "last")),
    ],
)
def test_a_happening_is_told_with_its_kind(text: str, subject: str, whom: str, told: tuple[str, ...]) -> None:
    (found,) = extracted(happened_on, text)

    assert (found.subject, found.event.whom, found.event.told) == (subject, whom, told)
    assert found.event.kind


def test_a_plan_and_a_denial_are_marked() -> None:
    (plan,) = extracted(happened_on, "The assembly will elect a speaker on 11 May.")
    (denial,) = extracted(happened_on, "The court did not reject the appeal on Friday.")

    assert plan.mood == "planned"
    assert denial.negated


@pytest.mark.parametrize(
    ("text", "subject", "when"),
    [
        ("Rebels have been fighting the army since January.", "the fighting", "2025-01"),
        ("There was a loud explosion at 10:30 a.m.", "the blast", "2025-03-03 10:30"),
        ("There were sounds of gunfire around 10:30 a. m.", "the shooting", "2025-03-03 10:30"),
        ("The gunman walked in at 10 a. m. and opened fire.", "open fire", "2025-03-03 10:00"),
        (
            "Two shells destroyed the market at 3:20 p.m. in the north on Saturday.",
            "destroy market",
            "2025-03-01 15:20",
        ),
    ],
)
def test_what_began_sounded_or_fell_is_dated(text: str, subject: str, when: str) -> None:
    found = {(one.subject, str(one.value)) for one in extracted(happened_on, text)}

    assert (subject, when) in found


@pytest.mark.parametrize(
    "text",
    [
        "It was the worst fighting since January.",
        "He has been working there since January.",
        "There was no hope on Monday.",
    ],
)
def test_what_did_not_begin_then_is_no_beginning(text: str) -> None:
    assert not [one for one in extracted(happened_on, text) if one.subject.startswith("the ")]
