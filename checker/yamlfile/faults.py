"""Gathers what is wrong in a file, and names the nearest right word."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from checker.errors import FileFault
from checker.yamlfile.nodes import Node


class Faultfinder:
    """Gathers all faults of one file, so that they can be told at once."""

    def __init__(self, path: Path | str, kind: type[FileFault] = FileFault):
        self._path = path
        self._kind = kind
        self._faults: list[tuple[int, int, FileFault]] = []

    def at(self, node: Node, problem: str, remedy: str = "") -> None:
        self.at_place(node.line, node.column, problem, remedy)

    def at_place(self, line: int, column: int, problem: str, remedy: str = "") -> None:
        self._faults.append((line, column, self._kind(self._path, line, column, problem, remedy)))

    @property
    def count(self) -> int:
        """How often something was told so far."""
        return len(self._faults)

    @property
    def places(self) -> list[tuple[int, int]]:
        """Line and column of each fault, in order of the file."""
        return sorted((line, column) for line, column, _ in self._faults)

    @property
    def faults(self) -> list[FileFault]:
        """In order of the file, without repeats."""
        found = {(line, column, str(fault)): fault for line, column, fault in self._faults}
        return [found[key] for key in sorted(found)]


def nearest(word: str, words: Iterable[str]) -> str:
    """A hint at the word that was probably meant, or at all there are."""
    known = sorted(words)
    folded = {one.casefold(): one for one in known}
    close = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f"Did you mean '{folded[close[0]]}'?"
    return f"It may be one of: {', '.join(known)}." if known else ""
