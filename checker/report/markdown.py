"""
The report in short, as Markdown for a pull request or a chat: conflicts and tensions with their sides, under their ids.

Nothing an article says can make a link, a heading, a mention or markup: see `plain`. It stays below what code hosts
take as one comment; what does not fit is counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model import Evidence, Finding, Report, Verdict
from checker.report.decided import badge_of
from checker.report.gaps import gap_sentence, trouble_lines
from checker.report.layout import Layout, lay_out
from checker.report.phrases import (
    SIGNS,
    as_of_words,
    counts,
    headline,
    letters,
    main_piece,
    plural,
    side_values,
    who,
)
from checker.report.visible import one_line

# GitHub and GitLab take 65,536 and more characters; a chat is read in less.
MOST_LETTERS = 30_000
MOST_SIDES = 6
_SUMMARY, _QUOTE, _VALUE = 300, 160, 120
# What begins markup anywhere in GitHub Flavored Markdown; what begins a block at the start of one; what makes a link.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>~&|$]")
_AT_START = re.compile(r"(?:[#+\-=:>]|\d+(?=[.)]))")
_ADDRESS = re.compile(r"(?i)(?<=\w)(:(?=//)|(?<=www)\.)")
# Unseen. Hosts look for "@name" and "#12" after all escapes are gone, so something must stand between.
_JOINER = "\u2060"


def render(report: Report) -> str:
    return "\n".join(_fitting(report)) + "\n"


def plain(words: str, most: int) -> str:
    """
    The words on one line, cut at `most`, as nothing but words.

    Signs that could begin markup are escaped; a word joiner parts the sign of a mention or of an issue's number
    from its name.
    """
    line = one_line(words)
    short = line if len(line) <= most else line[: most - 1].rstrip() + "…"
    escaped = _ADDRESS.sub(_escape, _ANYWHERE.sub(_escape, short))
    block = _AT_START.match(escaped)
    if block:
        at = block.end() if block[0].isdigit() else 0
        escaped = f"{escaped[:at]}\\{escaped[at:]}"
    return re.sub(r"([@#])(?=\w)", rf"\1{_JOINER}", escaped)


def _escape(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def _fitting(report: Report) -> Iterator[str]:
    layout = lay_out(report)
    own = [placed.finding for placed in layout.findings if _told(placed.finding)]
    tail = list(_rest(report))
    room = MOST_LETTERS - sum(len(line) + 1 for line in tail)
    verdict: Verdict | None = None
    yield f"### {plain(report.story.title or report.story.id, _SUMMARY)}"
    yield ""
    yield plain(headline(report), _SUMMARY)
    for shown, finding in enumerate(own):
        lines = list(_finding(layout, finding))
        room -= sum(len(line) + 1 for line in lines)
        if room < 0:
            yield ""
            yield f"… and {plural(len(own) - shown, 'more finding')} in the report"
            break
        if finding.verdict is not verdict:
            verdict = finding.verdict
            number = counts(report)[verdict]
            yield from ("", f"**{SIGNS[verdict]} {plural(number, verdict.value)}**", "")
        yield from lines
    yield from tail


def _told(finding: Finding) -> bool:
    """What is left to do: no variants, nothing that an editor dismissed."""
    return finding.verdict is not Verdict.VARIANT and not finding.dismissed


def _finding(layout: Layout, finding: Finding) -> Iterator[str]:
    # An id is letters and digits; one that is not must not end its own code span.
    name = re.sub(r"[^\w-]", "-", finding.id)[:40]
    badge = badge_of(finding.standing)
    standing = f" **{badge}**" if badge else ""
    yield f"- {plain(finding.summary, _SUMMARY)} ({finding.severity.value}, `{name}`){standing}"
    lettered, values = letters(finding.evidence), side_values(finding.evidence)
    for side, letter in list(lettered.items())[:MOST_SIDES]:
        pieces = [piece for piece in finding.evidence if piece.side == side]
        yield f"  - {letter} **{plain(values[side], _VALUE)}**: {_said(layout, pieces)}"
    if len(lettered) > MOST_SIDES:
        yield f"  - … and {plural(len(lettered) - MOST_SIDES, 'more side')} in the report"
    for record in finding.reference:
        yield f"  - § The reference: {plain(record.statement, _SUMMARY)}"
    if finding.suggestion:
        yield f"  - Suggestion: {plain(finding.suggestion, _VALUE)}"


def _said(layout: Layout, pieces: list[Evidence]) -> str:
    piece = main_piece(pieces)
    column = layout.columns.get(piece.article)
    article = column.article if column else None
    when = as_of_words(piece, article)
    speaker = f"{article.label if article else piece.article}, {who(piece.attribution)}"
    others = len({one.article for one in pieces} - {piece.article})
    also = f" and {plural(others, 'other article')}" if others else ""
    as_of = f", as of {plain(when, _VALUE)}" if when else ""
    return f"{plain(speaker, _VALUE)}{as_of}{also}: “{plain(piece.quote, _QUOTE)}”"


def _rest(report: Report) -> Iterator[str]:
    yield ""
    if not report.findings:
        yield "Nothing was flagged. That is not a clearance."
        yield ""
    if variants := counts(report)[Verdict.VARIANT]:
        yield f"{SIGNS[Verdict.VARIANT]} {plural(variants, 'variant')} of spelling or style in the report."
        yield ""
    yield f"**Not checked:** {plain(gap_sentence(report), _SUMMARY)}"
    troubles = trouble_lines(report)
    for line in troubles[:10]:
        yield f"- {plain(line, _SUMMARY)}"
    if len(troubles) > 10:
        yield f"- … and {plural(len(troubles) - 10, 'more problem')} in the report"
