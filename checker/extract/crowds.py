"""
Figures of those who came together in public: for a march, a rally, a vigil, a funeral.

Finds:  "some 20,000 people took to the streets", "police put the march at 30,000", "the rally drew 5,000 nurses"
Leaves: who watched a match (checker/extract/spectators.py), what else a crowd did, what no people do ("shares rallied")
"""

from __future__ import annotations

import re

from checker.extract.counting import anchor_of, listed
from checker.extract.making import governing_verb
from checker.lexicon import nouns
from checker.model import Numeral, Sentence, Token

GATHER = "gather"
_LEAST = 20  # fewer are no crowd, and each of them may do something of his own
_BEFORE = 110
_COMING = listed("march demonstrate rally protest parade gather congregate assemble flock")
# With these it must be said what they came to.
_JOINING = listed("join attend participate take come turn show walk set flood pour fill pack throng mass")
GATHERINGS = listed(
    "march rally demonstration protest vigil procession parade funeral memorial gathering sit-in commemoration burial"
)
_THEM = r"(?:crowd|turnout|march|rally|demonstration|protest|vigil|procession|parade|gathering|attendance)"
_PUT_AT = re.compile(
    rf"\b(?:put|puts|estimated|estimates|counted|gave|reckoned) (?:the )?(?:size of the )?(?:[a-z]+ )?{_THEM}\b[^.;:0-9]*?(?:[^.;:]*,)? ?\bat $"
)
_OF_THEM = re.compile(
    rf"\b{_THEM}\b[^.;:]{{0,70}}?\b(?:attended by|drew|draws|attracted|brought together|estimated at|put at|numbered|numbering)(?: an?)? $"
)
_OUTDOORS = re.compile(
    r"\b(?:took|take|taking|came out) to the streets\b|\b(?:on|onto|into|through) the streets\b"
)
# Words for those who come together, whoever they are.
_NO_NAME = listed("people person protester demonstrator marcher crowd participant man woman")


def gathered(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether the figure counts people who came together in public."""
    bounds = [one for one in (numeral.quantity.low, numeral.quantity.high) if one is not None]
    if max(bounds, default=0) < _LEAST or numeral.quantity.vague:
        return False
    if _people(sentence, numeral) and (_came(sentence, numeral) or _crowd_of(sentence, numeral)):
        return True
    before = _text_before(sentence, numeral)
    return bool(_PUT_AT.search(before) or _OF_THEM.search(before))


def who_came(sentence: Sentence, numeral: Numeral) -> str:
    """Who they are where the noun says so: nurses, students; nothing of "people" and "protesters"."""
    if numeral.counted is None:
        return ""
    noun = sentence.tokens[numeral.counted].lemma.lower()
    return "" if noun in _NO_NAME or noun in GATHERINGS else noun


def _people(sentence: Sentence, numeral: Numeral) -> bool:
    noun = numeral.quantity.counted
    return noun == "people" or noun == "crowd" or nouns.kind_of(noun, "person")


def _came(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether they march or rally, or join or attend what is a gathering, or take to the streets."""
    anchor = anchor_of(sentence, numeral)
    verb = governing_verb(sentence, anchor) if anchor is not None else None
    happened = numeral.quantity.happened
    if verb is None or not happened:
        return False
    if happened in _COMING:
        return True
    clause = sentence.subtree(verb, "acl:relcl", "ccomp", "parataxis", "conj")
    ahead = [token for token in clause if token.index > verb.index]
    if verb.lemma.lower() not in _JOINING or not ahead:
        return False
    return any(_a_gathering(sentence, token) for token in ahead) or bool(
        _OUTDOORS.match(sentence.article.text, verb.span.start)
    )


def _a_gathering(sentence: Sentence, token: Token) -> bool:
    return token.tag in {"NN", "NNS"} and token.lemma.lower() in GATHERINGS and token.head != token.index


def _crowd_of(sentence: Sentence, numeral: Numeral) -> bool:
    """ "A crowd of 300 on the square", "a 5,000-strong march"."""
    behind = sentence.article.text[numeral.span.end : numeral.span.end + 30]
    return bool(re.match(rf"-strong (?:[a-z]+ )?{_THEM}\b", behind))


def _text_before(sentence: Sentence, numeral: Numeral) -> str:
    start = max(sentence.span.start, numeral.span.start - _BEFORE)
    return sentence.article.text[start : numeral.span.start].replace("\n", " ")
