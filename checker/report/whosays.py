"""Who says what: what is disputed and what is agreed, by article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.model import Claim, Evidence, Verdict
from checker.report.layout import Layout, Placed
from checker.report.phrases import SIGNS, letters, titled, value_words

# More articles than this make a table wider than a page; then each row lists its outlets instead.
WIDEST = 10
# A longer table is looked up, not read: report.json has it whole.
MOST_ROWS = 200
# Up to so many there is room for their words in the cells.
ROOMY = 5


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article has in a row: the letters of the sides it gives, its words, and where they lie."""

    letters: str
    words: str
    target: str


@dataclass(frozen=True, slots=True)
class Row:
    """A claim with one cell an article, in the articles' order; None where the article says nothing of it."""

    title: str
    about: str
    verdict: str
    sign: str
    target: str
    cells: tuple[Cell | None, ...]
    outlets: str


def disputed(layout: Layout) -> tuple[Row, ...]:
    """One row a conflict or tension."""
    return tuple(
        _disputed(layout, one) for one in layout.findings if one.finding.verdict is not Verdict.VARIANT
    )


def agreed(layout: Layout) -> tuple[Row, ...]:
    """One row a claim that several articles make alike, the most shared first."""
    rows = [_agreed(layout, claim) for claim in layout.report.agreements]
    return tuple(
        sorted(rows, key=lambda row: (-sum(cell is not None for cell in row.cells), row.about, row.title))
    )


def _disputed(layout: Layout, placed: Placed) -> Row:
    finding = placed.finding
    cells = tuple(_cell(placed, file, finding.evidence) for file in layout.columns)
    files = dict.fromkeys(piece.article for piece in finding.evidence)
    return Row(
        titled(finding),
        finding.kind,
        finding.verdict.value,
        SIGNS[finding.verdict],
        placed.anchor,
        cells,
        _labels(layout, files),
    )


def _cell(placed: Placed, file: str, evidence: Sequence[Evidence]) -> Cell | None:
    own = [(number, piece) for number, piece in enumerate(evidence) if piece.article == file]
    if not own:
        return None
    lettered = letters(evidence)
    quotes: dict[int, str] = {}
    for _, piece in own:
        quotes.setdefault(piece.side, piece.quote)
    given = " ".join(lettered[side] for side in sorted(quotes))
    return Cell(given, " / ".join(quotes[side] for side in sorted(quotes)), placed.mark(own[0][0]))


def _agreed(layout: Layout, claim: Claim) -> Row:
    words: dict[str, str] = {}
    for assertion in claim.assertions:
        if assertion.article in layout.columns:
            article = layout.columns[assertion.article].article
            words.setdefault(assertion.article, article.quote(assertion.span))
    first = claim.assertions[0] if claim.assertions else None
    about = f"{first.property.replace('-', ' ')} · {first.subject}" if first else ""
    cells = tuple(
        Cell("=", words[file], column.anchor) if file in words else None
        for file, column in layout.columns.items()
    )
    return Row(value_words(claim.value), about, "agreed", "=", "", cells, _labels(layout, words))


def _labels(layout: Layout, files: Iterable[str]) -> str:
    return ", ".join(layout.columns[file].article.label for file in files if file in layout.columns)
