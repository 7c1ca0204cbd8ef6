"""
Finds what somebody is still struggling or working to do: it is not done yet.

Finds:  "Engineers were struggling to restore electricity."  -> did: not restore electricity, under way
        "Crews are still working to contain the fire."        -> did: not contain fire, under way
Leaves: "He worked to restore the mill in 1990." "They try to help." -> nothing: over long ago; nothing done to a thing
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.deedwords import UNDER_WAY
from checker.extract.did import named, receiver_of
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import hedged, listed, negated
from checker.extract.narrowing import narrowing
from checker.extract.nominal import verb_word
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_TRYING = listed("struggle work try battle fight race scramble labour labor attempt")
_LATER = listed("help make keep get do have be find see ensure prevent avoid improve increase reduce")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for verb in sentence.tokens:
        above = sentence.head(verb)
        if verb.tag != "VB" or verb.dependency not in {"xcomp", "advcl"} or not _trying(sentence, above):
            continue
        done = receiver_of(sentence, verb)
        if (
            done is None
            or not done.tag.startswith("NN")
            or verb_word(verb) in _LATER
            or hedged(sentence, verb)
        ):
            continue
        yield assertion_at(
            sentence,
            sentence.span_of([above, verb, done]),
            PROPERTY,
            f"{verb_word(verb)} {done.lemma.lower()}",
            Deed("", verb_word(verb), named(sentence, done), negated=True),
            negated=True,
            mood="stated",
            event=replace(
                event_of(sentence, verb), kind=UNDER_WAY, modifiers=narrowing(sentence, verb, None, done)
            ),
        )


def _trying(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody is or was at it when the other thing happened: "are struggling", "were still working"."""
    going_on = verb.tag == "VBG" and any(one.lemma.lower() == "be" for one in sentence.children(verb, "aux"))
    struggled = verb.lemma.lower() == "struggle" and verb.tag in {"VBD", "VBZ", "VBP"}
    return verb.lemma.lower() in _TRYING and (going_on or struggled) and not negated(sentence, verb)
