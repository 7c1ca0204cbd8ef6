"""
Finds what somebody is quoted as saying, word for word.

Finds:  "The runway was wet," Lee said.    -> said: Lee, “The runway was wet,”
Leaves: the so-called "reassurance force"  -> nothing: a name in marks, nobody's sentence
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.model import Assertion, Attribution, Sentence, Span
from checker.values import Wording

PROPERTY = "said"
LEAST_WORDS = 3
_MARKS = "\"“”'‘’«»„ ,"
_OPENING = '“«„"'
_CLOSING = '”»"'
_DOUBLE = _OPENING + _CLOSING


def extract(sentence: Sentence) -> Iterator[Assertion]:
    seen: set[Span] = set()
    for attribution in sentence.attributions:
        for content in attribution.content:
            for span in _quoted(sentence, attribution, content):
                if span in seen:
                    continue
                seen.add(span)
                words = sentence.article.quote(span).strip(_MARKS)
                if len(words.split()) >= LEAST_WORDS:
                    yield assertion_at(
                        sentence,
                        span,
                        PROPERTY,
                        attribution.source,
                        Wording(" ".join(words.split())),
                        attribution=(attribution,),
                        negated=False,
                        mood="stated",
                    )


def _quoted(sentence: Sentence, attribution: Attribution, content: Span) -> Iterator[Span]:
    """The stretches of the content that stand between marks, marks left out."""
    text = sentence.article.text
    # Direct speech that shows no mark at its start was opened in a sentence before.
    start = content.start if attribution.voice == "direct" and text[content.start] not in _DOUBLE else None
    if start and text[start - 1] == "[":
        start -= 1  # "[The police] came late"
    for at in range(content.start, content.end):
        mark = text[at]
        if mark in _OPENING and (start is None or mark != '"'):
            start = at + 1
        elif mark in _CLOSING and start is not None:
            if at > start:
                yield Span(start, at)
            start = None
    if start is not None and start < content.end:
        yield Span(start, content.end)
