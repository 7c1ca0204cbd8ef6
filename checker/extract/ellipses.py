"""
Finds what a short sentence denies that leaves its verb to the sentence before: "It was not." "They did not."

Finds:  "He told everybody that the vote was stolen. It was not."    -> did: not steal vote, the outlet's own word
        "The mayor said that Nordair paid. It did not."              -> did: Nordair not pay, the outlet's own word
Leaves: "The vote was stolen. It was not the first." "Was it? It was not." -> nothing: a verb of its own; a question
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.mood import listed
from checker.model import Assertion, Sentence
from checker.values import Deed

PROPERTY = "did"
_MOST = 6  # words: subject, auxiliary, not, full stop, a "so" or a quotation mark
_BEING = listed("was were is are wasn weren isn aren")
_DOING = listed("did does do didn doesn don")
_HAVING = listed("has have had hasn haven hadn")
_ELSE = listed("not n't it he she they this that no , . ’ ' so but and in fact ;")


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """Each such sentence as the denial of the last deed told before it."""
    before: Sentence | None = None
    for sentence in sentences:
        if sentence.part != "body":
            continue
        verb = _auxiliary(sentence)
        if verb and before is not None and sentence.paragraph == before.paragraph:
            yield from _denied(sentence, before, verb, assertions)
        before = sentence


def _auxiliary(sentence: Sentence) -> str:
    """The lone verb of a sentence that denies and says no more; "" for any other."""
    words = [one.text.lower() for one in sentence.tokens]
    if len(words) > _MOST or not {"not", "n't", "n’t", "no"} & set(words):
        return ""
    verbs = [one for one in words if one in _BEING | _DOING | _HAVING]
    rest = [one for one in words if one not in _ELSE | _BEING | _DOING | _HAVING | {"n’t"}]
    return verbs[0] if len(verbs) == 1 and not rest else ""


def _denied(
    sentence: Sentence, before: Sentence, verb: str, assertions: Sequence[Assertion]
) -> Iterator[Assertion]:
    told = [
        one
        for one in assertions
        if one.property == PROPERTY
        and one.sentence == before.span
        and isinstance(one.value, Deed)
        and not one.value.negated
        and (not one.value.doer if verb in _BEING else bool(one.value.doer))
        and one.mood in {"stated", "alleged"}
        and one.event.kind == ""
    ]
    if told and isinstance(told[-1].value, Deed) and not before.text.rstrip().endswith("?"):
        last = told[-1]
        yield replace(
            last,
            span=sentence.span,
            sentence=sentence.span,
            value=replace(told[-1].value, negated=True),
            attribution=(),
            negated=True,
            mood="stated",
            hedged=False,
            parts=(),
        )
