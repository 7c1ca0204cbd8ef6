"""
The fact-checker's tick list: every name, office, age, figure, date, place, list and quotation of the story.

An item counts the independent reports that give it: articles that copy one another count once. What only one
report gives was held against nothing but the reference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from checker.model import Assertion, Evidence, Verdict
from checker.report.layout import Column, Layout, Placed
from checker.report.phrases import SIGNS, plural, value_words

# What can be looked up or asked about; deeds and attributes are not ticked off one by one.
_KINDS = (
    ("Names and offices", ("holds-office", "named")),
    ("Ages", ("age",)),
    ("Figures", ("count", "amount", "measure", "rate", "score")),
    ("Dates", ("happened-on",)),
    ("Places", ("happened-at",)),
    ("Who took part", ("took-part",)),
    ("Quotations", ("said",)),
)
MOST_ITEMS = 150


@dataclass(frozen=True, slots=True)
class Flag:
    """A finding that stands on the item's words."""

    verdict: Verdict
    sign: str
    number: int
    target: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to tick off: what is said, of what, by whom; `number` of independent reports give it."""

    subject: str
    value: str
    words: str
    columns: tuple[Column, ...]
    number: int
    reports: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The items of one kind; `more` of them are only in report.json."""

    title: str
    number: int
    items: tuple[Item, ...]
    more: int


def tick_list(layout: Layout) -> tuple[Sheet, ...]:
    """A sheet a kind, leaving out kinds that the story has none of."""
    return tuple(
        Sheet(title, number, tuple(islice(found, MOST_ITEMS)), max(0, number - MOST_ITEMS))
        for title, number, found in _sheets(layout)
    )


def items(layout: Layout) -> Iterator[tuple[str, Iterator[Item]]]:
    """Every item of every kind, none left out."""
    for title, _, found in _sheets(layout):
        yield title, found


def _sheets(layout: Layout) -> Iterator[tuple[str, int, Iterator[Item]]]:
    groups: dict[str, dict[tuple[str, str], list[Assertion]]] = defaultdict(lambda: defaultdict(list))
    for reading in layout.report.readings:
        for one in reading.assertions:
            groups[one.property][(one.subject.casefold(), str(one.value))].append(one)
    pieces = _pieces(layout)
    for title, properties in _KINDS:
        found = [group for name in properties for group in groups.get(name, {}).values()]
        if found:
            yield title, len(found), _items(layout, found, pieces)


def _items(
    layout: Layout,
    found: Sequence[Sequence[Assertion]],
    pieces: dict[str, list[tuple[Placed, Evidence]]],
) -> Iterator[Item]:
    for group in sorted(found, key=_subject):
        yield _item(layout, group, pieces)


def _subject(group: Sequence[Assertion]) -> tuple[str, str]:
    return (group[0].subject.casefold(), str(group[0].value))


def _item(
    layout: Layout, group: Sequence[Assertion], pieces: dict[str, list[tuple[Placed, Evidence]]]
) -> Item:
    first = group[0]
    files = [file for file in layout.columns if any(one.article == file for one in group)]
    families = dict(layout.report.families)
    reports = len({families.get(file, file) for file in files})
    text = layout.columns[first.article].article.quote(first.span) if first.article in layout.columns else ""
    value = value_words(first.value)
    return Item(
        "" if first.subject.casefold() in value.casefold() else first.subject,
        value,
        "" if text.casefold().strip('“”"') in value.casefold() else text,
        tuple(layout.columns[file] for file in files),
        reports,
        plural(reports, "report"),
        _flags(group, pieces),
    )


def _letters(text: str) -> str:
    return "".join(one for one in text.casefold() if one.isalnum())


def _flags(group: Sequence[Assertion], pieces: dict[str, list[tuple[Placed, Evidence]]]) -> tuple[Flag, ...]:
    placed = {
        one.number: one
        for assertion in group
        for one, piece in pieces.get(assertion.article, ())
        if piece.span.meets(assertion.span)
    }
    return tuple(
        Flag(one.finding.verdict, SIGNS[one.finding.verdict], number, one.anchor)
        for number, one in sorted(placed.items())
    )


def _pieces(layout: Layout) -> dict[str, list[tuple[Placed, Evidence]]]:
    found: dict[str, list[tuple[Placed, Evidence]]] = defaultdict(list)
    for placed in layout.findings:
        for piece in placed.finding.evidence:
            found[piece.article].append((placed, piece))
    return found
