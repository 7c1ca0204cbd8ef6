"""
Prints what was asked of reading sentences beside what was measured, from the kept figures.

    python training/asked.py

`make figures` measures all of them anew first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
NEWS = "news, interview, bio"
GUM_NEWS = f"GUM test, {NEWS}"
WIKIGOLD = "WikiGold, every fifth sentence"
UNER = "Universal NER, EWT test"


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure in one of the kept files, and what was asked of it. `most`: the figure is to stay below."""

    file: str
    path: tuple[str, ...]
    asked: float
    most: bool = False

    @property
    def name(self) -> str:
        return ": ".join(self.path)

    @property
    def measured(self) -> float:
        found = json.loads((HERE / self.file).read_text("utf-8"))
        for key in self.path:
            found = found[key]
        return float(found)

    @property
    def reached(self) -> bool:
        return self.measured <= self.asked if self.most else self.measured >= self.asked


def _of_trees() -> Iterator[Asked]:
    for documents in ("all genres", NEWS):
        for what, asked in (("tags", 96.0), ("lemmas", 98.0), ("UAS", 87.0), ("LAS", 83.5)):
            yield Asked("figures.json", (documents, what), asked)
    yield Asked("figures.json", ("costs", "MB on disk"), 15.0, most=True)


def _of_names() -> Iterator[Asked]:
    for corpus, people in ((GUM_NEWS, 0.80), (WIKIGOLD, 0.80), (UNER, 0.75)):
        yield Asked("figures_names.json", (corpus, "person", "F"), people)
        yield Asked("figures_names.json", (corpus, "place", "F"), 0.75)
    yield Asked("figures_names.json", (f"pronouns, {NEWS}", "named", "share"), 0.70)
    yield Asked("figures_names.json", (f"pronouns, {NEWS}", "sure", "share"), 0.85)


def _of_costs() -> Iterator[Asked]:
    yield Asked("figures_speed.json", ("tokens a second",), 6000)
    yield Asked("figures_speed.json", ("MB at most, articles",), 400, most=True)
    yield Asked("figures_speed.json", ("MB at most, text of 1 MB",), 400, most=True)
    yield Asked("figures_speed.json", ("one paragraph costs, times",), 1.3, most=True)


ASKED = (*_of_trees(), *_of_names(), *_of_costs())


def main() -> None:
    """Prints the table."""
    for one in ASKED:
        sign = "<=" if one.most else ">="
        print(
            f"{one.name:52} {one.measured:10,.3f} {sign} {one.asked:<8,.2f} {'' if one.reached else 'not reached'}".rstrip()
        )


if __name__ == "__main__":
    main()
