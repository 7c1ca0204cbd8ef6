"""Lemmas cut wrong are mended, right ones left."""

import pytest

from checker.annotate.numerals.mending import mended


@pytest.mark.parametrize(
    ("lemma", "text"),
    [
        ("kill", "killed"), ("visit", "visited"), ("open", "opened"), ("treat", "treated"), ("avoid", "avoided"),
        ("load", "loaded"), ("join", "joined"), ("murder", "murdering"), ("evacuate", "evacuated"), ("be", "were"),
        ("stop", "stopped"), ("interfere", "interfered"), ("change", "changed"), ("vote", "voted"), ("close", "closed"),
        ("wound", "wounded"), ("miss", "missing"), ("develop", "developing"), ("focus", "focused"), ("fire", "fired"),
        ("free", "freed"), ("agree", "agreed"), ("solve", "solved"), ("arrest", "arrested"), ("double", "doubled"),
    ],
)  # fmt: skip
def test_what_is_right_is_left(lemma: str, text: str) -> None:
    assert mended(lemma, text) == lemma


@pytest.mark.parametrize(
    ("lemma", "text", "right"),
    [
        ("injur", "injuring", "injure"), ("damag", "damaged", "damage"), ("evacuat", "evacuated", "evacuate"),
        ("rescu", "rescued", "rescue"), ("involv", "involved", "involve"), ("explod", "exploded", "explode"),
        ("settl", "settled", "settle"), ("marche", "marched", "march"), ("jumpe", "jumped", "jump"),
        ("admitte", "admitted", "admit"), ("attacke", "attacked", "attack"), ("clambere", "clambered", "clamber"),
    ],
)  # fmt: skip
def test_what_was_cut_wrong_is_mended(lemma: str, text: str, right: str) -> None:
    assert mended(lemma, text) == right
