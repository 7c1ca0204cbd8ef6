"""
What keeps a measure, a rate or a sum from being the plain one: a forecast, a target, a group, what it includes.

Finds:  "expects growth of 2 percent", "a target of 5 percent" -> as:forecast, as:target
        "92 percent effective in adults" -> in:adult;  "$4 billion including debt" -> with:including debt
        "paid in the first quarter" is for the times, not for this
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.counting import SUBJECTS, case_of, listed
from checker.model import Numeral, Sentence, Token

_FORECASTS = listed(
    "forecast expect project predict anticipate foresee outlook projection prediction expectation forecaster guidance tip consensus"
)
_TARGETS = listed("target goal aim objective limit ceiling cap threshold quota cutoff requirement")
_SCOPE = re.compile(
    r",? \(?(including|excluding|before|after|net of|without|not including|not counting|inclusive of|exclusive of|plus) "
    r"(?:any |the |its |all )?((?:[a-z-]+ )?(?:debt|debts|tax|taxes|interest|bonus|bonuses|add-ons|costs|fees|items|inflation|food|energy|fuel|oil|gas|dividends))\b",
    re.IGNORECASE,
)
_OUTWARD = frozenset(
    {"excluding", "without", "not including", "not counting", "exclusive of", "before", "net of"}
)
_GROUPS = frozenset({"in", "among", "for", "amongst"})


def scope_of(sentence: Sentence, numeral: Numeral, anchor: Token, noun: Token | None) -> tuple[str, ...]:
    """The marks, each with what it marks before a colon."""
    return tuple(dict.fromkeys(_marks(sentence, numeral, anchor, noun)))


def _marks(sentence: Sentence, numeral: Numeral, anchor: Token, noun: Token | None) -> Iterator[str]:
    if kind := _ahead(sentence, anchor, noun):
        yield f"as:{kind}"
    if after := _SCOPE.match(sentence.article.text, numeral.span.end, sentence.span.end):
        side = "without" if after.group(1).lower() in _OUTWARD else "with"
        yield f"with:{side} {after.group(2).lower()}"
    for group in _groups(sentence, anchor, noun):
        yield f"in:{group}"


def _ahead(sentence: Sentence, anchor: Token, noun: Token | None) -> str:
    """Whether what stands over the figure, or what it is said of, foresees or sets it."""
    over: list[Token] = [anchor]
    for one in sentence.ancestors(anchor):
        over.append(one)
        if one.tag.startswith("VB") and one.dependency.partition(":")[0] not in {
            "ccomp",
            "xcomp",
            "acl",
            "csubj",
        }:
            break
    if noun is not None:
        over.append(noun)
    near = [
        child for one in over for child in sentence.children(one, *SUBJECTS, "amod", "compound", "nmod:poss")
    ]
    for token in (*over, *near):
        lemma = token.lemma.lower()
        if lemma in _TARGETS and token.tag.startswith("NN"):
            return "target"
        if lemma in _FORECASTS:
            return "forecast"
    return ""


def _groups(sentence: Sentence, anchor: Token, noun: Token | None) -> Iterator[str]:
    """Of whom it holds: "in adults", "among women"."""
    head = sentence.head(anchor)
    for token in dict.fromkeys((anchor, noun, head)):
        if token is None:
            continue
        for child in sentence.children(token, "nmod", "obl"):
            timed = any(time.span.meets(child.span) for time in sentence.times)
            figured = any(one.span.covers(child.span) for one in sentence.numerals)
            if child.tag == "NNS" and case_of(sentence, child) in _GROUPS and not timed and not figured:
                yield child.lemma.lower()
