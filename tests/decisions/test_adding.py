"""What is added to decisions.yaml, and that all else in it stays to the letter."""

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from report.makers import finding, one_article, says

from checker.decisions import decide, decision_on, mark_seen, read_decisions, spread
from checker.errors import CheckerError
from checker.model import Decision, Finding, Judgement, Scope, Verdict

NOTES = [
    "Two fires.",
    '"quoted" and \\ back\\slashed: {a, [b]} # no comment',
    "two\nlines\tand a tab\r\nand another",
    "<script>alert(1)</script></textarea>",
    "\u202egnp.exe\u202c and \u200bzero\u200d\ufeff width",
    "\x00\x07\x1b[31m\x7f\x85\u2028\u2029",
    "Łódź 東京 😀 👩\u200d🚒 \ue000 \U0010fffe",
    "- x\n: y\n? z\n---\n...\n%TAG\n&a *a !b |\n>",
    "NO", "12:30", "~", "null", " ", "",
]  # fmt: skip


def toll(number: int = 1, left: str = "Four died.", right: str = "Six died.") -> Finding:
    post, ledger = one_article(left, "post.txt"), one_article(right, "ledger.txt")
    pieces = [says(post, left[:-1], 0, "4"), says(ledger, right[:-1], 1, "6")]
    return finding(number, Verdict.CONFLICT, "quantity", f"The toll differs: {left} / {right}", pieces)


def ask(one: Finding, **more: object) -> Decision:
    return decision_on(one, replace(Decision("", "", Judgement.ASK), **more))  # type: ignore[arg-type]


@pytest.mark.parametrize("note", NOTES)
def test_every_note_comes_back_as_it_was(tmp_path: Path, note: str) -> None:
    path = tmp_path / "decisions.yaml"
    decide(path, ask(toll(), note=note, by=note), [toll()])
    file = read_decisions(path)

    assert file.faults == ()
    assert (file.decisions[0].note, file.decisions[0].by) == (note, note)
    assert path.read_text("utf-8").isprintable() is False  # line breaks,
    assert not [
        one for one in path.read_text("utf-8") if not one.isprintable() and one != "\n"
    ]  # and nothing else


def test_half_a_surrogate_pair_becomes_a_replacement_character(tmp_path: Path) -> None:
    decide(tmp_path / "decisions.yaml", ask(toll(), note="\ud800x"), [])

    assert read_decisions(tmp_path / "decisions.yaml").decisions[0].note == "\ufffdx"


def test_another_program_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    digits = replace(toll(), id="123456789012")
    decide(path, ask(digits, note="NO", until=date(2026, 12, 31)), [digits])
    (entry,) = yaml.safe_load(path.read_text("utf-8"))["decisions"]

    assert entry["finding"] == "123456789012"
    assert entry["note"] == "NO"
    assert entry["until"] == date(2026, 12, 31)
    assert entry["sides"] == [["Four died"], ["Six died"]]


KEPT = {
    "nothing": "",
    "a comment": "# mine\n",
    "no line break at the end": "decisions:\n  - {finding: a, verdict: ask}",
    "a note and other keys": "# top\nowner: Ada  # desk\ndecisions:\n  - finding: a # first\n    verdict: ask\n    desk: foreign\n\n    # below\n\n# end of list\nother: [1, 2]\n",
    "at the margin": "decisions:\n- finding: a\n  verdict: ask\n# tail\n",
    "a text block": "decisions:\n    - finding: a\n      verdict: ask\n      note: |\n        one\n\n        two\n\nlast: x\n",
    "a folded block at the end": "decisions:\n  - finding: a\n    verdict: ask\n    note: >-\n      one\n      two",
    "an empty value at the end": "decisions:\n  - finding: a\n    verdict: ask\n    until:\n    # why\n",
    "lists in brackets": "decisions: [{finding: a, verdict: ask}]  # x\nseen: []\n",
    "brackets over lines": "decisions: [\n  {finding: a, verdict: ask},\n  # more\n]\nseen: [a,\n  b]\n",
    "seen first": "seen:\n  - a # x\ndecisions:\n  - {finding: a, verdict: ask}\n",
    "begun and left empty": "decisions:\nseen: # of Monday\nx: 1\n",
    "CRLF": "# mine\r\ndecisions:\r\n  - finding: a\r\n    verdict: ask\r\nseen:\r\n  - a\r\n",
    "quotes of all sorts": "decisions:\n  - 'finding': \"a\"\n    \"verdict\": 'ask'\n    note: it''s\n",
    "astral characters": "x: 😀😀\ndecisions:\n  - {finding: a, verdict: ask, note: 😀}\ny: é\n",
}  # fmt: skip


