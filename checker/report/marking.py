"""Cuts a text where marks begin and end, so that overlapping marks can be shown without nesting."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.model import Backing, Span, Verdict

# Of several marks on the same words the first of these is shown.
_LEADING: tuple[Verdict | Backing, ...] = (*Verdict, *Backing)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of an article that a finding stands on, or an item of a draft; `anchor` is the mark's own, `target` the finding's."""

    span: Span
    verdict: Verdict | Backing
    sign: str
    number: int
    anchor: str
    target: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same marks: `opened` begin here, `closed` end here, the first of `under` leads."""

    text: str
    under: tuple[Mark, ...] = ()
    opened: tuple[Mark, ...] = ()
    closed: tuple[Mark, ...] = ()


def cut(text: str, window: Span, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The window of the text in pieces; marks reaching over its edges are cut there."""
    inside = sorted((mark for mark in marks if mark.span.meets(window)), key=_weight)
    edges = {window.start, window.end}
    for mark in inside:
        edges |= {max(mark.span.start, window.start), min(mark.span.end, window.end)}
    corners = sorted(edges)
    return tuple(_piece(text, Span(start, end), inside) for start, end in itertools.pairwise(corners))


def bold(text: str, window: Span, spans: Sequence[Span]) -> tuple[tuple[str, bool], ...]:
    """The window in pieces, each with whether one of the spans covers it."""
    marks = [Mark(span, Verdict.CONFLICT, "", 0, "", "") for span in spans]
    return tuple((piece.text, bool(piece.under)) for piece in cut(text, window, marks))


def _piece(text: str, span: Span, marks: Sequence[Mark]) -> Piece:
    under = tuple(mark for mark in marks if mark.span.meets(span))
    return Piece(
        text[span.start : span.end],
        under,
        # A mark that runs on over a window's edge opens once and closes once.
        tuple(mark for mark in under if mark.span.start == span.start),
        tuple(mark for mark in under if mark.span.end == span.end),
    )


def _weight(mark: Mark) -> tuple[int, int, str]:
    return (_LEADING.index(mark.verdict), mark.number, mark.anchor)
