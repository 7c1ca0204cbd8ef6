"""
Finds whom somebody still hopes or tries to persuade: who is yet to be won over has not agreed.

Finds:  "They hope to convince Ada Brandt to back the plan."   -> did: Ada Brandt, not support
        "The plan will be shown to Brandt, whom they hope will be convinced to fund it." -> did: Brandt, not support
        "Ada Brandt supports the plan." "a plan that would be supported by Ada Brandt"   -> did: Ada Brandt, support
Leaves: "They convinced Ada Brandt to go." "They hope to convince voters." -> nothing: she has agreed; nobody named
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.deedwords import PERSUADING
from checker.extract.did import doer_of, named
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import listed, negated
from checker.lexicon import verbs
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_PERSUADING = listed("persuade convince sway woo coax")
_HOPING = listed("hope try seek aim plan want attempt wish intend struggle fail")
_OPEN = listed("may might could if unless whether")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body" or sentence.text.rstrip("\"'”’ ").endswith("?"):
        return
    for verb in sentence.tokens:
        if not verb.tag.startswith("VB"):
            continue
        lemma = verb.lemma.lower()
        if lemma in _PERSUADING:
            who, denied = _to_be_won(sentence, verb), True
        elif verbs.way_of(lemma, "support", least=20):
            who, denied = _supporter(sentence, verb), False
        else:
            continue
        name = named(sentence, who) if who is not None else ""
        if who is None or not name[:1].isupper():
            continue
        yield assertion_at(
            sentence,
            sentence.span_of([who, verb]),
            PROPERTY,
            "support",
            Deed(name, "support", "", denied),
            negated=denied,
            mood="stated",
            hedged=False,
            event=replace(event_of(sentence, verb), kind=PERSUADING),
        )


def _to_be_won(sentence: Sentence, verb: Token) -> Token | None:
    """Whom they hope to persuade; None where they did, or nobody hopes."""
    hoping = [one for one in sentence.ancestors(verb) if one.lemma.lower() in _HOPING]
    if not hoping:
        return None
    whom = sentence.child(verb, "obj", "iobj", "nsubj:pass") or sentence.child(hoping[0], "obj", "dep")
    if hoping[0].dependency == "acl:relcl" and (whom is None or whom.tag.startswith("W")):
        return sentence.head(hoping[0])
    return whom


def _supporter(sentence: Sentence, verb: Token) -> Token | None:
    """Who supports or would support it, whatever clause tells of it."""
    words = {one.text.lower() for one in sentence.children(verb, "aux", "mark")}
    if negated(sentence, verb) or words & _OPEN or (verb.tag in {"VB", "VBG"} and not words - {"to"}):
        return None
    return doer_of(sentence, verb)
