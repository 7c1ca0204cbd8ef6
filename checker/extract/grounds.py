"""
Finds whether something happened on land or at sea.

Finds:  "A quake struck off Marlow province"     -> happened-at: quake, at sea
        "The quake hit inland"                   -> happened-at: quake, inland
Leaves: "He took off in Marlow."  "The storm moved inland."   -> nothing: another off, a way
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.happenings import kind_of
from checker.compare.place import AT_SEA, INLAND
from checker.extract.eventkind import happened, name_of
from checker.extract.making import assertion_at
from checker.extract.mood import hedged, mood_of, negated
from checker.model import Assertion, Sentence, Span, Token
from checker.values import Place

PROPERTY = "happened-at"

_KINDS = frozenset({"quake", "crash", "sinking", "landing", "blast"})
_LAND = frozenset({"inland", "onshore", "ashore"})
_SEA = frozenset({"offshore", "undersea", "underwater"})
_WATERS = frozenset({"sea", "ocean", "gulf", "strait", "bay", "lake", "coast", "shore", "coastline"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption"}:
        return
    for token in sentence.tokens:
        found = _ground(sentence, token)
        if found is None:
            continue
        event, ground = found
        key = name_of(sentence, event, placed=False)
        told = happened(sentence, event)
        if key and told.kind in _KINDS:
            whole = Span(min(token.span.start, event.span.start), max(token.span.end, event.span.end))
            yield assertion_at(
                sentence,
                whole,
                PROPERTY,
                key,
                Place(ground),
                event=replace(told, verb=event.lemma.lower()),
                negated=negated(sentence, event),
                hedged=hedged(sentence, event),
                mood=mood_of(sentence, event),
            )


def _ground(sentence: Sentence, token: Token) -> tuple[Token, str] | None:
    """The event above a word of land or sea, with which of both."""
    above = sentence.head(token)
    word = token.text.lower()
    if word in _LAND | _SEA and above.index != token.index:
        event = (
            above
            if above.tag.startswith("VB") or kind_of(above.lemma.lower())
            else _striking(sentence, above)
        )
        return (event, INLAND if word in _LAND else AT_SEA) if event is not None else None
    case = sentence.child(token, "case")
    if case is None or not token.dependency.startswith(("obl", "nmod")) or not token.tag.startswith("NN"):
        return None
    if case.text.lower() == "off" and (_is_place(sentence, token) or token.lemma.lower() in _WATERS):
        return above, AT_SEA
    return None


def _striking(sentence: Sentence, token: Token) -> Token | None:
    """ "the quake hit inland", its verb taken for a noun: the quake."""
    subject = sentence.child(token, "nsubj")
    return subject if subject is not None and kind_of(subject.lemma.lower()) else None


def _is_place(sentence: Sentence, token: Token) -> bool:
    inside = {one.span.start for one in sentence.subtree(token)}
    return any(one.kind == "place" and one.span.start in inside for one in sentence.mentions)
