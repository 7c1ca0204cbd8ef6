"""decisions.yaml as editors write it: what is read, what is told of what is wrong, what is used all the same."""

import os
from datetime import date
from pathlib import Path

import pytest

from checker.decisions import DecisionsFile, Seen, read_decisions
from checker.model import Judgement, Scope

SOUND = "  - {finding: aaa, verdict: dismissed, note: Two fires.}\n"


def read(tmp_path: Path, text: str | bytes) -> DecisionsFile:
    path = tmp_path / "decisions.yaml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_decisions(path, "decisions.yaml")


def ids(file: DecisionsFile) -> list[str]:
    return [one.finding for one in file.decisions]


def test_where_there_is_no_file_nothing_is_said(tmp_path: Path) -> None:
    assert read_decisions(tmp_path / "decisions.yaml") == DecisionsFile()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# only a word aside\n",
        "decisions:\n",
        "decisions: []\n",
        "decisions: ~\n",
        "owner: Ada\n",
        "seen: []\n",
    ],
)
def test_a_file_that_decides_nothing_has_no_fault(tmp_path: Path, text: str) -> None:
    file = read(tmp_path, text)

    assert file.there
    assert file.text == text
    assert (file.decisions, file.faults) == ((), ())


def test_a_whole_decision_is_read(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        """
decisions:
  - finding: "#f-3f0f2c9a1b2c"
    verdict: dismissed
    scope: words
    note: NO, not "12:30"
    until: 2026-12-31
    by: Ada
    when: 2026-11-22
    rule: place-spelling
    summary: "Kyiv / Kiev"
    sides: [[Kyiv], [Kiev, KIEV]]
    desk: foreign
""",
    )
    (decision,) = file.decisions

    assert file.faults == ()
    assert (decision.finding, decision.verdict, decision.scope) == (
        "3f0f2c9a1b2c",
        Judgement.DISMISSED,
        Scope.WORDS,
    )
    assert (decision.note, decision.until, decision.by) == ('NO, not "12:30"', date(2026, 12, 31), "Ada")
    assert (decision.when, decision.rule, decision.sides) == (
        date(2026, 11, 22),
        "place-spelling",
        (("Kyiv",), ("Kiev", "KIEV")),
    )
    assert (decision.file, decision.line) == ("decisions.yaml", 3)


def test_what_was_seen_is_an_id_or_more(tmp_path: Path) -> None:
    file = read(tmp_path, "seen:\n  - aaa\n  - {finding: bbb, rule: differing-count, summary: 4 / 6}\n")

    assert file.seen == (Seen("aaa"), Seen("bbb", "differing-count", "4 / 6"))
    assert read(tmp_path, "decisions: []\n").seen is None


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ("finding: bbb", "3:5: A decision has no verdict. It may be one of: ask, confirmed, dismissed."),
        ("verdict: ask", "3:5: A decision on one finding must name its finding. Take it from the report, or save it there."),
        ("finding: bbb\n    verdict: dismised", "4:14: 'verdict' cannot be 'dismised'. Did you mean 'dismissed'?"),
        ("finding: bbb\n    verdict: dismissed\n    untill: 2026-12-31", "5:5: A decision has no key 'untill'. Did you mean 'until'?"),
        ("finding: bbb\n    verdict: dismissed\n    until: 31 December", "5:12: '31 December' is no date. Write it as 2026-12-31."),
        ("finding: bbb\n    verdict: dismissed\n    until: 2026-02-30", "5:12: '2026-02-30' is no date. Write it as 2026-12-31."),
        ("finding: bbb\n    verdict: confirmed\n    rule: x\n    scope: rule", "6:12: 'confirmed' is for one finding. Only 'dismissed' may reach further."),
        ("finding: bbb\n    verdict: dismissed\n    scope: rule", "3:5: A decision on one rule must name its rule. Take it from the report, or save it there."),
        ("finding: bbb\n    verdict: dismissed\n    rule: x\n    scope: words", "3:5: A decision on words must name its sides. Take it from the report, or save it there."),
        ("finding: bbb\n    verdict: dismissed\n    scope: everywhere", "5:12: 'scope' cannot be 'everywhere'. It may be one of: finding, rule, words."),
        ("finding: bbb\n    verdict: dismissed\n    note: [a, b]", "5:11: 'note' must be one text. Quote it if it has brackets or a colon."),
        ("finding: bbb\n    verdict: dismissed\n    sides: a", "5:12: 'sides' must be a list. Write each side's words as a list: [[one], [other]]."),
        ("finding: bbb\n    verdict: ask\n    verdict: dismissed", "5:5: 'verdict' is given twice, first in line 4. Keep one of them."),
        ("bbb", "3:5: A decision must consist of keys. Write '- finding: ID' and 'verdict: dismissed'."),
    ],
)  # fmt: skip
def test_a_fault_has_a_place_and_leaves_the_others_in_force(tmp_path: Path, entry: str, fault: str) -> None:
    file = read(tmp_path, f"decisions:\n{SOUND}  - {entry}\n  - {{finding: ccc, verdict: ask}}\nother: 1\n")

    assert file.faults == (f"decisions.yaml:{fault}",)
    assert ids(file) == ["aaa", "ccc"]


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    file = read(tmp_path, "decisions:\n  - {finding: a}\n  - {verdict: x}\nseen: 3\ndecision: []\n")

    assert [fault.split(" ")[0] for fault in file.faults] == [
        "decisions.yaml:2:5:",
        "decisions.yaml:3:15:",
        "decisions.yaml:4:7:",
        "decisions.yaml:5:1:",
    ]


