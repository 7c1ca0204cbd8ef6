"""
Finds sums of money and what they are: a price, a fee, savings, somebody's debt.

Finds:  "savings of $180 million", "an enterprise value of $5.3 billion", "was fined 2 million euros"
Leaves: sums without anything that says what they are
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.counting import Label, anchor_of, figures_of, is_change, is_empty, label_of, verb_lemma
from checker.extract.loot import LOOT, is_loot, taken_of
from checker.extract.surroundings import event_for, figure_at
from checker.extract.worth import worth_of
from checker.model import Assertion, Numeral, Sentence, Token

PROPERTY = "amount"
_WORTH = "worth"
_EVERY = {"annual": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day"}
_BRACKET = re.compile(r"\s\((?:about |around |nearly |almost |some |roughly |approximately |or )*")
_PER = re.compile(
    r"\s*(?:a|an|per|for each|for every|each)\s+(share|barrel|year|month|week|day|hour|person|head|tonne|ton|unit|litre|gallon)\b|-a-(share)",
    re.I,
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for numeral, siblings in figures_of(sentence, "money"):
        named = _converted(sentence, numeral, siblings) or numeral
        measured = _measured(sentence, named)
        if measured is None:
            continue
        subject, label = measured
        event = event_for(sentence, named, label.noun, siblings, labelled=True)
        if subject == LOOT:
            event = replace(event, holder="", verb="", modifiers=(), told=taken_of(sentence, named))
        elif subject.startswith(_WORTH) and label.noun is not None:
            event = replace(event, holder=label.noun.lemma.lower(), verb="", modifiers=())
        event = replace(event, modifiers=tuple(one for one in event.modifiers if one not in _EVERY))
        value = replace(numeral.quantity, counted=LOOT if subject == LOOT else "", happened=label.verb)
        yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _measured(sentence: Sentence, numeral: Numeral) -> tuple[str, Label] | None:
    """The name of what the sum is, and its label; None where nothing tells."""
    if is_loot(sentence, numeral):
        return LOOT, Label(LOOT)
    per = _per(sentence, numeral)
    label = _fined(sentence, numeral) or label_of(sentence, numeral)
    noun = label.noun if label is not None and label.case == "of" else None
    says_itself = noun is not None and noun.head != noun.index
    if not says_itself and (worth := worth_of(sentence, numeral)):
        noun = worth.noun
        name = _WORTH if worth.goods else noun.lemma.lower()
        return name + (per or _rhythm(sentence, noun)), Label(noun.lemma.lower(), noun)
    if label is None or (is_empty(label) and not per):
        return None
    if label.noun is not None and not per:
        per = _rhythm(sentence, label.noun)
    subject = label.name + (" change" if is_change(label) else "") + per
    return (f"earlier {subject}" if label.case == "from" else subject), label


def _converted(sentence: Sentence, numeral: Numeral, siblings: Sequence[Numeral]) -> Numeral | None:
    """ "85 million euros ($108 million)": the sum that one in brackets gives in another currency."""
    text = sentence.article.text
    for one in siblings:
        if one.quantity.unit != numeral.quantity.unit and one.span.end < numeral.span.start:
            between = text[one.span.end : numeral.span.start]
            if _BRACKET.fullmatch(between) and text[numeral.span.end : numeral.span.end + 1] in {
                ")",
                ",",
                ";",
            }:
                return one
    return None


def _fined(sentence: Sentence, numeral: Numeral) -> Label | None:
    """ "fined the company £2.4 million": the sum stands right behind him who gets or pays it, and the verb says what it is."""
    anchor = anchor_of(sentence, numeral)
    at = sentence.tokens_in(numeral.span)[0].index - 1
    before = sentence.tokens[at] if at >= 0 else None
    if anchor is None or before is None or before.dependency not in {"iobj", "obj"}:
        return None
    verb = sentence.head(before)
    if not verb.tag.startswith("VB") or anchor.dependency not in {
        "appos",
        "obj",
        "obl:unmarked",
        "nmod:unmarked",
    }:
        return None
    lemma = verb_lemma(verb)
    return None if lemma in {"be", "have"} else Label(lemma, None, lemma)


def _rhythm(sentence: Sentence, noun: Token) -> str:
    """ "annual savings" are savings a year."""
    for child in sentence.children(noun, "amod", "compound"):
        if every := _EVERY.get(child.lemma.lower()):
            return f" per {every}"
    return ""


def _per(sentence: Sentence, numeral: Numeral) -> str:
    """ "$58 a share" is no "$58": the price of one is another thing than the price of all."""
    text = sentence.article.text
    after = _PER.match(text, numeral.span.end, min(sentence.span.end, numeral.span.end + 24))
    return f" per {(after.group(1) or after.group(2)).lower()}" if after else ""
