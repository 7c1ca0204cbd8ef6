"""What an attribution is found as: a cue with its source's head and the parts of the sentence that hang on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.lexicon import nouns, verbs
from checker.model import Sentence, Span, Token

_MEANING = frozenset(["mean", "make", "have", "get", "ensure", "see"])
_SPEAKERS = ("person", "organization", "people", "writing", "written communication")


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


def with_that(sentence: Sentence, clause: Token) -> Span:
    """The clause's words with the "that" before them, which a tree may hang elsewhere."""
    words = reach(sentence, sentence.subtree(clause, "parataxis"))
    first = next(token for token in sentence.tokens if token.span.start >= words.start)
    before = sentence.tokens[first.index - 1] if first.index else None
    return Span(before.span.start, words.end) if before is not None and before.text == "that" else words


def communicates(lemma: str) -> bool:
    """Whether a verb is a way of telling or thinking something, as the lexicon has it."""
    return lemma not in _MEANING and any(verbs.way_of(lemma, one) for one in ("communicate", "say", "think"))


def speaker(sentence: Sentence, head: Token) -> bool:
    """Whether a noun phrase can speak: somebody named, a pronoun for people, a person, a body or a document."""
    if head.tag == "PRP":
        return head.text.lower() not in {"it", "them"} or _named(sentence, head)
    if head.tag.startswith("NNP") or _named(sentence, head):
        return True
    return head.tag.startswith("NN") and any(
        nouns.kind_of(head.lemma.lower(), kind, least=25) for kind in _SPEAKERS
    )


def _named(sentence: Sentence, token: Token) -> bool:
    return any(one.span.covers(token.span) and one.kind != "place" for one in sentence.mentions)
