"""
What a spreadsheet may be given: text that stays text, and fits.

A cell that starts like a formula is run by Excel, LibreOffice and Google Sheets ("=HYPERLINK(...)" in an article's
title is enough); an apostrophe in front keeps it text. Source: OWASP, "CSV Injection". What nobody sees is shown
(`visible`), and a cell longer than Excel holds says that it was cut: report.json has it whole.
"""

from __future__ import annotations

import csv
import io
import re

from checker.report.tables import Cell, Table
from checker.report.visible import visible

# Excel's limit for a cell is 32,767 UTF-16 units; a CSV cell beyond it spills into the next row.
MOST_UNITS = 32_767
_CUT = " … (cut here; report.json has it whole)"
# White space in front does not stop every program; the wide forms start a formula in East Asian editions.
_FORMULA = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r]")


def text_of(value: str) -> str:
    """The text with nothing unseen and no lone carriage return, short enough for any cell."""
    return _fitting(visible(value.replace("\r\n", "\n").replace("\r", "\n")))


def guarded(value: Cell) -> Cell:
    """A cell of a CSV file: text that could be taken for a formula has an apostrophe in front."""
    if not isinstance(value, str):
        return value
    return text_of(f"'{value}") if _FORMULA.match(value) else text_of(value)


def csv_of(table: Table) -> bytes:
    """
    RFC 4180 with a byte order mark, without which Excel takes UTF-8 for the machine's own encoding.

    Truths are "yes" and "no": TRUE would be translated by each program into its own language.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([guarded(name) for name in table.columns])
    writer.writerows([_plain(guarded(value)) for value in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def _plain(value: Cell) -> Cell:
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _fitting(text: str) -> str:
    if len(text) <= MOST_UNITS // 2:
        return text
    units = text.encode("utf-16-le")
    if len(units) // 2 <= MOST_UNITS:
        return text
    room = (MOST_UNITS - len(_CUT)) * 2
    # Half of a pair at the cut is dropped.
    return units[:room].decode("utf-16-le", "ignore") + _CUT
