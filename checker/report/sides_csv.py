"""sides.csv: one row a piece of evidence, to sort by outlet or source; `finding` is the id of findings.csv."""

from __future__ import annotations

from checker.model import Report
from checker.report.cells import csv_of
from checker.report.tables import sides


def render(report: Report) -> bytes:
    return csv_of(sides(report))
