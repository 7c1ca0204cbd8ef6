"""The report in the terminal: what an editor reads before opening the page."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TextIO

import click

from checker.articles.gathering import DRAFT
from checker.cli.draft_lines import draft_lines
from checker.model import Article, Evidence, Finding, Report, Verdict
from checker.report.decided import SIGN, badge_of, leftovers, remarks, standing_words
from checker.report.gaps import gap_sentence, trouble_lines
from checker.report.layout import in_order
from checker.report.phrases import (
    SIGNS,
    as_of_words,
    counts,
    date_words,
    headline,
    held_words,
    known_words,
    letters,
    main_piece,
    plural,
    side_values,
    who,
)
from checker.report.visible import one_line, visible

# More than this scrolls past unread; the page has them all.
MOST_SHOWN = {Verdict.CONFLICT: 40, Verdict.TENSION: 25}
MOST_SIDES = 6
MOST_ARTICLES = 20
MOST_DISMISSED, MOST_LEFT = 10, 3
PIPE_WIDTH, WIDEST = 100, 110
_COLOURS = {Verdict.CONFLICT: "red", Verdict.TENSION: "yellow"}

# A line: its indent, its style (a colour, "bold", "dim" or ""), its words.
Line = tuple[int, str, str]


def print_summary(report: Report, page: Path, *, stream: TextIO | None = None) -> None:
    """
    Prints the story, its articles, conflicts, tensions, and what was not checked, to the stream (standard output).
    `page` is the file where the whole report lies.

    Colour only on a terminal, and not where NO_COLOR is set. What articles say is one line each, with controls
    shown as ⟨U+001B⟩, so that no text steers the terminal.
    """
    out = stream or sys.stdout
    terminal = out.isatty()
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = min(shutil.get_terminal_size((PIPE_WIDTH, 24)).columns, WIDEST) if terminal else PIPE_WIDTH
    for indent, style, words in _lines(report):
        for line in _wrapped(indent, one_line(words), width):
            out.write(_encodable(_styled(line, style) if colour else line, out) + "\n")
    # Unwrapped: a path is copied whole.
    out.write(_encodable(f"\nReport: {visible(str(page))}\n", out))


def _lines(report: Report) -> Iterator[Line]:
    yield 0, "bold", report.story.title or report.story.id
    yield 0, "", headline(report)
    yield from _articles(report)
    for verdict in (Verdict.CONFLICT, Verdict.TENSION):
        yield from _findings(report, verdict)
    if not report.findings:
        yield 0, "", ""
        yield 0, "", "Nothing was flagged. That is not a clearance: see what was not checked."
    yield from draft_lines(report)
    yield from _rest(report)


def _articles(report: Report) -> Iterator[Line]:
    articles = report.story.articles
    shown = [*articles[:MOST_ARTICLES], *(one for one in articles[MOST_ARTICLES:] if one.problems)]
    for article in shown:
        label = article.label if article.label == article.file else f"{article.label} ({article.file})"
        length = plural(len(article.text.split()), "word")
        when = date_words(article) if article.published_from == "unknown" else _dated(article)
        yield 2, "", f"{label}: {when}; {length}"
        for problem in article.problems:
            yield 4, "yellow", problem
        if article.published is not None and article.published > date.today() + timedelta(1):
            yield 4, "yellow", "its date is to come: is it right?"
    if len(articles) > len(shown):
        yield 2, "", f"... and {plural(len(articles) - len(shown), 'more article')} in the report"


def _dated(article: Article) -> str:
    return f"{date_words(article)}, {known_words(article)}"


def _findings(report: Report, verdict: Verdict) -> Iterator[Line]:
    own = [one for one in in_order(report) if one.verdict is verdict and not one.dismissed]
    if not own:
        return
    articles = {article.file: article for article in report.story.articles}
    yield 0, "", ""
    yield 0, "bold", plural(len(own), verdict.value).upper()
    for finding in own[: MOST_SHOWN[verdict]]:
        yield 0, "", ""
        stands = f", {badge}" if (badge := badge_of(finding.standing)) else ""
        yield 0, _COLOURS[verdict], f"{SIGNS[verdict]} {finding.summary} [{finding.severity}{stands}]"
        yield from _sides(finding, articles)
    if len(own) > MOST_SHOWN[verdict]:
        yield 0, "", ""
        yield 2, "", f"... and {plural(len(own) - MOST_SHOWN[verdict], verdict.value)} more in the report"


def _sides(finding: Finding, articles: dict[str, Article]) -> Iterator[Line]:
    sides, values = letters(finding.evidence), side_values(finding.evidence)
    for side, letter in list(sides.items())[:MOST_SIDES]:
        pieces = [piece for piece in finding.evidence if piece.side == side]
        yield from _side(f"{letter} {values[side]}", pieces, articles)
    if len(sides) > MOST_SIDES:
        yield 2, "", f"... and {plural(len(sides) - MOST_SIDES, 'more side')} in the report"
    for record in finding.reference:
        held = held_words(record)
        yield 2, "", f"§ The reference: {record.statement}{f', {held}' if held else ''}"
    if finding.suggestion:
        yield 2, "", f"Suggestion: {finding.suggestion}"


def _side(value: str, pieces: Sequence[Evidence], articles: dict[str, Article]) -> Iterator[Line]:
    drafts = [piece for piece in pieces if (own := articles.get(piece.article)) and own.outlet == DRAFT]
    piece = main_piece(drafts or pieces)
    article = articles.get(piece.article)
    label = article.label if article else piece.article
    when = as_of_words(piece, article)
    as_of = f", as of {when}" if when else ""
    others = len({one.article for one in pieces} - {piece.article})
    also = f", and {plural(others, 'other article')}" if others else ""
    speaker = f"{who(piece.attribution)}, in {label}" if piece.attribution else f"{label}, in its own voice"
    yield 2, "", f"{value}: {speaker}{as_of}{also}"
    yield 4, "dim", f"{_place(piece, article)} “{_short(piece.quote)}”"


def _decided(report: Report) -> Iterator[Line]:
    """What was dismissed, with the reason, and what the file says of findings that are no more."""
    dismissed = [finding for finding in in_order(report) if finding.dismissed]
    for finding in dismissed[:MOST_DISMISSED]:
        yield 0, "", f"{SIGN} {finding.summary}"
        yield 2, "dim", standing_words(finding.standing)
    if len(dismissed) > MOST_DISMISSED:
        yield 2, "", f"... and {len(dismissed) - MOST_DISMISSED} dismissed more in the report"
    for title, lines in leftovers(report):
        named = "; ".join(lines[:MOST_LEFT])
        yield 0, "", f"{title}: {named}{' ...' if len(lines) > MOST_LEFT else ''}"
    for line in remarks(report):
        yield 0, "", line


def _rest(report: Report) -> Iterator[Line]:
    variants = counts(report)[Verdict.VARIANT]
    yield 0, "", ""
    yield from _decided(report)
    if variants:
        yield (
            0,
            "",
            f"{SIGNS[Verdict.VARIANT]} {plural(variants, 'variant')} of spelling or style, in the report",
        )
    yield 0, "", f"= {plural(len(report.agreements), 'claim')} compared and agreed"
    yield 0, "", f"Not checked: {gap_sentence(report)}"
    told = trouble_lines(report)
    own = {f"{article.file}: {problem}" for article in report.story.articles for problem in article.problems}
    for line in (*told, *(note for note in report.coverage.notes if note not in {*told, *own})):
        yield 2, "yellow", line


def _place(piece: Evidence, article: Article | None) -> str:
    """file:line, as editors' programs open it."""
    if article is None:
        return piece.article
    return f"{piece.article}:{article.text.count(chr(10), 0, piece.span.start) + 1}"


def _short(quote: str) -> str:
    return textwrap.shorten(one_line(quote), 160, placeholder=" ...")


def _wrapped(indent: int, words: str, width: int) -> list[str]:
    if not words:
        return [""]
    # Paths and line numbers are copied from here: never break inside them.
    return textwrap.wrap(
        words,
        max(width, indent + 20),
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_on_hyphens=False,
    )


def _styled(line: str, style: str) -> str:
    if style in {"bold", "dim"}:
        return click.style(line, bold=style == "bold" or None, dim=style == "dim" or None)
    return click.style(line, fg=style) if style else line


def _encodable(line: str, out: TextIO) -> str:
    """What the stream's encoding lacks becomes a question mark: a summary must not end in a traceback."""
    encoding = getattr(out, "encoding", None) or "utf-8"
    return line.encode(encoding, "replace").decode(encoding)
