"""
Compares two short texts as sets of words.

Options
    exclusive: true where only one of two different words can be right.
    hint:      true where a difference is only a hint: the conflict bears the note "scope", which a rule's
               `tension-when: [scope-may-differ]` makes a tension.

Agree:     "a yellow jacket", "yellow jacket"
Variant:   "centre", "center" (one letter apart in a long word)
Conflict:  "yellow jacket", "blue jacket" (options exclusive: true)
Conflict:  "flight 117", "flight 118" (options exclusive: true)
Conflict:  "not guilty", "guilty" (options exclusive: true)
Undecided: anything else that differs: two words may both be true
"""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from checker.values import Comparison, Outcome, Text

NAME = "text"
OPTIONS = {"exclusive": False, "hint": False}

_NEGATIONS = frozenset({"not", "no", "never"})
_FILLERS = frozenset(["a", "an", "the", "of", "in", "on", "at", "to", "his", "her", "its", "their"])


def compare(left: Text, right: Text, *, exclusive: bool = False, hint: bool = False) -> Comparison:
    left_words, right_words = _words(left.text), _words(right.text)
    if not left_words or not right_words:
        return Comparison(Outcome.UNDECIDED, "one of them is empty")
    if left_words == right_words:
        return Comparison(Outcome.AGREE, f"“{left}” and “{right}” are the same words")
    differing = left_words ^ right_words
    if exclusive and differing <= _NEGATIONS:
        return Comparison(Outcome.CONFLICT, f"“{left}” is the opposite of “{right}”")
    if left_words <= right_words or right_words <= left_words:
        return Comparison(Outcome.AGREE, f"one of “{left}” and “{right}” only says more")
    joined_left, joined_right = " ".join(sorted(left_words)), " ".join(sorted(right_words))
    numbered = any(any(one.isdigit() for one in word) for word in differing)
    # A digit is no slip of spelling: flight 117 is not flight 118.
    if not numbered and Levenshtein.distance(joined_left, joined_right) <= len(joined_left) // 6:
        return Comparison(Outcome.VARIANT, f"“{left}” and “{right}” are spelt almost alike", "spelling")
    if exclusive:
        return Comparison(
            Outcome.CONFLICT, f"“{left}” and “{right}” exclude each other", "scope" if hint else ""
        )
    return Comparison(Outcome.UNDECIDED, f"“{left}” and “{right}” may both be true")


def _words(text: str) -> frozenset[str]:
    words = "".join(one if one.isalnum() else " " for one in text.casefold()).split()
    return frozenset(word for word in words if word not in _FILLERS)
