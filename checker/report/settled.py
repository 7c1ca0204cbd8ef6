"""What an editor decided about a finding, in SARIF's words: `suppressions` and `baselineState`."""

from __future__ import annotations

from typing import Any

from checker.model import Finding, Report

Entry = dict[str, Any]


def settled(finding: Finding) -> Entry:
    """A dismissed finding is suppressed from outside, with the note as its justification."""
    return {}


def gone(report: Report, numbers: dict[str, int]) -> list[Entry]:
    """What an editor decided about earlier and is found no more: results whose baselineState is absent."""
    return []
