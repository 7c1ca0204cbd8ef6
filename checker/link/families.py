"""
Finds the articles that go back to one report: copies and light rewrites share whole sentences.

Two articles are of one family when they share at least five sentences (of six words or more), or half of the
shorter one's. Sentences are compared as words alone, so that quotation marks and spacing do not hide a copy.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.model import Reading

LEAST_SHARED = 5
LEAST_SHARE = 0.5
_LEAST_WORDS = 6
_TOO_COMMON = 50


def families_of(readings: Sequence[Reading]) -> dict[str, int]:
    """A number for each article's file; articles of one family have the same one, counted from 1."""
    prints = {one.article.file: _fingerprints(one) for one in readings}
    holders: dict[str, list[str]] = defaultdict(list)
    for file, sentences in prints.items():
        for sentence in sentences:
            holders[sentence].append(file)
    shared: Counter[tuple[str, str]] = Counter()
    for files in holders.values():
        for at, left in enumerate(files[:_TOO_COMMON]):
            for right in files[at + 1 : _TOO_COMMON]:
                shared[left, right] += 1
    root = {file: file for file in prints}
    for (left, right), count in shared.items():
        shorter = max(1, min(len(prints[left]), len(prints[right])))
        if count >= LEAST_SHARED or (count >= 2 and count >= LEAST_SHARE * shorter):
            root[_find(root, right)] = _find(root, left)
    numbers: dict[str, int] = {}
    return {file: numbers.setdefault(_find(root, file), len(numbers) + 1) for file in prints}


def _find(root: dict[str, str], file: str) -> str:
    while root[file] != file:
        root[file] = root[root[file]]
        file = root[file]
    return file


def _fingerprints(reading: Reading) -> frozenset[str]:
    found = set()
    for span in reading.sentences:
        words = "".join(
            one if one.isalnum() else " " for one in reading.article.quote(span).casefold()
        ).split()
        if len(words) >= _LEAST_WORDS:
            found.add(" ".join(words))
    return frozenset(found)
