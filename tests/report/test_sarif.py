"""SARIF: valid against its schema, with the report's ids and offsets, whatever the articles say."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from report.hostile import PAYLOADS, hostile
from report.makers import bare, finding, one_article, sample, says, span_of

from checker.model import (
    Decided,
    Decision,
    Fate,
    Judgement,
    Leftover,
    Report,
    Span,
    Standing,
    State,
    Story,
    Verdict,
)
from checker.report import record, sarif

# As npm's @microsoft/jest-sarif 1.0.0-beta.0 ships it (MIT; see the LICENSE beside it).
SCHEMA = json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))


def faults(report: Report) -> list[str]:
    log = json.loads(sarif.render(report))
    return [f"{error.json_path}: {error.message}" for error in Draft4Validator(SCHEMA).iter_errors(log)]


def results(report: Report) -> list[dict[str, Any]]:
    return sarif.log(report)["runs"][0]["results"]


@pytest.mark.parametrize(
    "report", [sample(), bare(Story("s", "", (one_article(""),)))], ids=["sample", "bare"]
)
def test_it_follows_the_schema(report: Report) -> None:
    assert faults(report) == []


def test_the_schema_refuses_what_is_wrong() -> None:
    log = sarif.log(sample())
    log["runs"][0]["results"][0]["level"] = "dreadful"

    assert not Draft4Validator(SCHEMA).is_valid(log)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_it_follows_the_schema_whatever_the_words(payload: str) -> None:
    assert faults(hostile(payload)) == []


def test_ids_verdicts_and_offsets_are_those_of_the_record() -> None:
    report = sample()
    told = [
        (one["fingerprints"]["finding/v1"], one["properties"]["verdict"], sorted(offsets(one)))
        for one in results(report)
    ]
    recorded = [
        (one["id"], one["verdict"], sorted((piece["start"], piece["end"]) for piece in one["evidence"]))
        for one in record.record(report)["findings"]
    ]

    assert told == recorded


def offsets(result: dict[str, Any]) -> list[tuple[int, int]]:
    regions = [
        one["physicalLocation"]["region"] for one in (*result["locations"], *result["relatedLocations"])
    ]
    return [(one["charOffset"], one["charOffset"] + one["charLength"]) for one in regions]


def test_levels_follow_verdicts() -> None:
    assert [one["level"] for one in results(sample())] == ["error"] * 2 + ["warning"] * 4 + ["note"]


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("Four died.", "Four", (1, 1, 1, 5)),
        ("One.\nFour died.", "Four", (2, 1, 2, 5)),
        ("One.\r\n\r\n Four\r\ndied.", "Four\r\ndied", (3, 2, 4, 5)),
        ("\U0001f600 Four", "Four", (1, 3, 1, 7)),
    ],
)
def test_lines_and_columns_count_code_points_from_one(text: str, words: str, place: tuple[int, ...]) -> None:
    article = one_article(text)
    told = sarif.region(article, span_of(article, words))

    assert tuple(told[name] for name in ("startLine", "startColumn", "endLine", "endColumn")) == place
    assert told["snippet"]["text"] == words


def test_an_empty_span_has_a_region() -> None:
    assert sarif.region(one_article("x"), Span(0, 0))["charLength"] == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("4 people / 6 people", "4 people / 6 people"),
        ("[sic] he said", "[sic] he said"),
        ("{0}", "{{0}}"),
        ("[here](javascript:alert(1))", "\\[here\\](javascript:alert(1))"),
    ],
)
def test_words_stay_words_in_a_message(words: str, message: str) -> None:
    assert sarif.escaped(words) == message


def test_file_names_become_references() -> None:
    article = one_article("Four died.", "a b/né:1.txt")
    objection = finding(1, Verdict.CONFLICT, "quantity", "x", [says(article, "Four", 0, "4")])
    report = replace(bare(Story("s", "S", (article,))), findings=(objection,))

    assert (
        results(report)[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        == "a%20b/n%C3%A9%3A1.txt"
    )


def test_what_was_not_checked_is_told_even_without_findings() -> None:
    invocation = sarif.log(bare(Story("s", "S", (one_article("x"),), ("b.bin: left out",))))["runs"][0][
        "invocations"
    ][0]
    told = [one["message"]["text"] for one in invocation["toolExecutionNotifications"]]

    assert told[0].startswith("Not checked: ")
    assert "b.bin: left out" in told


def decided(baseline: bool = True) -> Report:
    """The first finding dismissed, the second to be asked about, the third new, the fourth changed, one resolved."""
    first, second, third, fourth, *rest = sample().findings
    standings = (
        Standing(State.DECIDED, Decision(first.id, first.rule, Judgement.DISMISSED, "[two](x) {fires}")),
        Standing(State.DECIDED, Decision(second.id, second.rule, Judgement.ASK)),
        Standing(State.NEW),
        Standing(State.CHANGED, Decision(fourth.id, fourth.rule, Judgement.DISMISSED)),
    )
    findings = [
        replace(one, standing=standing)
        for one, standing in zip((first, second, third, fourth), standings, strict=True)
    ]
    told = Decided(
        files=("decisions.yaml",),
        leftovers=(
            Leftover(Fate.RESOLVED, "00000000abcd", "differing-quantity", "Gone: {3} / 4."),
            Leftover(Fate.RESOLVED, "00000000abce", "no-such-rule", ""),
            Leftover(Fate.UNUSED, "", "differing-age", ""),
        ),
        baseline=baseline,
    )
    return replace(sample(), findings=(*findings, *rest), decided=told)


def test_without_decisions_nothing_is_said_of_them() -> None:
    assert not any({"suppressions", "baselineState"} & set(one) for one in results(sample()))


@pytest.mark.parametrize("baseline", [True, False])
def test_decisions_follow_the_schema(baseline: bool) -> None:
    assert faults(decided(baseline)) == []


def test_only_what_was_dismissed_is_suppressed() -> None:
    told = {one["fingerprints"]["finding/v1"]: one["suppressions"] for one in results(decided())}

    assert [(one["kind"], one["status"]) for one in told["000000000001"]] == [("external", "accepted")]
    assert [one["status"] for one in told["000000000002"]] == ["underReview"]
    assert all(told[name] == [] for name in ("000000000003", "000000000004", "000000000005"))


def test_what_was_seen_is_unchanged_and_what_is_gone_is_absent() -> None:
    told = {one["fingerprints"]["finding/v1"]: one["baselineState"] for one in results(decided())}

    assert told == {
        "000000000001": "unchanged",
        "000000000002": "unchanged",
        "000000000003": "new",
        "000000000004": "updated",
        "000000000005": "unchanged",
        "000000000006": "unchanged",
        "000000000007": "unchanged",
        "00000000abcd": "absent",
        "00000000abce": "absent",
    }


def test_where_it_is_not_known_what_was_seen_nothing_is_called_new() -> None:
    assert not any("baselineState" in one for one in results(decided(baseline=False)))
