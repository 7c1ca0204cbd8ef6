"""
Whose share a figure is, where a whole is dealt out among parties, clubs or countries.

Finds:  "saw her Social Democrats slump to 47 seats" -> Social Democrats;  "with 49 seats the Liberals have lost" -> Liberals
Leaves: sentences where several could have it, people and places, and figures that only tell what was before ("from 61")
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.counting import listed
from checker.model import Numeral, Sentence, Token

_SHARED = listed("seat vote mandate deputy lawmaker mp councillor senator delegate medal point win goal")
_BEFORE = re.compile(
    r"\b(?:(?:up|down)(?: sharply| slightly)? (?:from|on)|,? from|instead of|compared (?:with|to)|as against|against|rather than) (?:the )?$",
    re.IGNORECASE,
)


_LAST_TIME = re.compile(
    r"(?: [a-z]+)? (?:in|at|after|before|under) the (?:last|previous|outgoing|old|former|preceding) "
    r"(?:parliament|elections?|vote|legislature|assembly|chamber|council|congress|term|season|games|poll|ballot)\b",
    re.IGNORECASE,
)


def earlier(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether a figure without a noun only tells what another was before: "49 seats, from 61"."""
    shared = numeral.quantity.counted in _SHARED
    if shared and _LAST_TIME.match(sentence.article.text, numeral.span.end, sentence.span.end):
        return True
    if numeral.counted is not None and not _to_another(sentence, numeral):
        return False
    return bool(_BEFORE.search(sentence.article.text, sentence.span.start, numeral.span.start))


def _to_another(sentence: Sentence, numeral: Numeral) -> bool:
    """ "fell from 61 seats to 49": the later figure stands behind."""
    after = sentence.article.text[numeral.span.end : numeral.span.end + 30]
    found = re.match(r"(?: [a-z]+){1,2} to (?:about |just |only )?", after)
    return found is not None and any(
        one.span.start == numeral.span.end + found.end() for one in sentence.numerals
    )


def sharer(sentence: Sentence, numeral: Numeral, siblings: Sequence[Numeral]) -> str:
    """The one body that a sentence, or the figure's own stretch of it, names beside a share; "" where there are several."""
    if numeral.quantity.counted not in _SHARED:
        return ""
    found = list(dict.fromkeys(_bodies(sentence)))
    if len(siblings) > 1:
        order = sorted(siblings, key=lambda one: one.span)
        at = next((index for index, one in enumerate(order) if one.span == numeral.span), 0)
        start = order[at - 1].span.end if at else sentence.span.start
        found = [one for one in found if start <= one[1] < numeral.span.start]
    names = {name for name, _ in found}
    return names.pop() if len(names) == 1 else ""


def _bodies(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """The proper names of a sentence that are no person, place or nationality, each with where it starts."""
    chain: list[Token] = []
    for token in (*sentence.tokens, None):
        if token is not None and token.tag in {"NNP", "NNPS"}:
            chain.append(token)
            continue
        if chain and (name := _body(sentence, chain)):
            yield name, chain[0].span.start
        chain = []


def _body(sentence: Sentence, chain: list[Token]) -> str:
    if chain[-1].dependency in {"amod", "compound"} and chain[-1].tag == "NNP":
        return ""  # "the Alpine republic"
    over = [one for one in sentence.mentions if any(one.span.meets(token.span) for token in chain)]
    if any(one.kind != "organisation" for one in over):
        return ""
    if any(one.span.meets(token.span) for one in sentence.times for token in chain):
        return ""
    if any(
        one.source_span is not None and one.source_span.meets(chain[0].span) for one in sentence.attributions
    ):
        return ""
    return " ".join(token.text for token in chain)
