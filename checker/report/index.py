"""
One page for several stories: each with its counts, its articles, their dates, and the link to its report.

A story that could not be checked is listed with what is wrong, so that a missing line is no clearance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from checker.model import Report, Verdict
from checker.report.addresses import reference
from checker.report.drawing import drawn, inline
from checker.report.gaps import gap_sentence
from checker.report.phrases import SIGNS, counts, day, plural


@dataclass(frozen=True, slots=True)
class Checked:
    """A story that was given: its report and where that lies from here, or why there is none."""

    name: str
    folder: str = ""
    report: Report | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One story as the page lists it; the template decides nothing."""

    title: str
    link: str
    problem: str
    tally: tuple[tuple[str, str, str, int], ...]
    articles: int
    reports: int
    dates: str
    gaps: str


def render(stories: Sequence[Checked]) -> str:
    """The page; the same bytes for the same reports. Stories with conflicts first, then by tensions, then by name."""
    lines = [_line(one) for one in sorted(stories, key=_weight)]
    faulty = sum(one.report is None for one in stories)
    told = [plural(len(stories), "story", "stories"), *_sums(stories)]
    if faulty:
        told.append(f"{faulty} not checked")
    return drawn("index.html", headline=", ".join(told), lines=lines, style=inline("page.css"))


def _weight(one: Checked) -> tuple[bool, int, int, str, str]:
    if one.report is None:
        return (False, 0, 0, one.name, one.folder)
    tally = counts(one.report)
    return (True, -tally[Verdict.CONFLICT], -tally[Verdict.TENSION], _title(one), one.folder)


def _title(one: Checked) -> str:
    return (one.report.story.title or one.report.story.id) if one.report else one.name


def _line(one: Checked) -> Line:
    report = one.report
    if report is None:
        return Line(one.name, "", one.problem, (), 0, 0, "", "")
    families = dict(report.families)
    return Line(
        _title(one),
        f"{reference(one.folder)}/index.html" if one.folder else "",
        one.problem,
        _tally(report),
        len(report.story.articles),
        len({families.get(article.file, article.file) for article in report.story.articles}),
        _dates(report),
        gap_sentence(report),
    )


def _tally(report: Report) -> tuple[tuple[str, str, str, int], ...]:
    return tuple(
        (verdict.value, SIGNS[verdict], verdict.value if number == 1 else f"{verdict.value}s", number)
        for verdict, number in counts(report).items()
    )


def _sums(stories: Sequence[Checked]) -> list[str]:
    tallies = [counts(one.report) for one in stories if one.report]
    return [plural(sum(tally[verdict] for tally in tallies), verdict.value) for verdict in Verdict]


def _dates(report: Report) -> str:
    """From the first article's day to the last one's, as far as they are known."""
    firsts: list[date] = [
        one for article in report.story.articles if (one := article.published or article.earliest)
    ]
    lasts: list[date] = [
        one for article in report.story.articles if (one := article.published or article.latest)
    ]
    if not firsts or not lasts:
        return "dates unknown"
    first, last = min(firsts), max(lasts)
    return day(first) if first >= last else f"{day(first)} to {day(last)}"
