"""
The report as an Excel workbook: a sheet a table, headings that stay, filters on every column.

Every cell is written as the text, number or truth that it is, never as a formula or a link, whatever it starts with.
No clock: the same report gives the same bytes.
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from checker.model import Report
from checker.report.cells import text_of
from checker.report.tables import TABLES, Cell, Table

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

# The oldest day that a zip file knows.
_NO_CLOCK = datetime(1980, 1, 1)
_SHEETS = {
    "findings": "Findings",
    "sides": "Sides",
    "tick-list": "Tick list",
    "who-says-what": "Who says what",
    "not-checked": "Not checked",
    "articles": "Articles",
    "statements": "Statements",
}
# In characters; other columns are as wide as their heading needs.
_WIDE = {
    "summary": 50, "sides": 50, "why": 40, "settle": 40, "suggestion": 24, "reference": 40, "notes": 24, "quote": 60,
    "says": 30, "value": 28, "source": 24, "outlet": 20, "outlets": 30, "article": 22, "articles": 10, "words": 40,
    "about": 26, "claim": 50, "reason": 40, "beside": 60, "problems": 40, "in words": 24, "subject": 24,
}  # fmt: skip
_NARROWEST, _CLAIM_COLUMN = 10, 26
MOST_ROWS = 1_048_575


def render(report: Report) -> bytes:
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": text_of(report.story.title or report.story.id), "created": _NO_CLOCK})
    top = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for make in TABLES:
        table = make(report)
        _fill(book.add_worksheet(_SHEETS[table.name]), table, top, body)
    book.close()
    return out.getvalue()


def _fill(sheet: Worksheet, table: Table, top: Any, body: Any) -> None:
    for number, name in enumerate(table.columns):
        sheet.set_column(number, number, _width(table, name), body)
        sheet.write_string(0, number, text_of(name), top)
    for row, cells in enumerate(table.rows[:MOST_ROWS], 1):
        for column, value in enumerate(cells):
            _write(sheet, row, column, value, body)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, min(len(table.rows), MOST_ROWS)), len(table.columns) - 1)
    # Printed across one page, as many down as it needs, with the headings on each.
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write(sheet: Worksheet, row: int, column: int, value: Cell, body: Any) -> None:
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, body)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value, body)
    elif value:
        sheet.write_string(row, column, text_of(value), body)


def _width(table: Table, name: str) -> int:
    if name in _WIDE:
        return _WIDE[name]
    return _CLAIM_COLUMN if table.name == "who-says-what" else max(_NARROWEST, min(len(name) + 3, 30))
