"""
How alike the surroundings of two statements are.

Words that many sentences of the story share say little; rare ones say much (inverse document frequency, as in
Spärck Jones 1972). The measure is the weighted share of common words (Ruzicka / weighted Jaccard), from 0 to 1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from checker.model import Assertion


class Likeness:
    """Weighs the words of one story once; then answers for any two of its assertions."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        sentences = {(one.article, one.sentence): one.event.words for one in assertions}
        seen = Counter(word for words in sentences.values() for word in set(words))
        total = max(1, len(sentences))
        self._weights = _Weights((word, math.log(1 + total / count)) for word, count in seen.items())

    def between(self, left: Assertion, right: Assertion) -> float:
        """The weighted share of words that both have, in their sentences or in their own clauses alone."""
        return max(
            self.of(left.event.words, right.event.words),
            self.of(left.event.near, right.event.near),
        )

    def without(self, words: set[str], left: Assertion, right: Assertion) -> float:
        """The same, without the words by which the two differ anyway."""
        return max(
            self.of(set(left.event.words) - words, set(right.event.words) - words),
            self.of(set(left.event.near) - words, set(right.event.near) - words),
        )

    def of(self, left: Iterable[str], right: Iterable[str]) -> float:
        ours, theirs = set(left), set(right)
        common = ours & theirs
        if not common:
            return 0.0
        return self._weight(common) / self._weight(ours | theirs)

    def _weight(self, words: set[str]) -> float:
        return sum(map(self._weights.__getitem__, words))


class _Weights(dict[str, float]):
    """What each word of the story weighs; a word that no sentence has weighs 1."""

    def __missing__(self, word: str) -> float:
        return 1.0
