"""
Makes checker/lexicon/*.tsv from the database files of WordNet 3.0.

    python training/lexicon.py /usr/share/wordnet     (Debian's package wordnet-base)

Kept: common nouns, verbs and adjectives (no names, no digits) with their commoner senses, what each sense is a kind
or a part of, opposites, and which noun is made of which verb. Left out: glosses, examples, instances, adverbs.
A sense's share is its part of the word's occurrences in the tagged texts that WordNet was counted on, one added to
each sense; senses under `LEAST` of a word are left out, but for its first.
Source: G. A. Miller, WordNet: A Lexical Database for English, CACM 38 (11), 1995; formats: wndb(5WN), cntlist(5WN).
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

PLACE = Path(__file__).parent.parent / "checker" / "lexicon"
PARTS = {"nouns": "noun", "verbs": "verb", "adjectives": "adj"}
LEAST = 0.04
MOST = 6
_WORD = re.compile(r"[a-z][a-z'.-]*(?: [a-z'.-]+){0,3}")
_OTHER = {"n": "nouns", "v": "verbs", "a": "adjectives", "s": "adjectives"}


@dataclass(slots=True)
class Synset:
    """One sense: its words, and its pointers as (symbol, part of speech, offset, our word, their word)."""

    words: list[str]
    pointers: list[tuple[str, str, str, int, int]] = field(default_factory=list)


def synsets(path: Path) -> dict[str, Synset]:
    """The senses of a data file by their offset."""
    found = {}
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [re.sub(r"\(.*\)$", "", one).replace("_", " ") for one in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        synset = Synset(words)
        for number in range(int(fields[at])):
            symbol, offset, part, ends = fields[at + 1 + 4 * number : at + 5 + 4 * number]
            synset.pointers.append((symbol, part, offset, int(ends[:2], 16), int(ends[2:], 16)))
        found[fields[0]] = synset
    return found


def counts(folder: Path) -> dict[tuple[str, str, int], int]:
    """How often each sense (word, part of speech, number) was met in the tagged texts."""
    found: dict[tuple[str, str, int], int] = {}
    kinds = {"1": "noun", "2": "verb", "3": "adj", "5": "adj"}
    for line in (folder / "cntlist.rev").read_text("utf-8").splitlines():
        key, number, count = line.split()
        word, rest = key.split("%")
        if rest[0] in kinds:
            found[word.replace("_", " "), kinds[rest[0]], int(number)] = int(count)
    return found


def senses(folder: Path, part: str) -> dict[str, list[tuple[str, int]]]:
    """The commoner senses of each word: their offset and share in percent, the commonest first."""
    tagged = counts(folder)
    found = {}
    for line in (folder / f"index.{part}").read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        word = fields[0].replace("_", " ")
        if not _WORD.fullmatch(word):
            continue
        offsets = fields[-int(fields[2]) :]
        weights = [tagged.get((word, part, number + 1), 0) + 1 for number in range(len(offsets))]
        shares = [(one, weight / sum(weights)) for one, weight in zip(offsets, weights, strict=True)]
        kept = [one for at, one in enumerate(shares) if at == 0 or one[1] >= LEAST]
        found[word] = [(offset, round(100 * share)) for offset, share in kept[:MOST]]
    return found


def main(folder: Path) -> None:
    data = {ours: synsets(folder / f"data.{theirs}") for ours, theirs in PARTS.items()}
    for ours, theirs in PARTS.items():
        words = _without_names(senses(folder, theirs), data[ours])
        _write(
            f"{ours}.tsv",
            {word: [f"{_short(one)}:{share}" for one, share in known] for word, known in words.items()},
        )
        used = {one for known in words.values() for one, _ in known}
        _write(f"{ours}-above.tsv", _above(data[ours], used))
        _write(f"{ours}-beside.tsv", _beside(data, ours))


def _without_names(
    words: dict[str, list[tuple[str, int]]], known: dict[str, Synset]
) -> dict[str, list[tuple[str, int]]]:
    named = {offset for offset, one in known.items() if any(symbol == "@i" for symbol, *_ in one.pointers)}
    kept = {word: [one for one in of_word if one[0] not in named] for word, of_word in words.items()}
    return {word: of_word for word, of_word in kept.items() if of_word}


def _above(known: dict[str, Synset], used: set[str]) -> dict[str, list[str]]:
    """What each sense is a kind of ("@"), similar to ("&") or a part of ("#"), up to the top."""
    lines: dict[str, list[str]] = {}
    todo = sorted(used)
    while todo:
        offset = todo.pop()
        if offset in lines:
            continue
        above = [
            (symbol[0], other)
            for symbol, _, other, *_ in known[offset].pointers
            if symbol in ("@", "&", "#p", "#m")
        ]
        lines[offset] = sorted({f"{symbol}{_short(other)}" for symbol, other in above})
        todo += [other for _, other in above]
    return {_short(offset): above for offset, above in lines.items() if above}


def _short(offset: str) -> str:
    """An offset in base 36."""
    number, digits = int(offset), ""
    while number:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


def _beside(data: dict[str, dict[str, Synset]], ours: str) -> dict[str, list[str]]:
    """What stands beside each word: its opposites ("!") and the words derived from it ("+"), with their part of speech."""
    lines: dict[str, set[str]] = defaultdict(set)
    for synset in data[ours].values():
        for symbol, part, offset, source, target in synset.pointers:
            if symbol not in ("!", "+") or not source or not target or part not in _OTHER:
                continue
            word = synset.words[source - 1].lower()
            other = data[_OTHER[part]][offset].words[target - 1].lower()
            if _WORD.fullmatch(word) and _WORD.fullmatch(other):
                lines[word].add(f"{symbol}{_OTHER[part][0]}{other}")
    return {word: sorted(beside) for word, beside in lines.items()}


def _write(name: str, lines: dict[str, list[str]]) -> None:
    rows = sorted(f"{key}\t{','.join(values)}\n".encode() for key, values in lines.items())
    (PLACE / name).write_bytes(b"".join(rows))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"))
