"""
Finds what rules look for themselves: an RE2 pattern, or a phrase with slots.

Finds:  flight {number}                  "Flight BA 117 left at noon."          -> BA 117
Finds:  contained: (?P<value>\\d+)%       "contained: 40%"                       -> 40
Leaves: flight {number}                  "He took flight. 117 people followed." -> nothing

Works on a finished Reading, so that a new rule needs no article read anew. What only a parse can tell (what is
negated, planned or asked) is told by plain words before the place: when in doubt the statement is not plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from checker.extract.attribute import attributes_of
from checker.extract.phrases import phrase_matches
from checker.model import Article, Assertion, Attribution, Event, Find, Reading, Span
from checker.values import Moment, Name, Place, Text, Value, day_of

_NEGATED = re.compile(
    r"(?:\b(?:not|never|no|denied|denies|without)|n't|n’t)\b(?:\W+\w+){0,3}\W*$", re.IGNORECASE
)
_CONDITIONAL = re.compile(r"\b(?:if|unless|might|could|would)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_ANCHORED = re.compile(r"[\^$]|\\[AzB]")
_NAMED = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s+(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*)\s+(?=[a-z])")
# What sets a thing apart from the story's own: "another jet, an A320", "like flight 117", "weeks after an A321 sank".
_OTHER = re.compile(
    r"\b(?:another|other|second|third|like|unlike|similar(?:ly)?|previous|earlier|rival|besides|also (?:uses|flies|operates))\b[^.;:]{0,40}$"
    r"|\b(?:hours?|days?|weeks?|months?|years?) (?:after|before|since)\b[^.;:]{0,40}$",
    re.IGNORECASE,
)
_SIGN = re.compile(r"\\.|.", re.DOTALL)
_WIDER = {r"\w": r"\p{L}\p{M}\p{N}_", r"\s": r"\s\x{A0}\x{2009}\x{202F}"}
_CODE = re.compile(r"([A-Za-z]+)[-\s]*(?=\d)")


def with_found(reading: Reading, finds: Sequence[tuple[str, Find]]) -> Reading:
    """The reading with the assertions that these properties make of it."""
    made = tuple(dict.fromkeys(extract_found(finds, reading)))
    if not made:
        return reading
    return replace(
        reading,
        assertions=tuple(sorted((*reading.assertions, *made), key=lambda one: (one.span, one.property))),
    )


def extract_found(finds: Sequence[tuple[str, Find]], reading: Reading) -> Iterator[Assertion]:
    """Each property's matches, sentence by sentence."""
    text = reading.article.text
    valued = tuple((property, find) for property, find in finds if find.values)
    for one in attributes_of(valued, reading.traits):
        made = _assertion(one.property, reading, one.trait.sentence, one.trait.span, one.subject, one.value)
        # What is negated or only possible the parse has left out.
        yield replace(made, negated=False, mood="stated", hedged=one.trait.hedged)
    likely = [(property, find) for property, find in finds if not find.values and _may_match(find, text)]
    for sentence in reading.sentences:
        for property, find in likely:
            for whole, subject, value in _matches(find, reading, sentence):
                read = _value(find, value, reading)
                if read is not None:
                    yield _assertion(property, reading, sentence, whole, subject, read)


def _may_match(find: Find, text: str) -> bool:
    """Whether the article as a whole leaves room for a match: most rules are of other stories."""
    if find.phrase:
        folded = text.casefold()
        return all(word in folded for word in _literal_words(find.phrase))
    if _ANCHORED.search(find.pattern):
        return True
    return _compiled(find.pattern).search(text) is not None


@lru_cache(maxsize=2000)
def _literal_words(phrase: str) -> tuple[str, ...]:
    words = re.sub(r"\{\w+\}", " ", phrase).casefold().split()
    return tuple(word for word in words if word.isalpha() and word != "percent")


def _matches(find: Find, reading: Reading, sentence: Span) -> Iterator[tuple[Span, str, Span]]:
    """The whole, the subject's words and the value's place."""
    article = reading.article
    if find.phrase:
        for whole, slots in phrase_matches(find.phrase, reading, sentence):
            yield whole, _full_name(reading, slots[0]) if len(slots) == 2 else "", slots[-1]
        return
    pattern = _compiled(find.pattern)
    group, about = pattern.groupindex["value"], pattern.groupindex.get("subject")
    start = sentence.start
    for found in pattern.finditer(article.quote(sentence)):
        whose = Span(start + found.start(about), start + found.end(about)) if about else None
        subject = _called(reading, whose) if whose is not None and found.group(about) else ""
        if found.group(group) and subject is not None:
            words = len(found.group().rstrip(" ,.;"))  # a comma behind it is nobody's word
            yield (
                Span(start + found.start(), start + found.start() + words),
                subject,
                Span(start + found.start(group), start + found.end(group)),
            )


