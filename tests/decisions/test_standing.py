"""How findings stand after decisions: what is never dismissed, and what is."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from report.makers import bare, finding, one_article, rule, says

from checker.decisions import decided
from checker.model import Fate, Finding, Report, State, Story, Verdict

TODAY = date(2026, 11, 22)
A, B = "000000000001", "000000000002"


@pytest.fixture(autouse=True)
def nobodys_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DECISIONS", str(tmp_path / "own.yaml"))


def differ(number: int, *sides: str, kind: str = "name") -> Finding:
    """A finding of the rule differing-<kind> whose sides have these words; words of one side apart by a bar."""
    text = ". ".join(sides).replace("|", ". ")
    article = one_article(text)
    pieces = [says(article, words, at, words) for at, side in enumerate(sides) for words in side.split("|")]
    return finding(number, Verdict.CONFLICT, kind, f"They differ: {' / '.join(sides)}", pieces)


def judged(tmp_path: Path, findings: list[Finding], entries: str, *, own: str = "", **more: Any) -> Report:
    """The findings held against a file with these entries, and the user's own."""
    for name, text in (("decisions.yaml", entries), ("own.yaml", own)):
        if text:
            (tmp_path / name).write_text(text, "utf-8")
    story = replace(Story("s", "S", ()), decisions_file=str(tmp_path / "decisions.yaml"))
    rules = tuple(rule(f"differing-{kind}", kind) for kind in ("name", "quantity"))
    report = replace(bare(story), findings=tuple(findings), rules=rules)
    return decided(report, **{"today": TODAY, **more})


def states(report: Report) -> list[str]:
    return [one.standing.state.value for one in report.findings]


def fates(report: Report) -> list[tuple[str, str]]:
    assert report.decided is not None
    return [(one.fate.value, one.finding) for one in report.decided.leftovers]


def entry(finding: str, verdict: str = "dismissed", *more: str) -> str:
    return f"  - {{{', '.join((f'finding: {finding!r}', f'verdict: {verdict}', *more))}}}\n"


NAMES = "rule: differing-name"
KYIV = "sides: [[Kyiv], [Kiev]]"


def test_without_a_file_all_is_open_and_nothing_new(tmp_path: Path) -> None:
    report = judged(tmp_path, [differ(1, "Kyiv", "Kiev")], "")

    assert states(report) == ["open"]
    assert report.decided is not None
    assert (report.decided.files, report.decided.leftovers, report.decided.today) == ((), (), None)
    assert not report.decided.baseline


@pytest.mark.parametrize("verdict", ["confirmed", "dismissed", "ask"])
def test_a_decision_holds_for_its_finding_alone(tmp_path: Path, verdict: str) -> None:
    findings = [differ(1, "Kyiv", "Kiev"), differ(2, "Lviv", "Lvov")]
    report = judged(tmp_path, findings, "decisions:\n" + entry(A, verdict, NAMES, KYIV))

    assert states(report) == ["decided", "open"]
    assert [one.dismissed for one in report.findings] == [verdict == "dismissed", False]


def test_the_last_decision_on_a_finding_holds(tmp_path: Path) -> None:
    report = judged(
        tmp_path,
        [differ(1, "Kyiv", "Kiev")],
        "decisions:\n" + entry(A) + entry(A, "ask") + entry(A, "confirmed"),
    )

    assert report.findings[0].standing.decision is not None
    assert report.findings[0].standing.decision.verdict == "confirmed"
    assert fates(report) == [("superseded", A), ("superseded", A)]


@pytest.mark.parametrize(
    ("sides", "kind"),
    [
        (("Kyiv", "Lvov"), "name"),  # only one side is the same
        (("Kyiv", "Kiev|Kief"), "name"),  # more words on a side
        (("Kyiv", "Kiev", "Kief"), "name"),  # another side
        (("Kyiv",), "name"),  # one side alone
        (("Kyiv", "Kiev"), "quantity"),  # another rule
        (("KYIV", "Kiev"), "name"),  # other letters
    ],
)
def test_a_pair_of_words_dismisses_nothing_that_says_more(
    tmp_path: Path, sides: tuple[str, ...], kind: str
) -> None:
    wide = "decisions:\n" + entry("other", "dismissed", NAMES, KYIV, "scope: words")
    report = judged(tmp_path, [differ(1, *sides, kind=kind)], "", own=wide)

    assert states(report) == ["open"]


