"""
Verbs and phrases that are a role of their own.

Finds:  "who has run the bank since 2019", "she leads Unity", "for ten years at the head of Volta",
        "Hall will lead the combined company" (designate)
Leaves: "leads the race", "led" (which may be long ago)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.extract.offices.body import body_of
from checker.extract.offices.bonds import Bond, span_over, subject_of
from checker.extract.offices.subjects import subject
from checker.extract.offices.tokens import word
from checker.extract.offices.words import BODIES, BUSINESSES, LEADING
from checker.model import Mention, Sentence, Token
from checker.values import Office


def leading(sentence: Sentence, people: dict[int, Mention]) -> Iterator[Bond]:
    """Verbs and phrases that are a role of their own: "who runs the bank", "at the head of Volta"."""
    for verb in sentence.tokens:
        role = LEADING.get(verb.lemma.lower())
        standing = _standing(sentence, verb)
        if role is None or not verb.tag.startswith("VB") or not standing:
            continue
        thing = sentence.child(verb, "obj")
        who = subject(sentence, verb, people)
        if thing is None or who is None or not _is_body(sentence, thing):
            continue
        words = [
            one
            for one in sentence.subtree(thing, "acl", "appos", "conj", "cc", "punct", "advcl")
            if one.index <= thing.index
        ]
        of = _merged(words) or body_of(sentence, words)
        if of:
            named = sentence.tokens_in(who.span)
            end = max(one.index for one in words) + 1
            span = span_over(sentence, min(named[0].index, verb.index), max(end, named[-1].index + 1))
            business = thing.lemma.lower() in BUSINESSES
            office = Office("head" if business and role == "leader" else role, of, standing)
            yield Bond(subject_of(who), (office,), span, told=True)
    yield from _at_the_head(sentence, people)


def _merged(words: Sequence[Token]) -> str:
    """The firm that two become, however it is called: "the combined company", "the enlarged group"."""
    new = any(
        one.lemma.lower() in {"combined", "combine", "enlarged", "enlarge", "merged", "merge", "joint"}
        for one in words
    )
    return "merged company" if new and words[-1].lemma.lower() in BUSINESSES else ""


def _standing(sentence: Sentence, verb: Token) -> str:
    """holder, designate for what is to come, "" for "led", which may be long ago."""
    if _now(sentence, verb):
        return "holder"
    before = [word(one) for one in sentence.tokens[max(0, verb.index - 3) : verb.index]]
    coming = (
        "will" in before or "'ll" in before or before[-2:] in (["is", "to"], ["set", "to"], ["due", "to"])
    )
    return "designate" if verb.tag == "VB" and coming and "not" not in before else ""


def _now(sentence: Sentence, verb: Token) -> bool:
    """Leads, is leading, has led: not "led", which may be long ago."""
    return verb.tag in {"VBZ", "VBP"} or (
        verb.tag in {"VBN", "VBG"}
        and any(one.tag in {"VBZ", "VBP"} for one in sentence.children(verb, "aux"))
    )


def _is_body(sentence: Sentence, thing: Token) -> bool:
    if thing.lemma.lower() in BODIES or (thing.tag in {"NNP", "NNPS"} and thing.text[0].isupper()):
        return True
    return any(
        one.kind in {"organisation", "place"} and one.span.covers(thing.span) for one in sentence.mentions
    )


def _at_the_head(sentence: Sentence, people: dict[int, Mention]) -> Iterator[Bond]:
    tokens = sentence.tokens
    for at in range(len(tokens) - 4):
        if [word(one) for one in tokens[at : at + 2]] != ["at", "the"] or word(tokens[at + 2]) not in {
            "head",
            "helm",
        }:
            continue
        end = at + 4
        while end < len(tokens) and end not in people and tokens[end].tag.startswith(("DT", "NN", "JJ")):
            end += 1
        of = body_of(sentence, tokens[at + 4 : end]) if word(tokens[at + 3]) == "of" else ""
        start = next((one for one in range(at - 1, max(-1, at - 8), -1) if one in people), None)
        if (
            of
            and start is not None
            and all(
                one.tag[:2] not in {"VB", "NN"} or one.tag == "NN" or one.tag == "NNS"
                for one in tokens[start + 1 : at]
            )
        ):
            mention = people[start]
            first = sentence.tokens_in(mention.span)[0].index
            yield Bond(subject_of(mention), (Office("head", of),), span_over(sentence, first, end), told=True)
