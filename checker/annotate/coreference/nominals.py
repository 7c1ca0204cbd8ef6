"""
Reads nouns that stand for somebody or some body: "the minister", "the 36-year-old", "the airline".

A definite noun stands for a person whose title, apposition or predicate is that noun; for a body whose name or kind is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checker.annotate.coreference.people import Entity, Link, gender_of_noun
from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded, words
from checker.model import Mention, Sentence, Span, Token

_ONE_FITS, _FIRST_FITS, _NEAREST, _ONLY_BODY = 0.9, 0.85, 0.6, 0.8
_NEAR = 3
_OWN = ("det", "amod", "compound", "nmod", "nummod")
_DEFINITE = ("the", "this", "that")
_AGED = re.compile(r"\bthe\s(\d{1,3})-year-old\b(?!-)", re.IGNORECASE)
_CORPORATE = words("companies")
_ALSO = {
    "dr": "doctor surgeon physician",
    "doctor": "surgeon physician",
    "capt": "captain pilot",
    "captain": "pilot",
    "prof": "professor",
    "sgt": "sergeant",
    "gen": "general",
    "gov": "governor",
    "sen": "senator lawmaker",
    "senator": "lawmaker",
    "rep": "representative lawmaker congressman congresswoman",
    "mp": "lawmaker politician",
    "ceo": "executive boss chief",
    "executive": "boss chief ceo",
    "justice": "judge",
    "striker": "player footballer forward",
    "goalkeeper": "player footballer keeper",
    "midfielder": "player footballer",
    "defender": "player footballer",
    "premier": "minister",
    "lawyer": "attorney",
    "attorney": "lawyer",
}
"""Titles and what else their bearer is called."""

_TEENS = frozenset({"teen", "teenager"})

BODIES: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "company",
            "firm",
            "group",
            "manufacturer",
            "maker",
            "retailer",
            "conglomerate",
            "corporation",
            "giant",
        ),
        _CORPORATE,
    ),
    **dict.fromkeys(
        ("airline", "carrier"), frozenset({"airlines", "airline", "airways", "air", "jet", "aviation"})
    ),
    **dict.fromkeys(("bank", "lender"), frozenset({"bank", "bancorp", "banking", "reserve"})),
    **dict.fromkeys(("party",), frozenset({"party", "front", "movement", "league", "alliance"})),
    **dict.fromkeys(
        ("club", "team", "side"), frozenset({"fc", "club", "united", "city", "athletic", "rovers", "team"})
    ),
    **dict.fromkeys(
        ("university", "school", "college"), frozenset({"university", "school", "college", "academy"})
    ),
    **dict.fromkeys(("ministry", "department"), frozenset({"ministry", "department"})),
    **dict.fromkeys(("court", "tribunal"), frozenset({"court", "tribunal"})),
    **dict.fromkeys(
        ("agency", "authority", "service"), frozenset({"agency", "authority", "service", "administration"})
    ),
    **dict.fromkeys(
        ("commission", "committee", "council"), frozenset({"commission", "committee", "council"})
    ),
    **dict.fromkeys(("hospital", "clinic"), frozenset({"hospital", "clinic"})),
    **dict.fromkeys(("union",), frozenset({"union"})),
    **dict.fromkeys(
        ("newspaper", "paper", "daily"),
        frozenset({"times", "post", "herald", "tribune", "gazette", "journal"}),
    ),
}


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun for a person or body with its own words: what it is, what narrows it, whether it is definite."""

    head: int
    lemma: str
    narrowing: frozenset[str]
    definite: bool
    indefinite: bool
    span: Span


def nominal_at(sentence: Sentence, token: Token, taken: set[int]) -> Nominal | None:
    """The singular noun for a person or body at this word; None where it is none, or part of a name or title."""
    if token.tag != "NN" or token.index in taken or token.dependency.startswith(("compound", "flat")):
        return None
    lemma = token.lemma.lower()
    if lemma not in lists.people() and lemma not in BODIES:
        return None
    below = [
        child
        for child in sentence.children(token)
        if child.index < token.index and child.dependency.startswith(_OWN)
    ]
    first = below[0] if below else token
    while first.index and any(child.index < first.index for child in sentence.children(first)):
        first = next(sentence.children(first))
    determiner = next((child.text.lower() for child in below if child.dependency.startswith("det")), "")
    narrowing = frozenset(
        folded(child.text)
        for child in below
        if child.dependency.startswith(("amod", "compound", "nmod")) and child.tag != "PRP$"
    )
    owned = any(child.tag == "PRP$" or child.dependency == "nmod:poss" for child in below)
    span = Span(first.span.start, token.span.end)
    definite = determiner in _DEFINITE and not owned
    return Nominal(token.index, lemma, narrowing, definite, determiner in ("a", "an", "one", "another"), span)


