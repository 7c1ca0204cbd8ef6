"""Packs that are kept: the same rules, and never older ones."""

from pathlib import Path

import pytest

from checker.rulefile import load_rules
from checker.rulefile.kept import load_kept, pack_key

WORDS = "painting: [paint]\n"
RULE = """\
title: Colours
why: Two colours.
kind: attribute
severity: low
property: attribute
where: {verb: $painting}
compare: {with: text, exclusive: true}
message: "Colours: {sides}."
examples:
  - {case: two, finds: conflict, articles: {Post: Red., Ledger: Blue.}}
  - {case: one, finds: nothing, articles: {Post: Red., Ledger: Red.}}
"""


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHECKER_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "mine"
    (folder / "words").mkdir(parents=True)
    (folder / "words" / "w.yaml").write_text(WORDS)
    (folder / "differing-colour.yaml").write_text(RULE)
    return folder


def test_what_was_kept_is_what_was_read(pack: Path, tmp_path: Path) -> None:
    first = load_rules([pack])
    second = load_rules([pack])

    assert list((tmp_path / "cache" / "rules").iterdir())
    assert first == second


def test_a_changed_rule_is_read_anew(pack: Path) -> None:
    load_rules([pack])
    (pack / "differing-colour.yaml").write_text(RULE.replace("title: Colours", "title: Colors"))

    assert load_rules([pack])[0][-1].title == "Colors"


def test_a_changed_word_list_is_read_anew(pack: Path) -> None:
    load_rules([pack])
    (pack / "words" / "w.yaml").write_text("painting: [spray]\n")

    assert load_rules([pack])[0][-1].where == {"verb": ("spray",)}


def test_faults_are_told_each_time(pack: Path) -> None:
    (pack / "bad-one.yaml").write_text("title: x\n")

    assert load_rules([pack])[1] == load_rules([pack])[1] != ()


def test_a_broken_entry_is_as_if_not_there(pack: Path, tmp_path: Path) -> None:
    rules = load_rules([pack])
    for kept in (tmp_path / "cache" / "rules").iterdir():
        kept.write_bytes(b"\xc1broken")

    assert load_rules([pack]) == rules


def test_a_folder_that_cannot_be_written_stops_nothing(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_CACHE", str(pack / "differing-colour.yaml"))

    assert load_rules([pack])[0][-1].id == "differing-colour"


def test_a_file_that_is_not_there_has_no_key(tmp_path: Path) -> None:
    assert pack_key([("a", tmp_path / "a.yaml")]) == ""
    assert load_kept("") is None
