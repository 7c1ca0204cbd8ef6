"""What was not checked, and why: silence is never clearance."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from checker.model import Coverage, Evidence, Report, Uncompared
from checker.report.layout import Column, Layout
from checker.report.phrases import iso_in_words, plural, who

# A page lists so many; report.json has them all.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Half:
    """One of two statements that were not compared."""

    value: str
    outlet: str
    says: str
    quote: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Pairs left for one reason; `more` of them are only in report.json."""

    reason: str
    number: str
    pairs: tuple[tuple[Half, Half], ...]
    more: int


@dataclass(frozen=True, slots=True)
class Silence:
    """The sentences of one article that gave nothing to compare."""

    column: Column
    number: str
    sentences: tuple[str, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Gaps:
    """All of it, ready for the page. `sentence` says it in one line."""

    sentence: str
    reasons: tuple[Reason, ...]
    uncompared: int
    silences: tuple[Silence, ...]
    silent: int
    sentences: int
    idle: tuple[str, ...]
    trouble: tuple[str, ...]
    faults: tuple[str, ...]
    left_out: tuple[str, ...]
    notes: tuple[str, ...]
    verified: str


def gaps(layout: Layout) -> Gaps:
    """Reads the coverage of the report for the page."""
    report, coverage = layout.report, layout.report.coverage
    silences = _silences(layout)
    titles = {rule.id: rule.title for rule in report.rules}
    return Gaps(
        gap_sentence(report),
        _reasons(layout, coverage),
        len(coverage.uncompared),
        silences,
        len(coverage.silent),
        _sentences(report),
        tuple(f"{titles[rule]} ({rule})" if rule in titles else rule for rule in sorted(coverage.idle_rules)),
        trouble_lines(report),
        fault_lines(coverage),
        report.story.problems,
        coverage.notes,
        iso_in_words(report.reference_verified),
    )


def gap_sentence(report: Report) -> str:
    """12 of 80 sentences gave nothing to compare; 3 pairs could not be compared; 1 rule file was left out."""
    coverage = report.coverage
    sentences = _sentences(report)
    whose = " of the draft" if report.story.draft else ""
    told = [f"{len(coverage.silent):,} of {plural(sentences, 'sentence')}{whose} gave nothing to compare"]
    if not sentences:
        told = ["no sentence of any article was read"]
    told.append(f"{plural(len(coverage.uncompared), 'pair')} of statements could not be compared")
    if coverage.idle_rules:
        told.append(f"{plural(len(coverage.idle_rules), 'rule')} of {len(report.rules)} never applied")
    if coverage.faults:
        told.append(f"{plural(len({one.path for one in coverage.faults}), 'rule file')} left out")
    if report.story.problems:
        told.append(f"{plural(len(report.story.problems), 'problem')} with the story’s files")
    return "; ".join(told) + "."


def _sentences(report: Report) -> int:
    """How many were read: of a draft, its own."""
    draft = report.story.draft
    return sum(len(one.sentences) for one in report.readings if draft in {"", one.article.file})


def trouble_lines(report: Report) -> tuple[str, ...]:
    """Files and rule files left out, decisions that cannot be read; what an article's own line tells already is not told twice."""
    own = {f"{article.file}: {problem}" for article in report.story.articles for problem in article.problems}
    decisions = report.decided.faults if report.decided else ()
    lines = (*report.story.problems, *fault_lines(report.coverage), *decisions)
    return tuple(line for line in dict.fromkeys(lines) if line not in own)


def fault_lines(coverage: Coverage) -> tuple[str, ...]:
    """Each rule fault in a line that names its file once."""
    return tuple(
        fault.message if fault.message.startswith(fault.path) else f"{fault.path}: {fault.message}"
        for fault in coverage.faults
    )


def _reasons(layout: Layout, coverage: Coverage) -> tuple[Reason, ...]:
    groups: dict[str, list[Uncompared]] = defaultdict(list)
    for one in coverage.uncompared:
        groups[one.reason].append(one)
    ordered = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    room, reasons = MOST_LISTED, []
    for reason, pairs in ordered:
        listed = pairs[: min(room, 12)]
        room -= len(listed)
        halves = tuple((_half(layout, one.left), _half(layout, one.right)) for one in listed)
        reasons.append(Reason(reason, plural(len(pairs), "pair"), halves, len(pairs) - len(listed)))
    return tuple(reasons)


def _half(layout: Layout, piece: Evidence) -> Half:
    column = layout.columns.get(piece.article)
    outlet = column.article.label if column else piece.article
    return Half(piece.value or piece.quote, outlet, who(piece.attribution), piece.quote)


def _silences(layout: Layout) -> tuple[Silence, ...]:
    found: dict[str, list[str]] = defaultdict(list)
    for file, span in sorted(layout.report.coverage.silent, key=lambda one: one[1]):
        if file in layout.columns:
            found[file].append(layout.columns[file].article.quote(span))
    return tuple(
        Silence(
            column,
            plural(len(found[file]), "sentence"),
            tuple(found[file][:MOST_LISTED]),
            max(0, len(found[file]) - MOST_LISTED),
        )
        for file, column in layout.columns.items()
        if found[file]
    )
