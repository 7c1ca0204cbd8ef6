"""`checker compare`: what a comparator makes of pairs from a CSV file, one JSON object a pair."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import click

from checker.errors import FileFault, InputError
from checker.values import Comparison, Moment, Outcome, Quantity, Wording

Pair = tuple[str, str]
_COLUMNS = {
    "names": ("name1", "name2"),
    "quantities": ("quantity1", "quantity2"),
    "times": ("time1", "time2"),
    "quotes": ("quote1", "quote2"),
}


@click.group()
def compare() -> None:
    """Judge pairs from a CSV file with two columns (name1, name2; quantity1, quantity2; ...)."""


@compare.command()
@click.argument("file", type=click.Path(path_type=Path))
def names(file: Path) -> None:
    """Two names: same, variant, short, misspelt, different or unsure."""
    from checker.compare.name import match_names

    def judge(left: str, right: str) -> dict[str, Any]:
        match = match_names(left, right)
        return {"verdict": match.verdict, "score": round(match.score, 4), "reason": match.reason}

    _run("names", file, judge)


@compare.command()
@click.argument("file", type=click.Path(path_type=Path))
def quantities(file: Path) -> None:
    """Two quantities, as an article writes them."""
    from checker.compare import quantity

    def judge(left: str, right: str) -> dict[str, Any]:
        values = [_quantity(text) for text in (left, right)]
        if values[0] is None or values[1] is None:
            return _told(_unread(left if values[0] is None else right, "quantity"))
        return _told(quantity.compare(values[0], values[1]))

    _run("quantities", file, judge)


@compare.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--published", metavar="DATE", help="The day that relative times count from, as 2025-03-13.")
def times(file: Path, published: str | None) -> None:
    """Two times, as an article writes them."""
    from checker.compare import moment

    try:
        day = date.fromisoformat(published) if published else None
    except ValueError as fault:
        raise click.UsageError(f"'{published}' is no date. Write it as 2025-03-13.") from fault

    def judge(left: str, right: str) -> dict[str, Any]:
        values = [_moment(text, day) for text in (left, right)]
        if values[0] is None or values[1] is None:
            return _told(_unread(left if values[0] is None else right, "time"))
        return _told(moment.compare(values[0], values[1]))

    _run("times", file, judge)


@compare.command()
@click.argument("file", type=click.Path(path_type=Path))
def quotes(file: Path) -> None:
    """Two quotations."""
    from checker.compare import wording

    _run("quotes", file, lambda left, right: _told(wording.compare(Wording(left), Wording(right))))


def _run(kind: str, file: Path, judge: Callable[[str, str], dict[str, Any]]) -> None:
    import msgspec

    for left, right in _pairs(kind, file):
        one, two = _COLUMNS[kind]
        click.echo(msgspec.json.encode({one: left, two: right} | judge(left, right)).decode())


def _pairs(kind: str, file: Path) -> Iterator[Pair]:
    """The two named columns, "left" and "right", or the first two; other columns are passed over."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        text = file.read_text("utf-8-sig")
    except OSError as fault:
        raise InputError(file, f"cannot be read ({fault.strerror}).", "Give a CSV file.") from fault
    except UnicodeDecodeError as fault:
        raise InputError(file, "is not UTF-8.", "Save it as UTF-8.") from fault
    rows = csv.reader(text.splitlines(keepends=True))
    header = next(rows, [])
    wanted = next(
        (pair for pair in (_COLUMNS[kind], ("left", "right")) if set(pair) <= set(header)), tuple(header[:2])
    )
    if len(wanted) < 2:
        raise FileFault(file, 1, 1, "has no two columns.", f"Name them {' and '.join(_COLUMNS[kind])}.")
    at = [header.index(name) for name in wanted]
    for number, row in enumerate(rows, start=2):
        if not row:
            continue
        if len(row) <= max(at):
            raise FileFault(file, number, 1, "has fewer columns than the header.", "Complete the row.")
        yield row[at[0]], row[at[1]]


def _quantity(text: str) -> Quantity | None:
    from checker.annotate.numerals import find_figures

    found = find_figures(text)
    return found[0].quantity if found else None


def _moment(text: str, day: date | None) -> Moment | None:
    from checker.annotate.times import times_of
    from checker.model import Article, Sentence, Span

    sentence = Sentence(Article("", text), Span(0, len(text)), ())
    found = times_of([sentence], day)[0]
    return found[0].moment if found else None


def _told(comparison: Comparison) -> dict[str, Any]:
    return {"outcome": comparison.outcome.value, "reason": comparison.reason, "note": comparison.note}


def _unread(text: str, kind: str) -> Comparison:
    return Comparison(Outcome.UNDECIDED, f"no {kind} was read in “{text}”")
