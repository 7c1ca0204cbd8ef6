"""
The report as data: report.json, as reports/report.schema.json describes it.

Offsets are code points into the article's text as read, half-open; `text[start:end] == quote` always holds.
A changed field is a changed schema version.
"""

from __future__ import annotations

import json
from typing import Any

from checker.model import (
    Assertion,
    Attribution,
    Evidence,
    Finding,
    ReferenceRecord,
    Report,
    Rule,
    Span,
    Uncompared,
)
from checker.report import decided
from checker.report.gaps import fault_lines
from checker.report.layout import Column, Layout, lay_out

SCHEMA = "report/1"

Entry = dict[str, Any]


def render(report: Report) -> str:
    """The same bytes for the same report. A lone surrogate (a broken file name) is written as its escape."""
    text = json.dumps(record(report), ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def record(report: Report) -> Entry:
    """The report as plain dictionaries and lists."""
    layout = lay_out(report)
    return {
        "schema": SCHEMA,
        "story": {"id": report.story.id, "title": report.story.title},
        **_draft(report),
        "articles": [_article(layout, column) for column in layout.columns.values()],
        "findings": [_finding(placed.finding) for placed in layout.findings],
        "agreements": _agreements(layout),
        "assertions": [_assertion(layout, one) for reading in report.readings for one in reading.assertions],
        "rules": [_rule(report, rule) for rule in sorted(report.rules, key=lambda one: one.id)],
        "coverage": _coverage(layout),
        **decided.record(report),
    }


def _draft(report: Report) -> Entry:
    """The draft and its items; left out where no draft was given."""
    if not report.story.draft:
        return {}
    text = next(one.text for one in report.story.articles if one.file == report.story.draft)
    items = [
        {
            "property": one.property,
            "subject": one.subject,
            "value": one.value,
            "backing": one.backing.value,
            "reports": one.reports,
            "places": [
                {"start": span.start, "end": span.end, "quote": text[span.start : span.end]}
                for span in one.spans
            ],
            "evidence": [_evidence(piece) for piece in one.pieces],
            "findings": list(one.findings),
        }
        for one in report.items
    ]
    return {"draft": {"file": report.story.draft, "items": items}}


def _article(layout: Layout, column: Column) -> Entry:
    article = column.article
    reading = next((one for one in layout.report.readings if one.article.file == article.file), None)
    return {
        "id": column.anchor.removeprefix("a-"),
        "file": article.file,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "published_from": article.published_from,
        "published_why": article.published_why,
        "earliest": article.earliest.isoformat() if article.earliest else None,
        "latest": article.latest.isoformat() if article.latest else None,
        "byline": list(article.byline),
        "url": article.url,
        "family": dict(layout.report.families).get(article.file),
        "language": reading.language if reading else "",
        "words": len(article.text.split()),
        "sentences": len(reading.sentences) if reading else 0,
        "problems": [*article.problems, *(reading.notes if reading else ())],
    }


def _finding(finding: Finding) -> Entry:
    return {
        "id": finding.id,
        "rule": finding.rule,
        "kind": finding.kind,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "confidence": round(finding.confidence, 3),
        "internal": finding.internal,
        "summary": finding.summary,
        "why": finding.why,
        "settle": finding.settle,
        "suggestion": finding.suggestion,
        "notes": list(finding.notes),
        "evidence": [_evidence(piece) for piece in finding.evidence],
        "reference": [_reference(one) for one in finding.reference],
        **decided.record_of(finding),
    }


def _evidence(piece: Evidence) -> Entry:
    return {
        "article": piece.article,
        "start": piece.span.start,
        "end": piece.span.end,
        "quote": piece.quote,
        "side": piece.side,
        "value": piece.value,
        "as_of": piece.as_of,
        "attribution": _attribution(piece.attribution),
    }


def _reference(one: ReferenceRecord) -> Entry:
    return {
        "statement": one.statement,
        "record": one.record,
        "from": one.start,
        "to": one.end,
        "origin": one.origin,
        "verified": one.verified,
    }


def _attribution(chain: tuple[Attribution, ...]) -> list[Entry]:
    return [{"source": one.source, "voice": one.voice, "cue": one.cue} for one in chain]


def _place(layout: Layout, file: str, span: Span) -> Entry:
    column = layout.columns.get(file)
    quote = column.article.quote(span) if column else ""
    return {"article": file, "start": span.start, "end": span.end, "quote": quote}


def _agreements(layout: Layout) -> list[Entry]:
    entries = [
        {
            "property": claim.assertions[0].property,
            "subject": claim.assertions[0].subject,
            "value": str(claim.value),
            "evidence": [
                {**_place(layout, one.article, one.span), "attribution": _attribution(one.attribution)}
                for one in claim.assertions
            ],
        }
        for claim in layout.report.agreements
        if claim.assertions
    ]
    return sorted(entries, key=lambda one: json.dumps(one, sort_keys=True))


def _assertion(layout: Layout, one: Assertion) -> Entry:
    return {
        **_place(layout, one.article, one.span),
        "property": one.property,
        "subject": one.subject,
        "value": str(one.value),
        "negated": one.negated,
        "hedged": one.hedged,
        "mood": one.mood,
        "as_of": str(one.as_of) if one.as_of else "",
        "basis": one.basis,
        "attribution": _attribution(one.attribution),
    }


def _rule(report: Report, rule: Rule) -> Entry:
    return {
        "id": rule.id,
        "title": rule.title,
        "theme": rule.theme,
        "kind": rule.kind,
        "severity": rule.severity,
        "status": rule.status.value,
        "findings": sum(finding.rule == rule.id for finding in report.findings),
    }


def _coverage(layout: Layout) -> Entry:
    report, coverage = layout.report, layout.report.coverage
    return {
        "sentences": sum(len(reading.sentences) for reading in report.readings),
        "silent": [_place(layout, file, span) for file, span in sorted(coverage.silent)],
        "uncompared": [_uncompared(one) for one in coverage.uncompared],
        "idle_rules": sorted(coverage.idle_rules),
        "rule_faults": list(fault_lines(coverage)),
        "left_out": list(report.story.problems),
        "notes": list(coverage.notes),
        "reference_verified": report.reference_verified,
    }


def _uncompared(one: Uncompared) -> Entry:
    return {
        "rule": one.rule,
        "reason": one.reason,
        "left": _evidence(one.left),
        "right": _evidence(one.right),
    }
