"""
Finds what somebody is accused of, and what somebody denies having done.

Finds:  "The union accused Nordair of breaking the rules."   -> did: Nordair, break, rules (alleged)
        "Nordair was accused of bribery."                    -> did: Nordair, bribe (alleged)
        "Nordair denied breaking any rules."                 -> did: Nordair, not break, rules
        "Nordair denied any role in the theft."              -> did: Nordair, not steal (what the noun stands for)
Leaves: "Nordair did not deny it." "She denied him the seat." -> nothing
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.did import doer_of, named, receiver_of
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import listed, mood_of, negated
from checker.extract.narrowing import narrowing
from checker.extract.nominal import deed_noun, gerund, nominal, upon, verb_word
from checker.extract.parties import parties
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_ACCUSING = listed("accuse suspect blame")
_LINKS = listed(
    "link involvement role part hand connection responsibility complicity participation count charge allegation accusation"
)
_HAPPENING = listed("occur happen take")
_REACH = 8
_NEAR = 3


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for verb in sentence.tokens:
        lemma = verb.lemma.lower()
        if lemma not in _ACCUSING | {"deny"} or not verb.tag.startswith("VB"):
            continue
        if negated(sentence, verb) or mood_of(sentence, verb) != "stated":
            continue
        found = _accused(sentence, verb) if lemma in _ACCUSING else _denied(sentence, verb)
        if found is not None:
            yield _made(sentence, verb, found, denied=lemma == "deny")


def _made(
    sentence: Sentence, verb: Token, found: tuple[Token | None, Token, str, Token | None], *, denied: bool
) -> Assertion:
    doer, word, deed, receiver = found
    behind = doer if doer is not None else doer_of(sentence, verb)
    owners = parties(sentence, behind) if behind is not None else ()
    who = named(sentence, doer) if doer is not None else ""
    if who and who == who.lower() and len(owners) == 1:
        who = owners[0]  # "Sudan's army denied it"
    whom = named(sentence, receiver) if receiver is not None else ""
    tokens = [one for one in (doer, verb, word, receiver) if one is not None]
    return assertion_at(
        sentence,
        sentence.span_of(tokens),
        PROPERTY,
        f"{deed} {whom}".strip(),
        Deed(who, deed, whom, negated=denied),
        negated=denied,
        hedged=False,
        mood="stated" if denied else "alleged",
        event=replace(
            event_of(sentence, word),
            modifiers=narrowing(sentence, word, doer, receiver),
            owners=owners,
            told=("denied" if denied else "accused",),
        ),
    )


def _accused(sentence: Sentence, verb: Token) -> tuple[Token | None, Token, str, Token | None] | None:
    """Whoever is accused of what stands behind "of" or "for"."""
    marks = listed("of for")
    after = sentence.tokens[verb.index + 1 : verb.index + 1 + _REACH]
    mark = next((one for one in after if one.text.lower() in marks), None)
    if mark is None:
        return None
    passive = sentence.child(verb, "nsubj:pass")
    between = [
        one for one in sentence.tokens[verb.index + 1 : mark.index] if one.tag.startswith(("NN", "PRP"))
    ]
    accused = passive if passive is not None else between[-1] if between else None
    if accused is None or (passive is None and accused.tag == "PRP$"):
        return None
    done = _deed_behind(sentence, mark)
    return (accused, *done) if done else None


def _deed_behind(sentence: Sentence, mark: Token) -> tuple[Token, str, Token | None] | None:
    """The deed right behind "accused of", "denied": a verb in -ing, or a noun that stands for a deed."""
    words = sentence.tokens[mark.index + 1 : mark.index + 1 + _NEAR]
    for at, word in enumerate(words):
        if word.tag == "VBG" or (at == 0 and word.tag == "JJ" and gerund(word.text)):
            return _by_gerund(sentence, word)
        if not word.tag.startswith(("RB", "DT", "JJ", "NN", "PRP$")):
            return None
        following = sentence.tokens[word.index + 1 : word.index + 2]
        if word.tag.startswith("NN") and not (following and following[0].tag.startswith("NN")):
            deed = deed_noun(word.lemma.lower())
            return (word, deed, upon(sentence, word)) if deed else None
    return None


def _by_gerund(sentence: Sentence, word: Token) -> tuple[Token, str, Token | None] | None:
    """ "Breaking the rules"; "having broken them"; what the tagger took for an adjective has its noun above it."""
    if word.lemma.lower() in {"have", "having"}:
        word = next(
            (one for one in sentence.tokens[word.index + 1 : word.index + 3] if one.tag == "VBN"), word
        )
    if word.lemma.lower() in {"be", "being", "have"}:
        return None
    if word.dependency == "amod":
        return word, gerund(word.text), sentence.head(word)
    done = nominal(sentence, word)
    receiver = receiver_of(sentence, word)
    return word, done[0] if done else gerund(word.text) or verb_word(word), receiver


def _denied(sentence: Sentence, verb: Token) -> tuple[Token | None, Token, str, Token | None] | None:
    denier = doer_of(sentence, verb)
    if denier is None or sentence.child(verb, "iobj") is not None:
        return None
    clause = sentence.child(verb, "ccomp")
    if clause is not None and sentence.child(clause, "nsubj", "nsubj:pass") is not None:
        return _in_clause(sentence, clause, denier)
    behind = _deed_behind(sentence, verb)
    if behind is not None:
        return (denier, *behind)
    link = sentence.child(verb, "obj")
    if link is None or link.lemma.lower() not in _LINKS:
        return None
    for one in sentence.children(link, "nmod", "acl"):
        deed = deed_noun(one.lemma.lower()) if one.tag.startswith("NN") else gerund(one.text)
        if deed:
            return denier, one, deed, upon(sentence, one)
    return None


def _in_clause(
    sentence: Sentence, clause: Token, denier: Token
) -> tuple[Token | None, Token, str, Token | None] | None:
    """ "Denied they carried it out", of the denier's own deed; "denied the attack occurred", of nobody's by name."""
    subject = sentence.child(clause, "nsubj")
    if subject is None:
        return None
    if subject.tag == "PRP":
        alone = subject.text.lower() in {"he", "she"} and not denier.text[:1].isupper()
        same = named(sentence, subject) == named(sentence, denier) or (
            not alone and not named(sentence, subject)
        )
        done = nominal(sentence, clause)
        deed = done[0] if done else verb_word(clause)
        return (denier, clause, deed, receiver_of(sentence, clause)) if same else None
    deed = deed_noun(subject.lemma.lower())
    if deed and clause.lemma.lower() in _HAPPENING:
        return None, subject, deed, upon(sentence, subject)
    return None