@lru_cache(maxsize=2000)
def _compiled(pattern: str) -> Any:
    import re2

    return re2.compile(_for_all_letters(pattern))


def _for_all_letters(pattern: str) -> str:
    """The pattern with `\\w` and `\\s` meaning letters and spaces of every script, where RE2 knows only ASCII."""
    made: list[str] = []
    in_class = False
    for part in _SIGN.findall(pattern):
        in_class = (in_class or part == "[") and part != "]"
        inner = _WIDER.get(part)
        made.append(part if inner is None else inner if in_class else f"[{inner}]")
    return "".join(made)


def _value(find: Find, span: Span, reading: Reading) -> Value | None:
    words = " ".join(reading.article.quote(span).split())
    if find.kind == "quantity":
        return next((one.quantity for one in reading.numerals if one.span.meets(span)), None)
    if find.kind == "moment":
        return next((one.moment for one in reading.times if one.span.meets(span)), None)
    if find.kind == "name":
        return Name(words)
    if find.kind == "place":
        return Place(words)
    # "AF447" and "AF 447" are one number, "447" the short form of both.
    return Text(_CODE.sub(r"\1 ", words) if "{number}" in find.phrase else words)


def _called(reading: Reading, span: Span) -> str | None:
    """The subject by its full name; None where a pronoun stands for nobody known."""
    for mention in reading.mentions:
        if mention.span == span and mention.form == "pronoun":
            return mention.refers_to or None
    words = " ".join(reading.article.quote(span).split())
    return None if words.lower() in {"he", "she", "they", "it"} else _full_name(reading, span)


def _full_name(reading: Reading, span: Span) -> str:
    for mention in reading.mentions:
        if mention.span == span and mention.refers_to:
            return mention.refers_to
    return " ".join(reading.article.quote(span).split())


def _assertion(
    property: str, reading: Reading, sentence: Span, whole: Span, subject: str, value: Value
) -> Assertion:
    article = reading.article
    before = article.text[sentence.start : whole.start]
    when = next(
        (one.moment for one in reading.times if sentence.covers(one.span) and not one.recurring), None
    )
    return Assertion(
        article=article.file,
        span=whole,
        sentence=sentence,
        property=property,
        subject=subject,
        value=value,
        attribution=_attribution(reading, whole),
        negated=_NEGATED.search(before) is not None,
        mood=_mood(article.quote(sentence), before),
        as_of=when or _published(article),
        as_of_stated=when is not None,
        event=_set_apart(
            _with_named(_event(reading, sentence, when), reading, Span(sentence.start, whole.start)), before
        ),
        part=next((one.part for one in reading.assertions if one.sentence == sentence), "body"),
    )


def _mood(sentence: str, before: str) -> str:
    if sentence.rstrip("\"'”’ \n").endswith("?"):
        return "asked"
    return "conditional" if _CONDITIONAL.search(before) else "stated"


def _attribution(reading: Reading, span: Span) -> tuple[Attribution, ...]:
    over = [one for one in reading.attributions if any(content.covers(span) for content in one.content)]
    return tuple(sorted(over, key=lambda one: min(content.end - content.start for content in one.content)))


def _event(reading: Reading, sentence: Span, when: Moment | None) -> Event:
    """As another assertion of the sentence has it; else from its names and words."""
    for one in reading.assertions:
        if one.sentence == sentence and one.event.words:
            return replace(one.event, modifiers=(), when=when)
    inside = [one for one in reading.mentions if sentence.covers(one.span) and one.kind != "nationality"]
    return Event(
        names=tuple(dict.fromkeys(one.refers_to or one.name for one in inside if one.kind != "place")),
        places=tuple(dict.fromkeys(one.refers_to or one.name for one in inside if one.kind == "place")),
        words=tuple(sorted({one.lower() for one in _WORD.findall(reading.article.quote(sentence))})),
        when=when,
    )


def _with_named(event: Event, reading: Reading, before: Span) -> Event:
    """
    The event with what stands before the place under a name of its own: "the Cedar fire".

    Such a thing is told apart by its name as by a place. What is known as somebody or something else is none.
    """
    text = reading.article.text
    known = [*(one.span for one in reading.mentions), *(one.span for one in reading.times)]
    named = tuple(
        " ".join(found["name"].split())
        for found in _NAMED.finditer(text, before.start, before.end)
        if not any(span.meets(Span(*found.span("name"))) for span in known)
    )
    return replace(event, places=tuple(dict.fromkeys((*event.places, *named)))) if named else event


def _set_apart(event: Event, before: str) -> Event:
    """The event told as another one, where words before the place say that it is."""
    return replace(event, told=("other",)) if _OTHER.search(before) else replace(event, told=())


def _published(article: Article) -> Moment | None:
    return day_of(article.published) if article.published is not None else None
