"""
Says of which body an office is where the sentence only says "its" or "the company's", from the sentence before.

Finds:  "Unity came third. Its leader, Peter Lang, conceded."     -> leader of Unity
        "Volta lost money. The company's chairman, Ann Reed, ..." -> chair of Volta
Leaves: more than one body in the sentence before; a body that the sentence names itself
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.offices.body import jurisdiction
from checker.extract.offices.words import GENERIC
from checker.model import Assertion, Sentence, Token
from checker.values import Office

_OWNING = frozenset({"its", "their"})


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """One more assertion for each office whose body can be told; the one without it stays."""
    at = {sentence.span: number for number, sentence in enumerate(sentences)}
    for assertion in assertions:
        office = assertion.value
        if assertion.property != "holds-office" or not isinstance(office, Office) or office.of:
            continue
        number = at.get(assertion.sentence)
        if number is None or number == 0 or not _owned(sentences[number], assertion):
            continue
        body = _only_body(sentences[number - 1])
        if body and sentences[number - 1].paragraph in {
            sentences[number].paragraph,
            sentences[number].paragraph - 1,
        }:
            yield replace(
                assertion, value=replace(office, of=body), basis="the body is named in the sentence before"
            )


def _owned(sentence: Sentence, assertion: Assertion) -> bool:
    """Whether "its" or "the company's" stands right before the words of the office."""
    inside = sentence.tokens_in(assertion.span)
    before = sentence.tokens[: inside[0].index + 3] if inside else ()
    return any(
        _opens(before, token) for token in before if token.index >= (inside[0].index - 3 if inside else 0)
    )


def _opens(tokens: Sequence[Token], token: Token) -> bool:
    if token.text.lower() in _OWNING and token.tag == "PRP$":
        return True
    following = tokens[token.index + 1].text if token.index + 1 < len(tokens) else ""
    return token.lemma.lower() in GENERIC and following in {"'s", "’s"}


def _only_body(sentence: Sentence) -> str:
    bodies = {
        one.refers_to or one.name
        for one in sentence.mentions
        if one.kind == "organisation" and one.form != "pronoun"
    }
    return jurisdiction(bodies.pop()) if len(bodies) == 1 else ""
