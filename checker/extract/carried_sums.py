"""
Carries what a sum is to one that a later sentence gives of the same without a noun.

Finds:  "The company talks of $180m a year in savings. Ann Reed gets no further than $120m." -> her $120m are such savings
        "He promised savings of $180m. The bank's analysts expect no more than $110m."
Leaves: a sum that its own sentence names, one of other money, one in another paragraph, and what nobody foresees
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.counting import SUBJECTS, anchor_of, figures_of, listed
from checker.extract.making import governing_verb
from checker.extract.owners import foreseer_of
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Attribution, Numeral, Sentence, Span, Token

_SUM = "amount"
_FARTHEST = 4
_NO_FURTHER = re.compile(
    r"\b(?:gets?|goes|got|went|comes?|came) (?:no|not) (?:further|farther|higher|closer|nearer)\b",
    re.IGNORECASE,
)
_NAMELESS = listed("expect forecast project predict anticipate estimate reckon get go come give see")


def amended(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """The assertions, with those on sums that take their name from a sentence before."""
    told = {one.span: one for one in assertions if one.property == _SUM}
    found = list(_carried(sentences, told))
    spans = {one.span for one in found}
    return [one for one in assertions if one.property != _SUM or one.span not in spans] + found


def _carried(sentences: Sequence[Sentence], told: dict[Span, Assertion]) -> Iterator[Assertion]:
    for at, sentence in enumerate(sentences):
        sums = [one for one, _ in figures_of(sentence, "money")]
        if len(sums) != 1 or (giver := _giver(sentence, sums[0])) is None:
            continue
        own = told.get(sums[0].span)
        if own is not None and own.subject not in _NAMELESS and own.event.verb != own.subject:
            continue
        model = _before(sentences[max(0, at - _FARTHEST) : at], sentence, sums[0], told)
        if model is None:
            continue
        event = replace(
            event_for(sentence, sums[0], None, sums, labelled=True),
            verb=giver.cue,
            modifiers=model.event.modifiers,
        )
        value = replace(sums[0].quantity, counted="", happened="")
        made = figure_at(sentence, sums[0], _SUM, model.subject, value, event)
        yield replace(made, attribution=(giver,), mood="planned", as_of_stated=False)


def _giver(sentence: Sentence, numeral: Numeral) -> Attribution | None:
    """Who foresees a sum, where the verb names nothing that it is of."""
    anchor = anchor_of(sentence, numeral)
    if anchor is None:
        return None
    verb = governing_verb(sentence, anchor)
    if verb is None:
        return None
    if _NO_FURTHER.match(sentence.article.text, verb.span.start):
        return _named(sentence, verb, numeral)
    bare = sentence.head(anchor).index == verb.index and verb.lemma.lower() in _NAMELESS
    return foreseer_of(sentence, anchor) if bare else None


def _named(sentence: Sentence, verb: Token, numeral: Numeral) -> Attribution | None:
    """Who goes no further: the verb's subject, or the name that opens the sentence, where a tree hangs the verb on an aside."""
    root = next((one for one in sentence.tokens if one.head == one.index), None)
    subject = sentence.child(verb, *SUBJECTS) or root
    if subject is None or subject.index >= verb.index or not subject.tag.startswith("NN"):
        return None
    mention = next((one for one in sentence.mentions if one.span.meets(subject.span)), None)
    span = mention.span if mention is not None else subject.span
    source = (mention.refers_to or mention.name) if mention is not None else subject.text
    return Attribution(source, "indirect", verb.lemma, span, verb.span, (numeral.span,))


def _before(
    before: Sequence[Sentence], sentence: Sentence, numeral: Numeral, told: dict[Span, Assertion]
) -> Assertion | None:
    """The last sum of the same money that the sentences before name, in the same paragraph."""
    for one in reversed(before):
        if one.paragraph != sentence.paragraph:
            return None
        named = [
            told[each.span]
            for each in one.numerals
            if each.span in told and each.quantity.unit == numeral.quantity.unit
        ]
        if len(named) > 1:
            return None
        if named:
            return named[0] if named[0].subject not in _NAMELESS else None
    return None
