"""
Finds what something is said to be or not to be, where that has an opposite, and who had what in hand.

Finds:  "The ferry was overloaded." / "was not overloaded"    -> did: ferry, (not) be overloaded
        "The driver was drunk", "The driver was sober"        -> did: driver, be drunk; driver, be sober
        "The runway was open."                                -> did: open runway: as good as "was not closed"
        "The man had no gun." "He was unarmed."               -> did: man, not have, gun; not have, weapon
        "She pointed a rifle at the guard."                   -> did: she, have, rifle
Leaves: "The plan is good." "It may be safe."                 -> nothing: a matter of taste, or of chance
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.did import doer_of, named
from checker.extract.making import assertion_at, clause_lemmas, event_of
from checker.extract.mood import asserted, hedged, listed, mood_of, negated
from checker.extract.narrowing import narrowing
from checker.extract.parties import parties
from checker.lexicon import adjectives, nouns, verbs
from checker.model import Assertion, Event, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_HAVING = listed("have carry hold possess wield brandish point aim draw produce pull")
_IN_HAND = ("weapon", "weaponry", "instrument", "document")
_TASTE = listed(
    "good bad great big small large little high low long short new old young easy hard difficult important first last "
    "right wrong same different likely unlikely able unable ready happy sad strong weak hot cold fast slow early late "
    "more less many few own sure clear possible impossible true false available present necessary full up down in out "
    "on off over there common rare free far near fair better best worse worst"
)
_DEGREE = listed(
    "very more less so too as most least quite rather fairly almost nearly hardly still yet partly"
)
_LEAST = 30


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for token in sentence.tokens:
        found = _state(sentence, token) or _in_hand(sentence, token)
        if found is None:
            continue
        deed, doer, receiver = found
        tokens = [one for one in (doer, token, receiver) if one is not None]
        ours, befallen = (doer, receiver) if deed.doer else (None, doer)
        yield assertion_at(
            sentence,
            sentence.span_of([*tokens, *sentence.children(token, "cop", "aux", "advmod")]),
            PROPERTY,
            str(deed),
            deed,
            negated=deed.negated,
            event=replace(
                _without(sentence, token, deed),
                modifiers=narrowing(sentence, token, ours, befallen),
                owners=parties(sentence, ours) if ours is not None else (),
            ),
        )


def _without(sentence: Sentence, token: Token, deed: Deed) -> Event:
    """Its own clause, in the words that both sides would use: neither "drunk" nor "sober", "insure" for "uninsured"."""
    event, own = event_of(sentence, token), token.lemma.lower()
    verb = [] if deed.verb.startswith("be ") else [deed.verb]
    words, near = (
        tuple(sorted({*(one for one in each if one != own), *verb}))
        for each in (event.words, clause_lemmas(sentence, token))
    )
    return replace(event, words=words, near=near)


def _plain(sentence: Sentence, token: Token) -> bool:
    """Stated as so or not so, of now or then."""
    return mood_of(sentence, token) == "stated" and not hedged(sentence, token)


def _state(sentence: Sentence, token: Token) -> tuple[Deed, Token, None] | None:
    word = token.text.lower()
    armed = word in {"armed", "unarmed"}
    copula = sentence.child(token, "cop", *(["aux:pass"] if armed else []))
    subject = sentence.child(token, "nsubj", *(["nsubj:pass"] if armed else []))
    if (
        copula is None
        or subject is None
        or not _like_adjective(sentence, token)
        or subject.tag.startswith("W")
    ):
        return None
    if word in _TASTE or any(one.text.lower() in _DEGREE for one in sentence.children(token, "advmod")):
        return None
    if not _plain(sentence, token) or not _so(sentence, token, copula):
        return None
    who = named(sentence, subject)
    if not who:
        return None
    denied = negated(sentence, token)
    if armed:
        return (Deed(who, "have", "weapon", denied != (word == "unarmed")), subject, None)
    if undone := _undone(word):
        return (Deed("", undone, who, not denied), subject, None)
    if verbs.known(word) and verbs.opposites(word):
        return (Deed("", word, who, denied), subject, None)
    opposite = min(adjectives.opposites(word), default="")
    if not opposite and not adjectives.known(word):
        return None
    turned = bool(opposite) and opposite < word
    return (Deed(who, f"be {opposite if turned else word}", "", denied != turned), subject, None)


def _undone(word: str) -> str:
    """The verb that was not done to what is "undamaged" or "uninsured"; "" for any other word."""
    done = word.removeprefix("un")
    stem = done.removesuffix("ed")
    if done == word or stem == done:
        return ""
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return next((one for one in (f"{stem}e", stem, doubled) if verbs.known(one)), "")


def _like_adjective(sentence: Sentence, token: Token) -> bool:
    """By its tag, or a bare word that the tagger took for a noun: "the driver was sober"."""
    if token.tag.startswith(("JJ", "VBN")):
        return True
    return token.tag == "NN" and adjectives.known(token.text) and sentence.child(token, "det", "amod") is None


def _so(sentence: Sentence, token: Token, copula: Token) -> bool:
    """Of a main clause or of what is reported; neither asked nor set as a condition."""
    if copula.tag == "VB" and sentence.child(token, "aux") is None:
        return False
    label = token.dependency.partition(":")[0]
    return label in {"root", "ccomp", "conj", "parataxis"} and not any(
        one.text.lower() in {"if", "whether", "unless", "when", "until", "before"}
        for one in sentence.children(token, "mark", "advmod")
    )


def _in_hand(sentence: Sentence, token: Token) -> tuple[Deed, Token, Token] | None:
    if token.lemma.lower() not in _HAVING or not token.tag.startswith("VB"):
        return None
    thing, who = sentence.child(token, "obj"), doer_of(sentence, token)
    if (
        thing is None
        or who is None
        or not _carried(thing.lemma.lower())
        or sentence.child(thing, "nmod:poss")
    ):
        return None
    if not asserted(sentence, token) or not _plain(sentence, token):
        return None
    holder = named(sentence, who)
    if not holder or not (parties(sentence, who) or nouns.kind_of(who.lemma.lower(), "person")):
        return None
    return Deed(holder, "have", thing.lemma.lower(), negated(sentence, token)), who, thing


def _carried(lemma: str) -> bool:
    return any(nouns.kind_of(lemma, kind, least=_LEAST) for kind in _IN_HAND)
