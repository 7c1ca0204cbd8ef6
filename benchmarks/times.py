"""
How fast the time grammar reads beside dateparser.search, and how many dates of the seeds each finds or makes up.

    python benchmarks/times.py [ROUNDS]

Both read the same sentences in the same run; dateparser with languages=["en"], once, ours ROUNDS times. The dates of
the five seeds were marked by hand (seed_dates.json, code points into each file): a date found touches a marked one,
a false one touches none. Words such as "recently" and lengths ("a 30-day ceasefire") are no dates.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.annotate.times import find_times

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"
_END = re.compile(r"(?<=[.!?…”])\s+(?=[A-Z\"“])|\n+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence and where it starts in its file."""

    file: str
    start: int
    text: str


def main(rounds: int) -> None:
    """Prints both speeds, how many times as fast ours is, and the dates found and made up."""
    pieces = list(sentences())
    gold = json.loads((HERE / "seed_dates.json").read_text("utf-8"))
    ours = report(
        "checker.annotate.times",
        lambda text: [(one.start, one.end) for one in find_times(text)],
        pieces,
        gold,
        rounds,
    )
    theirs = report("dateparser.search", searched(), pieces, gold, 1)
    print(f"{ours / theirs:.0f} times as fast")


def sentences() -> Iterator[Piece]:
    for path in sorted(SEEDS.glob("*.txt")):
        text, start = path.read_text("utf-8"), 0
        for match in [*_END.finditer(text), None]:
            end = match.start() if match else len(text)
            if text[start:end].strip():
                yield Piece(path.name, start, text[start:end])
            start = match.end() if match else end


def searched() -> Callable[[str], list[tuple[int, int]]]:
    from dateparser.search import search_dates

    search_dates("yesterday", languages=["en"])  # loads its data

    def search(text: str) -> list[tuple[int, int]]:
        found, position = [], 0
        for words, _ in search_dates(text, languages=["en"]) or []:
            start = max(text.find(words, position), 0)
            position = start + len(words)
            found.append((start, position))
        return found

    return search


def report(
    name: str,
    read: Callable[[str], list[tuple[int, int]]],
    pieces: Sequence[Piece],
    gold: Sequence[dict[str, object]],
    rounds: int,
) -> float:
    read(pieces[0].text)  # loads what is loaded when first asked
    started = time.process_time()  # the processor's own: machines are shared
    for _ in range(rounds):
        for piece in pieces:
            read(piece.text)
    speed = rounds * len(pieces) / (time.process_time() - started)
    found, false = 0, 0
    left = {(str(one["file"]), int(str(one["start"])), int(str(one["end"]))) for one in gold}
    for piece in pieces:
        for low, high in read(piece.text):
            start, end = piece.start + low, piece.start + high
            met = {one for one in left if one[0] == piece.file and one[1] < end and start < one[2]}
            found += bool(met)
            false += not met
            left -= met
    print(f"{name:24} {speed:9.0f} sentences/s   {found} of {len(gold)} dates found, {false} false")
    return speed


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
