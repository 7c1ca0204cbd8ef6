"""The loop: look, wait until nothing is being written, check, tell; until it is told to stop."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from checker.errors import CheckerError
from checker.model import Finding, Report
from checker.watch.files import Stamps, changed, settled

_log = logging.getLogger("checker")

# Seconds: between two looks, without a change before a file is taken for written, and at most until it is.
PAUSE, QUIET, LONGEST = 0.1, 0.1, 2.0
_OURS = "a fault of the checker's own stopped this check, not your files; its trace is in the log"


@dataclass(frozen=True, slots=True)
class Checked:
    """
    One run. `report` is None where it could not be made, and `fault` says why in a sentence.

    `files` are those that changed before it; `new` and `gone` are findings, held against the last run that gave a
    report. `seconds` count from when the change was first seen.
    """

    report: Report | None
    fault: str
    files: tuple[str, ...]
    seconds: float
    new: tuple[Finding, ...] = ()
    gone: tuple[Finding, ...] = ()


def keep_checking(
    check: Callable[[], Report],
    asked: Callable[[], Stamps],
    told: Callable[[Checked], None],
    stop: Event,
) -> None:
    """
    Checks at once, then after every change of a file, until `stop` is set; tells of every run.

    `asked` gives the files as they are. A fault of the editor's or of ours ends a run, never the watching.
    """
    before = asked()
    last = _run(check, (), None, time.monotonic())
    told(last)
    known = last.report
    while not stop.wait(PAUSE):
        now = asked()
        if now == before:
            continue
        seen = time.monotonic()
        now = settled(asked, now, wait=stop.wait, quiet=QUIET, longest=LONGEST)
        files = changed(before, now)
        # What is written while the check runs is seen by the next look: it is held against this one.
        before = now
        if stop.is_set() or not files:
            continue
        last = _run(check, files, known, seen)
        told(last)
        known = last.report or known


def _run(
    check: Callable[[], Report], files: tuple[str, ...], known: Report | None, started: float
) -> Checked:
    report, fault = _report_or_fault(check)
    took = time.monotonic() - started
    if report is None or known is None:
        return Checked(report, fault, _names(files), took)
    was, now = ({one.id: one for one in each.findings} for each in (known, report))
    return Checked(
        report,
        fault,
        _names(files),
        took,
        tuple(one for name, one in now.items() if name not in was),
        tuple(one for name, one in was.items() if name not in now),
    )


def _report_or_fault(check: Callable[[], Report]) -> tuple[Report | None, str]:
    try:
        return check(), ""
    except CheckerError as fault:
        return None, str(fault)
    except Exception:
        _log.exception("a check while watching")
        return None, _OURS


def _names(files: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(Path(file).name for file in files))
