"""
Where a text says itself when it was published.

Finds:  "Published: April 10, 2007", "MAR. 14, 2013, 8:12 PM", "Press release, 21 May 2025" (a whole day);
        "PARIS, March 13 (Reuters) -", "Ishkara, February 11.", "TRANSCRIPT - The World Tonight, 22 April",
        "..., Bloomberg reported on March 13" (a day without its year).
Leaves: days inside the story, and a headline that only ends in one ("Shareholders vote on May 28").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.articles.daywords import DayMention, days_in

_HEAD_LINES = 8
_FOOT_LINES = 2
_LONGEST_LINE = 160
# A dateline stands at the begin of a paragraph, who reported it in its first sentences.
_LEAD = 600
_LABEL = re.compile(r"\b(?:published|posted|first published|date|dated|created)\b", re.IGNORECASE)
_UPDATE = re.compile(r"\b(?:updated|last modified|edited)\b", re.IGNORECASE)
# What may stand beside a day on a line of its own: clock times, zones, labels, separators.
_BESIDE = re.compile(
    r"\b\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?\s?m\b\.?)?|\b\d{3,4}\s(?=GMT)|\b[ap]\.?m\b\.?|\b(?:GMT|UTC|EST|EDT|ET|CET|CEST|BST|PST|PDT|HKT|IST)\b"
    r"|\b(?:last|on|at|time|published|posted|updated|date|dated|edited|created|first)\b|[|,.:;()/–—-]+",
    re.IGNORECASE,
)
_MOST_BESIDE = 4
_DATELINE = re.compile(r"^[A-Z][\w .,'’/-]{1,60}[,(]\s*\Z")
_AFTER_DATELINE = re.compile(r"\s*(?:\(|[-–—:.]|\Z)")
_REPORTED = re.compile(r"\b(?:report(?:s|ed)|wr(?:ites|ote))\s+(?:on\s+)?\Z")


@dataclass(frozen=True, slots=True)
class Stated:
    """The day that the text gives for itself, and the words that do."""

    day: DayMention
    words: str


def published_day(text: str) -> Stated | None:
    """The day of publication with its year, or None. A line that says "published" goes before one that does not."""
    found: list[tuple[int, int, Stated]] = []
    for order, line in enumerate(_outer_lines(text)):
        days = [day for day in days_in(line) if day.year] if len(line) <= _LONGEST_LINE else []
        if not days:
            continue
        label = _LABEL.search(line)
        rank = 0 if label else 2 if _UPDATE.search(line) else 1
        if (label and len(line) <= 120) or _stands_alone(line, days):
            found.append((rank, order, Stated(days[0], line)))
    return min(found, key=lambda one: one[:2])[2] if found else None


def dateline_day(text: str) -> Stated | None:
    """The day of publication without its year, from a dateline or from who reported when; None if there is none."""
    lines = [line[:_LEAD] for line in _lines(text)[:5]]
    for order, line in enumerate(lines):
        for day in days_in(line):
            before, after = line[: day.start], line[day.end :]
            if _DATELINE.match(before) and _AFTER_DATELINE.match(after) and len(before.split()) <= 8:
                return Stated(day, line[: day.end].strip())
            if order < 4 and not after.strip(" .)") and _label_line(line, before):
                return Stated(day, line.strip())
    for line in lines[:3]:
        for day in days_in(line):
            if _REPORTED.search(line[: day.start]):
                return Stated(day, " ".join(line[: day.end].rpartition(", ")[2].split()[-7:]))
    return None


def _outer_lines(text: str) -> list[str]:
    lines = _lines(text)
    return lines[:_HEAD_LINES] + lines[max(_HEAD_LINES, len(lines) - _FOOT_LINES) :]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _stands_alone(line: str, days: list[DayMention]) -> bool:
    rest = line
    for day in reversed(days):
        rest = rest[: day.start] + " " + rest[day.end :]
    beside = len(_BESIDE.sub(" ", rest).split())
    # A short sentence is no line of its own.
    return beside <= (1 if line.endswith((".", "!", "?", "”", '"')) else _MOST_BESIDE)


def _label_line(line: str, before: str) -> bool:
    """A short line that is no sentence and sets the day off: a programme, a report number, "As of"."""
    set_off = before.rstrip().endswith((",", "|", "-", "–", "—", ":"))
    return set_off and len(line.split()) <= 10 and not line.endswith(".")
