"""
Figures of those whom a vehicle carries.

Finds:  "the ferry carried 214 passengers", "a bus with 43 people on board", "had 62 passengers and four crew",
        "13 of the 21 people aboard" (the 21)
Leaves: how many it may carry, and those of whom it is told what befell them
"""

from __future__ import annotations

import re

from checker.extract.counting import listed
from checker.extract.making import governing_verb
from checker.lexicon import nouns
from checker.model import Numeral, Sentence

ABOARD = "aboard"
_ON_BOARD = re.compile(r"(?: [a-z]+){1,2}(?: and [a-z]+)? (?:(?:were|was|are) )?(?:on ?board|aboard)\b")
_CARRYING = listed("carry transport ferry")
_HAVING = listed("be have include contain number") | {""}
# What goes on land, on water, on rails and in the air: one thing that carries people is of one of these.
_CRAFT = ("watercraft", "aircraft", "train", "motor vehicle", "bus")
_WITH = re.compile(
    r"\b(?:with|and|had|has|carrying)(?: (?:about|some|around|nearly|more than|at least|up to))? $"
)


def is_aboard(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether the figure counts people in or on a vehicle, and tells nothing else of them."""
    counted, happened = numeral.quantity.counted, numeral.quantity.happened
    if not (counted == "people" or nouns.kind_of(counted, "person") or counted == "crew"):
        return False
    text = sentence.article.text
    if happened in _HAVING and _ON_BOARD.match(text, numeral.span.end, sentence.span.end):
        return True
    if happened in _CARRYING:
        return _in_fact(sentence, numeral)
    if counted not in {"passenger", "crew"} or _struck(sentence, numeral):
        return False
    return bool(_WITH.search(text, sentence.span.start, numeral.span.start))


def _in_fact(sentence: Sentence, numeral: Numeral) -> bool:
    """ "carried", "was carrying"; not "carries", "can carry", "able to carry"."""
    tokens = sentence.tokens_in(numeral.span)
    verb = governing_verb(sentence, tokens[0]) if tokens else None
    return verb is not None and verb.tag in {"VBD", "VBG", "VBN"}


def _struck(sentence: Sentence, numeral: Numeral) -> bool:
    """ "overturned with 12 passengers injured": a participle says what befell them."""
    noun = sentence.tokens[numeral.counted] if numeral.counted is not None else None
    behind = sentence.children(noun, "acl", "amod") if noun is not None else ()
    return any(
        one.index > noun.index and one.tag in {"VBN", "JJ", "VBD"} for one in behind if noun is not None
    )


def craft_of(sentence: Sentence, numeral: Numeral, holder: str) -> str:
    """Of what sort the vehicle is that a clause names, so that a bus and a train are told apart; "" where untold."""
    if sort := sort_of(holder):
        return sort
    tokens = sentence.tokens_in(numeral.span)
    verb = governing_verb(sentence, tokens[0]) if tokens else None
    clause = sentence.subtree(verb, "acl:relcl", "advcl", "ccomp") if verb is not None else []
    sorts = {sort_of(token.lemma.lower()) for token in clause if token.tag in {"NN", "NNS"}} - {""}
    return sorts.pop() if len(sorts) == 1 else ""


def sort_of(noun: str) -> str:
    """The sort of vehicle that a noun names."""
    return next((sort for sort in _CRAFT if noun and nouns.kind_of(noun, sort, least=20)), "")
