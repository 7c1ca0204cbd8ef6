"""
Votes of a small body that are told in words.

Finds:  "seven members voted in favour and two against" -> vote 7-2; "was approved by six votes to three" -> 6-3
Leaves: large bodies, where an abstention or a late count moves the figure; parties ("six parties voted for"),
        votes of which one side alone is told
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.extract.making import assertion_at, event_of
from checker.extract.results import PROPERTY
from checker.model import Assertion, Event, Sentence, Span
from checker.values import Quantity

_WHO = r"(?: (?:of (?:the|its) )?(?:[A-Z][\w'’-]+ )*(?:members?|judges?|justices?|directors?|trustees?|councillors?|commissioners?)\b[^.,;:]{0,40}?)?"
_FOR = r" (?:voted|voting|were|was|came out|ruled|had voted) (?:in favou?r|for)\b"
_BETWEEN = re.compile(
    rf"{_WHO}{_FOR}[^.,;:]{{0,40}}?(?:,| and|, and|, with| with| while|, while) ", re.IGNORECASE
)
_AGAINST = re.compile(r"(?: (?:voted|were|was|voting|ruled|others))* (?:against|opposed)\b")
_VOTES_TO = re.compile(r" votes? to (?:just |only )?")
_LARGEST = 25  # boards, benches and committees
_FURTHER = re.compile(
    r"[^.,;:]{0,20}(?:,| and|, and|,? with) (?:a|an|the|one|two|three|four|five|six|[0-9]+)\b"
)
_PARTS = re.compile(r"\b(?:abstain\w*|abstentions?|first|earlier|previous|last (?:month|year|time))\b")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    text = sentence.article.text
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and not one.quantity.unit]
    found: list[tuple[Span, float, float]] = []
    for left, right in pairwise(figures):
        between = text[left.span.end : right.span.start]
        told = _BETWEEN.fullmatch(between) and _AGAINST.match(text, right.span.end, sentence.span.end)
        if not told and not _VOTES_TO.fullmatch(between):
            continue
        ours, theirs = left.quantity, right.quantity
        if ours.low is None or ours.low != ours.high or theirs.low is None or theirs.low != theirs.high:
            continue
        found.append((Span(left.span.start, right.span.end), ours.low, theirs.low))
    if len(found) != 1 or _PARTS.search(sentence.text):
        return
    span, ayes, noes = found[0]
    if ayes + noes > _LARGEST or _shared_further(sentence, span):
        return
    token = sentence.head_of(span)
    event = event_of(sentence, token) if token is not None else Event()
    value = Quantity(min(ayes, noes), max(ayes, noes), unit="vote", vague=f"{ayes:.0f}-{noes:.0f}")
    yield assertion_at(sentence, span, PROPERTY, "vote", value, event=event)


def _shared_further(sentence: Sentence, span: Span) -> bool:
    """Whether a third figure shares the vote out: "six for, two against and one for a larger step"."""
    return _FURTHER.match(sentence.article.text, span.end, sentence.span.end) is not None
