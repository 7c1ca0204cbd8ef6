"""What a look at the files sees, and how long it waits for one that is being written."""

import os
from pathlib import Path

from checker.watch.files import Place, changed, look, settled


def names(stamps) -> set[str]:
    return {Path(path).name for path in stamps}


def test_what_editors_and_runs_write_beside_the_articles_is_left_alone(tmp_path):
    for name in (
        ".post.txt.swp",
        "post.txt~",
        "post.tmp",
        "index.html",
        "report.json",
        "findings.csv",
        "post.txt",
    ):
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/config").write_text("x")

    assert names(look([Place(tmp_path, deep=True)])) == {"post.txt"}


def test_a_page_among_the_articles_is_looked_at_where_no_report_lies(tmp_path):
    (tmp_path / "index.html").write_text("x")

    assert names(look([Place(tmp_path)])) == {"index.html"}


def test_folders_below_are_left_alone_unless_asked_for(tmp_path):
    (tmp_path / "people").mkdir()
    (tmp_path / "people/rule.yaml").write_text("x")

    assert look([Place(tmp_path)]) == {}
    assert names(look([Place(tmp_path, deep=True)])) == {"rule.yaml"}


def test_a_link_that_leads_in_a_circle_ends(tmp_path):
    (tmp_path / "round").symlink_to(tmp_path)
    (tmp_path / "rule.yaml").write_text("x")

    assert names(look([Place(tmp_path, deep=True)])) == {"rule.yaml"}


def test_what_is_not_there_is_no_fault(tmp_path):
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")

    assert look([Place(tmp_path / "no"), Place(tmp_path)]) == {}


def test_a_file_written_added_removed_and_renamed(tmp_path):
    for name in ("written", "removed", "old-name"):
        (tmp_path / name).write_text("x")
    before = look([Place(tmp_path)])
    (tmp_path / "written").write_text("longer")
    (tmp_path / "added").write_text("x")
    (tmp_path / "removed").unlink()
    (tmp_path / "old-name").rename(tmp_path / "new-name")

    assert {Path(path).name for path in changed(before, look([Place(tmp_path)]))} == {
        "added",
        "new-name",
        "old-name",
        "removed",
        "written",
    }


def test_a_file_put_in_place_of_another_of_the_same_length_and_time(tmp_path):
    own, other = tmp_path / "post.txt", tmp_path / ".post.new"
    own.write_text("Four people")
    before = look([Place(tmp_path)])
    other.write_text("Nine people")
    told = own.stat()
    os.utime(other, ns=(told.st_atime_ns, told.st_mtime_ns))
    other.replace(own)

    assert changed(before, look([Place(tmp_path)])) == (str(own),)


def waits(times: list[float]):
    def wait(seconds: float) -> bool:
        times.append(seconds)
        return False

    return wait


def test_a_file_is_taken_once_it_is_as_it_was():
    looks = iter([{"a": (1, 2, 1)}, {"a": (1, 3, 1)}, {"a": (1, 3, 1)}, {"a": (1, 9, 1)}])
    times: list[float] = []

    assert settled(lambda: next(looks), {"a": (1, 1, 1)}, wait=waits(times), quiet=0.1, longest=2) == {
        "a": (1, 3, 1)
    }
    assert len(times) == 3


def test_one_that_is_never_done_is_taken_in_the_end():
    looks = iter({"a": (number, 0, 1)} for number in range(1, 100))
    times: list[float] = []
    settled(lambda: next(looks), {"a": (0, 0, 1)}, wait=waits(times), quiet=0.1, longest=2)

    assert sum(times) <= 2.01
