"""
Running words that an undated article shares with dated ones of its story: a quotation, a copied sentence.

Finds:  "Whoever cuts the cable will pay for the ship and for the sea", quoted in both.
Leaves: fewer than ten words in a row, which many articles share by chance.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from checker.model import Article

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEWEST_WORDS = 10
_MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class Shared:
    """The first words shared, the first article that has them, and the days of all dated ones that share words."""

    words: str
    file: str
    first: date
    last: date


def shared_with_dated(article: Article, others: Sequence[Article]) -> Shared | None:
    """What the article shares with the dated ones, or None."""
    own = _runs(article.text)
    sharing = [
        (other.published, other.file, own[min(common, key=lambda run: own[run][0])][1])
        for other in others
        if other.published
        and other.file != article.file
        and (common := own.keys() & _runs(other.text).keys())
    ]
    if not sharing:
        return None
    days = [day for day, _, _ in sharing]
    _, file, words = sharing[0]
    return Shared(words, file, min(days), max(days))


def _runs(text: str) -> dict[tuple[str, ...], tuple[int, str]]:
    """Each run of ten words with where it begins and how it reads; the first one where it comes twice."""
    words = [(match.group().casefold().replace("’", "'"), match) for match in _WORD.finditer(text)][
        :_MOST_WORDS
    ]
    runs: dict[tuple[str, ...], tuple[int, str]] = {}
    for at in range(len(words) - _FEWEST_WORDS + 1):
        part = words[at : at + _FEWEST_WORDS]
        start, end = part[0][1].start(), part[-1][1].end()
        runs.setdefault(tuple(word for word, _ in part), (start, " ".join(text[start:end].split())))
    return runs
