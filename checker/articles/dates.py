"""
Finds the day of articles that have none: from what their texts say, and from who is named in office.

Finds:  "PARIS, March 13 (Reuters) -" with a prime minister in office only in one such March;
        "Tuesday" in one article for what another dates "March 11", which only one year's calendar allows;
        at least a range, while two people named in office both held it.
Leaves: what several years fit. A date is never guessed: a range stays a range, unknown stays unknown.

A range that is open to the right ends on the last day for which the reference was verified.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.articles.datelines import Stated, dateline_day, published_day
from checker.articles.dayspans import Allowed, a_month_after, allowed_by, past_days, until
from checker.articles.daywords import WEEKDAYS, DayMention
from checker.articles.sharing import shared_with_dated
from checker.articles.twins import Twin, twin_weekdays
from checker.model import Article
from checker.reference import Reference
from checker.reference.periods import bounds, in_words

# News gives a day without its year only for days close by.
_NEAR = timedelta(days=31)
# News names a day by its weekday alone for a week.
_WEEK = timedelta(days=7)
# What two articles quote was said not long before the first of them.
_BEFORE_QUOTED = timedelta(days=7)
# A stretch of more years than this says nothing worth telling.
_LONGEST = timedelta(days=3653)
# Articles on one story are seldom further apart: a range that lies beyond rests on a wrong clue.
_APART = timedelta(days=120)
_Day = tuple[int, int]


@dataclass(slots=True)
class _Case:
    """An article without a date, and what is known of it so far."""

    article: Article
    stated: Stated | None
    allowed: Allowed
    days: list[DayMention]


@dataclass(slots=True)
class _Story:
    """What all articles of the story tell of one another: the year of a day, the weekday of a day."""

    years: dict[_Day, tuple[int, str]]
    weekdays: dict[_Day, tuple[int, str]]
    twins: list[Twin]


def infer_dates(articles: Sequence[Article], reference: Reference) -> list[Article]:
    """The articles, those without a date with one where it follows, or with a range; the others untouched."""
    if all(article.published or article.earliest for article in articles):
        return list(articles)
    dated = [
        article if article.published or article.earliest else _from_text(article) for article in articles
    ]
    verified = bounds(reference.verified)[1] if reference.verified else None
    open_cases = {
        article.file: _case(article, reference)
        for article in dated
        if not (article.published or article.earliest)
    }
    twins = twin_weekdays(dated)
    story = _Story(_known_years(dated), _weekdays(twins), twins)
    for _ in range(2):  # what one article settles may settle another
        for case in open_cases.values():
            if case.article.published is None:
                case.article = _settle(case, story)
                if case.article.published is not None:
                    story.years |= _years_around(case.article, case.article.published)
    settled = [open_cases[one.file].article if one.file in open_cases else one for one in dated]
    return [
        _range(open_cases[one.file], story, settled, verified)
        if one.file in open_cases and one.published is None
        else one
        for one in settled
    ]


def _from_text(article: Article) -> Article:
    stated = published_day(article.text)
    day = stated.day.in_year(stated.day.year) if stated else None
    if stated is None or day is None:
        return article
    return replace(
        article, published=day, published_from="text", published_why=f"the text says “{stated.words}”"
    )


def _case(article: Article, reference: Reference) -> _Case:
    days = [day for day in past_days(article.text) if not day.year]
    return _Case(article, dateline_day(article.text), allowed_by(article.text, reference), days)


def _settle(case: _Case, story: _Story) -> Article:
    """The article with its day, if the text gives all of it but the year and one year is left."""
    if case.stated is None:
        return case.article
    day = case.stated.day
    years, why = _years_left(case, day, story)
    found = day.in_year(years[0]) if len(years) == 1 else None
    if found is None:
        return case.article
    reason = f"“{case.stated.words}” is {found.year}: {why}"
    return replace(case.article, published=found, published_from="inferred", published_why=reason)


def _years_left(case: _Case, day: DayMention, story: _Story) -> tuple[list[int], str]:
    """The years that the day may be of, and why not the others."""
    if not case.allowed.bounded:
        told = _told_year(day, case, story)
        return ([told[0]], told[1]) if told else ([], "")
    years = _fitting(case.allowed, day, timedelta(0))
    if len(years) == 1:
        return years, f"the text has {_in_office(case.allowed)}"
    for other in (day, *case.days):
        weekday = story.weekdays.get((other.month, other.day))
        if weekday is None:
            continue
        paired = replace(other, weekday=weekday[0])
        left = [
            year
            for year in years
            if (there := day.in_year(year)) and (near := paired.in_year(year)) and abs(there - near) <= _NEAR
        ]
        if len(left) == 1:
            return left, f"{weekday[1]} only in {left[0]}, given {_in_office(case.allowed)}"
    told = _told_year(day, case, story)
    return ([told[0]], told[1]) if told and told[0] in years else (years, "")


def _told_year(day: DayMention, case: _Case, story: _Story) -> tuple[int, str] | None:
    """The year of this day, or of one close to it, as another article of the story has it."""
    for other in (day, *case.days):
        told = story.years.get((other.month, other.day))
        if told is None:
            continue
        there, near = day.in_year(told[0]), replace(other, weekday=-1).in_year(told[0])
        if there and near and abs(there - near) <= _NEAR:
            return told[0], f"{told[1]} has “{other.words}” in {told[0]} too"
    return None


def _range(case: _Case, story: _Story, others: Sequence[Article], verified: date | None) -> Article:
    """The article with the stretch of days that is left, if that says anything; else as it was."""
    if not case.allowed.bounded:
        close_by = _close_to_others(case, story)
        return _beside_dated(close_by, others)
    allowed = until(case.allowed, verified) if verified else case.allowed
    if not allowed.spells:
        return case.article
    earliest, latest = allowed.spells[0][0], allowed.spells[-1][1]
    why = f"the text has {_in_office(case.allowed)}"
    close = _close_days(case, story, allowed)
    if close is not None:
        earliest, latest = max(earliest, close), min(latest or date.max, a_month_after(close))
        why += f", and {in_words(close.isoformat())} is the last day that it tells of"
    named = _weekday_named(case, story, earliest, latest)
    if named is not None:
        earliest, latest = max(earliest, named), min(latest or date.max, named + _WEEK)
        why += f", and names {in_words(named.isoformat())} by its weekday alone"
    if latest is None or latest - earliest > _LONGEST or _far_off(earliest, latest, case.article, others):
        return _beside_dated(case.article, others)
    return _beside_dated(_between(case.article, earliest, latest, why), others)


def _beside_dated(article: Article, others: Sequence[Article]) -> Article:
    """The article, its range cut to the days around those dated ones with which it shares running words."""
    shared = shared_with_dated(article, others)
    if shared is None:
        return article
    earliest, latest = shared.first - _BEFORE_QUOTED, a_month_after(shared.last)
    if article.earliest is not None and article.latest is not None:
        earliest, latest = max(earliest, article.earliest), min(latest, article.latest)
        if earliest > latest or (earliest, latest) == (article.earliest, article.latest):
            return article
    reasons = (article.published_why, f"“{shared.words} …” stands in {shared.file} too")
    return _between(article, earliest, latest, "; ".join(reason for reason in reasons if reason))


def _close_to_others(case: _Case, story: _Story) -> Article:
    """An article of whose year nothing tells but that another one tells of the same day."""
    told = {
        there: why
        for day in case.days
        if (year := story.years.get((day.month, day.day))) and (there := day.in_year(year[0]))
        for why in [f"{year[1]} has “{day.words}” in {year[0]} too"]
    }
    if not told:
        return case.article
    last = max(told)
    return _between(case.article, last, a_month_after(last), told[last])


def _between(article: Article, earliest: date, latest: date, why: str) -> Article:
    return replace(article, published_from="inferred", published_why=why, earliest=earliest, latest=latest)


def _weekday_named(case: _Case, story: _Story, earliest: date, latest: date | None) -> date | None:
    """The day within the range that the text tells of as “Tuesday”, as another sentence gives its date."""
    found = [
        there
        for twin in story.twins
        if twin.weekday_file == case.article.file
        for year in range(earliest.year, (latest or earliest).year + 1)
        if (there := replace(twin.day, weekday=twin.weekday).in_year(year))
        and earliest - _WEEK <= there
        and (latest is None or there <= latest)
    ]
    return max(found) if found and max(found) - min(found) <= _WEEK else None


def _close_days(case: _Case, story: _Story, allowed: Allowed) -> date | None:
    """The last of the days that the text tells of, where two of them, or one with its weekday, fit one year only."""
    found: dict[int, list[date]] = {}
    for day in case.days:
        weekday = story.weekdays.get((day.month, day.day))
        day = replace(day, weekday=weekday[0]) if weekday else day
        weight = 2 if day.weekday >= 0 else 1
        for year in _fitting(allowed, day, _NEAR):
            there = day.in_year(year)
            found.setdefault(year, []).extend([there] * weight if there else [])
    clusters = {
        year: near
        for year, days in found.items()
        if len(near := [one for one in days if max(days) - one <= _NEAR]) >= 2
        and (len(set(near)) > 1 or any(days.count(one) > 1 for one in near))
    }
    return max(next(iter(clusters.values()))) if len(clusters) == 1 and len(found) == 1 else None


def _fitting(allowed: Allowed, day: DayMention, after: timedelta) -> list[int]:
    """The years in which the article may have come out on this day, or so long after it."""
    first = allowed.spells[0][0].year - 1 if allowed.spells else 0
    last = allowed.spells[-1][1] if allowed.spells else None
    years = range(first, (last.year if last else first) + 2) if last else ()
    return [year for year in years if (there := day.in_year(year)) and allowed.meets(there, there + after)]


def _far_off(earliest: date, latest: date, article: Article, others: Sequence[Article]) -> bool:
    days = [other.published for other in others if other.published and other.file != article.file]
    return bool(days) and (earliest > max(days) + _APART or latest < min(days) - _APART)


def _known_years(articles: Sequence[Article]) -> dict[_Day, tuple[int, str]]:
    known: dict[_Day, tuple[int, str]] = {}
    for article in articles:
        if article.published:
            known |= _years_around(article, article.published)
    return known


def _years_around(article: Article, published: date) -> dict[_Day, tuple[int, str]]:
    """The years of the days that a dated article tells of: each the last such day before it came out."""
    known = {(published.month, published.day): (published.year, article.file)}
    for day in past_days(article.text):
        for year in (published.year, published.year - 1):
            there = day.in_year(day.year or year)
            if there and timedelta(0) <= published - there <= _NEAR:
                known[day.month, day.day] = (there.year, article.file)
    return known


def _weekdays(twins: Sequence[Twin]) -> dict[_Day, tuple[int, str]]:
    return {
        (twin.day.month, twin.day.day): (
            twin.weekday,
            f"“{WEEKDAYS[twin.weekday]}” ({twin.weekday_file}) is “{twin.day.words}” ({twin.day_file})",
        )
        for twin in twins
    }


def _in_office(allowed: Allowed) -> str:
    """ "US President Donald Trump (in office since 20 January 2025) and UK Prime Minister ... (...)" """
    return " and ".join(dict.fromkeys(words for words in (allowed.first, allowed.last) if words))
