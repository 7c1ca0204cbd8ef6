"""The words that narrow a deed. First what narrows nothing."""

import pytest

from checker.extract import did
from tests.extract.reading import extracted


def narrowed(text):
    return {word for one in extracted(did, text) for word in one.event.modifiers}


def test_a_name_and_a_definite_noun_are_not_narrowed():
    assert narrowed("Ada Brandt signed the treaty.") == set()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The council contained the southern fire.", "receiver:southern"),
        ("The agency approved the drug for adults.", "for:adult"),
        ("Most lawmakers supported the bill.", "doer:most"),
        ("Crews contained the fire.", "doer:some"),
        ("A spokesman answered the letter.", "doer:a"),
        ("The runway was inspected on Monday.", "when:monday"),
    ],
)
def test_the_words_that_narrow(text, word):
    assert word in narrowed(text)


def test_the_police_are_those_of_the_place():
    assert "doer:some" not in narrowed("Police closed the bridge.")