def test_thousands_of_faults_are_counted_not_listed(tmp_path: Path) -> None:
    file = read(tmp_path, "decisions:\n" + "  - {finding: a}\n" * 5000)

    assert len(file.faults) == 21
    assert file.faults[-1] == "decisions.yaml: 4980 more faults."


@pytest.mark.parametrize(
    "broken", ['note: "never closed', "note: a: b", "note: @x", "note: [1, 2", "\tnote: x"]
)
@pytest.mark.parametrize("last", [False, True])
def test_what_stands_beside_an_entry_that_is_no_yaml_is_used(tmp_path: Path, broken: str, last: bool) -> None:
    bad = f"  - finding: bbb\n    verdict: dismissed\n    {broken}\n"
    more = "" if last else "  - finding: ccc\n    verdict: ask\n"
    file = read(tmp_path, f"decisions:\n{SOUND}{bad}{more}seen:\n  - aaa\n")

    assert ids(file) == ["aaa", *([] if last else ["ccc"])]
    assert file.faults
    assert file.faults[0].startswith("decisions.yaml:")
    assert [one.line for one in file.decisions] == [2, *([] if last else [6])]


def test_a_dismissal_that_a_broken_entry_may_overrule_is_not_used(tmp_path: Path) -> None:
    file = read(tmp_path, f'decisions:\n{SOUND}  - finding: "aaa"\n    verdict: confirmed\n    note: a: b\n')

    assert ids(file) == []


@pytest.mark.parametrize("text", ["- finding: aaa\n", "just words\n", "3\n"])
def test_a_file_that_is_no_table_is_told(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text).faults == (
        "decisions.yaml:1:1: The file must consist of keys. Begin with 'decisions:'.",
    )


def test_an_alias_bomb_is_refused(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    file = read(tmp_path, bomb + f"decisions:\n{SOUND}")

    assert file.faults[0].startswith("decisions.yaml:1:5: Anchors and aliases")
    assert ids(file) == ["aaa"]


def test_what_is_not_utf_8_is_told_with_its_place(tmp_path: Path) -> None:
    file = read(tmp_path, b"decisions:\n  - {finding: aaa, verdict: ask, note: Caf\xe9}\n")

    assert file.faults == ("decisions.yaml:2:43: It is not UTF-8: the byte 0xE9. Save it as UTF-8.",)
    assert file.text is None


@pytest.mark.parametrize("odd", [b"Caf\xe9", b"\x07", b"\xff\xfe"])
def test_what_stands_beside_an_entry_that_cannot_be_decoded_is_used(tmp_path: Path, odd: bytes) -> None:
    entry = b"  - {finding: bbb, verdict: dismissed, note: '" + odd + b"'}\n"
    file = read(tmp_path, b"decisions:\n" + SOUND.encode() + entry + b"  - {finding: ccc, verdict: ask}\n")

    assert ids(file) == ["aaa", "ccc"]
    assert [fault.split(" ")[0] for fault in file.faults] == [f"decisions.yaml:3:{47 + (odd[0] == 67) * 3}:"]


def test_a_file_in_utf_16_is_told_and_nothing_of_it_used(tmp_path: Path) -> None:
    file = read(tmp_path, f"decisions:\n{SOUND}".encode("utf-16"))

    assert file.decisions == ()
    assert file.faults == ("decisions.yaml:1:1: It is not UTF-8: the byte 0xFF. Save it as UTF-8.",)


def test_a_file_of_100_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)

    assert read_decisions(path, "d").faults == (
        "d:1:1: It is larger than 5 MB, far too large for a file of this kind.",
    )


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").mkdir()

    assert read_decisions(tmp_path / "decisions.yaml", "d").faults == (
        "d:1:1: It is no file that can be read. Put a text file there, or take it away.",
    )


def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "decisions.yaml")

    assert "It is no file" in read_decisions(tmp_path / "decisions.yaml").faults[0]


def test_a_link_is_read_and_one_that_leads_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "kept.yaml").write_text(f"decisions:\n{SOUND}", "utf-8")
    (tmp_path / "good").symlink_to(tmp_path / "kept.yaml")
    (tmp_path / "lost").symlink_to(tmp_path / "nowhere")

    assert ids(read_decisions(tmp_path / "good")) == ["aaa"]
    assert "It is no file" in read_decisions(tmp_path / "lost").faults[0]


@pytest.mark.parametrize(
    "text", ["decisions: " + "[" * 100_000, "decisions:\n" + "- " * 50_000, "\x00", "a: \x07"]
)
def test_what_would_break_a_parser_is_told(tmp_path: Path, text: str) -> None:
    file = read(tmp_path, text)

    assert file.decisions == ()
    assert file.faults
