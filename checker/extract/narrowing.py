"""
Finds the words that narrow a deed: which doer, which receiver, and what it was done in, for, against, or when.

Finds:  "Crews contained the southern fire."          -> doer:some, receiver:southern
        "The agency approved the drug for adults."    -> for:adult
Leaves: "Ada Brandt signed the treaty."               -> nothing: a name and "the" narrow nothing further
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.mood import listed
from checker.model import Sentence, Token

_QUANTIFIERS = listed(
    "a an no some most many few several any another other all both each every half either more less various certain"
)
_ORDER = listed("first last only")
_BARE = listed("police")  # "police said" is the police of the place


def narrowing(sentence: Sentence, verb: Token, doer: Token | None, receiver: Token | None) -> tuple[str, ...]:
    """Each as "slot:lemma", sorted; the slot is doer, receiver, a preposition, or "when" for times."""
    found: set[str] = set()
    if doer is not None and not _named(sentence, doer):
        found |= {f"doer:{word}" for word in (*_own(sentence, doer), *_how_many(sentence, doer))}
        found |= set(_circumstances(sentence, doer, "nmod", "doer"))
    if receiver is not None and not _named(sentence, receiver):
        found |= {f"receiver:{word}" for word in (*_own(sentence, receiver), *_how_many(sentence, receiver))}
        found |= set(_circumstances(sentence, receiver, "nmod"))
    at = "at" if receiver is not None and receiver.dependency == "obl" else ""
    found |= {one for one in _circumstances(sentence, verb, "obl") if not at or not one.startswith("at:")}
    return tuple(sorted(found))


def _named(sentence: Sentence, token: Token) -> bool:
    return any(one.span.covers(token.span) for one in sentence.mentions)


def _own(sentence: Sentence, noun: Token) -> Iterator[str]:
    told = sentence.child(noun, "acl:relcl") is not None
    for child in sentence.children(noun, "amod", "compound", "nummod"):
        if not (
            told and child.lemma.lower() in _ORDER
        ):  # "the first officers who came" are those who came first
            yield child.lemma.lower()


def _how_many(sentence: Sentence, noun: Token) -> Iterator[str]:
    words = [child.lemma.lower() for child in sentence.children(noun, "det", "nummod", "nmod:poss", "amod")]
    yield from (word for word in words if word in _QUANTIFIERS)
    if not words and noun.tag == "NNS" and noun.lemma.lower() not in _BARE:
        yield "some"


def _circumstances(sentence: Sentence, above: Token, label: str, slot: str = "") -> Iterator[str]:
    for noun in sentence.tokens:
        if noun.head != above.index or noun.dependency.partition(":")[0] != label:
            continue
        if noun.dependency in {"obl:agent", "nmod:poss"} or noun.index == above.index:
            continue
        case = sentence.child(noun, "case")
        timed = any(one.span.covers(noun.span) for one in sentence.times)
        key = slot or ("when" if timed or case is None else case.lemma.lower())
        for word in (noun, *sentence.children(noun, "nmod")):
            yield f"{key}:{word.lemma.lower()}"
            yield from (f"{key}:{own}" for own in _own(sentence, word))
