"""
Finds what stands between quotation marks, a paragraph at a time.

A mark that is never closed ends with its paragraph: an unbalanced quotation never swallows the rest of an
article; only where each sentence has a line of its own does it run on to the line that closes it. A paragraph that opens with a mark after one that was never closed goes on with the same speaker.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.annotate.attribution.cues import QUOTE_PAIRS
from checker.model import Sentence, Span

_PLAIN = '"'
_PLAIN_SINGLE = "'"
_LINES = 12


@dataclass(frozen=True, slots=True)
class Quotation:
    """
    The words with their marks; `open_ended` where no closing mark was found in the paragraph.

    `whole` is the quotation that this is a line of, where it runs on over several.
    """

    span: Span
    open_ended: bool = False
    whole: Span | None = None


def quotations_of(sentences: list[Sentence]) -> list[Quotation]:
    """All quotations of an article, in order."""
    found: list[Quotation] = []
    pieces = list(_paragraphs(sentences))
    text = sentences[0].article.text if sentences else ""
    reach = -1  # the paragraph up to which a quotation that was left open runs on
    head = 0
    whole: Span | None = None
    for at, (start, end) in enumerate(pieces):
        if at <= reach:
            if at < reach:
                found.append(Quotation(Span(start, end), open_ended=True, whole=whole))
                continue
            found.append(Quotation(Span(start, start + head), whole=whole))
        inner = list(
            _in_paragraph(
                text[start + (head if at == reach else 0) : end], start + (head if at == reach else 0)
            )
        )
        found += inner
        if inner and inner[-1].open_ended:
            opens = inner[-1].span.start
            reach, head = _runs_on_to(text, pieces, at, text[opens])
            if reach > at:
                whole = Span(opens, pieces[reach][0] + head)
                found[-1] = Quotation(found[-1].span, open_ended=True, whole=whole)
    return found


def unclosed(sentences: list[Sentence]) -> list[Span]:
    """
    The quotations that nothing closes: each was read to the end of its paragraph and no further.

    One that the next paragraph takes up again with a mark of its own is written as newspapers do, and is none.
    """
    text = sentences[0].article.text if sentences else ""
    found = []
    for one in quotations_of(sentences):
        following = text[one.span.end :].lstrip()[:1]
        if one.open_ended and one.whole is None and following not in {_PLAIN, *QUOTE_PAIRS}:
            found.append(one.span)
    return found


def _runs_on_to(text: str, pieces: list[tuple[int, int]], at: int, mark: str) -> tuple[int, int]:
    """
    The line, and the place in it, where an open quotation closes, in a text that gives each sentence a line.

    Only lines without a blank one between them: else the mark belongs to another quotation.
    """
    closing = QUOTE_PAIRS.get(mark, mark)
    for number in range(at + 1, min(at + 1 + _LINES, len(pieces))):
        if text.count("\n", pieces[number - 1][1], pieces[number][0]) > 1:
            break
        line = text[slice(*pieces[number])]
        place = line.find(closing)
        if place == 0 or (mark != closing and 0 <= line.find(mark) < place):
            break  # it goes on with a mark of its own, or another one opens
        if place > 0:
            return (number, place + 1) if mark != closing or line.count(mark) % 2 else (-1, 0)
    return -1, 0


def _paragraphs(sentences: list[Sentence]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(sentences):
        last = at
        while last + 1 < len(sentences) and sentences[last + 1].paragraph == sentences[at].paragraph:
            last += 1
        yield sentences[at].span.start, sentences[last].span.end
        at = last + 1


def _in_paragraph(text: str, offset: int) -> Iterator[Quotation]:
    at = 0
    while at < len(text):
        mark = text[at]
        closing = QUOTE_PAIRS.get(mark)
        if mark == _PLAIN:
            closing = _PLAIN
        elif mark == _PLAIN_SINGLE and _opens_single(text, at):
            closing = _PLAIN_SINGLE
        elif mark == "‘" and not _opens_single(text, at):
            closing = None
        if closing is None:
            at += 1
            continue
        end = _closing(text, at, closing)
        if end < 0:
            if closing not in {_PLAIN_SINGLE, "’"} and len(text) - at > 1:
                yield Quotation(Span(offset + at, offset + len(text)), open_ended=True)
                return
            at += 1
            continue
        yield Quotation(Span(offset + at, offset + end + 1))
        at = end + 1


def _opens_single(text: str, at: int) -> bool:
    """Whether a single mark opens a quotation: before a letter, not inside or at the end of a word."""
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not before.isalnum() and (after.isalnum() or after in '“"') and not text[at + 1 : at + 3].isdigit()


def _closing(text: str, at: int, closing: str) -> int:
    position = at + 1
    while (position := text.find(closing, position)) >= 0:
        after = text[position + 1] if position + 1 < len(text) else " "
        if closing in {_PLAIN_SINGLE, "’"} and (after.isalnum() or text[position - 1] == " "):
            position += 1  # an apostrophe
            continue
        if position == at + 1:
            return -1
        return position
    return -1
