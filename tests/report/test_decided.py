"""Decisions on the page, in the terminal and in report.json."""

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from report.hostile import PAYLOADS, hostile
from report.makers import sample
from report.reading import read

from checker.cli.summary import print_summary
from checker.decisions import decided
from checker.model import Decision, Fate, Judgement, Leftover, Report, Scope, Standing, State
from checker.paths import report_schema
from checker.report import page, record

ENTRIES = """
decisions:
  - {finding: "000000000001", verdict: dismissed, note: "Two floods.", by: Ada, when: 2026-11-22}
  - {finding: "000000000002", verdict: confirmed, note: "Rang the ministry."}
  - {finding: "000000000004", verdict: ask, until: 2020-01-01}
  - finding: gone
    rule: differing-quantity
    verdict: dismissed
    note: Other houses.
    sides: [["More than 1,200 households"], ["About 800 households"]]
  - {finding: lost, rule: differing-name, verdict: confirmed, summary: Ada / Ida}
seen: ["000000000003"]
"""


@pytest.fixture(autouse=True)
def nobodys_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DECISIONS", str(tmp_path / "own.yaml"))


@pytest.fixture
def report(tmp_path: Path) -> Report:
    return after(tmp_path, ENTRIES)


def after(tmp_path: Path, entries: str) -> Report:
    """The sample, held against these entries."""
    path = tmp_path / "decisions.yaml"
    path.write_text(entries, "utf-8")
    whole = sample()
    return decided(
        replace(whole, story=replace(whole.story, decisions_file=str(path))), today=date(2026, 11, 22)
    )


def tags(html: str) -> list[tuple[str, str]]:
    found = [tag for _, tag in read(html).tags if "data-decision" in tag]
    return [(tag["id"].removeprefix("f-0000000000"), tag["data-decision"]) for tag in found]


def test_a_report_held_against_nothing_offers_no_deciding() -> None:
    html = page.render(sample())

    assert 'id="keeping"' not in html
    assert 'name="decision"' not in html
    assert "decision" not in json.loads(record.render(sample()))["findings"][0]


def test_dismissed_ones_stand_last_with_their_reason_and_are_not_counted(report: Report) -> None:
    html = page.render(report)
    words = read(html).words

    assert "1 conflict, 4 tensions, 1 variant, 1 dismissed" in words
    assert tags(html) == [
        ("02", "confirmed"),
        ("03", "open"),
        ("05", "open again"),
        ("04", "open again"),
        ("06", "open new"),
        ("07", "open new"),
        ("01", "dismissed"),
    ]
    assert "Decided: not an error: Two floods. [Ada, 22 November 2026]" in words
    # Also where the articles and the matrix lead to it.
    assert words.count("The death toll differs: 4 people / 6 people. (dismissed)") == 4


@pytest.mark.parametrize(
    "words",
    [
        "Decided: confirmed: Rang the ministry.",
        "To be decided again, as the decision expired: ask (until 1 January 2020)",
        "To be decided again, as its words changed. Decided on “More than 1,200 households” / “About 800 households”: "
        "not an error: Other houses.",
        "New: not among the findings last marked as seen.",
        "1 earlier entry of decisions.yaml beside no finding",
        "Ada / Ida Decided in decisions.yaml:11: confirmed",
        "Whether a decision has expired was judged as of 22 November 2026 (as given with --today).",
    ],
)
def test_the_page_tells_without_a_script(words: str, report: Report) -> None:
    assert words in read(page.render(report)).words


def test_the_terminal_tells_the_same(report: Report, tmp_path: Path) -> None:
    out = io.StringIO()
    print_summary(report, tmp_path, stream=out)
    told = " ".join(out.getvalue().split())

    assert "1 CONFLICT ≠ The water minister is called Anders Wohl and Anna Wohl. [high, confirmed]" in told
    assert "× The death toll differs: 4 people / 6 people. Decided: not an error: Two floods." in told
    assert "[medium, decide again]" in told
    assert "1 resolved (found no more): Ada / Ida" in told


def test_the_record_follows_the_schema_and_tells_each_standing(report: Report) -> None:
    told = json.loads(record.render(report))
    errors = Draft202012Validator(json.loads(report_schema().read_text("utf-8"))).iter_errors(told)

    assert [error.message for error in errors] == []
    assert told["schema"] == "report/1"
    assert {one["id"][-1]: one.get("decision", {}).get("state") for one in told["findings"]} == {
        "1": "decided", "2": "decided", "3": None, "4": "expired", "5": "changed", "6": "new", "7": "new",
    }  # fmt: skip
    assert told["decisions"]["left"][0]["fate"] == "resolved"
    assert told["decisions"]["today"] == "2026-11-22"


def test_the_same_decisions_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = after(tmp_path, ENTRIES), after(tmp_path, ENTRIES)

    assert (page.render(one), record.render(one)) == (page.render(other), record.render(other))


def test_faults_stand_at_the_head_of_the_page(tmp_path: Path) -> None:
    broken = after(tmp_path, "decisions:\n  - {finding: x}\n")

    assert "decisions.yaml:2:5: A decision has no verdict." in read(page.render(broken)).words


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_notes_are_shown_and_never_run(payload: str) -> None:
    decision = Decision(
        payload, payload, Judgement.DISMISSED, payload, Scope.WORDS, None, ((payload,),), payload, payload, None, payload
    )  # fmt: skip
    report = hostile(payload)
    standing = Standing(State.DECIDED, decision)
    told = decided(
        replace(report, findings=tuple(replace(one, standing=standing) for one in report.findings))
    )
    assert told.decided is not None
    left = (Leftover(Fate.RESOLVED, payload, payload, payload, decision),)
    html = page.render(
        replace(told, findings=tuple(replace(one, standing=standing) for one in told.findings),
                decided=replace(told.decided, leftovers=left, faults=(payload,)))
    )  # fmt: skip
    seen = read(html)

    assert [tag for tag, _ in seen.tags if tag == "script"] == ["script", "script"]
    assert not [name for _, tag in seen.tags for name in tag if name.startswith("on")]
    assert seen.unbalanced == []
    data = html[html.index('id="keeping">') + 13 :].split("</script>")[0]
    assert json.loads(data)["decided"]
    assert not set("<>&") & set(data)
    assert data.isascii()