@pytest.mark.parametrize("before", KEPT.values(), ids=list(KEPT))
def test_what_stood_there_stays_to_the_letter(tmp_path: Path, before: str) -> None:
    path = tmp_path / "decisions.yaml"
    path.write_bytes(before.encode())
    known = [one.finding for one in read_decisions(path).decisions]
    decide(path, ask(toll(1), note="One."), [toll(1), toll(2)])
    mark_seen(path, [toll(1), toll(2)])
    decide(path, ask(toll(2), note="Two."), [toll(1), toll(2)])
    after, file = path.read_bytes().decode(), read_decisions(path)

    assert file.faults == ()
    assert [one.finding for one in file.decisions] == [*known, toll(1).id, toll(2).id]
    assert {one.finding for one in file.seen or ()} >= {toll(1).id, toll(2).id}
    left = iter(after)
    assert all(character in left for character in before), "something is gone"
    for line in before.splitlines():
        if not line.startswith(("decisions: [", "seen: [", "  b]", "]")):
            assert line in after.splitlines()


def test_a_byte_order_mark_and_the_rights_stay(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    path.write_bytes(b"\xef\xbb\xbf# mine\n")
    path.chmod(0o640)
    decide(path, ask(toll()), [])

    assert path.read_bytes().startswith(b"\xef\xbb\xbf# mine\n")
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in tmp_path.iterdir()] == ["decisions.yaml"]


def test_the_first_decision_marks_all_as_seen_and_later_ones_none(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    decide(path, ask(toll(1)), [toll(1), toll(2)])
    decide(path, ask(toll(2)), [toll(1), toll(2), toll(3)])

    assert [one.finding for one in read_decisions(path).seen or ()] == [toll(1).id, toll(2).id]
    assert mark_seen(path, [toll(1), toll(3)]) == 1
    assert mark_seen(path, [toll(1), toll(3)]) == 0


@pytest.mark.parametrize(
    "before",
    [
        "decisions:\n  - {finding: a}\n",
        "decisions:\n  - note: 'x\n",
        "- a\n",
        "decisions: {a: b}\n",
        "{decisions: []}\n",
        "decisions: []\n...\n",
        "x: *y\n",
        b"\xff\xfe",
    ],
)
def test_a_file_that_cannot_be_added_to_safely_is_not_touched(tmp_path: Path, before: str | bytes) -> None:
    path = tmp_path / "decisions.yaml"
    raw = before if isinstance(before, bytes) else before.encode()
    path.write_bytes(raw)
    with pytest.raises(CheckerError, match=r"decisions\.yaml"):
        decide(path, ask(toll()), [])

    assert path.read_bytes() == raw
    assert [one.name for one in tmp_path.iterdir()] == ["decisions.yaml"]


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_a_link_is_not_written_through(tmp_path: Path, target: str) -> None:
    (tmp_path / "there").write_text("x: 1\n", "utf-8")
    path = tmp_path / "decisions.yaml"
    path.symlink_to(tmp_path / target)
    with pytest.raises(CheckerError):
        decide(path, ask(toll()), [])

    assert path.is_symlink()
    assert (tmp_path / "there").read_text("utf-8") == "x: 1\n"
    assert not (tmp_path / "nowhere").exists()


def test_two_who_decide_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "decisions.yaml"
    findings = [toll(number) for number in range(12)]
    threads = [threading.Thread(target=decide, args=(path, ask(one), findings)) for one in findings]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    file = read_decisions(path)

    assert file.faults == ()
    assert sorted(one.finding for one in file.decisions) == [one.id for one in findings]
    assert len(file.seen or ()) == 12


def test_only_decisions_on_words_are_taken_along_and_only_once(tmp_path: Path) -> None:
    own = tmp_path / "config" / "own.yaml"
    wide = ask(toll(1), verdict=Judgement.DISMISSED, scope=Scope.WORDS, note="House style.")

    assert spread(own, [ask(toll(2))]) == 0
    assert not own.exists()
    assert spread(own, [wide, ask(toll(2))]) == 1
    assert spread(own, [wide]) == 0
    assert [one.note for one in read_decisions(own).decisions] == ["House style."]
