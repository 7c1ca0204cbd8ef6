"""
Finds in what kind of place something befell somebody, or broke out: a room, a building, a storey, a road, a water.

Finds:  "Ann Reed was found in the kitchen"   -> happened-at: find Ann Reed, kitchen
        "The fire started in the basement"      -> happened-at: the fire, basement
Leaves: "They found drugs in a garage."  "He died in office."  "in a house or a shop"   -> nothing: found in many places, no place, either
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.happenings import PERSONAL, SUDDEN
from checker.compare.spots import spot_kind
from checker.extract.eventkey import is_event, lemma_of
from checker.extract.eventkind import happened, name_of
from checker.extract.making import assertion_at
from checker.extract.mood import hedged, mood_of, negated
from checker.model import Assertion, Event, Sentence, Span, Token
from checker.values import Place

PROPERTY = "happened-at"

_WHERE = frozenset({"in", "inside", "at", "on"})
# Said without an article, of any.
_BARE = frozenset({"home", "hospital", "prison", "jail"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption"}:
        return
    for noun in sentence.tokens:
        event = _event_there(sentence, noun)
        if event is None:
            continue
        key, told = name_of(sentence, event, placed=False), happened(sentence, event)
        if key and _befell_one(told, key):
            yield assertion_at(
                sentence,
                Span(min(noun.span.start, event.span.start), max(noun.span.end, event.span.end)),
                PROPERTY,
                key,
                Place(noun.text.lower(), kind="spot"),
                event=replace(told, verb=lemma_of(event)),
                negated=negated(sentence, event),
                hedged=hedged(sentence, event),
                mood=mood_of(sentence, event),
            )


def _event_there(sentence: Sentence, noun: Token) -> Token | None:
    """The event that a noun of a place hangs on with a word of place."""
    word = "stairs" if noun.text.lower() == "stairs" else noun.lemma.lower()
    if noun.tag != "NN" and word != "stairs":
        return None
    case = sentence.child(noun, "case")
    if (
        case is None
        or case.text.lower() not in _WHERE
        or noun.dependency.partition(":")[0] not in {"obl", "nmod"}
    ):
        return None
    if not spot_kind(word) or sentence.child(noun, "conj", "nummod") is not None:
        return None
    marked = sentence.child(noun, "det", "nmod:poss", "amod", "compound") is not None
    event = sentence.head(noun)
    return event if (marked or word in _BARE) and is_event(sentence, event) else None


def _befell_one(event: Event, key: str) -> bool:
    """Whom or what there is one of: by name or age, or a happening of which a story has one."""
    one = event.whom[:1].isdigit() or any(word[:1].isupper() for word in key.split())
    return one or event.kind in SUDDEN | PERSONAL
