"""The report as a notebook shows it: the counts, the findings with their sides, and what was not checked."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from checker.model import Report, Verdict
from checker.report.gaps import gap_sentence
from checker.report.layout import Placed, lay_out
from checker.report.phrases import SIGNS, headline, letters, main_piece, side_values, who
from checker.report.visible import one_line

# A notebook is scrolled; findings_table() has them all.
MOST_SHOWN = 50
_MOST_LETTERS = 300


def render(report: Report) -> str:
    """A fragment of HTML without style, script or link; every word escaped."""
    layout = lay_out(report)
    own = [
        placed
        for placed in layout.findings
        if placed.finding.verdict is not Verdict.VARIANT and not placed.finding.dismissed
    ]
    labels = {file: column.article.label for file, column in layout.columns.items()}
    rows = Markup("").join(_row(placed, labels) for placed in own[:MOST_SHOWN])
    more = len(own) - MOST_SHOWN
    parts = [
        Markup("<p><b>{}</b><br>{}</p>").format(
            _words(report.story.title or report.story.id), headline(report)
        )
    ]
    if rows:
        head = Markup("<tr><th></th><th>finding</th><th>sides</th><th>severity</th><th>id</th></tr>")
        parts.append(Markup("<table><thead>{}</thead><tbody>{}</tbody></table>").format(head, rows))
    else:
        parts.append(Markup("<p>Nothing was flagged. That is not a clearance.</p>"))
    if more > 0:
        parts.append(Markup("<p>… and {} more</p>").format(more))
    parts.append(Markup("<p><b>Not checked:</b> {}</p>").format(gap_sentence(report)))
    return str(Markup("<div>{}</div>").format(Markup("").join(parts)))


def _row(placed: Placed, labels: dict[str, str]) -> Markup:
    finding = placed.finding
    return Markup("<tr><td>{} {}</td><td>{}</td><td>{}</td><td>{}</td><td><code>{}</code></td></tr>").format(
        SIGNS[finding.verdict],
        finding.verdict.value,
        _words(finding.summary),
        Markup("<br>").join(_sides(placed, labels)),
        finding.severity.value,
        _words(finding.id),
    )


def _sides(placed: Placed, labels: dict[str, str]) -> Iterator[Markup]:
    evidence = placed.finding.evidence
    values = side_values(evidence)
    for side, letter in letters(evidence).items():
        piece = main_piece([one for one in evidence if one.side == side])
        speaker = f"{labels.get(piece.article, piece.article)}, {who(piece.attribution)}"
        yield escape(_words(f"{letter} {values[side]} ({speaker}): “{piece.quote}”"))


def _words(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _MOST_LETTERS else line[: _MOST_LETTERS - 1] + "…"
