"""
Finds results: of matches, shoot-outs and votes.

Finds:  "Rovers beat City 3-1" -> score 3-1; "won 4-3 on penalties" -> penalties; "a 5-4 ruling" -> vote
Leaves: sets ("6-3, 7-5"), odds, what stood on the way ("1-0 up", "made it 2-1"), rows of results of one round
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.making import assertion_at, event_of
from checker.model import Assertion, Event, Numeral, Sentence

PROPERTY = "score"
_AROUND = 36
_AGED = re.compile(r"\bage[ds]? $", re.I)
_KINDS = {
    "penalties": re.compile(
        r"\b(?:on|in|after|by|via) (?:a )?(?:penalt|spot[- ]kicks|pens\b|(?:penalty )?shoot-?out)|shoot-?out",
        re.I,
    ),
    "half-time score": re.compile(r"half-?time|at the (?:break|interval|half|turn)\b|first half", re.I),
    "aggregate": re.compile(r"\baggregate|\bon agg\b", re.I),
    "series": re.compile(r"\bseries\b|best[- ]of|\blegs?\b", re.I),
    "record": re.compile(r"\brecord\b|\bimproved? to|\bwent [0-9]|\bodds\b", re.I),
}
_ON_THE_WAY = re.compile(
    r"\b(?:up|ahead|down|behind|lead|leads|leading|led|trail\w*|made it|make it|making it|level\w*|equalis\w*|equaliz\w*|pulled|"
    r"goal|opened|opener|put|at one point|before|tied it|cut)\b",
    re.I,
)
_WON = re.compile(
    r"\b(?:beat|beaten|beats|defeat\w*|won|win|wins|lost|lose|loses|drew|draw|draws|thrash\w*|rout\w*|edg\w+|victory|loss|end\w*|"
    r"finish\w*|final|down)\b",
    re.I,
)
_VOTED = re.compile(
    r"\b(?:vote|votes|voted|voting|ruled|ruling|split|divided|decided|decision|majority|verdict|backed|approved|passed)\b",
    re.I,
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    found = [(one, _what(sentence, one)) for one in sentence.numerals if one.kind in {"score", "vote"}]
    for numeral, what in found:
        if not what or [other for _, other in found].count(what) > 1:
            continue
        value = replace(numeral.quantity, counted="", unit="vote" if what == "vote" else "score")
        event = _event(sentence, numeral)
        yield assertion_at(sentence, numeral.span, PROPERTY, what, value, event=event)


def _what(sentence: Sentence, numeral: Numeral) -> str:
    """What the result is of; "" where it is none, or one on the way."""
    text = sentence.article.text
    before = text[max(sentence.span.start, numeral.span.start - _AROUND) : numeral.span.start]
    after = text[numeral.span.end : min(sentence.span.end, numeral.span.end + _AROUND)]
    if _AGED.search(before):
        return ""
    near = _clause(before, last=True) + " " + _clause(after, last=False)
    for what, words in _KINDS.items():
        if words.search(near):
            return what if what != "record" else ""
    if numeral.kind == "vote" and _VOTED.search(before + " " + after):
        return "vote"
    if _ON_THE_WAY.search(near) and not re.search(r"\b(?:won|beat|lost|went down)\b", near, re.I):
        return ""
    return "score" if _WON.search(before + " " + after) else ""


def _clause(words: str, *, last: bool) -> str:
    """The words up to the nearest comma, stop or "and"."""
    parts = re.split(r"[,;:()]| and | but | after | before ", words)
    return parts[-1] if last else parts[0]


def _event(sentence: Sentence, numeral: Numeral) -> Event:
    """Those who met, wherever the sentence names them; places often are clubs."""
    token = sentence.head_of(numeral.span)
    event = event_of(sentence, token) if token is not None else Event()
    names = [one.refers_to or one.name for one in sentence.mentions if one.kind in {"organisation", "place"}]
    taken = [one.span for group in (sentence.mentions, sentence.times) for one in group]
    names += [
        token.text
        for token in sentence.tokens
        if token.tag.startswith("NN")
        and token.text[:1].isupper()
        and len(token.text) > 2
        and not any(span.meets(token.span) for span in taken)
    ]  # clubs are often no known name
    return replace(event, names=tuple(dict.fromkeys((*event.names, *names))))
