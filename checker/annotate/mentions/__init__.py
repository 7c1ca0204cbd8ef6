"""Finds what names somebody or something in sentences: people, organisations, places, nationalities."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Mention, Sentence, Span


def mentions_of(sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """The mentions of each sentence, in order of the text."""
    return [_names(sentence) for sentence in sentences]


def _names(sentence: Sentence) -> tuple[Mention, ...]:
    found, run = [], []
    for token in [*sentence.tokens, None]:
        if token is not None and token.tag in ("NNP", "NNPS"):
            run.append(token)
        elif run:
            span = Span(run[0].span.start, run[-1].span.end)
            text = sentence.article.quote(span)
            found.append(Mention(span, text, "person", text, refers_to=text))
            run = []
    return tuple(found)
