"""
The report as plain tables: what CSV files, the workbook and pandas show, column for column.

    findings    one row a finding: what is wrong, how much it matters, and what each side gives
    sides       one row a piece of evidence: who says what where, with the offsets of report.json
    tick_list   one row a checkable item, with how many independent reports give it
    claims      one row a claim, disputed or agreed; one column an article, with its own words
    statements  one row an assertion: everything that was read
    unchecked   one row a thing that was left, with the reason
    articles    one row an article, with how its date is known

Texts are as the articles have them: what a spreadsheet must be guarded from is the writer's business (`cells`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.model import Attribution, Finding, Report, Verdict
from checker.report.decided import badge_of, standing_words
from checker.report.gaps import fault_lines
from checker.report.layout import Column, Layout, Placed, lay_out
from checker.report.phrases import letters, side_values, value_words, who
from checker.report.ticklist import items
from checker.report.whosays import Row, agreed, disputed

Cell = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; `name` is a file's stem and a sheet's title."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def findings(report: Report) -> Table:
    """The page's findings in its order; `sides` holds each side's letter, value and outlets."""
    layout = lay_out(report)
    columns = (
        "id", "number", "verdict", "severity", "kind", "rule", "summary", "sides", "articles", "inside one article",
        "confidence", "why", "settle", "suggestion", "reference", "notes", "decision", "decided",
    )  # fmt: skip
    return Table("findings", columns, tuple(_finding(layout, placed) for placed in layout.findings))


def _finding(layout: Layout, placed: Placed) -> tuple[Cell, ...]:
    one = placed.finding
    return (
        one.id,
        placed.number,
        one.verdict.value,
        one.severity.value,
        one.kind,
        one.rule,
        one.summary,
        "\n".join(_side_lines(layout, one)),
        len({piece.article for piece in one.evidence}),
        one.internal,
        round(one.confidence, 3),
        one.why,
        one.settle,
        one.suggestion,
        "\n".join(record.statement for record in one.reference),
        "\n".join(one.notes),
        badge_of(one.standing),
        standing_words(one.standing),
    )


def _side_lines(layout: Layout, finding: Finding) -> Iterator[str]:
    values = side_values(finding.evidence)
    for side, letter in letters(finding.evidence).items():
        files = dict.fromkeys(piece.article for piece in finding.evidence if piece.side == side)
        yield f"{letter}: {values[side]} ({', '.join(_label(layout, file) for file in files)})"


def sides(report: Report) -> Table:
    """The evidence of every finding, piece by piece; `start` and `end` are those of report.json."""
    layout = lay_out(report)
    columns = (
        "finding", "verdict", "side", "value", "outlet", "article", "published", "source", "voice", "says",
        "as of", "quote", "start", "end", "line",
    )  # fmt: skip
    rows = tuple(row for placed in layout.findings for row in _pieces(layout, placed.finding))
    return Table("sides", columns, rows)


def _pieces(layout: Layout, finding: Finding) -> Iterator[tuple[Cell, ...]]:
    lettered = letters(finding.evidence)
    for piece in sorted(finding.evidence, key=lambda one: one.side):
        column = layout.columns.get(piece.article)
        yield (
            finding.id,
            finding.verdict.value,
            lettered[piece.side],
            piece.value,
            _label(layout, piece.article),
            piece.article,
            _published(column),
            _sources(piece.attribution),
            piece.attribution[0].voice if piece.attribution else "",
            who(piece.attribution),
            piece.as_of,
            piece.quote,
            piece.span.start,
            piece.span.end,
            column.article.text.count("\n", 0, piece.span.start) + 1 if column else None,
        )


def tick_list(report: Report) -> Table:
    """Every item of the page's tick list, none left out; `done` is empty, for the one who ticks."""
    layout = lay_out(report)
    columns = ("done", "sheet", "about", "value", "words", "reports", "articles", "outlets", "findings")
    rows = tuple(
        (
            "",
            title,
            one.subject,
            one.value,
            one.words,
            one.number,
            len(one.columns),
            ", ".join(column.article.label for column in one.columns),
            " ".join(f"{flag.sign}{layout.findings[flag.number - 1].finding.id}" for flag in one.flags),
        )
        for title, found in items(layout)
        for one in found
    )
    return Table("tick-list", columns, rows)


