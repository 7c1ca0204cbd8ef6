"""
Finds what befell whom, as a trait: the verb itself with what belongs to it.

Finds:  "Three guests burned to death."                         -> burn to death: 3 of them
        "Part of a hospital collapsed."                         -> partly collapse: hospital
        "Ann Reed was crossing the street when she was hit."    -> cross street, beside hit: Ann Reed
Leaves: "to be", "to have", and verbs without anybody
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.eventkey import lemma_of
from checker.extract.mood import hedged, listed
from checker.extract.participants import PARTS, case_of, doer_of, name_of, receiver_of, whole
from checker.model import Sentence, Token, Trait

_PIECES = listed("part portion section half side wing roof")


def deed_of(sentence: Sentence, verb: Token) -> Trait | None:
    if verb.lemma.lower() in {"be", "have", "do"}:
        return None
    doer, receiver = doer_of(sentence, verb), receiver_of(sentence, verb)
    if doer is None and receiver is None:
        return None
    forms = _verb_forms(verb)
    adverbs = [*_adverbs(sentence, verb), *(["partly"] if _piece(sentence, receiver or doer) else [])]
    phrases = [f"{adverb} {form}" for adverb in adverbs for form in forms]
    phrases += [f"{form} {tail}" for tail in _tails(sentence, verb) for form in forms]
    return Trait(
        sentence.span_of([verb, *_own(sentence, verb)]), sentence.span, (*phrases, *forms), "deed",
        over=tuple(dict.fromkeys(form for one in _beside(sentence, verb) for form in _verb_forms(one))), doer=name_of(sentence, doer), receiver=name_of(sentence, receiver),
        number=_many(sentence, receiver or doer), hedged=hedged(sentence, verb),
    )  # fmt: skip


def _verb_forms(verb: Token) -> list[str]:
    """The base form, the word as written, and what a regular past may come from: taggers trip over rare verbs."""
    text = verb.text.lower()
    stems = [text[:-1], text[:-2]] if text.endswith("ed") else []
    return list(dict.fromkeys((lemma_of(verb), text, *stems)))


def _beside(sentence: Sentence, verb: Token) -> list[Token]:
    """The verbs of whose happening this one is a circumstance, or that happen in its course."""
    beside = [one for one in sentence.children(verb, "advcl", "conj") if one.tag.startswith("VB")]
    above = sentence.head(verb)
    label = verb.dependency.partition(":")[0]
    if label == "acl" and above.tag.startswith("NN"):
        above = sentence.head(above)
    if label in {"advcl", "conj", "acl"} and above.tag.startswith("VB"):
        beside += [above, *(one for one in sentence.children(above, "advcl") if one.index != verb.index)]
    return [one for one in beside if one.tag.startswith("VB")]


def _adverbs(sentence: Sentence, verb: Token) -> Iterator[str]:
    """ "almost totally", "totally" """
    for one in sentence.children(verb, "advmod"):
        below = sentence.child(one, "advmod")
        if below is not None:
            yield f"{below.text.lower()} {one.text.lower()}"
            return
        yield one.text.lower()


def _piece(sentence: Sentence, token: Token | None) -> bool:
    """Whether only a part of something is spoken of: "part of a hospital"."""
    return token is not None and token.lemma.lower() in _PIECES and whole(sentence, token) is not token


def _many(sentence: Sentence, token: Token | None) -> str:
    """How many a noun stands for; "" where the sentence does not tell."""
    if token is None:
        return ""
    told = number_of(sentence, token)
    return told or ("1" if token.tag in {"NN", "NNP"} and token.lemma.lower() not in PARTS else "")


def _own(sentence: Sentence, verb: Token) -> list[Token]:
    return [
        one
        for one in sentence.children(verb, "aux", "compound:prt", "xcomp")
        if abs(one.index - verb.index) < 4
    ]


def _tails(sentence: Sentence, verb: Token) -> Iterator[str]:
    """What may belong to the verb: "to death", "on arrival", "down"."""
    for one in sentence.children(verb, "compound:prt", "advmod", "xcomp"):
        if one.index > verb.index:
            yield one.text.lower()
            below = sentence.child(one, "obl", "nmod")
            if below is not None and (case := case_of(sentence, below)):
                yield f"{one.text.lower()} {case} {below.text.lower()}"
    if (done := sentence.child(verb, "obj")) is not None:
        yield done.lemma.lower()
    for one in sentence.children(verb, "obl"):
        case = case_of(sentence, one)
        if case:
            yield f"{case} {one.lemma.lower()}"
            for dead in sentence.children(verb, "xcomp"):
                yield f"{dead.text.lower()} {case} {one.lemma.lower()}"


def number_of(sentence: Sentence, token: Token) -> str:
    for one in sentence.numerals:
        if (
            one.counted == token.index
            and one.quantity.low is not None
            and one.quantity.low == one.quantity.high
        ):
            return f"{one.quantity.low:g}"
    told = sentence.child(token, "nummod")
    for one in sentence.numerals if told is not None else ():
        if told is not None and one.span == told.span and one.quantity.low == one.quantity.high:
            return f"{one.quantity.low:g}"  # "three others"
    both = any(one.lemma.lower() == "both" for one in sentence.children(token, "det", "cc"))
    return "2" if both else ""
