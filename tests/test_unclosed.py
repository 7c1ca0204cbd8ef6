"""A quotation mark that nothing closes: the report says so, and the rest of the article is compared all the same."""

from __future__ import annotations

from pathlib import Path

from checker.articles import load_story
from checker.check import Tools, check
from checker.rulefile import load_shipped_rules


def test_the_coverage_says_that_a_quotation_is_never_closed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        '"The runway was wet, the pilot said on Monday.\n\nSix people died in the crash in Oslo on Monday.',
        "utf-8",
    )
    (tmp_path / "b.txt").write_text("Nine people died in the crash in Oslo on Monday.", "utf-8")

    report = check(load_story((tmp_path,)), load_shipped_rules(), tools=Tools(cached=False))

    assert any("never closed" in note and note.startswith("a.txt") for note in report.coverage.notes)
    assert [one.rule for one in report.findings] == ["differing-death-toll"]
