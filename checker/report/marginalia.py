"""
The report as W3C Web Annotations: a comment on each piece of evidence, at its words in the article.

Source: W3C Recommendation "Web Annotation Data Model", 23 February 2017. Each target has a TextQuoteSelector (the
words with some before and after) and a TextPositionSelector; positions count code points from 0, as in report.json.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from checker.model import Evidence, Finding, Report
from checker.report.addresses import reference
from checker.report.layout import Column, Layout, Placed, lay_out
from checker.report.phrases import as_of_words, letters, side_values, who

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FILE = "annotations.jsonld"
# Enough to tell two places with the same words apart.
ROOM = 32

Entry = dict[str, Any]


def render(report: Report) -> str:
    """The same bytes for the same report. A lone surrogate (a broken file name) is written as its escape."""
    text = json.dumps(collection(report), ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def collection(report: Report) -> Entry:
    """One collection with one page. Identifiers are relative to this file: #<finding's id>-<number of the piece>."""
    layout = lay_out(report)
    items = [entry for placed in layout.findings for entry in _annotations(layout, placed)]
    return {
        "@context": CONTEXT,
        "id": FILE,
        "type": "AnnotationCollection",
        "label": report.story.title or report.story.id,
        "total": len(items),
        "first": {"id": f"{FILE}#page-1", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotations(layout: Layout, placed: Placed) -> Iterator[Entry]:
    for number, piece in enumerate(placed.finding.evidence):
        column = layout.columns.get(piece.article)
        if column:
            yield {
                "id": f"{FILE}#{reference(placed.finding.id)}-{number}",
                "type": "Annotation",
                "motivation": "commenting",
                "body": _bodies(placed.finding, piece, column),
                "target": {"source": source_of(column), "selector": selectors(column, piece)},
            }


def _bodies(finding: Finding, piece: Evidence, column: Column) -> list[Entry]:
    side = letters(finding.evidence)[piece.side]
    value = side_values(finding.evidence)[piece.side]
    when = as_of_words(piece, column.article)
    here = f"Here, side {side}: {value}; {who(piece.attribution)}{f', as of {when}' if when else ''}."
    told = [finding.summary, here, finding.why]
    if finding.settle:
        told.append(f"What would settle it: {finding.settle}")
    if finding.suggestion:
        told.append(f"Suggestion: {finding.suggestion}")
    comment = {
        "type": "TextualBody",
        "value": "\n".join(one for one in told if one),
        "format": "text/plain",
        "language": "en",
        "purpose": "commenting",
    }
    tags = (finding.verdict.value, finding.severity.value, finding.kind, finding.rule)
    return [comment, *({"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in tags)]


def source_of(column: Column) -> str:
    """The article's address where it has one, else its file, relative to the story's folder."""
    url = column.article.url
    if url.startswith(("https://", "http://")) and not any(one.isspace() or one in '<>"' for one in url):
        return url
    return reference(column.article.file)


def selectors(column: Column, piece: Evidence) -> list[Entry]:
    """The same words twice: by what stands there, and by where."""
    text, span = column.article.text, piece.span
    return [
        {
            "type": "TextQuoteSelector",
            "exact": piece.quote,
            "prefix": text[max(0, span.start - ROOM) : span.start],
            "suffix": text[span.end : span.end + ROOM],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]