@pytest.mark.parametrize("sides", [("Kyiv", "Kiev"), ("Kiev", "Kyiv")])
def test_a_pair_of_words_is_dismissed_in_every_story(tmp_path: Path, sides: tuple[str, str]) -> None:
    wide = "decisions:\n" + entry("other", "dismissed", NAMES, KYIV, "scope: words")
    report = judged(tmp_path, [differ(1, *sides)], "", own=wide)

    assert report.findings[0].dismissed
    assert fates(report) == []


def test_the_users_own_file_dismisses_by_words_alone(tmp_path: Path) -> None:
    own = "decisions:\n" + entry(A) + entry(B, "dismissed", NAMES, "scope: rule")
    report = judged(tmp_path, [differ(1, "Kyiv", "Kiev")], "", own=own)

    assert states(report) == ["open"]


def test_a_rule_is_dismissed_in_its_story_but_not_what_was_confirmed(tmp_path: Path) -> None:
    findings = [differ(1, "Kyiv", "Kiev"), differ(2, "Lviv", "Lvov"), differ(3, "4", "6", kind="quantity")]
    text = "decisions:\n" + entry(A, "dismissed", NAMES, "scope: rule") + entry(B, "confirmed")
    report = judged(tmp_path, findings, text)

    assert [one.dismissed for one in report.findings] == [True, False, False]
    assert states(report) == ["decided", "decided", "open"]


@pytest.mark.parametrize(
    ("until", "state"), [("2026-11-21", "expired"), ("2026-11-22", "decided"), ("2027-01-01", "decided")]
)
def test_a_decision_holds_to_the_end_of_its_last_day(tmp_path: Path, until: str, state: str) -> None:
    text = "decisions:\n" + entry(A, "dismissed", f"until: {until}")
    report = judged(tmp_path, [differ(1, "Kyiv", "Kiev")], text)

    assert states(report) == [state]
    assert report.findings[0].dismissed is (state == "decided")


def test_an_expired_decision_does_not_bring_back_an_earlier_one(tmp_path: Path) -> None:
    text = "decisions:\n" + entry(A) + entry(A, "dismissed", "until: 2026-01-01")

    assert states(judged(tmp_path, [differ(1, "Kyiv", "Kiev")], text)) == ["expired"]


def test_the_clock_is_asked_only_where_something_can_expire(tmp_path: Path) -> None:
    without = judged(tmp_path, [], "decisions:\n" + entry(A), today=None).decided
    given = judged(tmp_path, [], "decisions:\n" + entry(A, "ask", "until: 2026-01-01")).decided
    asked = judged(tmp_path, [], "decisions:\n" + entry(A, "ask", "until: 2026-01-01"), today=None).decided

    assert without is not None
    assert given is not None
    assert asked is not None
    assert (without.today, without.by_clock) == (None, False)
    assert (given.today, given.by_clock) == (TODAY, False)
    assert (asked.today == date.today(), asked.by_clock) == (True, True)


def test_one_whose_words_changed_asks_for_a_new_decision(tmp_path: Path) -> None:
    text = "decisions:\n" + entry("gone", "dismissed", NAMES, KYIV) + f"seen:\n  - gone\n  - '{B}'\n"
    report = judged(
        tmp_path, [differ(1, "Kyiv", "Kiew"), differ(2, "Lviv", "Lvov"), differ(3, "X", "Y")], text
    )

    assert states(report) == ["changed", "open", "new"]
    assert not any(one.dismissed for one in report.findings)
    assert fates(report) == []


