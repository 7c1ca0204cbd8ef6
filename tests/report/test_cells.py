"""CSV: what a spreadsheet opens stays text, fits, and reads back."""

import csv
import io
from dataclasses import replace

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says

from checker.model import Story, Verdict
from checker.report import findings_csv, sides_csv, ticklist_csv
from checker.report.cells import MOST_UNITS, csv_of, guarded
from checker.report.tables import Table

FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "\u200b=1",
    "＝1",
    '=HYPERLINK("http://x")',
)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("value", ["4 people", "a=b", "x - y", "5", 'say "no"', "1,200"])
def test_plain_words_are_left_alone(value: str) -> None:
    assert guarded(value) == value


@pytest.mark.parametrize("value", [-5, 0.25, True, None])
def test_numbers_and_truths_are_left_alone(value: object) -> None:
    assert guarded(value) is value  # type: ignore[arg-type]


@pytest.mark.parametrize("value", FORMULAS)
def test_what_starts_like_a_formula_is_text(value: str) -> None:
    written = guarded(value)

    assert isinstance(written, str)
    assert written.startswith("'")


def test_headings_are_guarded_too() -> None:
    (heading,) = read(csv_of(Table("t", ("=1",), ())))[0]

    assert heading == "'=1"


def test_excel_is_told_the_encoding_and_rows_end_as_rfc_4180_says() -> None:
    content = findings_csv.render(sample())

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")


def test_lines_quotes_and_commas_read_back() -> None:
    table = Table("t", ("a", "b"), (('say "no", he said\nand left', True), ("x", None)))

    assert read(csv_of(table)) == [["a", "b"], ['say "no", he said\nand left', "yes"], ["x", ""]]


@pytest.mark.parametrize("word", ["x" * 50_000, "\U0001f600" * 40_000], ids=["letters", "pairs"])
def test_a_cell_longer_than_excel_holds_says_that_it_was_cut(word: str) -> None:
    written = guarded(word)

    assert isinstance(written, str)
    assert len(written.encode("utf-16-le")) // 2 <= MOST_UNITS
    assert written.endswith("report.json has it whole)")


def test_a_cell_that_just_fits_is_whole() -> None:
    assert guarded("x" * MOST_UNITS) == "x" * MOST_UNITS


@pytest.mark.parametrize("payload", [*PAYLOADS, *FORMULAS, "a\x00b", "\u202eabc", "a\u200bb"])
def test_no_words_of_others_reach_a_spreadsheet_as_more_than_words(payload: str) -> None:
    for module in (findings_csv, sides_csv, ticklist_csv):
        for row in read(module.render(hostile(payload)))[1:]:
            for cell in row:
                assert not cell.lstrip()[:1] or cell.lstrip()[0] not in "=+-@" or cell[0] == "'"
                assert not any(one in cell for one in "\x00\x1b\x07\u202e\u200b")


def test_ids_are_those_of_the_report() -> None:
    ids = {row[0] for row in read(findings_csv.render(sample()))[1:]}

    assert ids == {one.id for one in sample().findings}


def test_a_broken_file_name_is_no_fault() -> None:
    article = one_article("Four died.", "caf\udce9.txt")
    objection = finding(1, Verdict.CONFLICT, "quantity", "x", [says(article, "Four", 0, "4")])
    report = replace(bare(Story("s", "S", (article,))), findings=(objection,))

    assert "⟨U+DCE9⟩".encode() in sides_csv.render(report)
