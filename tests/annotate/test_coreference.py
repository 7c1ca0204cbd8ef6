"""Who is meant: two people stay two, the unsure is told as unsure, and pronouns find their person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.annotate.coreference import SURE
from checker.model import Mention, Sentence

Read = Callable[[str], tuple[Sentence, ...]]


def meant(read: Read, text: str, words: str, nth: int = 0) -> Mention:
    return [one for sentence in read(text) for one in sentence.mentions if one.text == words][nth]


def test_one_surname_of_two_people_stands_for_neither(read: Read) -> None:
    text = (
        "Governor Bakhtiyor Karimov visited the clinic on Monday. The surgeon Gulnora Karimova was not there. "
        "Dr. Sean Docherty and his brother Liam Docherty were. Docherty spoke to reporters."
    )

    assert meant(read, text, "Docherty").refers_to == ""
    assert meant(read, text, "Bakhtiyor Karimov").refers_to == "Bakhtiyor Karimov"


def test_two_people_of_one_surname_stay_two(read: Read) -> None:
    text = "Bakhtiyor Saidov, the governor, thanked the surgeon, Gulnora Saidov. Gulnora Saidov said nothing."

    assert meant(read, text, "Gulnora Saidov", 1).refers_to == "Gulnora Saidov"


def test_mrs_decides_between_two(read: Read) -> None:
    text = "Susan Whitcombe died on Friday, said her husband, Peter Whitcombe. Mrs Whitcombe was 61. Mr Whitcombe is 64."

    assert meant(read, text, "Whitcombe", 0).refers_to == "Susan Whitcombe"
    assert meant(read, text, "Whitcombe", 1).refers_to == "Peter Whitcombe"


def test_a_pronoun_without_anybody_stands_for_nobody(read: Read) -> None:
    assert meant(read, "He said the weather was fine.", "He").refers_to == ""


@pytest.mark.parametrize(
    "before",
    [
        "Anna Lind shot a teenager in Lille.",
        "The guard met Anna Lind in Lille.",
        "Anna Lind met Peter Reed in Lille.",
        "Anna Lind, 71, was seen in Lille.",
    ],
)
def test_an_age_after_two_people_or_another_age_stands_for_nobody(read: Read, before: str) -> None:
    assert meant(read, f"{before} The 17-year-old died.", "The 17-year-old").refers_to == ""


def test_an_age_after_one_person_is_hers(read: Read) -> None:
    text = "Maria Costa won the race in Bergen. The 31-year-old finished ahead of Jane Doe."

    age = meant(read, text, "The 31-year-old")
    assert (age.refers_to, age.sure >= SURE) == ("Maria Costa", True)


def test_a_woman_is_not_he(read: Read) -> None:
    text = "Mrs Anna Lind met a reporter. He asked about the bank."

    assert meant(read, text, "He").refers_to != "Anna Lind"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Anna Lind resigned on Monday. Lind had led the bank since 2009.", "Lind", "Anna Lind"),
        ("Lind to quit\n\nBank chief Anna Lind will resign, the bank said.", "Lind", "Anna Lind"),
        ("President Xi Jinping spoke on Friday. Xi praised the farmers.", "Xi", "Xi Jinping"),
        ("Anna Lind resigned on Monday. She had led the bank since 2009.", "She", "Anna Lind"),
        (
            '"We are sorry," Thomas Reed said. "It will not happen again," he told reporters.',
            "he",
            "Thomas Reed",
        ),
        ("Judge Patrick O'Brien read the verdict. His voice shook.", "His", "Patrick O'Brien"),
        (
            "Health Minister Elena Ruiz spoke first. The minister promised more beds.",
            "The minister",
            "Elena Ruiz",
        ),
        (
            "Dr. Farid Haddad, 52, was suspended. The 52-year-old denies it.",
            "The 52-year-old",
            "Farid Haddad",
        ),
        ("Rosa Delgado, the pilot, landed at dawn. The pilot was unhurt.", "The pilot", "Rosa Delgado"),
    ],
)
def test_a_person_is_found(read: Read, text: str, words: str, name: str) -> None:
    mention = meant(read, text, words)

    assert mention.refers_to == name
    assert mention.sure >= SURE


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Northfield Airways cut its forecast. The airline said that fuel was dear.",
            "The airline",
            "Northfield Airways",
        ),
        ("Halden Pumps AG will buy a rival. The company gave no price.", "The company", "Halden Pumps AG"),
        ("Halden Pumps AG will buy a rival. Halden gave no price.", "Halden", "Halden Pumps AG"),
        (
            "The Federal Aviation Administration opened an inquiry. The FAA gave no date.",
            "FAA",
            "Federal Aviation Administration",
        ),
    ],
)
def test_a_body_is_found(read: Read, text: str, words: str, name: str) -> None:
    mention = meant(read, text, words)

    assert mention.refers_to == name
    assert mention.sure >= SURE


def test_the_form_says_how_it_was_named(read: Read) -> None:
    text = "Health Minister Elena Ruiz resigned. Ruiz said she was tired. The minister is 61."

    assert {
        one.text: one.form for sentence in read(text) for one in sentence.mentions if one.kind == "person"
    } == {
        "Elena Ruiz": "name",
        "Ruiz": "short",
        "she": "pronoun",
        "The minister": "nominal",
    }


def test_she_is_not_sure_to_be_a_driver_where_a_grandmother_was_named_last(read: Read) -> None:
    text = "Vishnuram Tolland was charged. Tolland struck Raj Kaur, a 59-year-old grandmother, as she walked home."
    she = next(one for sentence in read(text) for one in sentence.mentions if one.text == "she")

    assert she.refers_to == "Raj Kaur" or she.sure < SURE


_ABOVE = (
    'The head of the mine, Jonas Brandt, closed it at noon. "We lost the lift," Brandt told reporters.\n\n'
)


def test_who_alone_is_told_of_in_the_paragraph_is_its_speaker(read: Read) -> None:
    text = (
        _ABOVE
        + 'Pavel Orlik, a miner for 30 years, waited at the gate all night. "I heard it crack," he said.'
    )

    found = meant(read, text, "he")
    assert (found.refers_to, found.sure >= SURE) == ("Pavel Orlik", True)


def test_two_who_are_told_of_in_the_paragraph_may_both_speak(read: Read) -> None:
    text = _ABOVE + 'Pavel Orlik waited at the gate with Peter Havel all night. "I heard it crack," he said.'

    assert meant(read, text, "he").sure < SURE


def test_the_teen_is_who_is_between_thirteen_and_nineteen(read: Read) -> None:
    text = "Tom Hale, 16, was shot on Monday. Ann Reed, 41, saw it. The teen was taken to hospital."

    assert meant(read, text, "The teen").refers_to == "Tom Hale"


def test_the_teen_of_two_is_neither(read: Read) -> None:
    text = "Tom Hale, 16, and Sam Weil, 17, were shot on Monday. The teen was taken to hospital."

    assert all(
        one.refers_to == "" for sentence in read(text) for one in sentence.mentions if one.text == "The teen"
    )