@pytest.mark.parametrize(
    "now", [differ(1, "Lviv", "Lvov"), differ(1, "Kyiv", "Kiew", kind="quantity")], ids=["words", "rule"]
)
def test_other_words_or_another_rule_are_another_matter(tmp_path: Path, now: Finding) -> None:
    report = judged(tmp_path, [now], "decisions:\n" + entry("gone", "dismissed", NAMES, KYIV))

    assert states(report) == ["open"]
    assert fates(report) == [("resolved", "gone")]


def test_what_came_after_the_last_look_is_new_unless_decided(tmp_path: Path) -> None:
    findings = [differ(number, f"x{number}", f"y{number}") for number in (1, 2, 3)]
    text = "decisions:\n" + entry("000000000003", "ask") + f"seen:\n  - {{finding: '{A}'}}\n"

    assert states(judged(tmp_path, findings, text)) == ["open", "new", "decided"]
    assert states(judged(tmp_path, findings, "seen: []\n")) == ["new"] * 3
    assert states(judged(tmp_path, findings, "seen: 3\n")) == ["new"] * 3


def test_what_stands_beside_no_finding_is_told_with_its_fate(tmp_path: Path) -> None:
    text = (
        "decisions:\n"
        + entry("one", "confirmed", NAMES)
        + entry("two", "dismissed", "rule: never-ran")
        + entry("three", "dismissed", NAMES, "until: 2026-01-01")
        + entry("four", "dismissed", "rule: differing-quantity", "scope: rule")
        + entry("five", "dismissed", NAMES, KYIV, "scope: words")
        + "seen:\n  - {finding: six, rule: differing-name, summary: 4 / 6}\n  - one\n  - {finding: seven, rule: gone}\n"
    )

    assert fates(judged(tmp_path, [], text)) == [
        ("resolved", "one"),
        ("idle", "two"),
        ("expired", "three"),
        ("unused", "four"),
        ("unused", "five"),
        ("resolved", "six"),
        ("idle", "seven"),
    ]


def test_a_rules_own_dismissal_outlives_a_decision_on_the_finding_it_was_made_on(tmp_path: Path) -> None:
    text = "decisions:\n" + entry(A, "dismissed", NAMES, "scope: rule") + entry(A, "confirmed")
    report = judged(tmp_path, [differ(1, "Kyiv", "Kiev"), differ(2, "Lviv", "Lvov")], text)

    assert [one.dismissed for one in report.findings] == [False, True]
    assert fates(report) == []


def test_faults_of_both_files_are_told_by_name_and_never_by_folder(tmp_path: Path) -> None:
    report = judged(tmp_path, [], "decisions: 3\n", own="decisions: [")

    assert report.decided is not None
    assert [fault.split(" ")[0] for fault in report.decided.faults] == ["decisions.yaml:1:12:", "your"]
    assert not [fault for fault in report.decided.faults if str(tmp_path) in fault]
    assert not report.decided.keeping.whole


def test_a_run_writes_nothing(tmp_path: Path) -> None:
    text = "decisions:\n" + entry("gone") + entry(A, "ask", "until: 2020-01-01")
    judged(tmp_path, [differ(1, "Kyiv", "Kiev"), differ(2, "a", "b")], text)

    assert (tmp_path / "decisions.yaml").read_text("utf-8") == text
    assert sorted(one.name for one in tmp_path.iterdir()) == ["decisions.yaml"]


def test_thousands_of_decisions_on_thousands_of_findings_take_no_time(tmp_path: Path) -> None:
    import time

    findings = [differ(number, f"x{number}", f"y{number}") for number in range(1000)]
    text = "decisions:\n" + "".join(
        entry(f"gone{number}", "dismissed", NAMES, f"sides: [[x{number}], [z]]") for number in range(1000)
    )
    (tmp_path / "decisions.yaml").write_text(text, "utf-8")
    started = time.perf_counter()
    report = judged(tmp_path, findings, text)

    assert states(report) == ["changed"] * 1000
    assert time.perf_counter() - started < 5
    assert {one.fate for one in (report.decided.leftovers if report.decided else ())} <= {Fate.RESOLVED}
    assert State.CHANGED == "changed"
