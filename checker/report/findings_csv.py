"""findings.csv: one row a finding, to hand out and tick off."""

from __future__ import annotations

from checker.model import Report
from checker.report.cells import csv_of
from checker.report.tables import findings


def render(report: Report) -> bytes:
    return csv_of(findings(report))