def described(sentence: Sentence, mention: Mention, entity: Entity) -> None:
    """Adds to a person what an apposition, a predicate or an age after the name says."""
    head = sentence.head_of(mention.span)
    if head is None:
        return
    for child in sentence.children(head, "appos"):
        if child.tag == "CD" and child.text.isdigit():
            entity.age = entity.age or child.text
        elif child.tag.startswith("NN"):
            _add_role(sentence, child, entity)
    if head.dependency.startswith("nsubj") and head.head != head.index:
        said = sentence.tokens[head.head]
        if said.tag.startswith("NN") and sentence.child(said, "cop") is not None:
            _add_role(sentence, said, entity)
    if head.dependency == "appos":
        _add_role(sentence, sentence.tokens[head.head], entity)
    after = sentence.article.text[mention.span.end : mention.span.end + 6]
    aged = re.match(r",\s(\d{1,3}),", after)
    if aged:
        entity.age = entity.age or aged.group(1)


def _add_role(sentence: Sentence, noun: Token, entity: Entity) -> None:
    lemma = noun.lemma.lower()
    if entity.kind == "person" and lemma not in lists.people() and not noun.tag.startswith("NNP"):
        return
    entity.roles.add(lemma)
    entity.gender = gender_of_noun(lemma) or entity.gender  # "Raj Kaur, a grandmother": not by the first name
    entity.roles.update(
        folded(child.text)
        for child in sentence.children(noun, "amod", "compound", "nmod")
        if child.index < noun.index
    )


def called(entity: Entity) -> frozenset[str]:
    """All that the article or English lets stand for the person."""
    more = (word for role in entity.roles for word in _ALSO.get(role, "").split())
    teens = _TEENS if entity.age.isdigit() and 13 <= int(entity.age) <= 19 else frozenset()
    return frozenset(entity.roles).union(more, teens)


def add_role(entity: Entity, nominal: Nominal) -> None:
    """What stands after the name, between commas: "Ann Lee, a retired teacher,"."""
    entity.roles.add(nominal.lemma)
    entity.gender = gender_of_noun(nominal.lemma) or entity.gender
    entity.roles.update(nominal.narrowing)


def person_meant(nominal: Nominal, entities: Sequence[Entity], number: int) -> Link:
    """The named person that "the minister" is, by the roles that the article gives people."""
    fitting = [
        entity
        for entity in entities
        if entity.named
        and entity.seen
        and nominal.lemma in called(entity)
        and nominal.narrowing <= called(entity)
    ]
    return _one_of(fitting, number)


def body_meant(nominal: Nominal, bodies: Sequence[Entity], number: int) -> Link:
    """The named body that "the airline" is: by its name, by its kind, or because there is no other."""
    kind = BODIES[nominal.lemma]
    told = [
        body
        for body in bodies
        if (kind & set(body.parts) or nominal.lemma in body.roles)
        and nominal.narrowing <= (set(body.parts) | body.roles)
    ]
    if told:
        return _one_of(told, number)
    if nominal.narrowing:
        return Link(None, 0.0, short=True)
    near = [body for body in bodies if any(seen[0] <= number for seen in body.seen)]
    if len(near) == 1 and near[0].parts[-1] not in lists.BODIES:
        return Link(
            near[0], _ONLY_BODY if nominal.lemma in ("company", "firm", "group") else _NEAREST, short=True
        )
    return Link(None, 0.0, short=True)


def _one_of(fitting: list[Entity], number: int) -> Link:
    """The only one, or the only one spoken of so far, or the only one spoken of just now."""
    if len(fitting) == 1:
        return Link(fitting[0], _ONE_FITS, short=True)
    known = [one for one in fitting if any(seen[0] <= number for seen in one.seen)]
    if len(known) == 1:
        return Link(known[0], _FIRST_FITS, short=True)
    near = [one for one in known if any(0 <= number - seen[0] <= _NEAR for seen in one.seen)]
    if len(near) == 1:
        return Link(near[0], _NEAREST, short=True)
    return Link(None, 0.0, short=True)


def aged_in(sentence: Sentence) -> list[tuple[Span, str]]:
    """Each "the 36-year-old" that stands alone, with its years."""
    if "-year-old" not in sentence.text:
        return []
    start = sentence.span.start
    found = []
    for one in _AGED.finditer(sentence.text):
        span = Span(start + one.start(), start + one.end())
        after = next((token for token in sentence.tokens if token.span.start >= span.end), None)
        if after is None or not (after.lemma.lower() in lists.people() or after.text[0].isupper()):
            found.append((span, one.group(1)))
    return found
