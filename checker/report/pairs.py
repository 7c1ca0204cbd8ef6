"""Articles against articles: how many conflicts, tensions and agreements each two of them have."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from checker.model import Finding, Verdict
from checker.report.layout import Column, Layout
from checker.report.phrases import SIGNS
from checker.report.whosays import WIDEST

_AGREED = "agreed"
_ORDER = (Verdict.CONFLICT, Verdict.TENSION, _AGREED)


@dataclass(frozen=True, slots=True)
class Tally:
    """How often two articles meet in one way: its word, its sign, its number."""

    word: str
    sign: str
    number: int


@dataclass(frozen=True, slots=True)
class PairRow:
    """One article with its tallies against each; None against itself."""

    column: Column
    cells: tuple[tuple[Tally, ...] | None, ...]


def pairs(layout: Layout) -> tuple[PairRow, ...]:
    """One row an article, in their order; nothing where no two meet, or where there are too many for a table."""
    counted = _counted(layout)
    if not counted or len(layout.columns) > WIDEST:
        return ()
    return tuple(
        PairRow(
            column,
            tuple(None if other == file else _tallies(counted, file, other) for other in layout.columns),
        )
        for file, column in layout.columns.items()
    )


def _counted(layout: Layout) -> Counter[tuple[frozenset[str], str]]:
    counted: Counter[tuple[frozenset[str], str]] = Counter()
    for placed in layout.findings:
        if placed.finding.verdict is not Verdict.VARIANT and not placed.finding.dismissed:
            counted.update((pair, placed.finding.verdict) for pair in _opposed(placed.finding))
    for claim in layout.report.agreements:
        files = sorted({assertion.article for assertion in claim.assertions})
        counted.update((frozenset(pair), _AGREED) for pair in combinations(files, 2))
    return counted


def _opposed(finding: Finding) -> set[frozenset[str]]:
    """The pairs of articles that stand on different sides."""
    return {
        frozenset((left.article, right.article))
        for left, right in combinations(finding.evidence, 2)
        if left.side != right.side and left.article != right.article
    }


def _tallies(counted: Counter[tuple[frozenset[str], str]], file: str, other: str) -> tuple[Tally, ...]:
    pair = frozenset((file, other))
    return tuple(
        Tally(str(word), SIGNS[word] if isinstance(word, Verdict) else "=", counted[pair, word])
        for word in _ORDER
        if counted[pair, word]
    )
