"""
Makes visible what a reader cannot see: controls, bidirectional overrides, zero-width characters.

They come from articles, file names and rule messages, and can make words read backwards, hide letters or
steer a terminal. Each becomes its number in brackets: ⟨U+202E⟩. Line breaks and tabs stay. A joiner stays
after a letter of a script that needs it, or after an emoji.
"""

from __future__ import annotations

import re

# Bidirectional controls: Unicode Standard Annex #9, 2. The rest: general categories Cc, Cf, Cs and the fillers.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_JOINERS = {"\u200c", "\u200d"}
_LAST_LATIN = "\u036f"


def visible(text: str) -> str:
    """The text with every unseen character shown as ⟨U+XXXX⟩."""
    return _UNSEEN.sub(_shown, text)


def one_line(text: str) -> str:
    """Visible, and every run of white space a single space."""
    return visible(" ".join(text.split()))


def _shown(match: re.Match[str]) -> str:
    character, before = match[0], match.string[match.start() - 1 : match.start()]
    if character in _JOINERS and before > _LAST_LATIN and not _UNSEEN.match(before):
        return character
    return f"⟨U+{ord(character):04X}⟩"
