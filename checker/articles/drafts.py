"""Of which day a draft is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.articles.datelines import dateline_day
from checker.articles.dates import infer_dates
from checker.model import Article
from checker.reference import Reference

_WHY = "a draft is taken to be of the day of its latest source"


def infer_draft_date(draft: Article, sources: Sequence[Article], reference: Reference) -> Article:
    """
    The draft with its date: what it says itself, else its latest source's where nothing in it excludes that.

    `sources` have theirs already: a draft tells nothing of them.
    """
    told = next(one for one in infer_dates([draft, *sources], reference) if one.file == draft.file)
    days = [one.published for one in sources if one.published]
    if told.published or not days:
        return told
    latest = max(days)
    stated = dateline_day(draft.text)
    if stated is not None:
        day = stated.day.in_year(latest.year)
        why = f"the text says “{stated.words}”, and its sources are of {latest.year}"
        return replace(told, published=day, published_from="inferred", published_why=why) if day else told
    if (told.earliest and latest < told.earliest) or (told.latest and latest > told.latest):
        return told
    return replace(
        told, published=latest, published_from="inferred", published_why=_WHY, earliest=None, latest=None
    )
