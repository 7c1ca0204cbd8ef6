"""An article's full text in paragraphs, with the marks of the findings and the signs in its margin."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.model import Article, Backing, DraftItem, Reading, Span, Verdict
from checker.report.dates_read import DateRead, dates_read
from checker.report.draft import BACKING_SIGNS, TITLES, item_anchor, item_mark, item_words, numbered_items
from checker.report.layout import Column, Layout
from checker.report.marking import Mark, Piece, cut
from checker.report.phrases import SIGNS, date_words, known_words, plural, titled

# A line of this length that ends inside a paragraph was broken by a machine, not by a writer.
_HARD_WRAPPED = range(45, 101)
_SAFE_LINK = re.compile(r"https?://[^\s<>\"]+\Z")


@dataclass(frozen=True, slots=True)
class Note:
    """A finding's sign in the margin, or that of a draft's item."""

    verdict: Verdict | Backing
    sign: str
    number: int
    target: str
    summary: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in pieces; `wrapped` where its line breaks mean nothing."""

    pieces: tuple[Piece, ...]
    notes: tuple[Note, ...]
    wrapped: bool


@dataclass(frozen=True, slots=True)
class FullText:
    """One article with all that the page says of it."""

    column: Column
    date: str
    known: str
    words: str
    link: str
    byline: str
    tally: tuple[tuple[Verdict, str, int], ...]
    copies: str
    remarks: tuple[str, ...]
    sentences: int
    silent: int
    paragraphs: tuple[Paragraph, ...]
    dates: tuple[DateRead, ...]


def full_texts(layout: Layout) -> tuple[FullText, ...]:
    """Every article of the story, in its order."""
    marks = _marks(layout)
    summaries = {placed.number: titled(placed.finding) for placed in layout.findings} | _items_told(layout)
    return tuple(_full(layout, column, marks[file], summaries) for file, column in layout.columns.items())


def paragraphs_of(text: str) -> Iterator[Span]:
    """Split at blank lines; where there are none, or lines are too long to be broken ones, at every line."""
    breaks = (
        r"\n[^\S\n]*\n\s*|\n(?=[^\n]{140})|(?<=[^\n]{140})\n" if re.search(r"\n[^\S\n]*\n", text) else r"\n+"
    )
    start = 0
    for match in re.finditer(breaks, text):
        if text[start : match.start()].strip():
            yield Span(start, match.start())
        start = match.end()
    if text[start:].strip():
        yield Span(start, len(text))


def _full(layout: Layout, column: Column, marks: Sequence[Mark], summaries: dict[int, str]) -> FullText:
    article = column.article
    reading = next((one for one in layout.report.readings if one.article.file == article.file), None)
    dismissed = {placed.number for placed in layout.findings if placed.finding.dismissed}
    counted = {(mark.number, mark.verdict) for mark in marks if mark.number not in dismissed}
    tally = {verdict: sum(one is verdict for _, one in counted) for verdict in Verdict}
    return FullText(
        column,
        date_words(article),
        known_words(article),
        plural(len(article.text.split()), "word"),
        article.url if _SAFE_LINK.match(article.url) else "",
        ", ".join(article.byline),
        tuple((verdict, SIGNS[verdict], number) for verdict, number in tally.items() if number),
        _copies(layout, column),
        _remarks(article, reading),
        len(reading.sentences) if reading else 0,
        sum(file == article.file for file, _ in layout.report.coverage.silent),
        tuple(_paragraph(article, span, marks, summaries) for span in paragraphs_of(article.text)),
        dates_read(reading),
    )


def _remarks(article: Article, reading: Reading | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*article.problems, *(reading.notes if reading else ()))))


def _copies(layout: Layout, column: Column) -> str:
    """The numbers of the articles that go back to the same report."""
    families = dict(layout.report.families)
    own = families.get(column.article.file)
    others = [
        str(other.number)
        for file, other in layout.columns.items()
        if own is not None and other is not column and families.get(file) == own
    ]
    return ", ".join(others)


def _paragraph(article: Article, span: Span, marks: Sequence[Mark], summaries: dict[int, str]) -> Paragraph:
    inside = [mark for mark in marks if mark.span.meets(span)]
    leads = {mark.number: mark for mark in sorted(inside, key=lambda one: one.span)}
    notes = tuple(
        Note(mark.verdict, mark.sign, mark.number, mark.target, summaries[mark.number])
        for mark in sorted(leads.values(), key=lambda one: one.number)
        if mark.number in summaries
    )
    lines = article.quote(span).split("\n")
    wrapped = len(lines) > 1 and all(len(line) in _HARD_WRAPPED for line in lines[:-1])
    return Paragraph(cut(article.text, span, inside), notes, wrapped)


def _marks(layout: Layout) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = defaultdict(list)
    for placed in layout.findings:
        for number, piece in enumerate(placed.finding.evidence):
            verdict = placed.finding.verdict
            mark = Mark(
                piece.span, verdict, SIGNS[verdict], placed.number, placed.mark(number), placed.anchor
            )
            found[piece.article].append(mark)
    for number, item in numbered_items(layout):
        if item.backing is not Backing.CONTRADICTED:  # there the finding's own mark stands
            found[layout.report.story.draft] += _marks_of(number, item)
    return found


def _marks_of(number: int, item: DraftItem) -> Iterator[Mark]:
    for place, span in enumerate(item.spans):
        sign = BACKING_SIGNS[item.backing]
        yield Mark(span, item.backing, sign, number, item_mark(number, place), item_anchor(number))


def _items_told(layout: Layout) -> dict[int, str]:
    """What the margin says of the draft's items: of those that need a look."""
    return {
        number: f"{TITLES[item.backing]}: {item_words(item)}"
        for number, item in numbered_items(layout)
        if item.backing in {Backing.MISSING, Backing.UNSURE}
    }
