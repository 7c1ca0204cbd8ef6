"""
How soon the page of a watched story is new after one of ten articles changed: `python -m benchmarks.watching`.

`checker watch` runs as an editor runs it; the ten are the five of seeds/ and a copy of each under another name. Each
round adds a sentence to one of them and waits until the address tells of another page; the time counts from when the
file was written. A rule of the story's own is changed as well. Aim: under a second.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

SEEDS = Path(__file__).parent.parent / "seeds"
ROUNDS = 8
_RULE = """\
title: Articles give different flight numbers
why: A wrong flight number sends relatives to the wrong desk.
kind: attribute
severity: {severity}
find: {{phrase: "flight {{number}}"}}
compare: {{with: text, exclusive: true}}
message: "The flight number differs: {{sides}}."
examples:
  - case: two numbers
    finds: conflict
    articles: {{Northern Post: Flight 117 turned back., Daily Ledger: Flight 118 turned back.}}
  - case: one number
    finds: nothing
    articles: {{Northern Post: Flight 117 turned back., Daily Ledger: Flight 117 turned back.}}
"""


def ten_articles(folder: Path) -> list[Path]:
    """The story's files, the shortest first."""
    for path in sorted(SEEDS.glob("*.txt")):
        shutil.copy(path, folder / path.name)
        (folder / f"again-{path.name}").write_text(
            path.read_text("utf-8") + "\n\nMore was to follow.\n", "utf-8"
        )
    (folder / "rules").mkdir()
    (folder / "rules/other-flight.yaml").write_text(_RULE.format(severity="high"), "utf-8")
    return sorted(folder.glob("*.txt"), key=lambda path: path.stat().st_size)


def next_version(answer: HTTPResponse) -> str:
    """The version of the next page that the address tells of."""
    while line := answer.readline():
        if line.startswith(b"data: "):
            told: str = json.loads(line[6:])["version"]
            return told
    raise SystemExit("The address fell silent.")


def wait_for_other(answer: HTTPResponse, version: str) -> str:
    while (told := next_version(answer)) == version:
        continue
    return told


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        story = Path(place) / "story"
        story.mkdir()
        articles = ten_articles(story)
        environment = os.environ | {"CHECKER_CACHE": f"{place}/cache"}
        watching = subprocess.Popen(
            [sys.executable, "-u", "-m", "checker", "watch", str(story), "--output", f"{place}/report"],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            measure(watching, story, articles)
        finally:
            watching.terminate()
            watching.wait()


def measure(watching: subprocess.Popen[str], story: Path, articles: list[Path]) -> None:
    assert watching.stdout is not None
    port = int(watching.stdout.readline().partition("127.0.0.1:")[2].partition("/")[0])
    line = HTTPConnection("127.0.0.1", port, timeout=120)
    line.request("GET", "/changes")
    answer = line.getresponse()
    version = wait_for_other(answer, "")
    time.sleep(4)  # an editor takes longer than that, and by then what reading needs is loaded
    took: list[float] = []
    worked = processor_seconds(watching.pid)
    for number in range(ROUNDS):
        path = articles[number % len(articles)]
        with path.open("a", encoding="utf-8") as file:
            file.write(f"\nIt was seen by {number + 20} people in the harbour.\n")
        version, seconds = timed(answer, version)
        took.append(seconds)
        print(f"article of {len(path.read_text('utf-8').split()):4} words: {seconds:.2f} s")
    worked = (processor_seconds(watching.pid) - worked) / ROUNDS
    (story / "rules/other-flight.yaml").write_text(_RULE.format(severity="low"), "utf-8")
    (story / "story.yaml").write_text("title: Another title\n", "utf-8")
    print(f"a rule and story.yaml:     {timed(answer, version)[1]:.2f} s")
    print(
        f"one of ten articles: {statistics.median(took):.2f} s (median of {ROUNDS}), {max(took):.2f} s (longest)"
    )
    if worked:
        print(f"of the processor, for each: {worked:.2f} s (what else runs here does not count)")


def processor_seconds(process: int) -> float:
    """What a process has had of the processors so far; 0 where the system does not tell it in /proc."""
    try:
        told = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def timed(answer: HTTPResponse, version: str) -> tuple[str, float]:
    started = time.monotonic()
    told = wait_for_other(answer, version)
    return told, time.monotonic() - started


if __name__ == "__main__":
    main()
