"""What the lexicon says of words; the tables are WordNet's, the answers are what the mechanisms count on."""

import pytest

from checker.lexicon import adjectives, nouns, table, verbs


@pytest.mark.parametrize(
    ("word", "kind", "answer"),
    [
        ("table", "minister", False),
        ("plant", "foundry", False),  # a plant need not be a foundry
        ("rifle", "pistol", False),
        ("rifle", "rifle", True),
        ("foundry", "plant", True),
        ("tanker", "ship", True),
        ("machine gun", "weapon", True),
        ("no such noun", "weapon", False),
    ],
)
def test_kind_of(word: str, kind: str, answer: bool) -> None:
    assert nouns.kind_of(word, kind) is answer


def test_neighbours_of_one_kind_are_no_synonyms() -> None:
    assert not nouns.synonyms("rifle", "pistol")
    assert nouns.synonyms("car", "automobile")
    assert nouns.common_kind("rifle", "pistol") == (1, 1)
    assert nouns.common_kind("no such noun", "pistol") is None


def test_parts() -> None:
    assert nouns.part_of("cockpit", "airliner")
    assert not nouns.part_of("airliner", "cockpit")


def test_what_nouns_and_verbs_are_made_of_one_another() -> None:
    assert "explode" in nouns.verbs_of("explosion")
    assert "explosion" in verbs.nouns_of("explode")
    assert nouns.verbs_of("no such noun") == frozenset()


def test_verbs() -> None:
    assert verbs.synonyms("start", "begin")
    assert not verbs.synonyms("start", "end")
    assert verbs.steps_up("murder", "kill") == 1
    assert not verbs.way_of("kill", "murder")
    assert "close" in verbs.opposites("open")


def test_adjectives() -> None:
    assert adjectives.alike("huge", "big")
    assert not adjectives.alike("huge", "small")
    assert "closed" in adjectives.opposites("open")


@pytest.mark.parametrize(
    "name", ["nouns", "nouns-above", "nouns-beside", "verbs", "verbs-beside", "adjectives"]
)
def test_every_line_is_found(name: str) -> None:
    lines = (table._FOLDER / f"{name}.tsv").read_text("utf-8").splitlines()
    for line in [lines[0], *lines[1:-1:211], lines[-1]]:
        key, found = line.split("\t")

        assert ",".join(table.values(name, key)) == found


@pytest.mark.parametrize("key", ["", " ", "~~~", "\t", "éclair", "a\nb"])
def test_what_no_table_has(key: str) -> None:
    assert table.values("nouns", key) == ()
