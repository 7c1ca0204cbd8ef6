"""What stands where on the page: the findings in order, the anchors of findings, articles and marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from checker.model import Article, Evidence, Finding, Report, Severity, Span, Verdict
from checker.values import Moment, Quantity, Value

_ORDER = {verdict: number for number, verdict in enumerate(Verdict)}
_WEIGHT = {severity: number for number, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding with its number on the page and the anchor that leads to it."""

    number: int
    anchor: str
    finding: Finding

    def mark(self, piece: int) -> str:
        """The anchor of its nth piece of evidence in the article's text."""
        return f"m{self.number}-{piece}"


@dataclass(frozen=True, slots=True)
class Column:
    """An article with its number and anchor."""

    number: int
    anchor: str
    article: Article


@dataclass(frozen=True, slots=True)
class Layout:
    """All that the parts of a page need to find one another."""

    report: Report
    findings: tuple[Placed, ...]
    columns: dict[str, Column]
    sentences: dict[str, tuple[Span, ...]]
    drawable: dict[tuple[str, Span], Value]


def lay_out(report: Report) -> Layout:
    """Gives every finding and article its place; the same for the same report."""
    return Layout(
        report,
        _placed(in_order(report)),
        _columns(report.story.articles),
        {reading.article.file: tuple(sorted(reading.sentences)) for reading in report.readings},
        _drawable(report),
    )


def in_order(report: Report) -> tuple[Finding, ...]:
    """Conflicts, then tensions, then variants; in each the weighty first, then in order of the texts."""
    files = {article.file: number for number, article in enumerate(report.story.articles)}

    def key(finding: Finding) -> tuple[int, int, int, Span, str]:
        first = finding.evidence[0] if finding.evidence else None
        where = (files.get(first.article, len(files)), first.span) if first else (len(files), Span(0, 0))
        return (_ORDER[finding.verdict], _WEIGHT[finding.severity], *where, finding.id)

    return tuple(sorted(report.findings, key=key))


def slugs(names: Sequence[str], prefix: str) -> list[str]:
    """Names as unique anchors: letters, digits and hyphens only."""
    taken: set[str] = set()
    made = []
    for name in names:
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:48]
        slug, number = f"{prefix}{plain}", 2
        while slug in taken:
            slug, number = f"{prefix}{plain}-{number}", number + 1
        taken.add(slug)
        made.append(slug)
    return made


def around(layout: Layout, piece: Evidence) -> tuple[Span, Span, Span]:
    """The sentence of the evidence, with the ones before and after (empty spans at the ends of the text)."""
    spans = layout.sentences.get(piece.article, ())
    own = piece.sentence or _sentence_of(spans, piece.span)
    at = bisect_right(spans, own) - 1
    before = next(
        (one for one in reversed(spans[: at + 1]) if one.end <= own.start), Span(own.start, own.start)
    )
    after = next((one for one in spans[max(at, 0) :] if one.start >= own.end), Span(own.end, own.end))
    return before, own, after


def drawable(layout: Layout, piece: Evidence) -> Value | None:
    """The figure or time that the piece of evidence was read as, where it was one."""
    return layout.drawable.get((piece.article, piece.span))


def _sentence_of(spans: Sequence[Span], span: Span) -> Span:
    at = bisect_right(spans, Span(span.start, 1 << 62)) - 1
    if at >= 0 and spans[at].meets(span):
        return Span(min(spans[at].start, span.start), max(spans[at].end, span.end))
    return span


def _placed(findings: Sequence[Finding]) -> tuple[Placed, ...]:
    anchors = slugs([finding.id for finding in findings], "f-")
    return tuple(
        Placed(number, anchor, finding)
        for number, (anchor, finding) in enumerate(zip(anchors, findings, strict=True), 1)
    )


def _columns(articles: Sequence[Article]) -> dict[str, Column]:
    anchors = slugs([article.file for article in articles], "a-")
    return {
        article.file: Column(number, anchor, article)
        for number, (anchor, article) in enumerate(zip(anchors, articles, strict=True), 1)
    }


def _drawable(report: Report) -> dict[tuple[str, Span], Value]:
    wanted = {(piece.article, piece.span): piece.value for one in report.findings for piece in one.evidence}
    found: dict[tuple[str, Span], Value] = {}
    for reading in report.readings:
        for assertion in reading.assertions:
            told = wanted.get((assertion.article, assertion.span), "")
            # The evidence's words may add what happened, or how the figure was got.
            if isinstance(assertion.value, Quantity | Moment) and told.startswith(str(assertion.value)):
                found.setdefault((assertion.article, assertion.span), assertion.value)
    return found
