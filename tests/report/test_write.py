"""Writing a report: whole or not at all."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from report.makers import sample

from checker.errors import Faults, InputError
from checker.report import write_report


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        write_report(sample(), tmp_path / folder)

    names = ["index.html", "report.json"]
    assert sorted(path.name for path in (tmp_path / "one").iterdir()) == names
    assert all(
        (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes() for name in names
    )


def test_no_order_hangs_on_chance() -> None:
    script = (
        "import hashlib, sys, tempfile, pathlib; from report.makers import sample;"
        "from checker.report import FORMS, write_report; folder = pathlib.Path(tempfile.mkdtemp());"
        "print([hashlib.sha256(path.read_bytes()).hexdigest() for path in write_report(sample(), folder, FORMS)])"
    )
    tests = Path(__file__).parent.parent
    answers = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": os.pathsep.join([str(tests), *sys.path]),
            },
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(answers) == 1


def test_each_form_that_was_asked_for_is_written_and_no_other(tmp_path: Path) -> None:
    written = write_report(sample(), tmp_path, ("sarif", "csv"))

    names = ["findings.csv", "sides.csv", "tick-list.csv", "report.sarif"]
    assert [path.name for path in written] == names
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)


def test_a_file_that_is_a_folder_keeps_no_other_form_back(tmp_path: Path) -> None:
    (tmp_path / "report.json").mkdir()

    with pytest.raises(InputError, match=r"report\.json: It cannot be written: a folder has its name\."):
        write_report(sample(), tmp_path, ("html", "json", "markdown"))
    assert {path.name for path in tmp_path.iterdir()} == {"index.html", "report.json", "report.md"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is at hand on Linux only")
def test_a_full_disk_is_told_in_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int, mode: str) -> object:
        os.close(handle)
        return open("/dev/full", mode)  # noqa: PTH123

    monkeypatch.setattr("checker.report.os.fdopen", full)
    with pytest.raises(Faults) as fault:
        write_report(sample(), tmp_path)

    assert str(fault.value).splitlines() == [
        f"{tmp_path / name}: It cannot be written: No space left on device. Make room on the disk."
        for name in ("index.html", "report.json")
    ]
    assert list(tmp_path.iterdir()) == []


def test_it_replaces_and_leaves_what_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_text("mine")
    (tmp_path / "index.html").write_text("old")
    write_report(sample(), tmp_path)

    assert (tmp_path / "decisions.yaml").read_text() == "mine"
    assert "Hollen" in (tmp_path / "index.html").read_text("utf-8")
    assert stat.S_IMODE((tmp_path / "index.html").stat().st_mode) & stat.S_IRUSR


def test_a_folder_that_is_a_file_is_the_editors_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    with pytest.raises(InputError, match="cannot be written"):
        write_report(sample(), tmp_path / "taken")


def test_what_was_there_stays_whole_when_writing_fails(tmp_path: Path) -> None:
    (tmp_path / "report.json").mkdir()  # a folder cannot be replaced by a file
    (tmp_path / "report.json" / "inside").write_text("kept")

    with pytest.raises(InputError):
        write_report(sample(), tmp_path)
    assert (tmp_path / "report.json" / "inside").read_text() == "kept"
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == []
