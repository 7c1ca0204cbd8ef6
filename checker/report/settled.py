"""
What an editor decided, in SARIF's words: `suppressions` (3.27.23) and `baselineState` (3.27.24).

"Not an error" suppresses a result, "ask" has its suppression under review. What was seen before is unchanged, what is
found no more is absent. Each is told of every result or of none, as SARIF asks.
"""

from __future__ import annotations

from typing import Any

from checker.model import Decision, Fate, Finding, Judgement, Leftover, Report, State
from checker.report.decided import decision_words

_STATUS = {Judgement.DISMISSED: "accepted", Judgement.ASK: "underReview"}
_BASELINE = {State.NEW: "new", State.CHANGED: "updated"}

Entry = dict[str, Any]


def settled(report: Report, finding: Finding) -> Entry:
    """Nothing where the report was held against no decisions."""
    told = report.decided
    if told is None:
        return {}
    entry: Entry = {"suppressions": _suppressions(finding)}
    if told.baseline:
        entry["baselineState"] = _BASELINE.get(finding.standing.state, "unchanged")
    return entry


def gone(report: Report, numbers: dict[str, int]) -> list[Entry]:
    """What was seen or decided about earlier and is found no more. Only where it is known what was seen."""
    told = report.decided
    if told is None or not told.baseline:
        return []
    return [_gone(one, numbers) for one in told.leftovers if one.fate is Fate.RESOLVED]


def _suppressions(finding: Finding) -> list[Entry]:
    decision = finding.standing.decision
    if finding.standing.state is not State.DECIDED or decision is None or decision.verdict not in _STATUS:
        return []
    return [_suppression(decision)]


def _suppression(decision: Decision) -> Entry:
    return {
        "kind": "external",
        "status": _STATUS[decision.verdict],
        "justification": decision_words(decision),
    }


def _gone(leftover: Leftover, numbers: dict[str, int]) -> Entry:
    entry: Entry = {
        "ruleId": leftover.rule,
        "level": "note",
        "message": {"text": leftover.summary or f"Finding {leftover.finding} is found no more."},
        "fingerprints": {"finding/v1": leftover.finding},
        "baselineState": "absent",
        "suppressions": [],
    }
    return entry | ({"ruleIndex": numbers[leftover.rule]} if leftover.rule in numbers else {})
