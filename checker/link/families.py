"""
Finds the articles that go back to one report: copies and light rewrites share whole sentences.

Two articles are of one family when they share at least five sentences (of six words or more), or when all of the
shorter one's, three or more, stand in the longer and make up half of it: a short report copied. A brief of one or two
sentences, eighteen words or more, is a copy of one that has the same and no more. Sentences are
compared as words alone, so that quotation marks and spacing do not hide a copy; one that has a word or two changed,
put in or dropped is the same sentence still. Articles signed by one news agency are of one family as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from checker.link.signatures import agency_of
from checker.model import Reading

LEAST_SHARED = 5
LEAST_SHARE = 0.5
_LEAST_OF_A_SHORT_ONE = 3  # two outlets may well tell one thing in one sentence
_LEAST_OF_A_BRIEF = 18  # words in all: so many are not told alike by chance
_LEAST_WORDS = 6
_LIKE = 0.75  # the share of the longer sentence's words that a reworded one keeps
_SHINGLE = 4
_SHORT = 8  # in the middle of so few words one that is changed leaves no four together
_TOO_COMMON = 50

_Words = tuple[str, ...]
_Place = tuple[int, int]  # the article and the sentence in it


def families_of(readings: Sequence[Reading]) -> dict[str, int]:
    """A number for each article's file; articles of one family have the same one, counted from 1."""
    files = [one.article.file for one in readings]
    prints = [_sentences(one) for one in readings]
    root = {file: file for file in files}
    for (left, right), count in sorted(_shared(prints).items()):
        shorter, longer = sorted((len(prints[left]), len(prints[right])))
        long_enough = min(_length(prints[left]), _length(prints[right])) >= _LEAST_OF_A_BRIEF
        least = 1 if shorter == longer and long_enough else _LEAST_OF_A_SHORT_ONE
        whole = count == shorter >= least and count >= LEAST_SHARE * longer
        if count >= LEAST_SHARED or whole:
            root[_find(root, files[right])] = _find(root, files[left])
    first: dict[str, str] = {}
    for reading in readings:
        if agency := agency_of(reading.article):
            earlier = first.setdefault(agency, reading.article.file)
            root[_find(root, reading.article.file)] = _find(root, earlier)
    numbers: dict[str, int] = {}
    return {file: numbers.setdefault(_find(root, file), len(numbers) + 1) for file in files}


def _length(sentences: Sequence[_Words]) -> int:
    return sum(map(len, sentences))


def shared_sentences(left: Reading, right: Reading) -> int:
    """How many sentences two articles share, word for word or lightly reworded."""
    return _shared([_sentences(left), _sentences(right)])[0, 1]


def _shared(prints: Sequence[Sequence[_Words]]) -> Counter[_Place]:
    """For each two articles with a sentence in common, how many; each sentence counts once."""
    partners: dict[_Place, set[_Place]] = defaultdict(set)
    for one, other in _alike(prints):
        partners[one[0], other[0]].add((one[1], other[1]))
    return Counter(
        {
            pair: min(len({ours for ours, _ in pairs}), len({theirs for _, theirs in pairs}))
            for pair, pairs in partners.items()
        }
    )


def _alike(prints: Sequence[Sequence[_Words]]) -> Iterator[tuple[_Place, _Place]]:
    """Sentences of different articles that are the same or nearly, found by the words that stand together in both."""
    holders: dict[_Words, list[_Place]] = defaultdict(list)
    for article, sentences in enumerate(prints):
        for at, words in enumerate(sentences):
            for size in (_SHINGLE - 1, _SHINGLE) if len(words) <= _SHORT else (_SHINGLE,):
                for start in range(len(words) - size + 1):
                    holders[words[start : start + size]].append((article, at))
    seen: set[tuple[_Place, _Place]] = set()
    for places in holders.values():
        for number, one in enumerate(places[:_TOO_COMMON]):
            for other in places[number + 1 : _TOO_COMMON]:
                if one[0] != other[0] and (one, other) not in seen:
                    seen.add((one, other))
                    if _same(prints[one[0]][one[1]], prints[other[0]][other[1]]):
                        yield one, other


def _same(left: _Words, right: _Words) -> bool:
    if left == right:
        return True
    longer = max(len(left), len(right))
    if min(len(left), len(right)) < _LIKE * longer:
        return False
    return (Counter(left) & Counter(right)).total() >= _LIKE * longer


def _find(root: dict[str, str], file: str) -> str:
    while root[file] != file:
        root[file] = root[root[file]]
        file = root[file]
    return file


def _sentences(reading: Reading) -> list[_Words]:
    found: dict[_Words, None] = {}
    for span in reading.sentences:
        words = "".join(
            one if one.isalnum() else " " for one in reading.article.quote(span).casefold()
        ).split()
        if len(words) >= _LEAST_WORDS:
            found.setdefault(tuple(words))
    return list(found)
