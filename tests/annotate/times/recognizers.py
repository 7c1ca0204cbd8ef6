"""Reads Microsoft's Recognizers-Text cases, leaves out what cannot stand in a newspaper, and judges ours against theirs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import Any

from checker.annotate.times import times_of
from checker.model import Article, Sentence, Span, TimeMention
from checker.values import Grain

FILES = ("DateTimeModel.json", "DatePeriodParser.json")
# Why a case is left out; the pattern is looked for in the texts of its results, or in its input where it says so.
LEFT_OUT = (
    (
        "a word for the present dates nothing",
        r"^(?:right )?now$|at (?:the )?present|at this time|at the (?:moment|minute)$|^current (?:date|time)$",
    ),
    (
        "figures alone: which is the month differs from country to country",
        r"^(?:from |between |on |this |next |friday |this friday |from this friday )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d\d)?(?![\d:/.-])(?! ?[ap]\.?m)|^20\d\d ?[/.-] ?\d\d?$|^\d\d? ?[/.-] ?20\d\d$|^\d\d? \d\d$|\d/\d+(?:/\d+)? ?- ?\d|^\d+[/-]\d+[/-]\d+-|[a-z]+/\d+$|-\d\d-20\d\d$|-20\d\d-|\d/sep|^20\d\d \d\d \d\d$",
    ),
    (
        "counts from the minute it is said; an article has only its day",
        r"\b(?:min|minutes?|hours?|hrs?|secs?|seconds?)\b|\d ?[hm]$|\bnow and\b|\band now$",
    ),
    (
        "an hour spelled out, or without its half of the day, as in speech",
        r"\bat \d{1,2}$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:thirty|fifteen|forty|twenty|a m|p m|p \. m|oclock|to seven)"
        r"|around \d$|between \d{1,2} and \d{1,2} (?:yesterday|on|last)|\d [ap] ?\. ?m|\d[ap]$|from \d{1,2}(?:-| to )\d{1,2}$|six pm$|(?:monday|morning) \d{1,2}-\d{1,2}$|^\d-\d next|^between 0\d{3}",
    ),
    ("weeks by number stand in diaries", r"\bweek \d+\b"),
    (
        "a diary's short forms",
        r"\b(?:eod|eoy|otd|w/c|cy|sy|cy\d+|sy\d+|tonite|tmrw|noonish|\d+ish|\d+ampm)\b|^\d{8}$",
    ),
    ("a meal is no time", r"\b(?:breakfast|lunch|dinner|dinnertime|lunchtime)\b"),
    (
        "a bare unit for the one that is now, as in 'partner of the year'",
        r"^(?:the|my) (?:day|week|month|year|fortnight)$|^all \w+s$",
    ),
    ("an operator of a search box", r"[<>=]|greater than|and greater"),
    (
        "a date told twice, as in speech",
        r"^(?:monday|tuesday|thursday|saturday|sunday),? (?:two|\d) \w+|on (?:friday|tuesday)$",
    ),
)
LEFT_OUT_INPUT = (
    ("the cases contradict each other on a bare ordinal", r"the 21st\.$|21st and 23rd"),
    (
        "talk to a calendar program",
        r"(?i)^Tel:|ssn|www\.|https?://|\.xlsx|meeting is start|meeting will last",
    ),
)


@dataclass(frozen=True, slots=True)
class Case:
    """One case: a text, the day it is said on, and what stands in it."""

    name: str
    text: str
    said: date
    expected: tuple[tuple[str, str, tuple[dict[str, str], ...]], ...]
    periods_only: bool


def cases(folder: Path) -> Iterator[Case]:
    for file in FILES:
        for number, raw in enumerate(json.loads((folder / file).read_text("utf-8-sig"))):
            said = str((raw.get("Context") or {}).get("ReferenceDateTime") or "2020-01-01")[:10]
            expected = tuple(_expected(raw))
            yield Case(
                f"{file}:{number}", raw["Input"], date.fromisoformat(said), expected, file.startswith("DateP")
            )


def left_out(case: Case) -> str:
    """Why a case is left out; "" for those that could stand in a newspaper."""
    for reason, pattern in LEFT_OUT_INPUT:
        if re.search(pattern, case.text):
            return reason
    for reason, pattern in LEFT_OUT:
        kinds = {"datetime", "datetimerange"} if reason.startswith("counts") else None
        if any(
            re.search(pattern, text.lower())
            for kind, text, _ in case.expected
            if kind != "set" and (not kinds or kind in kinds)
        ):
            return reason
    return ""


def passes(case: Case) -> bool:
    """Whether every time of the case is found with its value, and nothing else is."""
    left = list(_read(case))
    for kind, text, values in case.expected:
        for mention in left:
            if _touch(mention.text, text) and _same(mention, kind, values):
                left.remove(mention)
                break
        else:
            return False
    return case.periods_only or not left


def _expected(raw: dict[str, Any]) -> Iterator[tuple[str, str, tuple[dict[str, str], ...]]]:
    for result in raw["Results"]:
        kind = str(result.get("TypeName") or result.get("Type") or "").removeprefix("datetimeV2.")
        if kind == "duration":
            continue
        values = (result.get("Resolution") or {}).get("values")
        if values is None:
            value = result.get("Value") or {}
            values = [_period(value.get(one) or {}) for one in ("FutureResolution", "PastResolution")]
        yield kind, result["Text"], tuple(values)


def _period(value: dict[str, str]) -> dict[str, str]:
    return {new: value[old] for old, new in (("startDate", "start"), ("endDate", "end")) if old in value}


def _read(case: Case) -> tuple[TimeMention, ...]:
    sentence = Sentence(Article("case", case.text), Span(0, len(case.text)), ())
    return times_of([sentence], case.said)[0]


def _touch(ours: str, theirs: str) -> bool:
    return bool(set(re.findall(r"\w+", ours.lower())) & set(re.findall(r"\w+", theirs.lower())))


def _same(mention: TimeMention, kind: str, values: tuple[dict[str, str], ...]) -> bool:
    if kind == "set":
        return mention.recurring
    given = [
        value
        for value in values
        if set(value) & {"start", "end", "value"} and value.get("value") != "not resolved"
    ]
    return not given or any(_fits(mention, kind, value) for value in given)


def _fits(mention: TimeMention, kind: str, value: dict[str, str]) -> bool:
    moment = mention.moment
    start, end = _moment(value.get("start") or value.get("value")), _moment(value.get("end"))
    if kind in {"time", "timerange"}:
        return (start is None or (moment.start is not None and moment.start.time() == start)) and (
            end is None
            or (moment.end is not None and any((moment.end - less).time() == end for less in _LAST.values()))
        )
    if "value" in value:
        return moment.start == start
    if value.get("Mod") == "after" and moment.end is None and moment.start is not None:
        # They leave out the day itself; ours begins with the next.
        return start in {moment.start, moment.start - timedelta(1)}
    return moment.start == start and (moment.end == end or _ends_with(mention, end))


def _ends_with(mention: TimeMention, end: datetime | clock_time | None) -> bool:
    """Their range ends where its last part begins; ours takes that part in."""
    moment = mention.moment
    if not isinstance(end, datetime) or moment.end is None:
        return False
    return end < moment.end <= end + _LENGTHS[moment.grain]


def _moment(words: str | None) -> datetime | clock_time | None:
    """To the minute; the last second of a day is its end."""
    if words is None:
        return None
    if words.endswith("23:59:59"):
        return _moment(words[:-9]) + timedelta(1) if len(words) > 9 else clock_time(0)  # type: ignore[operator,return-value]
    if ":" in words and "-" not in words:
        return clock_time.fromisoformat(words).replace(second=0)
    return datetime.fromisoformat(words).replace(second=0)


_LENGTHS = {
    Grain.MINUTE: timedelta(minutes=1), Grain.HOUR: timedelta(hours=1), Grain.DAY: timedelta(1), Grain.WEEK: timedelta(7),
    Grain.MONTH: timedelta(31), Grain.QUARTER: timedelta(92), Grain.YEAR: timedelta(366),
}  # fmt: skip
_LAST = {"": timedelta(0), "minute": timedelta(minutes=1), "hour": timedelta(hours=1)}
