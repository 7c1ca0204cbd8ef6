"""
Finds sums of money and what they are: a price, a fee, savings, somebody's debt.

Finds:  "savings of $180 million", "an enterprise value of $5.3 billion", "was fined 2 million euros"
Leaves: sums without anything that says what they are
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.counting import figures_of, is_change, is_empty, label_of
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence

PROPERTY = "amount"
_PER = re.compile(
    r"\s*(?:a|an|per|for each|for every|each)\s+(share|barrel|year|month|week|day|hour|person|head|tonne|ton|unit|litre|gallon)\b|-a-(share)",
    re.I,
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for numeral, siblings in figures_of(sentence, "money"):
        label = label_of(sentence, numeral)
        if label is None or (is_empty(label) and not _per(sentence, numeral)):
            continue
        subject = label.name + (" change" if is_change(label) else "") + _per(sentence, numeral)
        if label.case == "from":
            subject = f"earlier {subject}"
        event = event_for(sentence, numeral, label.noun, siblings, labelled=True)
        value = replace(numeral.quantity, counted="", happened=label.verb)
        yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _per(sentence: Sentence, numeral: Numeral) -> str:
    """ "$58 a share" is no "$58": the price of one is another thing than the price of all."""
    text = sentence.article.text
    after = _PER.match(text, numeral.span.end, min(sentence.span.end, numeral.span.end + 24))
    return f" per {(after.group(1) or after.group(2)).lower()}" if after else ""
