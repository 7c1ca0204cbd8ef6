"""
Sums of money that thieves took.

Finds:  "got away with $2 million", "stole gems worth 4 million euros", "fled with about $340,000", "a haul of £3 million",
        "the $340,000 taken"
Leaves: what was found again, what one who is no thief took or fled with
"""

from __future__ import annotations

import re

from checker.extract.counting import listed
from checker.extract.worth import worth_of
from checker.lexicon import nouns, verbs
from checker.model import Numeral, Sentence, Token

LOOT = "loot"
_CASH = re.compile(r" in (?:cash|banknotes|notes|coins|bills|money)\b")
_HAUL = re.compile(
    r"\b(?:haul|loot|booty|takings|theft|robbery|heist|raid)\b(?: (?:of|was|is|were|to be|has been|worth|valued|put|estimated|at|totalled|totaled|netted)){1,3}[^.;,0-9]{0,24}$",
    re.IGNORECASE,
)
_NETTED = re.compile(
    r"\b(?:haul|loot|booty|robbery|heist|raid|theft|robbers|thieves|raiders|gang)\b[^.;0-9]{0,40}\b(?:netted|totalled|totaled)\b[^.;,0-9]{0,16}$",
    re.I,
)
_BEHIND = re.compile(r"(?: in [a-z]+)? (?:stolen|taken|robbed|snatched)\b")
_AWAY = re.compile(
    r"\b(?:ma[dk](?:e|ing) off|g[oe]t(?:ting)? away|(?:walk|r[au]n|driv|drov)[a-z]* (?:off|away)|gone|along|escap(?:e|ed|ing)|fl(?:ee|ed|eeing)|abscond(?:ed|ing)?|"
    r"vanish(?:ed|ing)?|disappear(?:ed|ing)?) with [^.;:]{0,50}$",
    re.IGNORECASE,
)
_TAKING = listed("take grab snatch seize nab bag")
# "got away with a fine of $200"
_PUNISHED = re.compile(r"\b(?:fine|penalty|bill|damage|debts?|deficit|loss)\b")
_NO_THIEF = re.compile(r" taken (?:out|from|off|up|in|over|to|as|by)\b")
_REACH = 9
_ARMED = re.compile(r"\b(?:held up|holding up|at gunpoint|at knifepoint|armed|masked|balaclavas?)\b")
_THIEVES = ("thief", "criminal", "wrongdoer")
_CRIMES = listed("gang robbery heist theft burglary raid hold-up holdup robber thief burglar raider")
_BETWEEN = re.compile(r"(?:VBZ|NN|JJ|DT|CD|VBN|PRP\$|RB|IN|CC|\$|,|POS|HYPH|NFP|:|``|''|JJR|SYM)")


def taken_of(sentence: Sentence, numeral: Numeral) -> tuple[str, ...]:
    """Whether the words beside a sum say that it was money or goods: the one is no rival of the other."""
    text = sentence.article.text
    if _CASH.match(text, numeral.span.end, sentence.span.end):
        return ("in:cash",)
    worth = worth_of(sentence, numeral)
    return ("in:goods",) if worth is not None and worth.goods else ()


def is_loot(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether the sum is all that was stolen; one of two in a sentence is a part of it."""
    if not _stolen(sentence, numeral):
        return False
    alike = [
        one
        for one in sentence.numerals
        if one.kind == "money" and one.quantity.unit == numeral.quantity.unit and one.span != numeral.span
    ]
    return not any(_stolen(sentence, one) for one in alike)


def _stolen(sentence: Sentence, numeral: Numeral) -> bool:
    text = sentence.article.text
    start, end = sentence.span.start, numeral.span.start
    if _HAUL.search(text, start, end) or _NETTED.search(text, start, end):
        return True
    if _BEHIND.match(text, numeral.span.end, sentence.span.end) and not _NO_THIEF.match(
        text, numeral.span.end
    ):
        return True
    if away := _AWAY.search(text, start, end):
        return away.group().startswith("ma") or (_of_thieves(sentence) and not _PUNISHED.search(away.group()))
    verb = _taking_verb(sentence, numeral)
    if verb is None:
        return False
    return verbs.way_of(verb, "steal") or _of_thieves(sentence)


def _taking_verb(sentence: Sentence, numeral: Numeral) -> str | None:
    """The verb of stealing or taking before a sum, with nothing between but what is taken."""
    tokens = sentence.tokens_in(numeral.span)
    first = tokens[0].index if tokens else 0
    for token in reversed(sentence.tokens[max(0, first - _REACH) : first]):
        lemma = _lemma(token)
        taking = lemma in _TAKING and token.tag.startswith("VB")
        if taking or (verbs.known(lemma) and verbs.way_of(lemma, "steal", least=30)):
            return lemma
        if not _BETWEEN.fullmatch(token.tag[:2] if token.tag.startswith(("NN", "JJ")) else token.tag):
            return None
    return None


def _lemma(token: Token) -> str:
    lemma = token.lemma.lower()
    return {"stole": "steal", "stolen": "steal"}.get(lemma, lemma)


def _of_thieves(sentence: Sentence) -> bool:
    """Whether the sentence tells of thieves or of what they do."""
    return _ARMED.search(sentence.text) is not None or any(
        token.lemma.lower() in _CRIMES
        or _lemma(token) in {"steal", "rob", "burgle"}
        or (
            token.tag in {"NN", "NNS"}
            and any(nouns.kind_of(token.lemma.lower(), kind, least=40) for kind in _THIEVES)
        )
        for token in sentence.tokens
    )
