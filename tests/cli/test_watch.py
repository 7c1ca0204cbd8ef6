"""`checker watch` as an editor runs it: a line a run, faults in a sentence, Ctrl-C ends it cleanly."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli.test_check import OTHER, SAME, TOP, story

# Other programs may hold the processor; a run that is never told fails all the same.
PATIENCE = 60


class Watching:
    """A running `checker watch`, its lines as they come."""

    def __init__(self, cwd: Path, *arguments: object) -> None:
        cache = cwd / "cache"
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-m", "checker", "watch", *map(str, arguments)],
            cwd=cwd,
            env=os.environ | {"PYTHONPATH": str(TOP), "CHECKER_CACHE": str(cache)},
            stdout=(cwd / "told.txt").open("wb"),
            stderr=subprocess.STDOUT,
            # A run of the tests in the background hands on that Ctrl-C is to be ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.told = cwd / "told.txt"

    def lines(self, number: int) -> list[str]:
        """The first so many lines, once they are there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            lines = self.told.read_text("utf-8").splitlines()
            if len(lines) >= number:
                return lines
            time.sleep(0.02)
        raise AssertionError(self.told.read_text("utf-8"))

    def get(self, path: str = "/") -> tuple[int, bytes]:
        port = int(re.search(r"127\.0\.0\.1:(\d+)", self.lines(1)[0])[1])
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        line.request("GET", path)
        answer = line.getresponse()
        return answer.status, answer.read()

    def end(self, how: int = signal.SIGINT) -> int:
        self.process.send_signal(how)
        return self.process.wait(20)


@pytest.fixture
def start(tmp_path) -> Iterator:
    running: list[Watching] = []

    def begin(*arguments: object) -> Watching:
        running.append(Watching(tmp_path, *arguments))
        return running[-1]

    yield begin
    for one in running:
        one.process.kill()
        one.process.wait()


def without_clock(line: str) -> str:
    return re.sub(r"^\d\d:\d\d:\d\d  | \(\d+\.\d\d s\)$", "", line)


def test_a_change_is_checked_told_and_served(tmp_path, start):
    watching = start(story(tmp_path / "mill", SAME))
    assert re.fullmatch(
        r"Watching .*mill\. The page: http://127\.0\.0\.1:\d+/ \(Ctrl-C ends\)", watching.lines(1)[0]
    )
    assert without_clock(watching.lines(2)[1]) == "2 articles, 0 conflicts, 0 tensions, 0 variants"
    (tmp_path / "mill/post.txt").write_text(OTHER, "utf-8")

    assert re.fullmatch(
        r"post\.txt changed: 2 articles, 1 conflict, 0 tensions, 0 variants; 1 new: ≠ [^;]*Four people[^;]*",
        without_clock(watching.lines(3)[2]),
    )
    status, page = watching.get()
    assert status == 200
    assert b"1 conflict" in page
    assert b"EventSource" in page
    written = (tmp_path / "reports/mill/index.html").read_bytes()
    assert b"EventSource" not in written
    assert b"connect-src" not in written
    assert len(json.loads(watching.get("/report.json")[1])["findings"]) == 1
    assert watching.get("/../mill/post.txt")[0] == 404

    (tmp_path / "mill/post.txt").unlink()
    (tmp_path / "mill/story.yaml").unlink()
    assert re.match(
        r"post\.txt, story\.yaml changed: 1 article, .*; 1 gone: ≠ ", without_clock(watching.lines(4)[3])
    )
    assert watching.end() == 0
    assert watching.lines(5)[4:] == ["No longer watching."]


def test_a_broken_file_is_one_sentence_and_the_watching_goes_on(tmp_path, start):
    folder = story(tmp_path / "mill")
    whole = (folder / "story.yaml").read_text("utf-8")
    watching = start(folder)
    watching.lines(2)
    (folder / "story.yaml").write_text("title: [", "utf-8")
    assert re.fullmatch(
        r"story\.yaml changed: not checked\. .*story\.yaml:\d+:\d+: It is no YAML: .* Still watching\.",
        without_clock(watching.lines(3)[2]),
    )
    assert b"1 conflict" in watching.get()[1]

    (folder / "story.yaml").write_text(whole, "utf-8")
    watching.lines(4)
    (folder / "rules").mkdir()
    (folder / "rules/own.yaml").write_text("titel: x\n", "utf-8")
    assert "own.yaml changed: 2 articles, 1 conflict" in watching.lines(5)[4]
    assert "; 1 rule file left out: " in watching.lines(5)[4]
    (folder / "wire.txt").write_bytes(b"\x00\xff\x00")
    assert "wire.txt changed: " in watching.lines(6)[5]
    assert not any("Traceback" in line for line in watching.lines(6))
    assert watching.end(signal.SIGTERM) == 0


def test_it_may_begin_with_nothing_to_check(tmp_path, start):
    folder = tmp_path / "mill"
    folder.mkdir()
    watching = start(folder)
    assert "not checked" in watching.lines(2)[1]
    assert watching.get()[0] == 200
    story(folder)

    assert "1 conflict" in watching.lines(3)[2]


def test_a_story_keeps_its_address_and_two_watches_do_not_meet(tmp_path, start):
    folder = story(tmp_path / "mill")
    first = start(folder)
    address = first.lines(2)[0]
    first.end()
    (tmp_path / "told.txt").unlink()
    again = start(folder)
    assert again.lines(2)[0] == address

    told = again.told.rename(tmp_path / "again.txt")
    again.told = told
    beside = start(folder)
    assert beside.lines(2)[0] != address


def test_a_port_that_is_taken_is_told(tmp_path, start):
    folder = story(tmp_path / "mill")
    first = start(folder)
    port = re.search(r":(\d+)/", first.lines(2)[0])[1]
    done = subprocess.run(
        [sys.executable, "-m", "checker", "watch", str(folder), "--port", port],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(TOP), "CHECKER_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
    )

    assert done.returncode == 2
    assert f"Port {port} cannot be used" in done.stderr


def test_a_report_beside_the_articles_does_not_set_it_off(tmp_path, start):
    folder = story(tmp_path / "mill")
    watching = start(folder, "--output", folder)
    watching.lines(2)
    time.sleep(2)

    assert len(watching.lines(2)) == 2
