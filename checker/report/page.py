"""
The report as one HTML page: no network, no script needed to read it.

Every value goes through autoescape and `visible`; the style and the script are allowed by their hash alone,
so that nothing an article says can run.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.model import Report, Verdict
from checker.report.decided import SIGN, Earlier, earlier
from checker.report.draft import Lines, draft_lines, items_words
from checker.report.drawing import drawn, inline
from checker.report.fulltext import FullText, full_texts
from checker.report.gaps import Gaps, gaps
from checker.report.layout import lay_out
from checker.report.overtime import Series, over_time
from checker.report.pairs import PairRow, pairs
from checker.report.phrases import SIGNS, counts, dates_headline, headline, plural
from checker.report.sides import Shown, show
from checker.report.ticklist import Sheet, tick_list
from checker.report.timeline import Stop, timeline
from checker.report.whosays import MOST_ROWS, ROOMY, WIDEST, Row, agreed, disputed

# What each group of findings is, for a reader who sees the page for the first time.
_MEANING = {
    Verdict.CONFLICT: "Both cannot be true of the same thing at the same time, or one contradicts the reference.",
    Verdict.TENSION: "Both can stand, but an editor should look: sources, times or scopes may differ.",
    Verdict.VARIANT: "The same thing written differently: spelling, house style, unit or short form.",
}
_DISMISSED = "An editor holds that these are no errors. They are shown with the reason, and not counted."
# Past so many findings and articles a browser lays out what is off screen only when it comes near.
HEAVY = 150
_FACETS = ("verdict", "severity", "kind", "rule")


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one verdict, or those dismissed; `key` is the verdict or "dismissed"."""

    key: str
    anchor: str
    folded: bool
    sign: str
    title: str
    meaning: str
    findings: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What the template draws; it decides nothing."""

    title: str
    headline: str
    dates: str
    tally: tuple[tuple[str, str, str, int], ...]
    nothing: bool
    heavy: bool
    texts: tuple[FullText, ...]
    groups: tuple[Group, ...]
    facets: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    disputed: tuple[Row, ...]
    disputed_more: int
    agreed: tuple[Row, ...]
    agreed_more: int
    wide: bool
    roomy: bool
    pairs: tuple[PairRow, ...]
    series: tuple[Series, ...]
    timeline: tuple[Stop, ...]
    sheets: tuple[Sheet, ...]
    draft: str
    lines: tuple[Lines, ...]
    gaps: Gaps
    earlier: Earlier | None
    notes: tuple[tuple[str, str], ...]


def render(report: Report) -> str:
    """The page; the same bytes for the same report."""
    script = inline("page.js", "decide.js")
    return drawn("page.html", page=_page(report), style=inline("page.css"), script=script)


def _page(report: Report) -> Page:
    layout = lay_out(report)
    shown = [show(layout, placed) for placed in layout.findings]
    rows, alike = disputed(layout), agreed(layout)
    draft = report.story.draft
    return Page(
        title=report.story.title or report.story.id,
        headline=headline(report),
        dates=dates_headline(report),
        tally=_tally(report),
        nothing=not report.findings,
        heavy=len(report.findings) + len(report.story.articles) > HEAVY,
        texts=full_texts(layout),
        groups=_groups(shown),
        facets=_facets(report, shown),
        disputed=rows[:MOST_ROWS],
        disputed_more=len(rows[MOST_ROWS:]),
        agreed=alike[:MOST_ROWS],
        agreed_more=len(alike[MOST_ROWS:]),
        wide=len(layout.columns) > WIDEST,
        roomy=len(layout.columns) <= ROOMY,
        # Of a draft only what concerns it is told: how its sources stand with one another is not.
        pairs=() if draft else pairs(layout),
        series=() if draft else over_time(layout),
        timeline=() if draft else timeline(layout),
        sheets=() if draft else tick_list(layout),
        draft=items_words(report) if draft else "",
        lines=draft_lines(layout),
        gaps=gaps(layout),
        earlier=earlier(layout),
        notes=report.story.notes,
    )


def _tally(report: Report) -> tuple[tuple[str, str, str, int], ...]:
    found = [
        (verdict.value, SIGNS[verdict], verdict.value if number == 1 else verdict.value + "s", number)
        for verdict, number in counts(report).items()
    ]
    dismissed = sum(finding.dismissed for finding in report.findings)
    if dismissed:
        found.append(("dismissed", SIGN, "dismissed", dismissed))
    number = len(report.agreements)
    return (*found, ("agreed", "=", "agreement" if number == 1 else "agreements", number))


def _groups(shown: list[Shown]) -> tuple[Group, ...]:
    groups = []
    for verdict in Verdict:
        own = tuple(one for one in shown if one.finding.verdict is verdict and not one.finding.dismissed)
        folded = verdict is Verdict.VARIANT
        title = plural(len(own), verdict.value)
        groups.append(
            Group(verdict.value, f"{verdict.value}s", folded, SIGNS[verdict], title, _MEANING[verdict], own)
        )
    own = tuple(one for one in shown if one.finding.dismissed)
    groups.append(Group("dismissed", "dismissed", True, SIGN, f"{len(own):,} dismissed", _DISMISSED, own))
    return tuple(group for group in groups if group.findings)


def _facets(report: Report, shown: list[Shown]) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """What can be chosen in each filter: only what occurs, and only where there is a choice."""
    titles = {rule.id: rule.title for rule in report.rules}
    facets = []
    for name in _FACETS:
        words = dict.fromkeys(str(getattr(one.finding, name)) for one in shown)
        listed = list(words) if name in {"verdict", "severity"} else sorted(words)
        facets.append((name, tuple((word, titles.get(word, word)) for word in listed)))
    named = {anchor for one in shown for anchor in one.outlets}
    columns = lay_out(report).columns.values()
    facets.append(
        ("outlet", tuple((one.anchor, one.article.label) for one in columns if one.anchor in named))
    )
    return tuple((name, choices) for name, choices in facets if len(choices) > 1)
