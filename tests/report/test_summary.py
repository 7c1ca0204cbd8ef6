"""The summary in the terminal."""

import io
import re
from pathlib import Path

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, one_article, sample

from checker.cli.summary import print_summary
from checker.model import Report, Story

PAGE = Path("reports/hollen-dam/index.html")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def told(report: Report, stream: io.StringIO | None = None) -> str:
    out = stream or io.StringIO()
    print_summary(report, PAGE, stream=out)
    return out.getvalue()


@pytest.mark.parametrize(
    "line",
    [
        "3 articles, 2 independent reports, 2 conflicts, 4 tensions, 1 variant",
        "  Northern Post (post.txt): 4 April 2025, from story.yaml; 77 words",
        "≠ The death toll differs: 4 people / 6 people. [high]",
        "  A 4 people: Marta Quill (reported), in Northern Post, as of 3 April 2025, and 1 other article",
        "    ledger.txt:4 “Six people were killed”",
        "  § The reference: Anders Wohl is water minister of Norrland, since June 2023",
        "  Suggestion: Anders Wohl",
        "≈ 1 variant of spelling or style, in the report",
        "= 2 claims compared and agreed",
        "Report: reports/hollen-dam/index.html",
    ],
)
def test_it_tells(line: str) -> None:
    assert line in told(sample()).splitlines()


def test_conflicts_come_first() -> None:
    summary = told(sample())

    assert summary.index("2 CONFLICTS") < summary.index("4 TENSIONS")


def test_no_colour_in_a_pipe_and_colour_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert "\x1b" not in told(sample())
    assert "\x1b[31m" in told(sample(), Terminal())

    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in told(sample(), Terminal())


def test_nothing_found_is_no_clearance() -> None:
    summary = told(bare(Story("s", "Quiet", (one_article("All is well."),))))

    assert "Nothing was flagged. That is not a clearance: see what was not checked." in summary
    assert "Not checked: 0 of 1 sentence gave nothing to compare" in summary


def test_many_articles_are_counted_and_troubled_ones_named() -> None:
    articles = [one_article("x", f"{number}.txt") for number in range(50)]
    articles[40] = one_article("x", "40.txt", problems=("It is cut off.",))
    lines = told(bare(Story("s", "S", tuple(articles)))).splitlines()

    assert "  ... and 29 more articles in the report" in lines
    assert "    It is cut off." in lines


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_steers_the_terminal(payload: str) -> None:
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069]", told(hostile(payload))
    )


def test_an_encoding_without_the_signs_is_no_traceback() -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    print_summary(sample(), PAGE, stream=out)
    out.flush()

    assert b"? The death toll differs" in raw.getvalue()
