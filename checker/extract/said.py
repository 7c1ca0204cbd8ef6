"""
Finds what somebody is quoted as saying, word for word.

Finds:  "The runway was wet," Lee said.    -> said: Lee, “The runway was wet,”
Leaves: the so-called "reassurance force"  -> nothing: a name in marks, nobody's sentence
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.model import Assertion, Sentence, Span
from checker.values import Wording

PROPERTY = "said"
LEAST_WORDS = 3
_MARKS = "\"“”'‘’«»„ ,"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    seen: set[Span] = set()
    for attribution in sentence.attributions:
        for content in attribution.content:
            for span in _quoted(sentence, content):
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


def _quoted(sentence: Sentence, content: Span) -> Iterator[Span]:
    """The stretches of the content that stand between double marks, marks left out."""
    text = sentence.article.text
    start = None
    for at in range(content.start, content.end):
        mark = text[at]
        if mark in "“«„" or (mark == '"' and start is None):
            start = at + 1
        elif mark in "”»\"" and start is not None:
            if at > start:
                yield Span(start, at)
            start = None
    if start is not None and start < content.end:
        yield Span(start, content.end)
    elif start is None and text[content.start] not in "“«„\"" and _inside_open(text, content):
        yield content


def _inside_open(text: str, content: Span) -> bool:
    """Whether the content goes on with a quotation that a sentence before opened."""
    before = text[max(0, content.start - 2000) : content.start].rpartition("\n\n")[2]
    opened = before.count("“") - before.count("”")
    return opened > 0 or (before.count('"') % 2 == 1 and "“" not in before)
