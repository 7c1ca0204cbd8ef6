"""Words of a rule in the places that it names."""

import pytest

from checker.extract.attribute import Attribute, attributes_of
from checker.extract.traits import traits_of
from checker.model import Find
from tests.extract.reading import sentences

GUNS = ("gun > rifle > assault rifle = carbine", "gun > shotgun", "knife")


def found(text: str, find: Find) -> list[Attribute]:
    traits = [trait for sentence in sentences(text) for trait in traits_of(sentence)]
    return list(attributes_of([("p", find)], traits))


def pairs(text: str, *frames: str, values: tuple[str, ...] = GUNS) -> list[tuple[str, str]]:
    return [(one.subject, one.value.text) for one in found(text, Find(values=values, frames=frames))]


def test_a_word_in_another_place_is_left() -> None:
    assert pairs("The rifle is a weapon.", "{subject} use {value}") == []
    assert pairs("He spoke of a rifle.", "{subject} use {value}") == []


def test_a_word_of_no_list_is_left() -> None:
    assert pairs("The gunman used a stick.", "{subject} use {value}") == []


@pytest.mark.parametrize(
    ("frame", "text", "subject", "value"),
    [
        ("{subject} use {value}", "The gunman used a shotgun.", "gunman", "shotgun"),
        ("{subject} is arm/armed with {value}", "The gunman was armed with a rifle.", "gunman", "rifle"),
        ("{subject} is {value}", "The weapon was a rifle.", "weapon", "rifle"),
        ("weapon is {value}", "The weapon was a rifle.", "", "rifle"),
        ("{value} attack", "He was hurt in a shotgun attack.", "", "shotgun"),
        ("{number} {value}", "They seized three rifles.", "3", "rifle"),
    ],
)
def test_a_frame_takes_its_place(frame: str, text: str, subject: str, value: str) -> None:
    assert pairs(text, frame) == [(subject, value)]


def test_the_longer_word_wins() -> None:
    (one,) = found(
        "The gunman carried an assault rifle.", Find(values=GUNS, frames=("{subject} carry {value}",))
    )

    assert one.value.text == "assault rifle"
    assert one.value.kinds == ("gun", "rifle", "assault rifle")


def test_a_synonym_has_the_kinds_of_the_usual_word() -> None:
    (one,) = found("The gunman used a carbine.", Find(values=GUNS, frames=("{subject} use {value}",)))

    assert one.value.kinds == ("gun", "rifle", "assault rifle")


def test_only_the_nouns_that_may_have_it() -> None:
    find = Find(values=("red", "blue"), frames=("{value} {subject}",), of=("van",))

    assert [one.subject for one in found("A red van passed a red house.", find)] == ["van"]


def test_a_capitalised_noun_may_have_it_where_the_rule_says_so() -> None:
    find = Find(values=("red", "blue"), frames=("{value} {subject}",), of=("*name",))

    assert [one.value.text for one in found("A red Toyota Camry hit a blue house.", find)] == ["red"]


def test_people_have_no_colour() -> None:
    find = Find(values=("white", "black"), frames=("{value} {subject}",), of=("*name",))

    assert not found("A black American and a white American met in Oslo.", find)


def test_one_alone_is_no_number() -> None:
    values = ("drown", "suffocate")

    assert pairs("A swimmer drowned.", "{number} {value}", values=values) == []
    assert pairs("Three swimmers drowned.", "{number} {value}", values=values) == [("3", "drown")]


def test_those_that_do_not_count_are_left() -> None:
    find = Find(values=GUNS, frames=("carry {value}",), not_of=("officer",))

    assert not found("The officer carried a rifle.", find)
    assert found("The clerk carried a rifle.", find)


def test_a_name_where_a_name_is_asked_for() -> None:
    values = ("drown", "suffocate")

    assert pairs("A swimmer drowned.", "{name} {value}", values=values) == []
    assert pairs("Ann Reed drowned.", "{name} {value}", values=values) == [("Ann Reed", "drown")]


def test_what_one_was_doing_when_it_happened() -> None:
    values = ("cross street", "stand")
    text = "Ann Reed was crossing the street when she was hit by a van."

    assert pairs(text, "{subject} {value} when hit", values=values) == [("Ann Reed", "cross street")]
    assert pairs("Ann Reed was crossing the street.", "{subject} {value} when hit", values=values) == []


def test_whose_knee() -> None:
    values = ("left", "right")

    assert pairs("Ann Reed's left knee gave way.", "{owner} {value} *", values=values) == [
        ("Ann Reed knee", "left")
    ]
