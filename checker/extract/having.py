"""
Finds what somebody has, gets or meets with, or what there is: reports, complaints, shortages, a warning, or none of it.

Finds:  "Police had no reports of looting."              -> did: (nobody named), not have, report; doer:police, of:looting
        "Police received several reports of looting."    -> did: (nobody named), have, report; doer:police, of:looting
        "There was a shortage of beds."                  -> did: (nobody named), have, shortage; of:bed
        "No complaints were received."                   -> did: (nobody named), not have, complaint
Leaves: "He had no idea." "There were few reports."      -> nothing: an idiom; some and not many
        "He had no gun." "There were no deaths."         -> nothing: told by states and harmed
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.deedwords import HAVING
from checker.extract.did import doer_of, named
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import asserted, hedged, listed, mood_of, negated
from checker.extract.narrowing import narrowing
from checker.extract.parties import parties
from checker.lexicon import nouns
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_HAVING = listed("have receive get face experience suffer encounter see find obtain")
_BEING = listed("be exist remain")
_PASSIVE = listed("receive report find see record register note detect")
# Of these the noun alone says nothing, or they only make up the verb.
_IDLE = listed(
    """
    comment word idea doubt choice time way need reason place room chance right sense part role say trouble effect
    impact intention interest problem point thing matter case day year number lot kind sort end use access fear hope
    respect mercy luck fun look talk go try
    """
)
_NOT_QUITE = listed(
    "few little further other another more additional new immediate such same only enough much many"
)
_ELSEWHERE = ("person", "weapon", "weaponry", "injury", "death", "time period", "body part", "casualty")
_LEAST = 30


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for verb in sentence.tokens:
        noun = _had(sentence, verb)
        if noun is None or not _plain(sentence, verb, noun):
            continue
        holder = None if sentence.child(verb, "expl", "nsubj:pass") else doer_of(sentence, verb)
        who = named(sentence, holder) if holder is not None else ""
        common = () if not who or who[:1].isupper() else (f"doer:{who}",)
        deed = Deed("" if common else who, "have", noun.lemma.lower(), negated(sentence, verb))
        told = [one for one in (holder, verb, noun) if one is not None]
        clauses = tuple(f"that:{one.lemma.lower()}" for one in sentence.children(noun, "acl"))
        yield assertion_at(
            sentence,
            sentence.span_of([*told, *sentence.children(verb, "aux", "advmod", "expl")]),
            PROPERTY,
            f"have {deed.receiver}",
            deed,
            negated=deed.negated,
            event=replace(
                event_of(sentence, verb),
                modifiers=(*narrowing(sentence, verb, None, noun), *clauses, *common),
                owners=parties(sentence, holder) if holder is not None else (),
                kind=HAVING,
            ),
        )


def _had(sentence: Sentence, verb: Token) -> Token | None:
    """What is had, or what there is."""
    if not verb.tag.startswith("VB"):
        return None
    lemma = verb.lemma.lower()
    if lemma in _BEING and sentence.child(verb, "expl") is not None:
        return sentence.child(verb, "nsubj")
    if lemma in _PASSIVE and (found := sentence.child(verb, "nsubj:pass")) is not None:
        return found if _none(sentence, found) else None
    return sentence.child(verb, "obj") if lemma in _HAVING else None


def _none(sentence: Sentence, noun: Token) -> bool:
    return any(one.text.lower() == "no" for one in sentence.children(noun, "det"))


def _plain(sentence: Sentence, verb: Token, noun: Token) -> bool:
    lemma = noun.lemma.lower()
    if (
        not noun.tag.startswith("NN")
        or noun.tag.startswith("NNP")
        or not nouns.known(lemma)
        or lemma in _IDLE
    ):
        return False
    if any(nouns.kind_of(lemma, kind, least=_LEAST) for kind in _ELSEWHERE):
        return False
    if any(one.lemma.lower() in _NOT_QUITE for one in sentence.children(noun, "amod", "det", "advmod")):
        return False
    if sentence.child(noun, "nmod:poss") is not None:
        return False
    return mood_of(sentence, verb) == "stated" and not hedged(sentence, verb) and asserted(sentence, verb)
