"""
Finds which quotations of different articles are one utterance.

Quotations with three words in a row in common are candidates, found through an index; what is known of their
speakers decides how much they must share. A pair that shares little counts only beside one that shares most: the
sentence before or after it, in both articles. Within one article a speaker who says something alike twice says two
things, unless the words are nearly the same and stand far apart (a headline, a caption).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.compare.wording import content_of, words_of
from checker.model import Assertion
from checker.values import Wording

_SHINGLE = 3
_TOO_COMMON = 60
_MOSTLY = 0.7
_PARTLY = 0.55
_ALL_BUT_ONE = 8  # words of which one may be another, said by one speaker
_FAR = 1500
_BESIDE = 400

_Pair = tuple[int, int]


def utterances_of(assertions: Sequence[Assertion]) -> dict[int, str]:
    """
    For each quotation among the assertions, by its place in the sequence, the utterance that it gives.

    A quotation that is like no other is left out. `entity` of the assertions is their speaker, as linked.
    """
    words = {
        at: words_of(one.value.text) for at, one in enumerate(assertions) if isinstance(one.value, Wording)
    }
    first: dict[tuple[str, ...], int] = {}
    strong: list[_Pair] = []
    weak: list[_Pair] = []
    for at, spoken in words.items():
        # The same words everywhere are one utterance, however many articles have them.
        earlier = first.setdefault((*spoken, assertions[at].entity), at)
        if earlier != at and len(content_of(spoken)) > 1:
            strong.append((earlier, at))
    alone = {at: words[at] for at in first.values()}
    for pair in _candidates(alone):
        left, right = pair
        likeness = _likeness(assertions[left], assertions[right], words[left], words[right])
        if likeness:
            (strong if likeness == "strong" else weak).append(pair)
    near = _Nearness(assertions, strong)
    root = {at: at for at in words}
    for left, right in [*strong, *(pair for pair in weak if near.has(*pair))]:
        low, high = sorted((_find(root, left), _find(root, right)))
        root[high] = low
    groups: dict[int, list[int]] = defaultdict(list)
    for at in words:
        groups[_find(root, at)].append(at)
    return {
        at: f"utterance:{first}" for first, members in groups.items() if len(members) > 1 for at in members
    }


def _candidates(words: dict[int, list[str]]) -> Iterator[tuple[int, int]]:
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, spoken in words.items():
        for shingle in {tuple(spoken[i : i + _SHINGLE]) for i in range(len(spoken) - _SHINGLE + 1)}:
            holders[shingle].append(at)
    seen: set[tuple[int, int]] = set()
    for _, places in sorted(holders.items()):
        if len(places) > _TOO_COMMON:
            continue
        for number, left in enumerate(places):
            for right in places[number + 1 :]:
                if (left, right) not in seen:
                    seen.add((left, right))
                    yield left, right


def _likeness(left: Assertion, right: Assertion, ours: list[str], theirs: list[str]) -> str:
    """strong, weak, or "" where the quotations are two utterances."""
    shared = len(set(ours) & set(theirs))
    content = len(content_of(ours) & content_of(theirs))
    shorter, longer = sorted((len(set(ours)), len(set(theirs))))
    if shared == longer and content >= 2:
        return "strong"
    mostly = shared >= max(5, _MOSTLY * longer)
    partly = shared >= max(8, _PARTLY * shorter)
    if left.article == right.article:
        apart = abs(left.span.start - right.span.start) > _FAR
        return "strong" if apart and mostly and content >= 3 else ""
    if left.entity and right.entity and left.entity != right.entity:
        nearly = shared >= 0.8 * longer and content >= 2
        return "strong" if mostly and shared >= 6 and (content >= 3 or nearly) else ""
    one_speaker = bool(left.entity) and left.entity == right.entity
    if one_speaker and _another_word(ours, theirs) and content:
        return "strong"
    if (mostly or partly) and content >= (2 if left.entity and right.entity else 3):
        return "strong"
    if not one_speaker and _named(left) and _named(right):
        return ""
    return "weak" if content and shared >= max(3, _PARTLY * shorter) else ""


def _another_word(ours: list[str], theirs: list[str]) -> bool:
    """Whether two sentences of some length are the same word for word but for one."""
    differing = sum(one != other for one, other in zip(ours, theirs, strict=False))
    return len(ours) == len(theirs) >= _ALL_BUT_ONE and differing == 1


def _named(assertion: Assertion) -> bool:
    return assertion.subject[:1].isupper()


class _Nearness:
    """Knows where in two articles quotations that are surely one utterance stand."""

    def __init__(self, assertions: Sequence[Assertion], strong: Sequence[_Pair]) -> None:
        self._assertions = assertions
        self._places: dict[tuple[str, str], list[_Pair]] = defaultdict(list)
        for left, right in strong:
            self._places[assertions[left].article, assertions[right].article].append((left, right))

    def has(self, left: int, right: int) -> bool:
        """Whether such a pair stands beside both of these."""
        ours, theirs = self._assertions[left], self._assertions[right]
        return any(
            _close(ours, self._assertions[one]) and _close(theirs, self._assertions[other])
            for one, other in self._places[ours.article, theirs.article]
        )


def _close(left: Assertion, right: Assertion) -> bool:
    return max(left.span.start - right.span.end, right.span.start - left.span.end) < _BESIDE


def _find(root: dict[int, int], at: int) -> int:
    while root[at] != at:
        root[at] = root[root[at]]
        at = root[at]
    return at
