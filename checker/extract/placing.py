"""A place as a value, with what is known to hold it; and venues, which bear a kind's name: "Marlow General Hospital"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.model import Sentence, Span, Token
from checker.reference.places import load_places
from checker.values import Place

_VENUE_WORDS = """
    hospital clinic court courthouse stadium arena airport station church mosque cathedral temple school
    university college hotel prison jail museum theatre theater bridge palace castle hall centre center mall
    harbour harbor port base embassy factory plant mine camp monastery barracks
    """
VENUES = frozenset(_VENUE_WORDS.split())


@dataclass(frozen=True, slots=True)
class Venue:
    """A venue with a name of its own."""

    name: str
    span: Span


def place_value(sentence: Sentence, name: str, span: Span) -> Place:
    """The place with its usual name and what holds it, by the reference or by the words: "Tenby, Wales"."""
    places = load_places()
    senses = [one for one in places.senses(name) if one.kind not in {"demonym", "metonym"}]
    usual = places.canonical(name) if len({one.place.name for one in senses}) == 1 else ""
    within: list[str] = []
    if usual:
        within += senses[0].place.within
        country = senses[0].place.country
        if country and country != usual and country not in within:
            within.append(country)
    within += [one for one in _told_holders(sentence, span) if one not in within]
    return Place(
        name, usual=usual, within=tuple(within), kind=senses[0].place.kind if usual and senses else ""
    )


def venue_name(sentence: Sentence, token: Token) -> Venue | None:
    """The venue that a noun names together with the capitalised words before it; None for "the hospital" alone."""
    if token.lemma.lower() not in VENUES or not token.text[0].isupper():
        return None
    first = token
    while first.index > 0:
        before = sentence.tokens[first.index - 1]
        if before.tag == "POS" and first.index > 1 and sentence.tokens[first.index - 2].text[0].isupper():
            before = sentence.tokens[first.index - 2]  # "St. Anne's Hospital"
        if (
            not before.text[0].isupper()
            or before.span.end + 4 < first.span.start
            or not before.text[0].isalpha()
        ):
            break
        first = before
    if first.index == token.index:
        return None
    span = Span(first.span.start, token.span.end)
    return Venue(sentence.article.quote(span), span)


def _told_holders(sentence: Sentence, span: Span) -> list[str]:
    """What the text says right behind: "Tenby, Wales"; "the clinic in Tenby"."""
    rest = sentence.article.text[span.end : sentence.span.end]
    match = re.match(r"\s*(?:,\s+|\s+in\s+)([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)", rest)
    if match is None:
        return []
    start = span.end + match.start(1)
    inside = any(one.kind == "place" and one.span.start == start for one in sentence.mentions)
    return [match.group(1)] if inside else []
