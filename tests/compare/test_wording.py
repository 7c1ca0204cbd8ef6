"""Two quotations of one utterance. First what is legitimate."""

import pytest

from checker.compare import wording
from checker.values import Outcome, Wording


def compared(left, right):
    return wording.compare(Wording(left), Wording(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We have lost whole streets in this town", "We have lost whole streets"),
        ("We have lost whole streets", "lost whole streets"),
        ("The harbour of this town is gone", "The harbor of this town is gone"),
        ("We've lost whole streets here", "We have lost whole streets here"),
        ("[The crew] had no warning at all", "They had no warning at all"),
        ("We lost the fleet ... and the harbour too", "We lost the fleet in one night and the harbour too"),
        ("We have truly lost whole streets here", "We have lost whole streets here"),
        ("We need the people of this harbour today.", "We need the people of this harbour."),
        ("They took the children away.", "They took the children."),
        ("Nobody told us about the hospital wing,", "Nobody told us about the hospital,"),
        ("The streets are full of officials here", "The street is full of official here"),
        (
            "You cheated the people who had trusted you with it",
            "cheated the people who had trusted him with it",
        ),
    ],
)
def test_a_shortened_or_restyled_quotation_agrees(left, right):
    assert compared(left, right).outcome is Outcome.AGREE


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("We have lost whole streets in this town", "Nobody came to help before Monday evening"),
        ("We do not have any links to this", "We do not have any intention to go to war"),
        ("A bad day", "A sad day"),
    ],
)
def test_two_utterances_are_not_compared(left, right):
    assert compared(left, right).outcome is Outcome.UNDECIDED


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "We have lost whole streets here",
            "We have lost whole villages here",
            "“streets” against “villages”",
        ),
        (
            "There were twelve of us on the boat",
            "There were twenty of us on the boat",
            "“twelve” against “twenty”",
        ),
        ("We will not sell the harbour to you", "We will sell the harbour to you", "“not” against “—”"),
        (
            "If you own a kite, don't fly it, keep it in",
            "If you own a kite, fly it, don't keep it in",
            "“not fly” against “not keep”",
        ),
        ("We are not on the way to a strike", "We are now on the way to a strike", "“not” against “now”"),
        ("Yesterday I was stopped by an officer", "This morning I was stopped by an officer", "yesterday"),
        (
            "There is no hospital wing.",
            "There is no hospital.",
            "“hospital wing” against “hospital” at its end",
        ),
        (
            "We never wanted this war in the hills",
            "We never wanted this way in the hills",
            "“war” against “way”",
        ),
    ],
)
def test_a_changed_word_conflicts_and_is_shown(left, right, told):
    comparison = compared(left, right)

    assert comparison.outcome is Outcome.CONFLICT
    assert told in comparison.reason


def test_what_turns_the_sense_is_told_first():
    comparison = compared(
        "The old harbour will not be sold to a foreign bank", "The new harbour will be sold to a foreign bank"
    )

    assert comparison.reason.startswith("“not” against “—”")
