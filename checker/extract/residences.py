"""
Finds where a person lives, where the text says it in so many words.

Finds:  "Ann Reed, 59, of Marlow Point"                     -> lives-in: Ann Reed, Marlow Point
        "Ann Reed, who lived a mile away in South Tenby"     -> lives-in: Ann Reed, South Tenby
        "Tenby resident Ann Reed"                            -> lives-in: Ann Reed, Tenby
Leaves: "Senator Ann Reed of Arizona"  "Ann Reed, who once lived in Oslo"  "lived in Oslo until 2010"
        "Ann Reed, 59, from Oslo"                            -> nothing: an office, the past, where one was born
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.place import is_locality
from checker.extract.making import assertion_at
from checker.extract.placing import place_value
from checker.model import Assertion, Mention, Sentence, Span

PROPERTY = "lives-in"
_PLACE = r"(?P<place>[A-Z][\w'’-]*\.?(?:\s(?:upon\s|on\s|le\s|de\s)?[A-Z][\w'’-]*){0,3})"
_NEAR = r"(?:the\s)?(?:(?:nearby|neighbou?ring|suburban|rural|central|downtown|town\sof|city\sof|village\sof|suburb\sof)\s){0,2}"
_LIVE = r"(?:lives?|lived|resides?|resided)\s(?:[a-z\d'’-]+\s){0,5}?in\s"
_UNTIL = re.compile(r"\s(?:until|till|before|when|as\sa\schild|from\s(?:19|20)\d\d|in\sthe\s(?:19|20)\d0s)")
_BEHIND = re.compile(
    rf"""(?:,\s(?:aged?\s)?\d{{1,3}},?\s|\s\(\d{{1,3}}\),?\s|,\s(?:an?\s)?(?:\d{{1,3}}-year-old\s)?resident\s)of\s{_NEAR}{_PLACE}
      |(?:,\s\d{{1,3}},)?(?:,?\swho)?\s(?:currently\s|now\s)?{_LIVE.replace("(?P", "(?:P")}{_NEAR}{_PLACE.replace("<place>", "<home>")}
      |,\s(?:an?\s)(?:\d{{1,3}}-year-old\s)?{_PLACE.replace("<place>", "<town>")}\sresident\b""",
    re.VERBOSE,
)
_BEFORE = re.compile(rf"{_PLACE}\sresident\s$")
_GONE = re.compile(r"\b(?:through|once|formerly|then|until)\b")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption", "list"}:
        return
    text = sentence.article.text
    for mention in sentence.mentions:
        if mention.kind != "person" or mention.form not in {"name", "short"}:
            continue
        if (match := _BEHIND.match(text, mention.span.end, sentence.span.end)) is not None:
            group = next(name for name in ("place", "home", "town") if match.group(name))
            told_of_office = group == "place" and mention.role and "resident" not in match.group()
            told_of_office = told_of_office or bool(_UNTIL.match(text, match.end(group)))
            if not told_of_office and not _GONE.search(text, match.start(), match.start(group)):
                yield from _home(sentence, mention, Span(match.start(group), match.end(group)))
        lead = text[sentence.span.start : mention.span.start]
        if (match := _BEFORE.search(lead)) is not None:
            start = sentence.span.start + match.start("place")
            yield from _home(sentence, mention, Span(start, sentence.span.start + match.end("place")))


def _home(sentence: Sentence, mention: Mention, place: Span) -> Iterator[Assertion]:
    name = sentence.article.quote(place).rstrip(".,'’")
    if not _may_be_a_place(sentence, place, name):
        return
    whole = Span(min(mention.span.start, place.start), max(mention.span.end, place.start + len(name)))
    yield assertion_at(
        sentence,
        whole,
        PROPERTY,
        mention.refers_to or mention.name,
        place_value(sentence, name, Span(place.start, place.start + len(name))),
        negated=False,
    )


def _may_be_a_place(sentence: Sentence, place: Span, name: str) -> bool:
    """Whether the annotator calls it a place, or nobody knows better; a firm is nobody's home."""
    meeting = [one for one in sentence.mentions if one.span.meets(place) and one.form == "name"]
    if any(one.kind == "place" for one in meeting):
        return True
    return is_locality(name) and all(one.kind == "organisation" for one in meeting)
