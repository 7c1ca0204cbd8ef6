"""Decides whether two ages are of one time: then they must be equal. Over months an age grows (see births)."""

from __future__ import annotations

from datetime import timedelta

from checker.model import Assertion
from checker.values import Answer, Quantity, Sameness

# Within these days two articles tell one piece of news, and hardly anybody has a birthday between them.
_NEWS_DAYS = timedelta(10)
# Within these a slip is far likelier than a birthday (one chance in a hundred).
_NO_BIRTHDAY = timedelta(3)


def same_time(left: Assertion, right: Assertion) -> Sameness:
    """Yes for one day; unsure where a birthday may lie between or a day is unknown; no for ages of other times."""
    if left.as_of_stated or right.as_of_stated:
        return Sameness(Answer.UNSURE, "one of them may be the age of another time", doubt="")
    if left.article == right.article:
        return Sameness(Answer.YES)
    ours, theirs = left.as_of, right.as_of
    if ours is None or theirs is None or ours.start is None or theirs.start is None:
        if not _a_year_apart(left.value, right.value):
            return Sameness(Answer.YES)  # one story's articles seldom lie years apart
        return Sameness(Answer.UNSURE, "it is not known on which day one of them holds", "as-of-unknown")
    apart = abs(ours.start - theirs.start)
    if apart > _NEWS_DAYS:
        return Sameness(Answer.NO, "the articles are weeks apart: their births are compared")
    if apart > _NO_BIRTHDAY and _a_year_apart(left.value, right.value):
        return Sameness(Answer.UNSURE, "a birthday may lie between the two articles", "as-of-differs")
    return Sameness(Answer.YES)


def _a_year_apart(left: object, right: object) -> bool:
    if not isinstance(left, Quantity) or not isinstance(right, Quantity):
        return False
    return left.low is not None and right.low is not None and abs(left.low - right.low) == 1
