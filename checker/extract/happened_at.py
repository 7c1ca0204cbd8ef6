"""
Finds where something happened or lies: the place of a deed, a way from a place, where a body has its seat.

Finds:  "The quake struck 34 km northeast of Marlow."      -> happened-at: quake, 34 kilometre northeast of Marlow
        "He was born in Oslo."                              -> happened-at: bear He's name, Oslo
        "Castor Systems, based in Houston, said ..."        -> happened-at: base Castor Systems, Houston
Leaves: "He called on Paris to act."  "north of 50 percent"  "London said"  -> nothing: nobody is placed there
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.compare.happenings import SUDDEN, kind_of
from checker.compare.spots import spot_kind
from checker.extract.eventkey import is_happening, lemma_of, listed, named
from checker.extract.eventkind import happened, happening_of, name_of
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import hedged, mood_of, negated
from checker.extract.placing import VENUES, place_value, venue_name
from checker.extract.ways import Way, ways_of
from checker.model import Assertion, Mention, Sentence, Span, Token

PROPERTY = "happened-at"

_WHERE = frozenset({"in", "at", "near", "outside", "off", "inside", "on", "into", "to"})
_ARRIVING = listed("""
    take rush bring fly drive airlift move transfer transport admit check head go travel arrive return evacuate sail flee deport extradite divert ship escape
    """)
_SEATED = frozenset({"base", "headquarter", "locate", "situate", "run"})
_ONE_SEAT = {"headquarter": "base"}
_LONGEST = 90


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption", "list"}:
        return
    ways = ways_of(sentence)
    for way in ways:
        if way.located is not None:
            yield _way_assertion(sentence, way)
    taken = [way.span for way in ways]
    for head, name, span in _places(sentence):
        if any(one.meets(span) for one in taken):
            continue
        event = _placed_event(sentence, head)
        key = _key(sentence, event) if event is not None else ""
        if event is not None and key:
            yield _assertion(sentence, event, key, name, span)


def _way_assertion(sentence: Sentence, way: Way) -> Assertion:
    located = way.located
    assert located is not None
    return assertion_at(
        sentence,
        way.span,
        PROPERTY,
        located.lemma.lower(),
        way.value,
        event=event_of(sentence, located),
        negated=negated(sentence, located),
        mood=mood_of(sentence, located),
    )


def _places(sentence: Sentence) -> Iterator[tuple[Token, str, Span]]:
    """Heads of place names and of venues, each with its name."""
    seen: set[int] = set()
    for mention in sentence.mentions:
        head = sentence.head_of(mention.span)
        if head is not None and head.dependency == "compound" and sentence.head(head).lemma.lower() in VENUES:
            head = sentence.head(head)  # "at Oslo airport"
        if head is None or head.index in seen or not _is_place(mention):
            continue
        seen.add(head.index)
        yield (
            head,
            mention.name if mention.form == "name" else mention.refers_to or mention.text,
            mention.span,
        )
    for token in sentence.tokens:
        if token.index not in seen and (venue := venue_name(sentence, token)) is not None:
            seen.add(token.index)
            yield token, venue.name, venue.span


def _is_place(mention: Mention) -> bool:
    return mention.kind == "place" and mention.form in {"name", "short"}


def _placed_event(sentence: Sentence, head: Token) -> Token | None:
    """The verb or event noun that a place hangs on with a word of place."""
    if head.dependency == "conj" and sentence.child(head, "case") is not None:
        # "to City Hospital and to St Mary's": the second place is told with the first.
        return _placed_event(sentence, sentence.head(head))
    case = sentence.child(head, "case")
    if case is None or case.lemma.lower() not in _WHERE:
        return _object_of_arriving(sentence, head)
    if head.dependency.partition(":")[0] not in {"obl", "nmod"}:
        return None
    above = sentence.head(head)
    before = sentence.tokens[case.index - 1] if case.index else case
    if above.tag.startswith("VB") and before.head == above.index and kind_of(before.lemma.lower()):
        above = before  # "presented at a congress in Prague", the place hung on the verb
    if case.lemma.lower() in {"in", "at", "near"} and _stands_there(sentence, above):
        return sentence.head(above)
    if case.lemma.lower() in {"in", "at", "on"} and _is_spot(sentence, above):
        if above.dependency == "obj":
            return sentence.head(above)
        return _placed_event(sentence, above)  # "at his home in Oslo", "to hospitals in Graz"
    if above.tag.startswith("VB"):
        return above if case.lemma.lower() not in {"to", "into"} or lemma_of(above) in _ARRIVING else None
    return above if is_happening(above) and case.lemma.lower() not in {"to", "into", "on"} else None


def _is_spot(sentence: Sentence, token: Token) -> bool:
    """
    A common noun under a verb, itself put somewhere: the hotel where it burned, no happening and nobody.

    What a crash, a shooting or a robbery befell is where it was: "overran the runway at Porto airport".
    """
    if token.tag not in {"NN", "NNS"} or is_happening(token):
        return False
    if token.dependency == "obj":
        return happening_of(sentence, sentence.head(token)).kind in SUDDEN
    if token.dependency.partition(":")[0] != "obl":
        return False
    case = sentence.child(token, "case")
    return case is not None and case.lemma.lower() in _WHERE and sentence.head(token).tag.startswith("VB")


def _stands_there(sentence: Sentence, noun: Token) -> bool:
    """ "the factory in Ghent will close": what befalls a building befalls it where it stands."""
    word = noun.text.lower() if noun.tag == "NN" else noun.lemma.lower()
    befallen = noun.dependency in {"nsubj", "nsubj:pass"} and noun.tag == "NN"
    the_one = sentence.child(noun, "det", "nmod:poss") is not None
    return befallen and the_one and spot_kind(word) == "building" and sentence.head(noun).tag.startswith("VB")


def _object_of_arriving(sentence: Sentence, head: Token) -> Token | None:
    above = sentence.head(head)
    arriving = above.lemma.lower() in {"enter", "reach", "visit"} and head.dependency == "obj"
    return above if arriving else None


def _key(sentence: Sentence, event: Token) -> str:
    lemma = lemma_of(event)
    if lemma in _SEATED and event.tag in {"VBN", "VBD"}:
        above = sentence.head(event)
        holder = above if event.dependency.startswith("acl") else sentence.child(event, "nsubj:pass", "nsubj")
        name = named(sentence, holder) if holder is not None else ""
        return f"{_ONE_SEAT.get(lemma, lemma)} {name}" if name else ""
    return name_of(sentence, event, placed=False)


def _assertion(sentence: Sentence, event: Token, key: str, name: str, span: Span) -> Assertion:
    whole = Span(min(span.start, event.span.start), max(span.end, event.span.end))
    return assertion_at(
        sentence,
        whole if whole.end - whole.start <= _LONGEST else span,
        PROPERTY,
        key,
        place_value(sentence, name, span),
        event=replace(happened(sentence, event), verb=_ONE_SEAT.get(lemma_of(event), lemma_of(event))),
        negated=negated(sentence, event),
        hedged=hedged(sentence, event),
        mood=mood_of(sentence, event),
    )
