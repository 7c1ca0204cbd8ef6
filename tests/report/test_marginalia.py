"""Web annotations: each piece of evidence at its words, by quotation and by position."""

import json
from dataclasses import replace
from typing import Any

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says

from checker.model import Report, Story, Verdict
from checker.report import marginalia, record


def items(report: Report) -> list[dict[str, Any]]:
    return json.loads(marginalia.render(report))["first"]["items"]


def test_a_report_without_findings_is_an_empty_collection() -> None:
    assert items(bare(Story("s", "S", (one_article("x"),)))) == []


def test_ids_and_positions_are_those_of_the_record() -> None:
    report = sample()
    told = [
        (item["id"], item["target"]["selector"][1]["start"], item["target"]["selector"][1]["end"])
        for item in items(report)
    ]
    recorded = [
        (f"annotations.jsonld#{one['id']}-{number}", piece["start"], piece["end"])
        for one in record.record(report)["findings"]
        for number, piece in enumerate(one["evidence"])
    ]

    assert told == recorded
    assert len(set(told)) == len(told)


def test_quotation_and_position_choose_the_same_words() -> None:
    report = sample()
    texts = {
        marginalia.source_of(column): column.article.text
        for column in marginalia.lay_out(report).columns.values()
    }

    for item in items(report):
        text = texts[item["target"]["source"]]
        by_quote, by_position = item["target"]["selector"]
        exact = text[by_position["start"] : by_position["end"]]
        assert by_quote["exact"] == exact
        assert f"{by_quote['prefix']}{exact}{by_quote['suffix']}" in text
        assert text.count(f"{by_quote['prefix']}{exact}{by_quote['suffix']}") == 1


def test_it_is_what_the_data_model_asks_for() -> None:
    collection = json.loads(marginalia.render(sample()))

    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["total"] == len(collection["first"]["items"])
    for item in collection["first"]["items"]:
        assert item["type"] == "Annotation"
        assert {selector["type"] for selector in item["target"]["selector"]} == {
            "TextQuoteSelector",
            "TextPositionSelector",
        }
        assert all(body["type"] == "TextualBody" for body in item["body"])


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "https://a b", "", 'https://a"><script>']
)
def test_only_an_address_is_a_source(url: str) -> None:
    article = one_article("Four died.", "a b.txt", url=url)
    objection = finding(1, Verdict.CONFLICT, "quantity", "x", [says(article, "Four", 0, "4")])
    report = replace(bare(Story("s", "S", (article,))), findings=(objection,))

    assert [item["target"]["source"] for item in items(report)] == ["a%20b.txt"]


@pytest.mark.parametrize("payload", [*PAYLOADS, "\ud800"])
def test_whatever_the_words_it_is_json_with_them_unchanged(payload: str) -> None:
    quoted = [item["target"]["selector"][0]["exact"] for item in items(hostile(payload))]

    assert quoted == [payload] or payload == "\ud800"
