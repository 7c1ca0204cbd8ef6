"""
Looks words up in the sorted tables beside this file, without reading them into dictionaries.

A line is `key<TAB>value,value`; lines are sorted by their bytes, so a look-up is a binary search. A table is read from
the disk when it is first asked.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
MOST_STEPS = 12


@cache
def values(table: str, key: str) -> tuple[str, ...]:
    """The values of a key, none where the table lacks it."""
    data = _data(table)
    wanted = key.encode() + b"\t"
    low, high = 0, len(data)
    while low < high:
        start = data.rfind(b"\n", 0, (low + high) // 2) + 1
        end = data.find(b"\n", start)
        if data[start : start + len(wanted)] == wanted:
            return tuple(data[start + len(wanted) : end].decode().split(","))
        # Lines are sorted with their tab, which is lower than any letter: so may the keys be compared with it.
        if data[start:end] < wanted:
            low = end + 1
        else:
            high = start
    return ()


@cache
def senses(part: str, word: str, least: int = 10) -> frozenset[str]:
    """The senses of a word that make up at least `least` percent of its uses; always the commonest."""
    known = [one.split(":") for one in values(part, word.casefold())]
    return frozenset(sense for at, (sense, share) in enumerate(known) if at == 0 or int(share) >= least)


def above(part: str, sense: str, sign: str = "@") -> tuple[str, ...]:
    """What a sense is a kind of (`@`), similar to (`&`) or a part of (`#`), one step up."""
    return tuple(one[1:] for one in values(f"{part}-above", sense) if one[0] == sign)


@cache
def ladder(part: str, sense: str) -> dict[str, int]:
    """All that a sense is a kind of, itself included, with the steps up to it."""
    steps = {sense: 0}
    rung = [sense]
    for step in range(1, MOST_STEPS + 1):
        rung = [one for below in rung for one in above(part, below) if one not in steps]
        steps |= dict.fromkeys(rung, step)
    return steps


@cache
def steps_up(part: str, word: str, wider: str, least: int) -> int | None:
    """How many steps up from a word a wider one lies, 0 for synonyms; None where it does not lie above it."""
    wanted = senses(part, wider, least)
    found = [
        steps
        for sense in senses(part, word, least)
        for above_it, steps in ladder(part, sense).items()
        if above_it in wanted
    ]
    return min(found, default=None)


def beside(part: str, word: str, sign: str, other: str) -> frozenset[str]:
    """The opposites (`!`) of a word, or the words derived from it (`+`), that are of another part of speech."""
    mark = sign + other[0]
    return frozenset(one[2:] for one in values(f"{part}-beside", word.casefold()) if one[:2] == mark)


@cache
def _data(table: str) -> bytes:
    return (_FOLDER / f"{table}.tsv").read_bytes()
