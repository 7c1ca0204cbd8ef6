"""
Areas that a fire has burnt.

Finds:  "the fire has burned 3,000 acres", "the blaze had grown to 6,800 hectares", "by evening it had eaten 6,800 acres"
Leaves: what a fire only threatens, what was closed or searched, and whatever else than a fire destroyed
"""

from __future__ import annotations

from checker.compare.units import dimension_of
from checker.extract.counting import SUBJECTS, Label, anchor_of, listed
from checker.extract.making import governing_verb
from checker.lexicon import nouns, verbs
from checker.model import Numeral, Sentence, Token

BURNT = "burnt area"
# What fires do to land, in the language of newspapers; of other subjects these say something else.
_EATING = listed(
    "eat consume devour engulf char blacken ravage destroy swallow cover raze claim sweep scorch sear torch incinerate"
)
_PLAIN = listed("scorch char blacken sear incinerate")
_GROWING = listed(
    "grow spread be reach swell expand cover stand balloon explode measure rise total double triple"
)
_FIRES = listed("fire blaze flame bushfire wildfire")
_IT = listed("it they which that")


def is_burnt(sentence: Sentence, numeral: Numeral, label: Label | None) -> bool:
    """Whether an area is all that a fire has burnt so far; one of two in a sentence is a part, or of another fire."""
    if dimension_of(numeral.quantity.unit) != "area":
        return False
    areas = [one for one in sentence.numerals if one.quantity.unit == numeral.quantity.unit]
    if len(areas) > 1:
        return False
    if label is not None and label.noun is not None and _is_fire(label.noun):
        return label.verb in _GROWING or not label.verb
    anchor = anchor_of(sentence, numeral)
    verb = governing_verb(sentence, anchor) if anchor is not None else None
    if verb is None:
        return False
    lemma = verb.lemma.lower()
    burning = lemma == "burn" or lemma in _PLAIN or verbs.way_of(lemma, "burn", least=30)
    subject = _subject(sentence, verb)
    if subject is not None and _is_fire(subject):
        return burning or lemma in _EATING or lemma in _GROWING
    if burning:
        return True
    pointing = subject is None or subject.text.lower() in _IT
    return lemma in {"eat", "consume", "devour"} and pointing


def _subject(sentence: Sentence, verb: Token) -> Token | None:
    """What does it: of "the wildfire, which has scorched" the wildfire; of "burned by the fire" the fire."""
    by = [
        one
        for one in sentence.children(verb, "obl")
        if (case := sentence.child(one, "case")) is not None and case.text.lower() in {"by", "in"}
    ]
    fires = [one for one in by if _is_fire(one)]
    if fires:
        return fires[0]
    subject = sentence.child(verb, *SUBJECTS)
    if subject is None and verb.dependency == "conj":
        return _subject(sentence, sentence.head(verb))
    if subject is not None and subject.tag in {"WDT", "WP"} and verb.dependency.startswith("acl"):
        return sentence.head(verb)
    return subject


def _is_fire(noun: Token) -> bool:
    lemma = noun.lemma.lower()
    return lemma in _FIRES or (noun.tag.startswith("NN") and nouns.kind_of(lemma, "fire", least=40))
