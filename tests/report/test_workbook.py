"""The workbook: sheets as openpyxl reads them back, no formula, no clock."""

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says

from checker.model import Report, Story, Verdict
from checker.report import workbook
from checker.report.cells import MOST_UNITS


def opened(report: Report) -> Any:
    return load_workbook(io.BytesIO(workbook.render(report)))


def cells(report: Report) -> list[Any]:
    return [
        cell
        for sheet in opened(report)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]


def test_the_sheets_an_editor_looks_for() -> None:
    assert opened(sample()).sheetnames == [
        "Findings", "Sides", "Tick list", "Who says what", "Not checked", "Articles", "Statements",
    ]  # fmt: skip


def test_a_report_without_findings_opens() -> None:
    assert opened(bare(Story("s", "", (one_article("x"),))))["Findings"].max_row == 1


def test_ids_figures_and_truths_are_what_they_are() -> None:
    sheet = opened(sample())["Findings"]
    first = {top.value: cell.value for top, cell in zip(sheet[1], sheet[2], strict=True)}

    assert (first["id"], first["number"], first["inside one article"]) == ("000000000001", 1, False)


def test_headings_stay_and_every_column_has_a_filter() -> None:
    for sheet in opened(sample()):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")


def test_the_same_report_gives_the_same_bytes_and_no_clock() -> None:
    content = workbook.render(sample())

    assert content == workbook.render(sample())
    assert {one.date_time for one in zipfile.ZipFile(io.BytesIO(content)).infolist()} == {
        (1980, 1, 1, 0, 0, 0)
    }
    properties = load_workbook(io.BytesIO(content)).properties
    assert (properties.created, properties.modified) == (datetime(1980, 1, 1), datetime(1980, 1, 1))


@pytest.mark.parametrize(
    "payload", [*PAYLOADS, "=1+1", "@SUM(A1)", "https://evil.example", "_x0041_", "a\x00\x0b\ufffeb"]
)
def test_everything_is_text_and_opens(payload: str) -> None:
    written = cells(hostile(payload))

    assert written
    assert all(cell.data_type in {"s", "n", "b"} and cell.hyperlink is None for cell in written)


def test_a_word_that_looks_like_an_escape_reads_back() -> None:
    assert "_x0041_" in [cell.value for cell in cells(hostile("_x0041_"))]


def test_a_cell_longer_than_excel_holds_is_cut_and_says_so() -> None:
    word = "x" * 50_000
    article = one_article(f"It is {word} indeed.")
    objection = finding(1, Verdict.CONFLICT, "quote", word, [says(article, word, 0, word)])
    written = [cell.value for cell in cells(bare(Story("s", word, (article,)), findings=(objection,)))]

    longest = max((one for one in written if isinstance(one, str)), key=len)
    assert len(longest) == MOST_UNITS
    assert longest.endswith("report.json has it whole)")
