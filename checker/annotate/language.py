"""
Tells English from other languages by the share of English function words.

Running English has 35 to 50 of them in 100 words, headlines some 15; German has 5 to 8 ("in", "was", "also"), the others
fewer. A text with too few words to tell is taken for English.
"""

from __future__ import annotations

import re

from checker.annotate.mentions.lists import words

ENGLISH, OTHER = "en", "other"
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION_WORDS = words("english")
_NEVER_ENGLISH = words("not english")
_ENOUGH = 25
_SAMPLE = 20_000
_LEAST_OTHER, _LEAST_ENGLISH, _RUNNING = 0.05, 0.04, 0.6


def language_of(text: str) -> str:
    """ "en", or "other" where the words or the letters are plainly of another language."""
    sample = text[:_SAMPLE]
    read = [word.lower() for word in _WORD.findall(sample)]
    if sum(map(str.isascii, read)) < 0.6 * len(read) and len(sample) > 40:
        return OTHER
    if len(read) < _ENOUGH:
        return ENGLISH
    english = sum(word in _FUNCTION_WORDS for word in read) / len(read)
    other = sum(word in _NEVER_ENGLISH and word not in _FUNCTION_WORDS for word in read) / len(read)
    if other >= _LEAST_OTHER and other > english:
        return OTHER
    # Nothing but names and figures, as in a table, is no language; running words without any "the" or "of" are another.
    running = sum(map(str.islower, _WORD.findall(sample))) / len(read)
    return OTHER if english < _LEAST_ENGLISH and running >= _RUNNING else ENGLISH
