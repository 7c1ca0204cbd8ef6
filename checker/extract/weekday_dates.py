"""
Finds dates that the calendar or the article itself cannot bear, as pairs: what is stated, and what was worked out.

Finds:  "Tuesday, March 12" in a year when that was a Wednesday; "30 February"; a day after the article's own,
        told in the past tense; "on 20 March the court gave him until 10 March"; "the 20th anniversary of the 2003
        flood" in 2025
Leaves: "Tuesday, March 12" of a year that nothing tells; a date of the future that is planned
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Sentence, Span, TimeMention
from checker.values import Grain, Moment

PROPERTY = "calendar"

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_WEEKDAY = re.compile(rf"\b({'|'.join(_DAYS)})\b", re.IGNORECASE)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?|(?P<month2>{'|'.join(_MONTHS)})[a-z]*\.?\s+(?P<day2>\d{{1,2}}))"
    r"(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{4}))?",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$")
_ANNIVERSARY = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+anniversary\s+of\b")
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_SETTING = frozenset({"set", "give", "order", "extend", "impose", "grant", "demand", "allow"})
_PLANNING = frozenset(
    {"schedule", "plan", "expect", "slate", "due", "book", "announce", "promise", "postpone", "move"}
)
_MARKING = frozenset({"mark", "celebrate", "observe", "commemorate"})
_NEAR = timedelta(60)
_DAYS_OR_LESS = frozenset({Grain.DAY, Grain.HOUR, Grain.MINUTE})
_TOLD = {"story.yaml", "markup", "text"}


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """Both sides of every such pair, each under a subject of its own so that no two pairs meet."""
    found: list[Assertion] = []
    for sentence in sentences:
        if sentence.part in {"byline", "dateline"}:
            continue
        for mention in sentence.times:
            found += _pair(sentence, mention.span, _weekday(sentence, mention))
            found += _pair(sentence, mention.span, _impossible(sentence, mention))
            found += _pair(sentence, mention.span, _after_the_article(sentence, mention))
            found += _pair(sentence, mention.span, _passed_deadline(sentence, mention))
        for match in _ANNIVERSARY.finditer(sentence.text):
            span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
            found += _pair(sentence, span, _anniversary(sentence, match))
    return found


Pair = tuple[Moment, Moment, str]


def _pair(sentence: Sentence, span: Span, pair: Pair | None) -> Iterator[Assertion]:
    if pair is None:
        return
    stated, computed, basis = pair
    subject = f"{sentence.article.quote(span)} @{span.start}"
    yield assertion_at(sentence, span, PROPERTY, subject, stated)
    yield assertion_at(sentence, sentence.span, PROPERTY, subject, computed, basis=basis)


def _weekday(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """A weekday beside a date that falls on another."""
    weekday, moment = misfit(sentence, mention), mention.moment
    if not weekday or moment.start is None:
        return None
    start = datetime.combine(moment.start.date(), time())
    right = start + timedelta((weekday - start.isoweekday() + 3) % 7 - 3)
    stated, named = (Moment(one, one + timedelta(1), Grain.DAY) for one in (start, right))
    basis = f"{stated} was a {start:%A}; the nearest {right:%A} is {named}"
    return stated, named, basis


def misfit(sentence: Sentence, mention: TimeMention) -> int:
    """The weekday (Monday is 1) that stands beside a date which falls on another; 0 where none does."""
    told = weekday_beside(sentence, mention)
    return told[1] if told is not None and told[0].isoweekday() != told[1] else 0


def weekday_beside(sentence: Sentence, mention: TimeMention) -> tuple[date, int] | None:
    """A date of a year that is told or near, with the weekday (Monday is 1) that stands beside it."""
    words, stated = _WEEKDAY.search(mention.text), _DATE.search(mention.text)
    moment = mention.moment
    if words is None or stated is None or moment.start is None or moment.grain not in _DAYS_OR_LESS:
        return None
    published = sentence.article.published
    if not stated.group("year") and (published is None or abs(moment.start.date() - published) > _NEAR):
        return None
    if moment.start.day != int(stated.group("day") or stated.group("day2")):
        return None  # a night that is told by the day on which it began
    return moment.start.date(), _DAYS.index(words.group(1).lower()) + 1


def _impossible(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """A day that its month does not have."""
    if mention.moment.start is not None or mention.moment.end is not None:
        return None
    parts = _stated(mention.text, sentence.article.published)
    if parts is None:
        return None
    year, month, day = parts
    longest = _month_length(year, month)
    if day <= longest:
        return None
    first = datetime(year, month, 1)
    beyond = first + timedelta(day - 1)
    whole = Moment(first, first + timedelta(longest), Grain.MONTH)
    basis = f"{first:%B %Y} has {longest} days; the stated day was counted on from its first"
    return Moment(beyond, beyond + timedelta(1), Grain.DAY), whole, basis


def _stated(words: str, published: date | None) -> tuple[int, int, int] | None:
    if match := _FIGURES.match(words.strip()):
        first, second, year = int(match.group(1)), int(match.group(3)), int(match.group(4))
        day, month = (first, second) if first > 12 else (second, first)
        return (year, month, day) if 1 <= month <= 12 and 1 < year < 9999 else None
    match = _DATE.search(words)
    if match is None:
        return None
    day = int(match.group("day") or match.group("day2"))
    month = _MONTHS.index((match.group("month") or match.group("month2"))[:3].lower()) + 1
    year = int(match.group("year")) if match.group("year") else (published.year if published else 0)
    if not 1 < year < 9999 or (not match.group("year") and day <= _LENGTHS[month - 1]):
        return None
    return year, month, day


def _month_length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 if month == 2 and not leap else _LENGTHS[month - 1]


def _after_the_article(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """A whole date later than the article, told as past."""
    article, moment = sentence.article, mention.moment
    if article.published is None or article.published_from not in _TOLD or not _whole_date(mention):
        return None
    day_after = datetime.combine(article.published, time()) + timedelta(2)
    if moment.start is None or moment.start < day_after or not _told_as_past(sentence, mention):
        return None
    basis = f"told in the past tense in an article of {article.published.isoformat()}"
    return moment, Moment(None, day_after, Grain.DAY), basis


def _whole_date(mention: TimeMention) -> bool:
    match = _DATE.search(mention.text)
    return match is not None and match.group("year") is not None and mention.moment.grain is Grain.DAY


def _told_as_past(sentence: Sentence, mention: TimeMention) -> bool:
    head = sentence.head_of(mention.span)
    if head is None or head.dependency.partition(":")[0] != "obl":
        return False
    verb = sentence.head(head)
    helping = list(sentence.children(verb, "aux", "cop", "mark"))
    passive = (
        verb.tag == "VBN" and [one.tag for one in helping] == ["VBD"] and helping[0].dependency == "aux:pass"
    )
    plain = verb.tag == "VBD" and not helping
    return (plain or passive) and verb.dependency == "root" and verb.lemma.lower() not in _SETTING | _PLANNING


def _passed_deadline(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """A deadline that lies before the day on which it was set."""
    until = mention.moment
    if until.start is not None or until.end is None or until.about:
        return None
    for other in sentence.times:
        set_on = other.moment
        if other is mention or set_on.start is None or set_on.end is None or set_on.grain is not Grain.DAY:
            continue
        head = sentence.head_of(other.span)
        verb = sentence.head(head) if head is not None else None
        set_then = verb is not None and verb.lemma.lower() in _SETTING and verb.tag in {"VBD", "VBN"}
        if set_then and until.end <= set_on.start <= until.end + _NEAR:
            return until, replace(set_on, end=None), f"it was set on {set_on}"
    return None


def _anniversary(sentence: Sentence, match: re.Match[str]) -> Pair | None:
    """So many years after a year that is named, in the year that the sentence or the article is of."""
    after = _YEAR.search(sentence.text, match.end(), match.end() + 60)
    now = published_moment(sentence)
    if after is None or now is None or now.start is None:
        return None
    years = {one.moment.start.year for one in sentence.times if one.moment.start is not None}
    today = now.start
    due = int(after.group(1)) + int(match.group(1))
    near = {(today + timedelta(days)).year for days in (-120, 0, 120)}
    marks = any(one.tag in {"VBZ", "VBP"} and one.lemma.lower() in _MARKING for one in sentence.tokens)
    if due in near | years or not 1 < due < 9999 or (abs(due - today.year) > 3 and not marks):
        return None
    stated = Moment(datetime(due, 1, 1), datetime(due + 1, 1, 1), Grain.YEAR)
    told = Moment(datetime(today.year, 1, 1), datetime(today.year + 1, 1, 1), Grain.YEAR)
    return (
        stated,
        told,
        f"the article is of {today.year}, {match.group(1)} years after {today.year - int(match.group(1))}",
    )
