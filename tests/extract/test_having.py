"""What there is or somebody has, and none of it. First what tells of neither."""

import pytest

from checker.extract import having
from tests.extract.reading import extracted


def had(text):
    return [str(one.value) for one in extracted(having, text)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister had no idea of the costs.",
        "The bank had no comment.",
        "There were few reports of theft.",
        "There were no further delays.",
        "The guard had no gun.",
        "There were no deaths.",
        "The club may have a plan for the stadium.",
        "The club hopes to have a plan for the stadium.",
        "The mayor had no reason to resign.",
    ],
)
def test_idioms_and_what_others_tell_are_left(text):
    assert had(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The coastguard had no reports of oil.", "not have report"),
        ("The coastguard received several reports of oil.", "have report"),
        ("Nordair had received no complaint.", "Nordair not have complaint"),
        ("There was a shortage of beds.", "have shortage"),
        ("The clinic is not facing a shortage of beds.", "not have shortage"),
        ("No complaints were received by the school.", "not have complaint"),
    ],
)
def test_what_there_is_or_is_not(text, told):
    assert told in had(text)


def test_what_narrows_it_is_kept():
    (one,) = extracted(having, "The coastguard had no reports of oil.")

    assert {"of:oil", "doer:coastguard"} <= set(one.event.modifiers)
