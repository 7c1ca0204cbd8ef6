"""
Two wordings laid word by word, with what differs.

The words are aligned by Ratcliff and Obershelp's matching as Python's difflib has it. Letters' case and
the punctuation at a word's edge make no difference; what differs is shown as it stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 400
_EDGE = re.compile(r"^\W+|\W+$")


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a wording, and whether the other wording lacks them."""

    text: str
    differs: bool


def lay_words(left: str, right: str) -> tuple[tuple[Words, ...], tuple[Words, ...]]:
    """Each wording in runs of equal and differing words; nothing where nothing differs or they are too long."""
    ours, theirs = left.split(), right.split()
    if max(len(ours), len(theirs)) > MOST_WORDS:
        return (), ()
    matcher = SequenceMatcher(
        None, [_plain(word) for word in ours], [_plain(word) for word in theirs], autojunk=False
    )
    runs = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    if not runs:
        return (), ()
    upper, lower = [], []
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        upper.append(Words(" ".join(ours[start:end]), kind != "equal"))
        lower.append(Words(" ".join(theirs[other_start:other_end]), kind != "equal"))
    return tuple(one for one in upper if one.text), tuple(one for one in lower if one.text)


def _plain(word: str) -> str:
    return _EDGE.sub("", word).replace("’", "'").casefold()
