"""
Figures of those who live in a place that is named.

Finds:  "Marlow, home to 3,000 people", "Marlow, a town of 3,000", "Marlow has a population of 3,000",
        "some 3,000 people live in Marlow"
Leaves: what else the people of a place do or suffer, and a place that only a noun names ("the island")
"""

from __future__ import annotations

import re

from checker.extract.counting import SUBJECTS
from checker.lexicon import nouns
from checker.model import Numeral, Sentence, Token

INHABITANT = "inhabitant"
_LEAST = 100
_ABOUT = r"(?:(?:about|around|some|nearly|almost|roughly|approximately|an estimated|more than|over|fewer than|just|only|at least|up to|as many as) )*"
_NAME = r"(?P<name>[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|de|la|del|of|upon|island|city|town|county|province))*)"
_IS = r"(?:,? (?:which|that) (?:is|was)|,| is| was)"
# The place stands right before: "Marlow, home to", "Marlow, a fishing town of".
_HOME = re.compile(rf"{_NAME}{_IS} (?:also |now |itself )?home to (?:the )?{_ABOUT}$")
_TOWN_OF = re.compile(rf"{_NAME}{_IS} (?:a|an|the) (?:[a-z-]+ ){{0,3}}?(?P<kind>[a-z]+) of {_ABOUT}$")
_POPULATION = re.compile(
    rf"{_NAME}(?:,? (?:which|that) has|,? with| has|,? (?:which|that) had| had|['’]s),? (?:a |an |the )?(?:[a-z-]+ )?population (?:of|was|is) {_ABOUT}$"
)
_POPULATION_OF = re.compile(
    rf"\b[Pp]opulation of (?:[a-z]+ )?{_NAME} (?:is|was|has|stands|stood|reached|numbers)\b[^.;,0-9]{{0,20}}$"
)
_SAID_SO = re.compile(rf"\bpopulation(?: of| is| was|:|,)? {_ABOUT}$")
_HAS = re.compile(rf"{_NAME},? (?:has|had|with) {_ABOUT}$")
_LIVING = re.compile(
    rf" (?:people|residents|inhabitants)? ?(?:live|lived|living|reside) (?:in|on) (?:the )?(?:[a-z]+ )?{_NAME}"
)
_THEM = ("people", "inhabitant", "resident", "villager", "islander", "population", "person", "soul", "")
_WHERE = (
    "town",
    "city",
    "village",
    "island",
    "district",
    "county",
    "province",
    "state",
    "region",
    "settlement",
    "community",
    "capital",
    "port",
    "resort",
    "suburb",
)
_NO_NAMES = frozenset({"The", "A", "An", "It", "This", "That", "He", "She", "They", "Its", "Their"})
_GENERIC = re.compile(r"(?i)(?:^|\s)(?:island|city|town|village|county|province|district|state)$")


def lives_where(sentence: Sentence, numeral: Numeral) -> str:
    """The place whose inhabitants the figure counts; "" where it counts no such thing or no name is told."""
    quantity = numeral.quantity
    bounds = [one for one in (quantity.low, quantity.high) if one is not None]
    if quantity.vague or max(bounds, default=0) < _LEAST or not _them(quantity.counted):
        return ""
    text = sentence.article.text
    before = (
        " ".join(text[max(sentence.span.start, numeral.span.start - 120) : numeral.span.start].split()) + " "
    )
    if found := _told_before(before):
        return _plain(found)
    if _SAID_SO.search(before) or (_HAS.search(before) and quantity.counted in {"inhabitant", "resident"}):
        return _plain(_subject(sentence, numeral))
    after = " ".join(text[numeral.span.end : min(sentence.span.end, numeral.span.end + 80)].split())
    living = _LIVING.match(f" {after}")
    return _plain(living.group("name")) if living else ""


def _them(counted: str) -> bool:
    """Whether people in general are meant: refugees and students are a part of a place's people, or its guests."""
    return counted in _THEM or _settled(counted)


def _told_before(before: str) -> str:
    for form in (_HOME, _POPULATION, _POPULATION_OF):
        if found := form.search(before):
            return found.group("name")
    town = _TOWN_OF.search(before)
    return town.group("name") if town and _settled(town.group("kind")) else ""


def _settled(noun: str) -> bool:
    return noun in _WHERE or nouns.kind_of(noun, "municipality") or nouns.kind_of(noun, "district")


def _subject(sentence: Sentence, numeral: Numeral) -> str:
    """The proper name that the sentence is about: "Marlow is the largest island, with a population of 3,000"."""
    root = next((one for one in sentence.tokens if one.head == one.index), None)
    subject = sentence.child(root, *SUBJECTS) if root is not None else None
    if subject is None or subject.span.start > numeral.span.start or subject.tag not in {"NNP", "NNPS"}:
        return ""
    return _chain(sentence, subject)


def _chain(sentence: Sentence, last: Token) -> str:
    first = last.index
    while first > 0 and sentence.tokens[first - 1].tag in {"NNP", "NNPS"}:
        first -= 1
    return " ".join(one.text for one in sentence.tokens[first : last.index + 1])


def _plain(name: str) -> str:
    """The name without an article and the word for what it names: Qeshm Island, Qeshm; nothing of "the island"."""
    bare = _GENERIC.sub("", name.strip().removeprefix("The ").removeprefix("the ")).strip()
    return bare if bare[:1].isupper() and bare not in _NO_NAMES else ""
