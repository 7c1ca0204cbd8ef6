"""What an attribution is found as: a cue with its source's head and the parts of the sentence that hang on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Sentence, Span, Token


@dataclass(frozen=True, slots=True)
class Saying:
    """
    A cue in a sentence with its source's head and the parts of the sentence that hang on it.

    `place` is where the source stands, if its place is better known than its tree.
    """

    cue: tuple[Token, ...]
    source: Token | None
    content: tuple[Span, ...]
    certain: bool = True
    place: Span | None = None


def stretches(sentence: Sentence, tokens: list[Token]) -> tuple[Span, ...]:
    """The runs of neighbouring tokens (punctuation between them does not part them)."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and all(
            one.dependency == "punct" for one in sentence.tokens[runs[-1][-1].index + 1 : token.index]
        ):
            runs[-1].append(token)
        else:
            runs.append([token])
    return tuple(reach(sentence, run) for run in runs if len(run) > 1)


def reach(sentence: Sentence, tokens: Sequence[Token]) -> Span:
    inner = [token for token in tokens if token.dependency != "punct"] or list(tokens)
    return sentence.span_of(inner)
