"""tick-list.csv: one row a checkable item, none left out."""

from __future__ import annotations

from checker.model import Report
from checker.report.cells import csv_of
from checker.report.tables import tick_list


def render(report: Report) -> bytes:
    return csv_of(tick_list(report))
