"""What a rule's status does: drafts run when asked for and report as low, as advisory rules do; live ones as they are."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from checker.cli import main

RULE = """\
title: Buoys differ
why: Two buoys.
kind: attribute
severity: high
status: {status}
find: {{phrase: "buoy {{number}}"}}
compare: {{with: text, exclusive: true}}
message: "The buoy differs: {{sides}}."
examples:
  - {{case: two, finds: conflict, articles: {{Post: It was buoy 117., Ledger: It was buoy 118.}}}}
  - {{case: one, finds: nothing, articles: {{Post: It was buoy 117., Ledger: It was buoy 117.}}}}
"""


def severities(folder: Path, status: str, *options: str) -> list[str]:
    """Those of the rule's findings in a story whose articles name two buoys."""
    story = folder / "story"
    (story / "rules").mkdir(parents=True)
    (story / "rules" / "differing-buoy.yaml").write_text(RULE.format(status=status))
    (story / "a.txt").write_text("The ship sank at buoy 117.")
    (story / "b.txt").write_text("The ship sank at buoy 118.")
    words = ["check", str(story), "--output", str(folder / "out"), "--fail-on", "never", *options]
    assert CliRunner().invoke(main, words).exit_code == 0
    report: dict[str, Any] = json.loads((folder / "out" / "report.json").read_text("utf-8"))
    return [one["severity"] for one in report["findings"] if one["rule"] == "differing-buoy"]


@pytest.mark.parametrize(
    ("status", "options", "expected"),
    [
        ("live", (), ["high"]),
        ("advisory", (), ["low"]),
        ("draft", (), []),
        ("draft", ("--with-drafts",), ["low"]),
    ],
)
def test_status(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    status: str,
    options: tuple[str, ...],
    expected: list[str],
) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path / "cache"))

    assert severities(tmp_path, status, *options) == expected
