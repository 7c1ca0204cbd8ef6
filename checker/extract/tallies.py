"""
Figures that stand away from what they count: "the death toll has risen to 437", "put the number of people still
missing at around two hundred".
"""

from __future__ import annotations

import re

from checker.model import Numeral, Sentence, Span

_TO = r"\b(?:to|at|of|as|was|is|were|are|reached|hit|passed|exceeded|topped|stood|stands|been)\b"
_NUMBER_OF = re.compile(
    rf"\b(?:number|count|total|tally|figure) (?:of|for) (?P<what>[a-z][a-z' -]{{2,40}}?)\b(?: (?:in|across|at) [^,;:.0-9]{{2,40}}?)?"
    rf"(?: (?:has|have|had|now|officially|also|since|already|risen|rose|climbed|grown|grew|jumped|fallen|fell|dropped|"
    rf"increased|gone|went|up))* {_TO}[^.;:0-9]{{0,24}}$",
    re.IGNORECASE,
)
_TOLL = re.compile(
    rf"\b(?P<kind>\w+) (?:toll|count)\b(?P<between>[^.;:0-9]{{0,50}}?){_TO}[^.;:0-9]{{0,24}}$", re.IGNORECASE
)
_TOLLS = {"death": "death toll", "body": "death toll", "casualty": "casualty", "injury": "injure"}
_FARTHEST = 110


def tallied(sentence: Sentence, numeral: Numeral) -> tuple[str, str]:
    """What the figure counts and what happened to it, where a tally before it says so; empty where none does."""
    text = sentence.article.text
    start = max(sentence.span.start, numeral.span.start - _FARTHEST)
    before = text[start : numeral.span.start].replace("\n", " ")
    if number := _NUMBER_OF.search(before):
        return _of(sentence, Span(start + number.start("what"), start + number.end("what")))
    toll = _TOLL.search(before)
    if toll and (happened := _TOLLS.get(toll.group("kind").lower())):
        return "people", happened
    return "", ""


def _of(sentence: Sentence, span: Span) -> tuple[str, str]:
    """The noun, and the state that stands behind it: "people still missing"; a state alone is that of people."""
    noun, state = "", ""
    for token in sentence.tokens_in(span):
        word = token.text.lower()
        lemma = word if word == "missing" else token.lemma.lower()
        if token.tag in {"NNS", "NN"} and not noun:
            noun = lemma
        elif token.tag in {"VBN", "VBG", "VBD", "JJ"}:
            state = lemma
    if noun in {"person", "people"} or (not noun and state):
        noun = "people"
    return noun, state