def claims(report: Report) -> Table:
    """Who says what, the page's matrix: a row a claim, a column an article."""
    layout = lay_out(report)
    columns = ("standing", "finding", "about", "claim", *article_columns(layout))
    placed = [one for one in layout.findings if one.finding.verdict is not Verdict.VARIANT]
    rows = [_claim(row, one.finding.id) for row, one in zip(disputed(layout), placed, strict=True)]
    rows += [_claim(row, "") for row in agreed(layout)]
    return Table("who-says-what", columns, tuple(rows))


def _claim(row: Row, finding: str) -> tuple[Cell, ...]:
    cells = tuple(_words(cell.letters, cell.words) if cell else "" for cell in row.cells)
    return (row.verdict, finding, row.about, row.title, *cells)


def _words(lettered: str, words: str) -> str:
    return words if lettered == "=" else f"{lettered}: {words}"


def article_columns(layout: Layout) -> tuple[str, ...]:
    """A heading for each article: its outlet, and its file too where two share an outlet."""
    shared = Counter(column.article.label for column in layout.columns.values())
    return tuple(
        column.article.label if shared[column.article.label] == 1 else f"{column.article.label} ({file})"
        for file, column in layout.columns.items()
    )


def statements(report: Report) -> Table:
    """Every assertion that was read, in the order of the texts."""
    layout = lay_out(report)
    columns = (
        "article", "outlet", "property", "subject", "value", "in words", "negated", "hedged", "mood", "as of",
        "source", "voice", "basis", "quote", "start", "end",
    )  # fmt: skip
    rows = tuple(
        (
            one.article,
            _label(layout, one.article),
            one.property,
            one.subject,
            str(one.value),
            value_words(one.value),
            one.negated,
            one.hedged,
            one.mood,
            str(one.as_of) if one.as_of else "",
            _sources(one.attribution),
            one.attribution[0].voice if one.attribution else "",
            one.basis,
            reading.article.quote(one.span),
            one.span.start,
            one.span.end,
        )
        for reading in report.readings
        for one in reading.assertions
    )
    return Table("statements", columns, rows)


def unchecked(report: Report) -> Table:
    """What was not checked: pairs, sentences, rules and files, each with the reason."""
    layout = lay_out(report)
    return Table(
        "not-checked", ("what", "reason", "rule", "outlet", "quote", "beside"), tuple(_unchecked(layout))
    )


def _unchecked(layout: Layout) -> Iterator[tuple[Cell, ...]]:
    report, coverage = layout.report, layout.report.coverage
    for problem in dict.fromkeys((*report.story.problems, *coverage.notes)):
        yield ("problem", problem, "", "", "", "")
    for fault in fault_lines(coverage):
        yield ("rule file left out", fault, "", "", "", "")
    for pair in coverage.uncompared:
        other = f"{pair.right.quote} ({_label(layout, pair.right.article)})"
        yield ("pair", pair.reason, pair.rule, _label(layout, pair.left.article), pair.left.quote, other)
    for file, span in sorted(coverage.silent):
        quote = layout.columns[file].article.quote(span) if file in layout.columns else ""
        yield ("sentence", "gave nothing to compare", "", _label(layout, file), quote, "")
    for rule in sorted(coverage.idle_rules):
        yield ("rule", "never applied", rule, "", "", "")


def articles(report: Report) -> Table:
    """The articles, with how each date is known and which of them go back to one report."""
    layout = lay_out(report)
    families = dict(report.families)
    columns = (
        "number", "article", "outlet", "published", "earliest", "latest", "known from", "byline", "address",
        "report", "words", "problems",
    )  # fmt: skip
    rows = tuple(
        (
            column.number,
            file,
            column.article.outlet,
            _published(column),
            column.article.earliest.isoformat() if column.article.earliest else "",
            column.article.latest.isoformat() if column.article.latest else "",
            column.article.published_from,
            ", ".join(column.article.byline),
            column.article.url,
            families.get(file),
            len(column.article.text.split()),
            "\n".join(column.article.problems),
        )
        for file, column in layout.columns.items()
    )
    return Table("articles", columns, rows)


# In the order in which a workbook shows them.
TABLES: tuple[Callable[[Report], Table], ...] = (
    findings,
    sides,
    tick_list,
    claims,
    unchecked,
    articles,
    statements,
)


def _label(layout: Layout, file: str) -> str:
    return layout.columns[file].article.label if file in layout.columns else file


def _published(column: Column | None) -> str:
    return column.article.published.isoformat() if column and column.article.published else ""


def _sources(chain: tuple[Attribution, ...]) -> str:
    """Nearest first; empty is the outlet's own voice."""
    return ", by way of ".join(one.source or "somebody not named" for one in chain)
