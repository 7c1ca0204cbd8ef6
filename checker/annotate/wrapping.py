"""
Finds the paragraphs of a text: blocks of lines between blank ones; in them each line, or the lines that were wrapped.

News comes with a paragraph a line and with lines broken by hand at 60 to 80 columns. A block is taken for wrapped
where most of its lines could not have held the next line's first word, and one of them breaks off in mid sentence.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BULLET = re.compile(r"\s*(?:[-*•·▪‣–—]|\(?\d{1,2}[.)])\s+\S")
_FINISHED = re.compile(r"[.!?:;…][\"”’')\]]*\s*$")
_WIDEST = 110
_NARROWEST = 30
_MOSTLY = 0.6


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each paragraph, in order; the stretches between them are white space."""
    for block in _blocks(text):
        yield from _joined(text, block)


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    block: list[tuple[int, int]] = []
    last = 0
    for line in _LINE.finditer(text):
        blank_between = len(text[last : line.start()].replace("\r\n", "\n")) > 1
        if block and blank_between:
            yield block
            block = []
        last = line.end()
        if line.group().strip():
            block.append(line.span())
        elif block:
            yield block
            block = []
    if block:
        yield block


def _joined(text: str, block: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    width = max(end - start for start, end in block)
    wrapped = len(block) > 1 and _is_wrapped(text, block, width)
    start, last = block[0][0], block[0]
    for line in block[1:]:
        if not (_continues(text, last, line) or (wrapped and _is_full(text, last, line, width))):
            yield start, last[1]
            start = line[0]
        last = line
    yield start, last[1]


def _is_wrapped(text: str, block: list[tuple[int, int]], width: int) -> bool:
    if not _NARROWEST <= width <= _WIDEST:
        return False
    pairs = list(itertools.pairwise(block))
    full = [pair for pair in pairs if _is_full(text, pair[0], pair[1], width)]
    broken = [pair for pair in full if not _FINISHED.search(text[slice(*pair[0])])]
    return len(full) >= _MOSTLY * len(pairs) and len(broken) >= min(2, len(pairs))


def _is_full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the following line's first word would not have fitted on this one."""
    if _BULLET.match(text, *following):
        return False
    word = text[slice(*following)].split(maxsplit=1)[0]
    return len(text[slice(*line)].rstrip()) + 1 + len(word) > width - 3


def _continues(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """A line that ends without a full stop before one that begins in lower case, whatever the widths."""
    words = text[slice(*line)].rstrip()[-200:]
    first = text[slice(*following)].lstrip()[:1]
    return len(words) >= _NARROWEST and first.islower() and not _FINISHED.search(words)
