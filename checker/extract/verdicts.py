"""
Finds who was convicted or acquitted of what, in whatever words: "found guilty of" and "cleared of" as well.

Finds:  "The jury acquitted Ada Brandt of fraud."     -> did: not convict Ada Brandt; of:fraud
        "Ada Brandt was found guilty of fraud."       -> did: convict Ada Brandt; of:fraud
Leaves: "Ada Brandt had been convicted of fraud."     -> nothing: an earlier trial
        "She was cleared of one count and convicted of two." -> nothing: a mixed verdict
        "The jet was cleared for take-off."           -> nothing: nobody named, no charge
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.extract.did import named
from checker.extract.making import assertion_at, event_of
from checker.extract.mood import asserted, listed, mood_of, negated
from checker.model import Assertion, Sentence, Token
from checker.values import Deed

PROPERTY = "did"

_CONVICTED = listed("convicted convict convicts")
_ACQUITTED = listed("acquitted acquit acquits cleared clear clears exonerated")
_FOUND = listed("found find finds")
_AGAIN = listed(
    "appeal appeals appellate overturned overturning quashed retrial retried wrongly previously earlier"
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body" or _mixed(sentence):
        return
    for verb in sentence.tokens:
        word = verb.text.lower()
        guilty = sentence.child(verb, "xcomp", "ccomp") if word in _FOUND else None
        if word not in _CONVICTED | _ACQUITTED | _FOUND or not verb.tag.startswith("VB"):
            continue
        if word in _FOUND and (guilty is None or guilty.text.lower() != "guilty"):
            continue
        holder = guilty or verb
        person = sentence.child(verb, "nsubj:pass", "obj") or (guilty and sentence.child(guilty, "nsubj"))
        if person is None or not _told(sentence, verb):
            continue
        name, charge = named(sentence, person), _charge(sentence, (verb, person, holder))
        if not charge or not name[:1].isupper():
            continue
        yield assertion_at(
            sentence,
            sentence.span_of([person, verb, holder]),
            PROPERTY,
            f"verdict on {name}",
            Deed("", "convict", name, negated(sentence, holder) != (word in _ACQUITTED)),
            mood="stated",
            event=replace(event_of(sentence, verb), modifiers=charge),
        )


def _mixed(sentence: Sentence) -> bool:
    """A sentence that tells of both, guilty of some and cleared of others, or of another court's verdict."""
    words = {one.text.lower() for one in sentence.tokens}
    if words & _AGAIN:
        return True
    return bool(words & _ACQUITTED and words & (_CONVICTED | {"guilty"}))


def _told(sentence: Sentence, verb: Token) -> bool:
    """Stated of this trial: "had been convicted" tells of one before."""
    earlier = any(one.text.lower() in {"had", "'d"} for one in sentence.children(verb, "aux"))
    return not earlier and mood_of(sentence, verb) == "stated" and asserted(sentence, verb)


def _charge(sentence: Sentence, holders: tuple[Token, ...]) -> tuple[str, ...]:
    """All words of the first phrase with "of" below one of these, each as "of:word"."""
    above = {one.index for one in holders}
    for noun in sentence.tokens:
        case = sentence.child(noun, "case")
        if noun.head in above and noun.index not in above and case is not None and case.text.lower() == "of":
            words = sentence.subtree(noun, "acl", "conj")
            content = (one for one in words if one.tag.startswith(("NN", "JJ", "CD", "VB")))
            return tuple(sorted({f"of:{one.lemma.lower()}" for one in content}))
    return ()
