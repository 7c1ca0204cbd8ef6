"""The words that the page and the terminal share: counts, dates, who says it, how a date is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from checker.model import Article, Attribution, Evidence, Finding, ReferenceRecord, Report, Verdict
from checker.values import Moment, Value

# strftime follows the machine's language, and the same input must give the same bytes.
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_STAMP = re.compile(
    r"(?P<before>since |before )?(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d)( (?P<hour>\d\d:\d\d))?)?",
    re.A,
)
_KNOWN_FROM = {
    "story.yaml": "from story.yaml",
    "markup": "from the page’s markup",
    "text": "from the text",
    "inferred": "inferred",
    "unknown": "unknown",
}
_VOICES = {"direct": "quoted", "indirect": "reported", "mixed": "partly quoted"}

# Never colour alone: a sign and a word stand with it.
SIGNS = {Verdict.CONFLICT: "≠", Verdict.TENSION: "?", Verdict.VARIANT: "≈"}


def plural(number: int, one: str, many: str = "") -> str:
    """1 conflict, 2 conflicts, 1,200 families."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def day(when: date) -> str:
    """3 April 2025"""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def iso_in_words(stamp: str) -> str:
    """2025-04 as April 2025, 2025-04-03 16:00 as 3 April 2025, 16:00; anything else as it is."""
    match = _STAMP.fullmatch(stamp)
    if not match:
        return stamp
    year, month = int(match["year"]), int(match["month"])
    try:
        words = day(date(year, month, int(match["day"]))) if match["day"] else f"{_MONTHS[month - 1]} {year}"
    except (ValueError, IndexError):
        return stamp
    return f"{match['before'] or ''}{words}" + (f", {match['hour']}" if match["hour"] else "")


def value_words(value: Value) -> str:
    """The value as a reader writes it; a time with both its ends where it is no single day, month or year."""
    if not isinstance(value, Moment) or value.start is None or value.end is None:
        return iso_in_words(str(value))
    about = "about " if value.about else ""
    return about + _between(value.start, value.end)


def _between(start: datetime, end: datetime) -> str:
    last = end - timedelta(days=1)
    midnights = start.time() == end.time() == time()
    if not midnights and end - start <= timedelta(days=1):
        hours = "" if end - start <= timedelta(minutes=1) else f" to {end:%H:%M}"
        return f"{day(start)}, {start:%H:%M}{hours}"
    if (start.month, start.day, last.month, last.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == last.year else f"{start.year} to {last.year}"
    if start.day == 1 and end.day == 1 and (last.year, last.month) == (start.year, start.month):
        return f"{_MONTHS[start.month - 1]} {start.year}"
    return day(start) if last <= start else f"{day(start)} to {day(last)}"


def stretch(start: str, end: str) -> str:
    """since 3 April 2025; from June 2023 to 3 April 2025; until June 2023"""
    if start and end:
        return f"from {iso_in_words(start)} to {iso_in_words(end)}"
    if start:
        return f"since {iso_in_words(start)}"
    return f"until {iso_in_words(end)}" if end else ""


def date_words(article: Article) -> str:
    """The article's date or the range it lies in."""
    if article.published:
        return day(article.published)
    if article.earliest and article.latest:
        return f"between {day(article.earliest)} and {day(article.latest)}"
    if article.earliest:
        return f"not before {day(article.earliest)}"
    return f"not after {day(article.latest)}" if article.latest else "date unknown"


def known_words(article: Article) -> str:
    """How the date is known, with what it was inferred from."""
    words = _KNOWN_FROM.get(article.published_from, article.published_from)
    return f"{words}: {article.published_why}" if article.published_why else words


def who(attribution: Sequence[Attribution]) -> str:
    """Nearest source first; an empty attribution is the outlet's own voice."""
    if not attribution:
        return "in its own voice"
    return ", by way of ".join(
        f"{one.source or 'somebody not named'} ({_VOICES.get(one.voice, one.voice)})" for one in attribution
    )


def letter(side: int) -> str:
    """A for the first side, B for the second; numbers past Z."""
    return chr(ord("A") + side) if 0 <= side < 26 else str(side + 1)


def letters(evidence: Sequence[Evidence]) -> dict[int, str]:
    """A letter for each side that has evidence, in their order: numbers may have gaps, letters have none."""
    return {side: letter(rank) for rank, side in enumerate(sorted({piece.side for piece in evidence}))}


def side_values(evidence: Sequence[Evidence]) -> dict[int, str]:
    """What each side gives, in words; where sides would read alike, the article's own words tell them apart."""
    firsts: dict[int, Evidence] = {}
    for piece in evidence:
        if piece.side not in firsts or not firsts[piece.side].value:
            firsts[piece.side] = piece
    alike = Counter(piece.value for piece in firsts.values())
    return {
        side: piece.quote if alike[piece.value] > 1 or not piece.value else iso_in_words(piece.value)
        for side, piece in sorted(firsts.items())
    }


def held_words(record: ReferenceRecord) -> str:
    """Since when, until when; nothing where the statement tells it already."""
    told = all(iso_in_words(stamp) in record.statement for stamp in (record.start, record.end))
    return "" if told else stretch(record.start, record.end)


def as_of_words(piece: Evidence, article: Article | None) -> str:
    """For when the words hold, where that is another time than the article's own date."""
    published = article.published.isoformat() if article and article.published else ""
    return "" if piece.as_of == published else iso_in_words(piece.as_of)


def main_piece(pieces: Sequence[Evidence]) -> Evidence:
    """The piece that tells most of a side: the first that has a time or a source, else the first."""
    return next((one for one in pieces if one.attribution or one.as_of), pieces[0])


def counts(report: Report) -> dict[Verdict, int]:
    """How many findings of each verdict; those that an editor dismissed are not counted."""
    tally = Counter(finding.verdict for finding in report.findings if not finding.dismissed)
    return {verdict: tally[verdict] for verdict in Verdict}


def titled(finding: Finding) -> str:
    """The finding's summary, with a word where an editor holds it to be no error."""
    return f"{finding.summary} (dismissed)" if finding.dismissed else finding.summary


def headline(report: Report) -> str:
    """
    5 articles, 3 independent reports, 4 conflicts, 5 tensions, 2 variants, 1 dismissed.

    The reports only where some are copies, the dismissed only where there are some.
    """
    tally = counts(report)
    articles = len(report.story.articles)
    reports = len({family for _, family in report.families})
    dismissed = sum(finding.dismissed for finding in report.findings)
    against = "The draft against " if report.story.draft else ""
    return against + ", ".join(
        [
            plural(articles - 1, "source") if against else plural(articles, "article"),
            *([plural(reports, "independent report")] if 0 < reports < articles - bool(against) else []),
            *(plural(tally[verdict], verdict.value) for verdict in Verdict),
            *([f"{dismissed:,} dismissed"] if dismissed else []),
        ]
    )


def dates_headline(report: Report) -> str:
    """How the dates of the articles are known, in one sentence."""
    tally = Counter(article.published_from for article in report.story.articles)
    if len(tally) == 1 and report.story.articles:
        words = _KNOWN_FROM.get(next(iter(tally)), next(iter(tally)))
        return f"Dates: {'all ' if sum(tally.values()) > 1 else ''}{words}."
    told = [
        f"{number} {_KNOWN_FROM.get(name, name)}" for name, number in sorted(tally.items(), key=_as_listed)
    ]
    return f"Dates: {', '.join(told)}." if told else ""


def _as_listed(item: tuple[str, int]) -> tuple[int, str]:
    order = list(_KNOWN_FROM)
    return (order.index(item[0]) if item[0] in order else len(order), item[0])
