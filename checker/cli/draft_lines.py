"""A draft in the terminal: what in it is contradicted, in no source, or perhaps in one."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Article, Backing, DraftItem, Report
from checker.report.draft import BACKING_SIGNS, TITLES, item_words, items_words
from checker.report.phrases import plural

MOST_SHOWN = 40
_TOLD = (Backing.MISSING, Backing.UNSURE)


def draft_lines(report: Report) -> Iterator[tuple[int, str, str]]:
    """The items that no source surely supports, with where they stand; then how many are. Nothing without a draft."""
    if not report.story.draft:
        return
    draft = next(one for one in report.story.articles if one.file == report.story.draft)
    for backing in _TOLD:
        own = [item for item in report.items if item.backing is backing]
        if own:
            yield 0, "", ""
            yield 0, "bold", f"{TITLES[backing].upper()}: {plural(len(own), 'item')}"
        for item in own[:MOST_SHOWN]:
            yield from _item(item, draft)
        if len(own) > MOST_SHOWN:
            yield 2, "", f"... and {len(own) - MOST_SHOWN} more in the report"
    yield 0, "", ""
    yield 0, "", f"The draft: {items_words(report)}. In no source does not mean wrong."


def _item(item: DraftItem, draft: Article) -> Iterator[tuple[int, str, str]]:
    line = draft.text.count("\n", 0, item.spans[0].start) + 1
    yield 2, "", f"{BACKING_SIGNS[item.backing]} {item_words(item)} ({draft.file}:{line})"
    for piece in item.pieces[:1]:
        yield 4, "dim", f"{piece.article}: “{piece.quote}”"
