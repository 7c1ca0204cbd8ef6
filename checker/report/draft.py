"""A draft item by item: what its sources say of each, what contradicts it, and what no source has."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Backing, DraftItem, Evidence, Report
from checker.report.layout import Column, Layout, Placed
from checker.report.phrases import SIGNS, plural, who
from checker.report.ticklist import Flag

# Never colour alone; what contradicts bears the sign of its finding.
BACKING_SIGNS = {Backing.CONTRADICTED: "≠", Backing.MISSING: "∅", Backing.UNSURE: "~", Backing.SUPPORTED: "="}
TITLES = {
    Backing.CONTRADICTED: "Somebody says otherwise",
    Backing.MISSING: "In no source",
    Backing.UNSURE: "Perhaps in a source",
    Backing.SUPPORTED: "Supported",
}
_MEANING = {
    Backing.CONTRADICTED: "A source or the reference gives another value; the finding shows both sides.",
    Backing.MISSING: "None of these sources was read as saying it. That does not make it wrong: it needs a source.",
    Backing.UNSURE: "A source has the same figure, day or words, or less exact ones; whether of the same thing was not to be told.",
    Backing.SUPPORTED: "A source says the same of the same thing. Copies of one report count once.",
}
_KINDS = {
    "named": "name",
    "holds-office": "title",
    "age": "age",
    "happened-on": "date",
    "date": "date",
    "place-named": "place",
    "said": "quotation",
}
MOST_SAID = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What one source says: its words as they stand there."""

    column: Column | None
    label: str
    says: str
    quote: str


@dataclass(frozen=True, slots=True)
class Line:
    """One item; `mark` leads to its words in the draft's text."""

    number: int
    anchor: str
    mark: str
    kind: str
    subject: str
    value: str
    times: str
    reports: str
    said: tuple[Said, ...]
    more: int
    flags: tuple[tuple[Flag, str], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """The items that stand alike with the sources."""

    backing: Backing
    sign: str
    title: str
    meaning: str
    lines: tuple[Line, ...]


def draft_lines(layout: Layout) -> tuple[Lines, ...]:
    """What needs a look first: contradicted, in no source, unsure; then what is supported. None without a draft."""
    groups = []
    numbered = numbered_items(layout)
    for backing in Backing:
        own = [(number, item) for number, item in numbered if item.backing is backing]
        if own:
            lines = tuple(_line(layout, number, item) for number, item in own)
            groups.append(
                Lines(
                    backing,
                    BACKING_SIGNS[backing],
                    f"{TITLES[backing]}: {plural(len(own), 'item')}",
                    _MEANING[backing],
                    lines,
                )
            )
    return tuple(groups)


def numbered_items(layout: Layout) -> list[tuple[int, DraftItem]]:
    """The items in order of the draft, numbered on from the findings, so that no number stands for two things."""
    return list(enumerate(layout.report.items, len(layout.findings) + 1))


def item_mark(number: int, place: int = 0) -> str:
    """The anchor of an item's words in the draft's text."""
    return f"d{number}-{place}"


def item_anchor(number: int) -> str:
    """The anchor of an item in the list."""
    return f"i-{number}"


def items_words(report: Report) -> str:
    """23 items checked: 3 contradicted, 8 in no source, 2 perhaps in one, 10 supported."""
    tally = {backing: sum(one.backing is backing for one in report.items) for backing in Backing}
    return (
        f"{plural(len(report.items), 'item')} checked: {tally[Backing.CONTRADICTED]} contradicted, "
        f"{tally[Backing.MISSING]} in no source, {tally[Backing.UNSURE]} perhaps in one, "
        f"{tally[Backing.SUPPORTED]} supported"
    )


def item_words(item: DraftItem) -> str:
    """An item on one line, for the margin and the terminal."""
    about = (
        "" if not item.subject or item.subject.casefold() in item.value.casefold() else f", {item.subject}"
    )
    return f"{_KINDS.get(item.property, 'figure')} {item.value}{about}"


def _line(layout: Layout, number: int, item: DraftItem) -> Line:
    pieces = item.pieces[:MOST_SAID]
    return Line(
        number,
        item_anchor(number),
        _mark(layout, number, item),
        _KINDS.get(item.property, "figure"),
        "" if item.subject.casefold() in item.value.casefold() else item.subject,
        item.value,
        f"{len(item.spans)} times" if len(item.spans) > 1 else "",
        plural(item.reports, "independent source") if item.reports else "no source",
        tuple(_said(layout, piece) for piece in pieces),
        len(item.pieces) - len(pieces),
        tuple(_flag(one) for one in layout.findings if one.finding.id in item.findings),
    )


def _mark(layout: Layout, number: int, item: DraftItem) -> str:
    """Where its words stand in the draft's text: there a finding's mark goes before an item's."""
    if item.backing is not Backing.CONTRADICTED:
        return item_mark(number)
    for placed in layout.findings:
        for at, piece in enumerate(placed.finding.evidence):
            own = placed.finding.id in item.findings and piece.article == layout.report.story.draft
            if own and any(piece.span.meets(span) for span in item.spans):
                return placed.mark(at)
    return ""


def _said(layout: Layout, piece: Evidence) -> Said:
    column = layout.columns.get(piece.article)
    label = column.article.label if column else piece.article
    return Said(column, label, who(piece.attribution) if piece.attribution else "", _around(layout, piece))


def _around(layout: Layout, piece: Evidence) -> str:
    """The sentence, where it is short enough to be read at a glance; else the words alone."""
    column = layout.columns.get(piece.article)
    if column is None or piece.sentence is None or piece.sentence.end - piece.sentence.start > 240:
        return piece.quote
    return column.article.quote(piece.sentence)


def _flag(placed: Placed) -> tuple[Flag, str]:
    finding = placed.finding
    return Flag(finding.verdict, SIGNS[finding.verdict], placed.number, placed.anchor), finding.summary
