"""
Finds who took part in something, where the text lists them by name.

Finds:  "The pact was signed by Peru, Chile and Ecuador."       -> took-part: sign, {Peru, Chile, Ecuador}
        "States including Peru and Chile joined the talks."      -> took-part: join, {Peru, Chile}, open
Leaves: "Peru, Chile and Ecuador have coasts."                   -> nothing: nobody took part in anything
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at, event_of
from checker.model import Assertion, Mention, Sentence, Token
from checker.reference.places import load_places
from checker.values import Members

PROPERTY = "took-part"

# Verbs of taking part, by what they make of their participants: two lists meet only under one of these.
_DEEDS = {
    "join": "take part", "attend": "take part", "participate": "take part", "take": "take part",
    "gather": "take part", "convene": "take part", "meet": "take part", "sign": "sign", "adopt": "sign",
    "endorse": "sign", "ratify": "sign", "initial": "sign", "put": "sign", "vote": "vote", "require": "require",
    "need": "require", "clear": "require", "approve": "approve", "back": "approve", "support": "approve",
    "invite": "invite", "exclude": "exclude", "board": "aboard", "win": "win", "share": "share",
}  # fmt: skip
_CLOSING = frozenset({"only", "all", "exclusively", "solely", "sole"})
_OPENING = frozenset({"including", "include", "among", "such", "like"})
_LEAST = 2


def extract(sentence: Sentence) -> Iterator[Assertion]:
    mentions = {
        head.index: mention
        for mention in sentence.mentions
        if mention.form == "name" and not mention.author and (head := sentence.head_of(mention.span)) is not None
    }
    for token in sentence.tokens:
        members = [one for one in (token, *sentence.children(token, "conj")) if one.index in mentions]
        # The list is headed by a name or by a noun that is listed too: "Commonwealth states, Japan and Korea".
        if len(members) < _LEAST or token.dependency == "conj" or mentions[members[0].index].kind == "nationality":
            continue
        deed = _deed(sentence, token)
        if deed is None:
            continue
        verb, word = deed
        names = tuple(_canonical(mentions[one.index]) for one in members)
        yield assertion_at(
            sentence,
            sentence.span_of([one for each in members for one in sentence.tokens_in(mentions[each.index].span)]),
            PROPERTY,
            word,
            Members(names, closed=_closed(sentence, token, len(names))),
            event=event_of(sentence, verb),
        )


def _canonical(mention: Mention) -> str:
    name = mention.refers_to or mention.name
    return load_places().canonical(name) or name


def _deed(sentence: Sentence, token: Token) -> tuple[Token, str] | None:
    """The verb of taking part that the list is a participant of, with its kind."""
    below = token
    for above in sentence.ancestors(token):
        if above.tag.startswith("VB"):
            kind = _DEEDS.get(above.lemma.lower())
            role = below.dependency.partition(":")[0]
            if kind and role in {"nsubj", "obl", "obj", "nmod", "xcomp"} and _means_it(sentence, above):
                return above, kind
            if above.lemma.lower() not in {"include"}:
                return None
        below = above
    return None


def _means_it(sentence: Sentence, verb: Token) -> bool:
    """"Take" and "put" only as in "take part" and "signatures were put"."""
    nouns = {one.lemma.lower() for one in sentence.children(verb, "obj", "obl", "nsubj")}
    if verb.lemma.lower() == "take":
        return "part" in nouns
    if verb.lemma.lower() == "put":
        return "signature" in nouns
    return True


def _closed(sentence: Sentence, token: Token, length: int) -> bool:
    words = {one.text.lower() for one in sentence.tokens}
    if words & _OPENING:
        return False
    counts = {numeral.quantity.low for numeral in sentence.numerals if not numeral.quantity.unit}
    return bool(words & _CLOSING) or float(length) in counts
