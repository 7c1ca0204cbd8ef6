"""Lemmas of verbs that a lemmatiser has cut wrong."""

import pytest

from checker.annotate.lemmas import english_lemma

_TABLE = {"was|VBD": "be"}


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("hopping", "VBG", "hop"),
        ("doxxed", "VBD", "doxx"),  # no verb that the lexicon knows
        ("jabbers", "NNS", "jabber"),
        ("seiz", "NN", "seiz"),
    ],
)
def test_a_known_verb_and_what_is_no_verb_stay(form: str, tag: str, lemma: str) -> None:
    assert english_lemma(_TABLE, form, tag, lemma) == lemma


@pytest.mark.parametrize(
    ("form", "tag", "guess", "lemma"),
    [
        ("nabbed", "VBD", "nabbe", "nab"),
        ("seizing", "VBG", "seiz", "seize"),
        ("Injuring", "VBG", "Injuring", "injure"),
        ("marched", "VBD", "marche", "march"),
        ("tried", "VBD", "tri", "try"),
        ("hoping", "VBG", "hopp", "hope"),
        ("flattened", "VBN", "flattened", "flatten"),
        ("smashes", "VBZ", "smashe", "smash"),
    ],
)
def test_what_is_no_verb_gives_way_to_the_verb_of_its_form(
    form: str, tag: str, guess: str, lemma: str
) -> None:
    assert english_lemma(_TABLE, form, tag, guess) == lemma
