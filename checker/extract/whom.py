"""
Who an unnamed person of a happening is: the age tells one of them from another.

Finds:  "a man of 54 died"  "the patient, a 54-year-old man, died"   -> 54-year-old
Leaves: "Ann Reed, 54, died"  "the man died"   -> nothing: a name tells more, nothing tells which
"""

from __future__ import annotations

import re

from checker.lexicon.nouns import kind_of
from checker.model import Sentence, Span, Token

_AGE = re.compile(
    r"\b(?P<old>\d{1,3})[ -]years?[ -]old\b|\baged?\s(?P<aged>\d{1,3})\b|\bof\s(?P<of>\d{1,3})\b|,\s(?P<beside>\d{1,3}),"
)
_REACH = 60


def aged(sentence: Sentence, noun: Token) -> str:
    """ "54-year-old" for a noun of a person whose age stands with it; "" for all else."""
    word = noun.text.lower() if noun.tag == "NN" else noun.lemma.lower()
    if noun.tag != "NN" or not (kind_of(word, "person") or noun.dependency.startswith("nsubj")):
        return ""
    below = sentence.subtree(noun, "acl", "acl:relcl", "conj")
    end = max(one.span.end for one in below)
    words = sentence.article.quote(
        Span(min(one.span.start for one in below), min(end + 2, sentence.span.end))
    )
    match = _AGE.search(words[:_REACH])
    return f"{next(filter(None, match.groups()))}-year-old" if match else ""
