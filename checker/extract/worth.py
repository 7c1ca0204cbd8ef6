"""
What a sum of money is the worth of, or a sum in.

Finds:  "gems worth 85 million euros", "$108 million worth of rings", "$102 million in jewelry" -> worth of gem, ring, jewelry
        "$3 million in damage", "$5 million in aid" -> damage, aid
Leaves: how a sum is paid ("in cash" is its own thing), when and where ("in March", "in Paris")
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.extract.counting import in_time, listed
from checker.lexicon import nouns
from checker.model import Numeral, Sentence, Token

_BEFORE = re.compile(
    r"(?:,? (?:which (?:is|are|was|were) )?(?:reportedly |together |said to be )?(?:worth|valued at|priced at|insured for)) $",
    re.IGNORECASE,
)
_WORTH_OF = re.compile(r"(?:[ -]worth|'s worth|’s worth) of\b", re.IGNORECASE)
_IN = re.compile(r"(?: (?:a|per|each|every) (?:year|month|week|day))? in\b", re.IGNORECASE)
_NO_STUFF = listed(
    "all total advance return addition response exchange part full history fact court place case year month week day future past effect turn"
)
_GOODS = ("artifact", "commodity", "substance", "gem", "goods", "food", "animal")
_REACH = 5


@dataclass(frozen=True, slots=True)
class Worth:
    """The noun that says what a sum is of; `goods` where it is the price of things, not money itself."""

    noun: Token
    goods: bool


def worth_of(sentence: Sentence, numeral: Numeral) -> Worth | None:
    """What the words right beside a sum say it is the worth of."""
    text = sentence.article.text
    if after := _WORTH_OF.match(text, numeral.span.end, sentence.span.end):
        noun = _noun_behind(sentence, after.end())
        return Worth(noun, goods=True) if noun is not None else None
    before = text[max(sentence.span.start, numeral.span.start - 40) : numeral.span.start]
    if found := _BEFORE.search(before):
        start = numeral.span.start - len(before) + found.start()
        last = next((one for one in reversed(sentence.tokens) if one.span.end <= start), None)
        if last is not None and (
            last.tag in {"NN", "NNS"} or (last.tag == "VBZ" and nouns.known(last.lemma.lower()))
        ):
            return Worth(last, goods=True) if _are_goods(last) else None
    if after := _IN.match(text, numeral.span.end, sentence.span.end):
        noun = _noun_behind(sentence, after.end())
        if noun is not None and noun.lemma.lower() not in _NO_STUFF:
            return Worth(noun, goods=_are_goods(noun))
    return None


def _noun_behind(sentence: Sentence, position: int) -> Token | None:
    """The head of the noun phrase right behind a place in the text; none where it is a name or a time."""
    found = None
    for token in [one for one in sentence.tokens if one.span.start >= position][:_REACH]:
        if token.tag in {"NN", "NNS"}:
            found = token
        elif found is not None or token.tag not in {"JJ", "VBN", "VBG"}:
            break
    return None if found is None or in_time(sentence, found.span) else found


def _are_goods(noun: Token) -> bool:
    lemma = noun.lemma.lower()
    return any(nouns.kind_of(lemma, kind, least=40) for kind in _GOODS)
