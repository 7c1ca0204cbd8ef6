"""report.json: its schema, its offsets, its bytes."""

import json
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from report.makers import bare, one_article, sample

from checker.model import Report, Story
from checker.paths import report_schema
from checker.report import record


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return json.loads(report_schema().read_text("utf-8"))


def pieces(node: Any) -> list[dict[str, Any]]:
    """Everything in the record that quotes an article."""
    if isinstance(node, dict):
        own = [node] if "quote" in node else []
        return own + [piece for value in node.values() for piece in pieces(value)]
    return [piece for value in node for piece in pieces(value)] if isinstance(node, list) else []


@pytest.mark.parametrize(
    "report", [sample(), bare(Story("s", "S", (one_article("x"),)))], ids=["sample", "bare"]
)
def test_it_follows_the_schema(report: Report, schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)

    assert [error.message for error in Draft202012Validator(schema).iter_errors(record.record(report))] == []


@pytest.mark.parametrize("spoil", [{"verdict": "wrong"}, {"extra": 1}, {"summary": None}])
def test_the_schema_refuses_what_is_wrong(spoil: dict[str, Any], schema: dict[str, Any]) -> None:
    spoilt = record.record(sample())
    spoilt["findings"][0].update(spoil)

    assert not Draft202012Validator(schema).is_valid(spoilt)


def test_every_quote_is_the_text_at_its_offsets() -> None:
    report = sample()
    texts = {article.file: article.text for article in report.story.articles}
    quoted = pieces(record.record(report))

    assert len(quoted) > 30
    assert all(texts[one["article"]][one["start"] : one["end"]] == one["quote"] for one in quoted)


def test_order_does_not_depend_on_the_order_of_findings() -> None:
    report = sample()

    assert record.render(report) == record.render(replace(report, findings=report.findings[::-1]))
    assert [one["verdict"] for one in record.record(report)["findings"]] == [
        *["conflict"] * 2,
        *["tension"] * 4,
        "variant",
    ]


def test_it_is_readable_and_ends_with_a_line_break() -> None:
    text = record.render(bare(Story("s", "Łódź", (one_article("x"),))))

    assert "Łódź" in text
    assert text.endswith("}\n")
    assert text.splitlines()[1] == ' "schema": "report/1",'


def test_a_broken_file_name_is_still_json() -> None:
    report = bare(Story("s", "S", (one_article("x", "a\udc80.txt"),)))

    assert json.loads(record.render(report).encode("utf-8"))["articles"][0]["file"] == "a\udc80.txt"
