"""A finding as the page shows it: its sides next to each other, each in the articles' own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.model import Evidence, Finding, ReferenceRecord, Span
from checker.report.decided import Stands, stands
from checker.report.layout import Column, Layout, Placed, around, drawable
from checker.report.marking import bold
from checker.report.phrases import (
    SIGNS,
    as_of_words,
    date_words,
    held_words,
    iso_in_words,
    letters,
    side_values,
    who,
)
from checker.report.picture import Picture, draw
from checker.report.wordwise import Words, lay_words
from checker.values import Value

# Past these a side folds the rest away, so that a page with hundreds of articles stays readable.
SHOWN_QUOTES = 3
MOST_DRAWN = 12
ROOM_WITHOUT_SENTENCES = 200


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence of one article, with the words that count, and what stands around it."""

    column: Column | None
    file: str
    published: str
    says: str
    as_of: str
    value: str
    pieces: tuple[tuple[str, bool], ...]
    before: str
    after: str
    mark: str


@dataclass(frozen=True, slots=True)
class Side:
    """One claim of a finding: its value, and who gives it."""

    letter: str
    value: str
    shown: tuple[Quote, ...]
    folded: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A record of the reference, its dates in words."""

    statement: str
    held: str
    record: str
    origin: str
    verified: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything of one finding that the page needs."""

    placed: Placed
    finding: Finding
    sign: str
    glance: tuple[tuple[str, str, str], ...]
    sides: tuple[Side, ...]
    records: tuple[Record, ...]
    picture: Picture | None
    wordings: tuple[tuple[str, tuple[Words, ...]], ...]
    outlets: tuple[str, ...]
    stands: Stands


def show(layout: Layout, placed: Placed) -> Shown:
    """The finding with its sides, its picture, its word diff and its reference."""
    finding = placed.finding
    sides = tuple(_sides(layout, placed))
    columns = dict.fromkeys(piece.article for piece in finding.evidence)
    return Shown(
        placed=placed,
        finding=finding,
        sign=SIGNS[finding.verdict],
        glance=tuple((side.letter, side.value, _outlets(side)) for side in sides),
        sides=sides,
        records=tuple(_record(record) for record in finding.reference),
        picture=_picture(layout, finding),
        wordings=_wordings(finding),
        outlets=tuple(layout.columns[file].anchor for file in columns if file in layout.columns),
        stands=stands(finding.standing),
    )


def _sides(layout: Layout, placed: Placed) -> Iterator[Side]:
    numbered = list(enumerate(placed.finding.evidence))
    values = side_values(placed.finding.evidence)
    for side, letter in letters(placed.finding.evidence).items():
        own = [(number, piece) for number, piece in numbered if piece.side == side]
        value = next((piece.value for _, piece in own if piece.value), "")
        quotes = tuple(_quotes(layout, placed, own, value))
        yield Side(letter, values[side], quotes[:SHOWN_QUOTES], quotes[SHOWN_QUOTES:])


def _quotes(
    layout: Layout, placed: Placed, own: Sequence[tuple[int, Evidence]], value: str
) -> Iterator[Quote]:
    """Pieces of one sentence are one quote with several marks."""
    sentences: dict[tuple[str, Span], list[tuple[int, Evidence]]] = {}
    for number, piece in own:
        sentences.setdefault((piece.article, around(layout, piece)[1]), []).append((number, piece))
    for pieces in sentences.values():
        number, first = pieces[0]
        told = next((piece for _, piece in pieces if piece.attribution), first)
        yield _quote(layout, told, [piece.span for _, piece in pieces], placed.mark(number), value)


def _quote(layout: Layout, piece: Evidence, spans: Sequence[Span], mark: str, value: str) -> Quote:
    column = layout.columns.get(piece.article)
    shown: tuple[tuple[str, bool], ...] = ((piece.quote, True),)
    before = after = ""
    if column:
        text = column.article.text
        left, own, right = around(layout, piece)
        window = Span(
            min(own.start, *(one.start for one in spans)), max(own.end, *(one.end for one in spans))
        )
        shown = bold(text, window, spans)
        before, after = text[left.start : left.end].strip(), text[right.start : right.end].strip()
        if piece.article not in layout.sentences:
            before = text[max(0, window.start - ROOM_WITHOUT_SENTENCES) : window.start].strip()
            after = text[window.end : window.end + ROOM_WITHOUT_SENTENCES].strip()
    return Quote(
        column,
        piece.article,
        date_words(column.article) if column else "date unknown",
        who(piece.attribution),
        as_of_words(piece, column.article if column else None),
        iso_in_words(piece.value) if piece.value != value else "",
        shown,
        before,
        after,
        mark if column else "",
    )


def _outlets(side: Side) -> str:
    names = dict.fromkeys(
        quote.column.article.label if quote.column else quote.file for quote in (*side.shown, *side.folded)
    )
    first, rest = list(names)[:3], len(names) - 3
    return ", ".join(first) + (f" and {rest} more" if rest > 0 else "")


def _record(record: ReferenceRecord) -> Record:
    return Record(
        record.statement,
        held_words(record),
        record.record,
        record.origin,
        iso_in_words(record.verified),
    )


def _picture(layout: Layout, finding: Finding) -> Picture | None:
    figures: list[tuple[str, str, Value]] = []
    for side, letter in list(letters(finding.evidence).items())[:MOST_DRAWN]:
        own = [(piece, drawable(layout, piece)) for piece in finding.evidence if piece.side == side]
        piece, value = next(((one, found) for one, found in own if found), (own[0][0], None))
        if value is None:
            return None
        figures.append((letter, iso_in_words(piece.value), value))
    return draw(figures)


def _wordings(finding: Finding) -> tuple[tuple[str, tuple[Words, ...]], ...]:
    """The first two wordings of a quotation, word by word."""
    if finding.kind != "quote":
        return ()
    firsts: dict[str, Evidence] = {}
    lettered = letters(finding.evidence)
    for piece in finding.evidence:
        firsts.setdefault(lettered[piece.side], piece)
    if len(firsts) < 2:
        return ()
    left, right = sorted(firsts)[:2]
    upper, lower = lay_words(firsts[left].quote, firsts[right].quote)
    return ((left, upper), (right, lower)) if upper and lower else ()
