"""
Finds of which nationalities a group of people is said to be, where its number is told too.

Finds:  "nine Swedish hostages"                       -> nationalities of 9 hostages: Sweden
        "five Swedish and four Danish hostages",
        "five were from Sweden and four from Denmark" -> nationalities of 9: Sweden, Denmark (they add up to it)
        "nine Swedish and Danish hostages"            -> nationalities of 9 hostages: Sweden, Denmark
Leaves: "the Swedish hostages" (how many?), "about nine Swedish hostages", "nine Swedish companies bought two Danish"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.extract.making import assertion_at
from checker.model import Assertion, Numeral, Sentence, Span, Token
from checker.reference.places import load_places
from checker.values import Members

PROPERTY = "nationalities"

_FEWEST = 3
_MANY = 10  # from here on a number tells the group, whatever it is called
_REACH = 5
_LINKS = "are were is was of reportedly reported believed thought said suspected to be from citizens nationals people"
_LINKING = frozenset(_LINKS.split())
_APART = re.compile(r"[^.;:()\"“”]{0,60}?(?:,|\band)[^.;:()\"“”]{0,12}")
_PEOPLES = dict(
    word.split("=")
    for word in [
        "Britons=British",
        "Frenchmen=French",
        "Englishmen=British",
        "Poles=Polish",
        "Spaniards=Spanish",
        "Swedes=Swedish",
        "Danes=Danish",
        "Finns=Finnish",
        "Turks=Turkish",
        "Dutchmen=Dutch",
        "Irishmen=Irish",
        "Serbs=Serbian",
        "Croats=Croatian",
        "Czechs=Czech",
        "Greeks=Greek",
    ]
)


@dataclass(frozen=True, slots=True)
class _Group:
    """A number of people with the countries that they are from; `noun` where one stands behind, `end` of the words."""

    numeral: Numeral
    number: int
    countries: tuple[str, ...]
    noun: str
    end: int


def extract(sentence: Sentence) -> Iterator[Assertion]:
    groups = [one for numeral in sentence.numerals if (one := _group(sentence, numeral)) is not None]
    row: list[_Group] = []
    for group in [*groups, None]:
        if row and group is not None and _goes_on(sentence, row, group):
            row.append(group)
            continue
        if row:
            yield from _told(sentence, row)
        row = [group] if group is not None else []


def _told(sentence: Sentence, row: list[_Group]) -> Iterator[Assertion]:
    total = sum(one.number for one in row)
    noun = next((one.noun for one in reversed(row) if one.noun), "")
    if total < _FEWEST or (len(row) == 1 and not noun):
        return
    countries = tuple(sorted({country for one in row for country in one.countries}))
    span = Span(row[0].numeral.span.start, row[-1].end)
    subject = str(total) if total >= _MANY else f"{total} {noun}"
    basis = "" if len(row) == 1 else "added up: " + " + ".join(str(one.number) for one in row)
    yield assertion_at(sentence, span, PROPERTY, subject, Members(countries, closed=True), basis=basis)


def _group(sentence: Sentence, numeral: Numeral) -> _Group | None:
    quantity = numeral.quantity
    if quantity.low is None or quantity.low != quantity.high or quantity.about or quantity.unit:
        return None
    tokens = [one for one in sentence.tokens if one.span.start >= numeral.span.end]
    at = 0
    while at < min(_REACH, len(tokens)) and not _country(tokens[at]) and _skipped(tokens[at]):
        at += 1
    countries: list[str] = []
    last = at
    while at < len(tokens) and (country := _country(tokens[at])):
        countries.append(country)
        last = at
        more = at + 2 < len(tokens) and tokens[at + 1].text in {"and", ","} and _country(tokens[at + 2])
        at += 2 if more else 1
        if not more:
            break
    if not countries or quantity.low != int(quantity.low):
        return None
    noun = _noun(tokens[at:])
    end = noun.span.end if noun is not None else tokens[last].span.end
    plural = tokens[last].text if noun is None and tokens[last].tag == "NNPS" else ""
    return _Group(
        numeral, int(quantity.low), tuple(countries), noun.lemma.lower() if noun is not None else plural, end
    )


def _skipped(token: Token) -> bool:
    lower = token.text.lower()
    return lower in _LINKING or (token.text.islower() and token.tag.startswith(("JJ", "RB", "VBN")))


def _country(token: Token) -> str:
    """The country of "Swedish", "Swedes" or "Sweden"; "" for other words."""
    if not token.text[:1].isupper():
        return ""
    places = load_places()
    word = _PEOPLES.get(token.text, token.text)
    for form in (word, word.removesuffix("s")):
        if places.kind_of(form) == "country" or places.is_demonym(form):
            return places.country_of(form) or ""
    return ""


def _noun(tokens: list[Token]) -> Token | None:
    """The plural behind the nationality, over adjectives: "Swedish female hostages"."""
    for token in tokens[:3]:
        if token.tag == "NNS" and token.text.islower():
            return token
        if not token.text.islower() or not token.tag.startswith(("JJ", "NN")):
            return None
    return None


def _goes_on(sentence: Sentence, row: list[_Group], group: _Group) -> bool:
    """Whether a number of another nationality follows in the same breath."""
    between = sentence.article.text[row[-1].end : group.numeral.span.start]
    known = {country for one in row for country in one.countries}
    return (
        len(group.countries) == 1
        and len(row[-1].countries) == 1
        and not known & set(group.countries)
        and _APART.fullmatch(between) is not None
        and not any(
            token.tag.startswith("VB")
            for token in sentence.tokens_in(Span(row[-1].end, group.numeral.span.start))
        )
    )
