"""What words hang on: the traits that rules with values look among."""

import pytest

from checker.extract.traits import traits_of
from checker.model import Trait
from tests.extract.reading import sentences


def traits(text: str, phrase: str) -> list[Trait]:
    return [one for sentence in sentences(text) for one in traits_of(sentence) if phrase in one.phrases]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Was the car red?", "red"),
        ("The man had no rifle.", "rifle"),
        ("He did not use a rifle.", "rifle"),
        ("He used a rifle or a shotgun.", "rifle"),
        ("He used a rifle or a shotgun.", "shotgun"),
        ("He may have used a rifle.", "rifle"),
        ("If he uses a rifle, we run.", "rifle"),
        ("Ann Reed did not drown.", "drown"),
    ],
)
def test_what_is_not_told_is_left(text: str, phrase: str) -> None:
    assert not traits(text, phrase)


def test_part_of_a_name_is_no_colour() -> None:
    assert not traits("The Red Sea was rough.", "red")


def test_an_adjective_narrows_its_noun() -> None:
    (trait,) = traits("A red van struck two cyclists.", "red")

    assert trait.nouns[0] == "van"
    assert trait.thing == "van"


def test_a_complement_is_what_its_subject_is() -> None:
    (trait,) = traits("The weapon was a rifle.", "rifle")

    assert (trait.link, trait.thing) == ("is", "weapon")


def test_an_object_has_its_verb_and_doer() -> None:
    (trait,) = traits("The gunman fired a rifle at the crowd.", "rifle")

    assert (trait.link, trait.over[0], trait.doer) == ("object", "fire", "gunman")


def test_a_phrase_with_a_preposition_has_whom_the_verb_befell() -> None:
    (trait,) = traits("Ann Reed was shot in the leg on Monday.", "leg")

    assert (trait.link, trait.over[0], trait.receiver) == ("in", "shoot", "Ann Reed")


def test_what_is_listed_hangs_alike() -> None:
    (trait,) = traits("Ann Reed was shot in the chest and the leg.", "leg")

    assert (trait.link, trait.receiver) == ("in", "Ann Reed")


def test_a_condition_hangs_on_who_is_in_it() -> None:
    (trait,) = traits("Ann Reed is in critical condition.", "critical")

    assert (trait.link, trait.nouns, trait.receiver) == ("in", ("condition",), "Ann Reed")


def test_a_part_stands_for_its_whole() -> None:
    (trait,) = traits("State television said that part of a hospital collapsed.", "partly collapse")

    assert trait.doer == "hospital"


def test_the_back_of_the_head_is_the_head() -> None:
    assert not traits("Ann Reed was hit in the back of the head.", "back")

    (trait,) = traits("Ann Reed was hit in the back of the head.", "head")

    assert trait.link == "in"


def test_a_verb_has_its_particle_and_how_many_it_befell() -> None:
    (trait,) = traits("Three guests burned to death in the hotel.", "burn to death")

    assert (trait.link, trait.number) == ("deed", "3")


def test_two_clauses_of_one_subject() -> None:
    (trait,) = traits("The teen was taken to hospital but he later died.", "later die")

    assert trait.doer == "teen"


def test_the_longest_phrase_comes_first() -> None:
    (trait,) = traits("They seized three assault rifles.", "rifle")

    assert trait.phrases[0].startswith("assault")
    assert trait.number == "3"


@pytest.mark.parametrize(
    "text",
    [
        "His wife, a nurse and a boy were hurt.",
        "His wife and two boys were hurt.",
        "His wife or a boy was hurt.",
        "His wife was hurt and a boy cried.",
    ],
)
def test_the_second_of_more_or_fewer_than_two_is_no_pair(text: str) -> None:
    assert not [one for one in traits(text, "boy") if one.link == "and"]


def test_the_second_of_two_hangs_on_the_first() -> None:
    (trait,) = [one for one in traits("His wife and a boy were hurt.", "boy") if one.link == "and"]

    assert trait.over == ("wife",)


def test_a_second_passive_has_the_first_ones_subject() -> None:
    found = traits("Ann Reed was shot in the neck and is hospitalized in critical condition.", "critical")

    assert [one.receiver for one in found] == ["Ann Reed"]
