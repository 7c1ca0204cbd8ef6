"""
Makes the text that sentences are cut from and words are tagged in, and remembers where each character came from.

Invisible characters go (soft hyphens, zero-width ones, direction marks), any white space becomes one space. The
article's own text is never changed: `start` and `end` lead back to it, in code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufe0e\ufe0f"
_ODD = re.compile(rf"[{_INVISIBLE}\x00-\x08\x0e-\x1b\x7f]+|\s\s+")
_HALF = re.compile("[\ud800-\udfff]")  # halves of characters: nothing downstream can encode them
_SPACE = re.compile(r"\s")
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "ʼ": "'"}
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """
    A stretch of an article, cleaned. `places` holds for each character where it stood in the article, or is None
    where nothing was dropped and `offset` says it all.
    """

    text: str
    offset: int
    places: tuple[int, ...] | None = None

    def start(self, index: int) -> int:
        return self.offset + index if self.places is None else self.places[index]

    def end(self, index: int) -> int:
        """Where the characters before `index` end; 0 < index."""
        return self.offset + index if self.places is None else self.places[index - 1] + 1

    def part(self, start: int, end: int) -> Stretch:
        """A part of it, without white space around."""
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        text = text.strip()
        if self.places is None:
            return Stretch(text, self.offset + start)
        return Stretch(text, 0, self.places[start : start + len(text)])


def cleaned(text: str, start: int, end: int) -> Stretch:
    """The article's text from `start` to `end`, cleaned, without white space around."""
    raw = _HALF.sub("\ufffd", text[start:end])
    if _ODD.search(raw) is None:
        return Stretch(_SPACE.sub(" ", raw), start).part(0, len(raw))
    pieces: list[str] = []
    places: list[int] = []
    last = 0
    for odd in _ODD.finditer(raw):
        pieces.append(raw[last : odd.start()])
        places.extend(range(start + last, start + odd.start()))
        if odd.group()[0].isspace():
            pieces.append(" ")
            places.append(start + odd.start())
        last = odd.end()
    pieces.append(raw[last:])
    places.extend(range(start + last, end))
    # Invisible characters between spaces leave two of them; the tagger can do without, the offsets hold either way.
    whole = Stretch(_SPACE.sub(" ", "".join(pieces)), 0, tuple(places))
    return whole.part(0, len(whole.text))


def plain(text: str) -> str:
    """The same text, as long, with straight quotation marks: what the treebanks have."""
    return text.translate(_PLAIN)
