"""
Finds who did what to whom, affirmed or denied, from a sentence's structure.

Finds:  "The airline will not appeal the verdict."      -> did: airline, not appeal, verdict
        "The runway was not inspected."                  -> did: (nobody named), not inspect, runway
        "The army carried out an attack on the camp."    -> did: army, attack, camp
        "The guard fired at the officers."               -> did: guard, fire, officer
Leaves: "It is raining." "He said goodbye."              -> nothing: no deed that another article could deny
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.making import assertion_at, event_of
from checker.extract.mood import asserted, hedged, listed, mood_of, negated
from checker.extract.narrowing import narrowing
from checker.extract.nominal import nominal, verb_word
from checker.extract.parties import parties
from checker.lexicon import nouns
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_IDLE = listed(
    """
    be have do go get make take come say tell know think want need see look seem become keep let put begin start
    try use call ask feel find give show mean help turn follow add note include remain continue like believe expect
    hope fear happen appear work
    """
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for verb in sentence.tokens:
        if not verb.tag.startswith("VB") or (verb.lemma.lower() in _IDLE and not nominal(sentence, verb)):
            continue
        doer, receiver = doer_of(sentence, verb), receiver_of(sentence, verb)
        deed = _deed(sentence, verb, doer, receiver)
        if deed is None:
            continue
        tokens = [one for one in (doer, verb, receiver) if one is not None]
        yield assertion_at(
            sentence,
            sentence.span_of([*tokens, *sentence.children(verb, "aux", "advmod")]),
            PROPERTY,
            f"{deed.verb} {deed.receiver}".strip(),
            deed,
            negated=deed.negated,
            mood=_mood(sentence, verb),
            hedged=_by(sentence, verb) is None and hedged(sentence, verb),
            event=replace(
                event_of(sentence, verb),
                modifiers=narrowing(sentence, verb, doer, receiver),
                owners=parties(sentence, doer) if doer is not None else (),
            ),
        )


def _mood(sentence: Sentence, verb: Token) -> str:
    """Planned or stated where the deed is affirmed or denied at all; hoped where it is only wanted or mentioned."""
    mood = mood_of(sentence, verb)
    if _by(sentence, verb) is not None and mood != "asked":
        return "stated"  # "a truce, as proposed by Peru, could help": proposed it is
    return mood if mood == "asked" or asserted(sentence, verb) else "hoped"


def _deed(sentence: Sentence, verb: Token, doer: Token | None, receiver: Token | None) -> Deed | None:
    if doer is None and receiver is None:
        return None
    whose = named(sentence, doer) if doer is not None else ""
    whom = named(sentence, receiver) if receiver is not None else ""
    if receiver is not None and receiver.tag == "PRP" and whom == whose:
        whom = ""  # "he fired at him": another than himself, whoever that is
    done = nominal(sentence, verb)
    return Deed(whose, done[0] if done else verb_word(verb), whom, is_denied(sentence, verb))


def is_denied(sentence: Sentence, verb: Token) -> bool:
    """Whether it was not done; who rejects "the truce proposed by Peru" does not deny that it was proposed."""
    if _by(sentence, verb) is None:
        return negated(sentence, verb)
    return any(one.text.lower() in {"not", "never"} for one in sentence.children(verb, "advmod"))


def doer_of(sentence: Sentence, verb: Token) -> Token | None:
    """Who does it, as far as the clause or the one above that shares its subject tells."""
    passive = sentence.child(verb, "nsubj:pass", "aux:pass") is not None
    if passive:
        return sentence.child(verb, "obl:agent")
    if by := _by(sentence, verb):
        return by
    subject = next((one for one in sentence.children(verb, "nsubj") if not one.tag.startswith("W")), None)
    if subject is not None:
        return subject
    above = sentence.head(verb)
    shares = verb.dependency in {"conj", "xcomp"} and above.tag.startswith("VB") and above.index != verb.index
    return doer_of(sentence, above) if shares else None


def _by(sentence: Sentence, verb: Token) -> Token | None:
    """Who is named in "a truce proposed by Peru", "a truce, as proposed by Peru"."""
    if (
        verb.dependency != "acl"
        or verb.tag not in {"VBN", "VBD"}
        or sentence.child(verb, "nsubj", "obj") is not None
    ):
        return None
    for one in sentence.children(verb, "obl", "obl:agent"):
        names = [*sentence.children(one, "compound", "conj"), one]
        if any(case.text.lower() == "by" for each in names for case in sentence.children(each, "case")):
            return next((each for each in names if named(sentence, each)[:1].isupper()), one)
    return None


def receiver_of(sentence: Sentence, verb: Token) -> Token | None:
    """Whom or what it is done to: the object, the subject of a passive, or people at whom it is done."""
    done = nominal(sentence, verb)
    if done is not None:
        return done[1]
    passive = sentence.child(verb, "nsubj:pass")
    if passive is None and _by(sentence, verb) is not None:
        return sentence.head(verb)
    if passive is not None:
        return None if passive.tag.startswith("W") else passive
    return sentence.child(verb, "obj") or _at_people(sentence, verb)


def _at_people(sentence: Sentence, verb: Token) -> Token | None:
    """ "Fired at the officers": they are whom it is done to."""
    beside = list(sentence.children(verb, "obl"))
    # "Fired through a wall at the officers": the tree may hang them on the wall.
    for one in [*beside, *(each for noun in beside for each in sentence.children(noun, "nmod"))]:
        case = sentence.child(one, "case")
        if case is None or case.text.lower() != "at":
            continue
        people = one.tag in {"PRP", "NN", "NNS"} and (
            one.tag == "PRP" or nouns.kind_of(one.lemma.lower(), "person")
        )
        if people or any(each.kind == "person" and each.span.covers(one.span) for each in sentence.mentions):
            return one
    return None


def named(sentence: Sentence, token: Token) -> str:
    """The fullest name of what the token stands for; the lemma where it names nobody; "" for an open pronoun."""
    for mention in sentence.mentions:
        if mention.span.covers(token.span):
            return mention.refers_to or ("" if mention.form == "pronoun" else mention.name)
    for aside in sentence.children(token, "appos", "flat", "nmod:desc"):
        for mention in sentence.mentions:
            full = mention.form == "name" or (mention.form == "short" and aside.dependency == "flat")
            if mention.kind == "person" and full and mention.span.covers(aside.span):
                return mention.refers_to or mention.name  # "his lawyer, Ada Brandt,"; "Ms Brandt"
    return "" if token.tag.startswith(("PRP", "W", "DT", "EX")) else token.lemma.lower()
