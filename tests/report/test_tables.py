"""The report as tables: the same ids and offsets as report.json, nothing left out."""

from dataclasses import replace

import pytest
from report.makers import asserts, bare, one_article, reading, sample

from checker.model import Story
from checker.report import record, tables
from checker.report.ticklist import MOST_ITEMS
from checker.values import Text


def rows(table: tables.Table) -> list[dict[str, tables.Cell]]:
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


@pytest.mark.parametrize("make", tables.TABLES)
def test_a_report_without_anything_still_has_its_columns(make) -> None:
    table = make(bare(Story("s", "S", (one_article("x"),))))

    assert table.columns
    assert all(len(row) == len(table.columns) for row in table.rows)


def test_a_finding_has_the_id_of_the_record_and_its_place_there() -> None:
    report = sample()
    told = [(row["id"], row["verdict"], row["summary"]) for row in rows(tables.findings(report))]

    assert told == [(one["id"], one["verdict"], one["summary"]) for one in record.record(report)["findings"]]


def test_each_piece_of_evidence_is_a_row_with_the_offsets_of_the_record() -> None:
    report = sample()
    told = {
        (row["finding"], row["article"], row["start"], row["end"], row["quote"])
        for row in rows(tables.sides(report))
    }
    recorded = {
        (one["id"], piece["article"], piece["start"], piece["end"], piece["quote"])
        for one in record.record(report)["findings"]
        for piece in one["evidence"]
    }

    assert told == recorded
    assert len(tables.sides(report).rows) == len(recorded)


def test_who_says_it_is_told_with_the_side() -> None:
    first = rows(tables.sides(sample()))[0]

    assert (first["side"], first["value"], first["source"], first["voice"], first["line"]) == (
        "A", "4 people", "Marta Quill", "indirect", 3,
    )  # fmt: skip


def test_the_tick_list_counts_reports_not_articles() -> None:
    toll = next(row for row in rows(tables.tick_list(sample())) if row["value"] == "4 people")

    assert (toll["reports"], toll["articles"], toll["done"]) == (1, 2, "")
    assert toll["findings"] == "≠000000000001"


def test_the_tick_list_leaves_nothing_out_where_the_page_stops() -> None:
    words = [f"town{number}" for number in range(MOST_ITEMS + 25)]
    article = one_article(" ".join(words) + ".")
    assertions = [asserts(article, word, Text(word), "happened-at", word) for word in words]
    report = replace(bare(Story("s", "S", (article,))), readings=(reading(article, assertions),))

    assert len(tables.tick_list(report).rows) == MOST_ITEMS + 25


def test_claims_have_a_column_an_article() -> None:
    table = tables.claims(sample())
    first = rows(table)[0]

    assert table.columns[4:] == ("Northern Post", "Daily Ledger", "sub/wire.txt")
    assert (first["standing"], first["finding"], first["Daily Ledger"]) == (
        "conflict",
        "000000000001",
        "B: Six people were killed",
    )
    assert {row["standing"] for row in rows(table)} == {"conflict", "tension", "agreed"}


def test_two_articles_of_one_outlet_keep_their_columns_apart() -> None:
    articles = tuple(one_article("x", file, outlet="Post") for file in ("a.txt", "b.txt"))
    table = tables.claims(bare(Story("s", "S", articles)))

    assert table.columns[4:] == ("Post (a.txt)", "Post (b.txt)")


def test_what_was_not_checked_is_told_whole() -> None:
    report = sample()
    told = [row["what"] for row in rows(tables.unchecked(report))]

    assert told.count("sentence") == len(report.coverage.silent)
    assert told.count("pair") == len(report.coverage.uncompared)
    assert told.count("rule file left out") == 1
    assert told.count("rule") == 1
