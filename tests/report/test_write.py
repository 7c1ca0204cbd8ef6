"""Writing a report: whole or not at all."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from report.makers import sample

from checker.errors import InputError
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
        "import hashlib; from report.makers import sample; from checker.report import FORMS;"
        "print([hashlib.sha256(render(sample()).encode()).hexdigest() for render in FORMS.values()])"
    )
    tests = Path(__file__).parent.parent
    answers = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(tests)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(answers) == 1


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
