"""
The report as SARIF 2.1.0, which code hosts and editors' programs show beside the text.

Source: OASIS Standard "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", with Errata 01. A conflict
is an error, a tension a warning, a variant a note. Columns and offsets count code points, as in report.json. What was
not checked is told as notifications, so that a file without results is no clearance.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from checker import __version__
from checker.model import Article, Evidence, Finding, Report, Rule, Span, Status, Verdict
from checker.report.addresses import reference
from checker.report.gaps import fault_lines, gap_sentence
from checker.report.layout import Layout, Placed, lay_out
from checker.report.phrases import letters, side_values, who
from checker.report.settled import gone, settled

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Verdict.CONFLICT: "error", Verdict.TENSION: "warning", Verdict.VARIANT: "note"}
_BASE = "STORY"

Entry = dict[str, Any]


def render(report: Report) -> str:
    """The same bytes for the same report. A lone surrogate (a broken file name) is written as its escape."""
    text = json.dumps(log(report), ensure_ascii=False, indent=1) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def log(report: Report) -> Entry:
    """The report as a SARIF log of one run."""
    layout = lay_out(report)
    rules = _rules(report)
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    results = [_result(layout, placed, numbers) for placed in layout.findings]
    run = {
        "tool": {
            "driver": {
                "name": "cross-source-checker",
                "semanticVersion": __version__,
                "rules": rules,
            }
        },
        "automationDetails": {
            "id": f"checker/{reference(report.story.id)}/",
            "description": _message(report.story.title),
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_BASE: {"description": {"text": "The story's folder."}}},
        "artifacts": [_artifact(column.article) for column in layout.columns.values()],
        "invocations": [_invocation(report)],
        "results": [
            *results,
            *(one | {"message": _message(one["message"]["text"])} for one in gone(report, numbers)),
        ],
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rules(report: Report) -> list[Entry]:
    """Those that ran; a finding of any other (a general check) brings its own name."""
    entries = {rule.id: _rule(rule) for rule in report.rules}
    for finding in report.findings:
        entries.setdefault(finding.rule, {"id": finding.rule})
    return [entries[name] for name in sorted(entries)]


def _rule(rule: Rule) -> Entry:
    told = f"{rule.settle}\n\nWrong when: {rule.wrong_when}" if rule.wrong_when else rule.settle
    entry: Entry = {"id": rule.id, "shortDescription": _message(rule.title)}
    if rule.why:
        entry["fullDescription"] = _message(rule.why)
    if told:
        entry["help"] = _message(told)
    tags = [one for one in (rule.theme, rule.kind) if one]
    level = "note" if rule.status is Status.ADVISORY else "warning"
    return {
        **entry,
        "defaultConfiguration": {"level": level},
        "properties": {"tags": list(dict.fromkeys(tags)), "status": rule.status.value},
    }


def _result(layout: Layout, placed: Placed, numbers: dict[str, int]) -> Entry:
    finding = placed.finding
    places = [
        (number, piece)
        for number, piece in enumerate(sorted(finding.evidence, key=lambda one: one.side))
        if piece.article in layout.columns
    ]
    entry: Entry = {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "level": LEVELS[finding.verdict],
        "rank": round(finding.confidence * 100, 1),
        "message": _message("\n".join(_told(finding))),
        "locations": [_location(layout, number, piece, finding) for number, piece in places[:1]],
        "relatedLocations": [_location(layout, number, piece, finding) for number, piece in places[1:]],
        "fingerprints": {"finding/v1": finding.id},
        "properties": {
            "id": finding.id,
            "verdict": finding.verdict.value,
            "severity": finding.severity.value,
            "kind": finding.kind,
            "tags": [finding.verdict.value, finding.severity.value, finding.kind],
        },
    }
    return entry | settled(layout.report, finding)


def _told(finding: Finding) -> Iterator[str]:
    yield finding.summary
    yield from (line for line in (finding.why, *finding.notes) if line)
    yield from (f"The reference: {record.statement}" for record in finding.reference)
    if finding.settle:
        yield f"What would settle it: {finding.settle}"
    if finding.suggestion:
        yield f"Suggestion: {finding.suggestion}"


def _location(layout: Layout, number: int, piece: Evidence, finding: Finding) -> Entry:
    column = layout.columns[piece.article]
    side = letters(finding.evidence)[piece.side]
    value = side_values(finding.evidence)[piece.side]
    words = f"{side}: {value}, {column.article.label}, {who(piece.attribution)}"
    return {
        "id": number,
        "physicalLocation": {
            "artifactLocation": {**_where(column.article), "index": column.number - 1},
            "region": region(column.article, piece.span),
        },
        "message": _message(words),
    }


def region(article: Article, span: Span) -> Entry:
    """Lines and columns from 1, offsets from 0; ends are exclusive. A lone carriage return ends no line here."""
    text = article.text
    return {
        "startLine": text.count("\n", 0, span.start) + 1,
        "startColumn": span.start - text.rfind("\n", 0, span.start),
        "endLine": text.count("\n", 0, span.end) + 1,
        "endColumn": span.end - text.rfind("\n", 0, span.end),
        "charOffset": span.start,
        "charLength": span.end - span.start,
        "snippet": {"text": article.quote(span)},
    }


def _artifact(article: Article) -> Entry:
    told = {"outlet": article.outlet, "published": article.published.isoformat() if article.published else ""}
    return {
        "location": _where(article),
        "roles": ["analysisTarget"],
        "description": _message(article.label),
        "properties": {name: value for name, value in told.items() if value},
    }


def _where(article: Article) -> Entry:
    return {"uri": reference(article.file), "uriBaseId": _BASE}


def _invocation(report: Report) -> Entry:
    """What was left: files, rule files, sentences, pairs."""
    coverage = report.coverage
    troubles = dict.fromkeys((*report.story.problems, *coverage.notes))
    entry: Entry = {
        "executionSuccessful": True,
        "toolExecutionNotifications": [
            {"level": "note", "message": _message(f"Not checked: {gap_sentence(report)}")},
            *({"level": "warning", "message": _message(words)} for words in troubles),
        ],
    }
    if faults := fault_lines(coverage):
        entry["toolConfigurationNotifications"] = [
            {"level": "error", "message": _message(words)} for words in faults
        ]
    return entry


def _message(words: str) -> Entry:
    return {"text": escaped(words)}


def escaped(words: str) -> str:
    """
    Words that stay words in a SARIF message.

    Braces are doubled (3.11.5: they hold arguments); brackets before a parenthesis would make a link (3.11.6).
    """
    plain = words.replace("{", "{{").replace("}", "}}")
    return plain.replace("[", "\\[").replace("]", "\\]") if "](" in plain else plain
