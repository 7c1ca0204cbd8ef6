"""
Figures of those who watched, in whatever words: they are counted at the gate, once for one match or show.

Finds:  "a crowd of 32,104 saw the match", "the attendance was 31,204", "in front of 31,204 fans"
Leaves: a crowd that does something else ("a crowd of 300 marched"), averages, audiences at their screens
"""

from __future__ import annotations

import re

from checker.model import Numeral, Sentence

SPECTATOR = "spectator"
_BEFORE = 80
_CROWD = r"(?:an?|the|their|his|her) (?:[a-z-]+ )?(?:crowd|gate|attendance) of"
_WATCH = r" (?:who )?(?:saw|watched|looked on|turned up to watch|came to watch|turned out to watch)\b"
_PLAYED_BEFORE = re.compile(
    rf"\b(?:in front of|before|watched by|seen by|played to|attracted|drew) {_CROWD} $"
)
_CROWD_OF = re.compile(rf"\b{_CROWD} $", re.IGNORECASE)
_SEEN = re.compile(_WATCH)
_ATTENDANCE = re.compile(
    r"\b(?:the|an?|with an?) (?:(?:official|record|final|sell-out|capacity|paid) )?(?:attendance|gate)"
    r"(?:,? (?:was|were|is|of|reached|was given as|was announced as|was put at|stood at)|:) $",
    re.IGNORECASE,
)
_IN_FRONT_OF = re.compile(r"\b(?:in front of|watched by) $")
_FANS = re.compile(r" (?:[a-z-]+ )?(?:spectators|fans|supporters|people)\b")
_FANS_SAW = re.compile(rf" (?:[a-z-]+ )?(?:spectators|fans|supporters){_WATCH}")


def spectators(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether the figure counts those who watched, by the words right before and right behind it."""
    text = sentence.article.text
    start = max(sentence.span.start, numeral.span.start - _BEFORE)
    before = text[start : numeral.span.start].replace("\n", " ")
    behind = text[numeral.span.end : sentence.span.end].replace("\n", " ")
    if _ATTENDANCE.search(before) or _PLAYED_BEFORE.search(before):
        return True
    if _CROWD_OF.search(before):
        return bool(_SEEN.match(behind))
    return bool((_IN_FRONT_OF.search(before) and _FANS.match(behind)) or _FANS_SAW.match(behind))
