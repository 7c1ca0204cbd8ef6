"""
Whether copies land in their original's family, and nothing else does.

    python benchmarks/copies.py STORY...      folders with articles (.txt)

Each article is copied three times, with one sentence in five reworded (a word dropped, another put in) or left out,
each time others (of fewer than five sentences none is left out). Prints how many copies share their original's
number, every copy that does not, and all pairs of
originals that are of one family, with the number of sentences that they share: fewer than five would be a fault.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from checker.annotate.sentences import sentences_of
from checker.articles import load_story
from checker.link.families import families_of, shared_sentences
from checker.model import Article, Reading, Span

COPIES = 3
EVERY = 5


def main(folders: Sequence[Path]) -> None:
    landed = copies = faults = 0
    for folder in folders:
        originals = [_reading(one) for one in load_story((folder,)).articles]
        made = [_reading(copy) for one in originals for copy in copies_of(one)]
        families = families_of([*originals, *made])
        for copy in made:
            copies += 1
            at_home = families[copy.article.file] == families[copy.article.file.partition("#")[0]]
            landed += at_home
            if not at_home:
                print(f"  {folder.name}: {copy.article.file} is not of its original's family")
        faults += sum(1 for _ in _told(folder.name, originals, families_of(originals)))
    print(f"{landed} of {copies} copies in their original's family")
    print(f"{faults} pairs of originals in one family that share fewer than five sentences")


def _told(story: str, originals: Sequence[Reading], families: dict[str, int]) -> Iterator[str]:
    """Prints the originals of one family; yields those pairs that share too little, by a chain or not."""
    members: dict[int, list[Reading]] = defaultdict(list)
    for one in originals:
        members[families[one.article.file]].append(one)
    for group in members.values():
        for left, right in combinations(group, 2):
            shared = shared_sentences(left, right)
            print(f"  {story}: {left.article.file} and {right.article.file} share {shared} sentences")
            if shared < 5:
                yield left.article.file


def copies_of(original: Reading) -> Iterator[Article]:
    """Three copies, the sentences that differ chosen by counting, so that every run makes the same ones."""
    words = [original.article.quote(one) for one in original.sentences]
    for number in range(COPIES):
        kept = []
        for at, sentence in enumerate(words):
            if at % EVERY != number:
                kept.append(sentence)
            elif (at // EVERY + number) % 2 or len(words) < EVERY:
                kept.append(_reworded(sentence))
        yield replace(original.article, file=f"{original.article.file}#{number}", text="\n\n".join(kept))


def _reworded(sentence: str) -> str:
    words = sentence.split()
    middle = len(words) // 2
    return " ".join([*words[: max(0, middle - 1)], "meanwhile", *words[middle:]])


def _reading(article: Article) -> Reading:
    return Reading(article, tuple(_spans(article.text)), (), (), (), (), ())


def _spans(text: str) -> Iterator[Span]:
    for _, sentence, _ in sentences_of(text):
        yield Span(sentence.start(0), sentence.end(len(sentence.text)))


if __name__ == "__main__":
    main([Path(one) for one in sys.argv[1:]])
