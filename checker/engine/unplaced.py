"""
Figures and dates of a draft of which nothing was read but what they are: who or what they are of stayed open.

None is supported by that: where a source has the same figure or day, that is worth a look, and else it is in no source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.compare import COMPARATORS
from checker.engine.wording import MOST_PIECES_A_SIDE
from checker.model import Backing, DraftItem, Evidence, Numeral, Reading, Span, TimeMention
from checker.values import Moment, Outcome, Quantity, Value

FIGURE, DATE = "figure", "date"
_DIGITS = re.compile(r"(?<![\w/.#=&-])[$€£]?\d[\d,.]*(?<![,.])(?![\w/=&-])")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Left:
    """A figure or date without its thing; `value` is None where even the figure was not read."""

    span: Span
    words: str
    value: Numeral | TimeMention | None


def unplaced(draft: Reading, sources: Sequence[Reading], covered: Sequence[Span]) -> Iterator[DraftItem]:
    """An item for each that stands in none of the covered places, in order of the text."""
    for left in sorted(_left(draft, covered), key=lambda one: one.span):
        pieces = tuple(piece for source in sources if (piece := _same(left, source)) is not None)
        yield DraftItem(
            property=DATE if isinstance(left.value, TimeMention) else FIGURE,
            subject="",
            value=left.words,
            spans=(left.span,),
            backing=Backing.UNSURE if pieces else Backing.MISSING,
            reports=0,
            pieces=pieces[:MOST_PIECES_A_SIDE],
        )


def elsewhere(item: DraftItem, value: Value, sources: Sequence[Reading]) -> DraftItem:
    """An item that no source supports, unsure where one has its very figure or day of something else, or so it seems."""
    found = [piece for source in sources if (piece := _same_value(value, source)) is not None]
    if item.backing is not Backing.MISSING or not found:
        return item
    return replace(item, backing=Backing.UNSURE, pieces=tuple(found[:MOST_PIECES_A_SIDE]))


def _same_value(value: Value, source: Reading) -> Evidence | None:
    spans: Iterator[Span] = iter(())
    if isinstance(value, Quantity):
        spans = (one.span for one in source.numerals if _one_figure(value, one.quantity))
    elif isinstance(value, Moment) and value.start is not None:
        ends = value.start, value.end
        spans = (one.span for one in source.times if (one.moment.start, one.moment.end) == ends)
    span = next(spans, None)
    return piece_at(span, source) if span else None


def _left(draft: Reading, covered: Sequence[Span]) -> Iterator[_Left]:
    taken = [*covered, *(one.span for one in draft.times if not _dated(one))]
    mentions: list[Numeral | TimeMention] = [*filter(_dated, draft.times), *draft.numerals]
    for one in mentions:
        if not any(span.meets(one.span) for span in taken):
            taken.append(one.span)
            yield _Left(one.span, draft.article.quote(one.span), one)
    text = draft.article.text
    front = _FRONT.match(text)
    for match in _DIGITS.finditer(text, front.end() if front else 0):
        span = Span(*match.span())
        if not any(other.meets(span) for other in taken):
            yield _Left(span, match[0], None)


def _dated(time: TimeMention) -> bool:
    """A day or month by its number: "March 11", not "on Tuesday", which every article has."""
    return not time.recurring and time.moment.start is not None and any(map(str.isdigit, time.text))


def _same(left: _Left, source: Reading) -> Evidence | None:
    """The first place of a source that has the same figure or day."""
    if isinstance(left.value, TimeMention):
        return _same_value(left.value.moment, source)
    if isinstance(left.value, Numeral):
        return _same_value(left.value.quantity, source)
    words = left.words.lstrip("$€£")
    found = re.search(rf"(?<![\d.,]){re.escape(words)}(?!\d)", source.article.text)
    return piece_at(Span(*found.span()), source) if found else None


def piece_at(span: Span, source: Reading) -> Evidence:
    """The words of a source, with their sentence."""
    quote = source.article.quote(span)
    sentence = next((one for one in source.sentences if one.covers(span)), None)
    return Evidence(source.article.file, span, quote, 1, quote, sentence=sentence)


def _one_figure(ours: Quantity, theirs: Quantity) -> bool:
    if (ours.low, ours.high) != (theirs.low, theirs.high) or ours.low is None:
        return False
    alike = not ours.counted or not theirs.counted or ours.counted == theirs.counted
    return alike and COMPARATORS["quantity"].compare(ours, theirs).outcome is Outcome.AGREE
