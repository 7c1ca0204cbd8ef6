"""
Which files a story is made of, and which of them changed.

They are asked for their time, size and number a few times a second: that costs a millisecond for a hundred files,
and it works on network drives, where the system tells a program nothing of what others write.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# When it was written, how long it is, and which file it is: an editor that saves by renaming makes another one.
Stamp = tuple[int, int, int]
Stamps = dict[str, Stamp]

# Written by editors while they work; what begins with a dot is left out as well.
_PASSING = ("~", ".tmp", ".swp", ".part", ".crdownload")
# What a run writes, where it writes beside the articles; gathering leaves the same out.
_WRITTEN, _RECORD = ("index.", "report.", "findings.", "sides.", "tick-list.", "annotations."), "report.json"
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A file, or a folder with what lies directly in it; `deep` with the folders below, too."""

    path: Path
    deep: bool = False


def look(places: Iterable[Place]) -> Stamps:
    """Every file of the places as it is now. What cannot be asked is as if it were not there."""
    stamps: Stamps = {}
    for place in places:
        for path in _files(os.fspath(place.path), _DEEPEST if place.deep else 1):
            if (stamp := _stamp(path)) is not None:
                stamps[path] = stamp
    return stamps


def changed(before: Stamps, now: Stamps) -> tuple[str, ...]:
    """The files that are new, gone or different, in order of their names."""
    return tuple(sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path)))


def settled(
    asked: Callable[[], Stamps], now: Stamps, *, wait: Callable[[float], bool], quiet: float, longest: float
) -> Stamps:
    """
    The files once none of them has changed for `quiet` seconds, so that none is read half-written.

    One that is written to without end is waited for `longest` seconds. `wait` pauses, and tells whether to stop.
    """
    for _ in range(max(1, round(longest / quiet))):
        if wait(quiet):
            return now
        then, now = now, asked()
        if then == now:
            break
    return now


def _files(path: str, depth: int) -> Iterator[str]:
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except NotADirectoryError:
        yield path
        return
    except OSError:
        return
    reported = any(entry.name == _RECORD for entry in entries)
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith(_PASSING):
            continue
        if reported and entry.name.startswith(_WRITTEN):
            continue
        if not entry.is_dir():
            yield entry.path
        elif depth > 1:
            yield from _files(entry.path, depth - 1)


def _stamp(path: str) -> Stamp | None:
    try:
        told = os.stat(path)  # noqa: PTH116  (a Path for each of thousands of files is what would cost here)
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size, told.st_ino
