"""
Decides whether what two rules' patterns found is told of the story's own thing, or named in passing by one article.

A story of one crash names other flights and aircraft: the airline's fleet, another disaster, who landed before. Two
values found without a subject are of one thing where both stand near the top of their articles, or their sentences
are alike; never where words set one of them apart ("another", "like", "two weeks after").
"""

from __future__ import annotations

from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Sameness, Text

LEAD = 900  # characters from an article's start in which it tells what it is about
OTHER = "other"
_ALIKE = 0.2
_PASSING = Sameness(Answer.NO, "one of them may be named only in passing")


def is_bare(assertion: Assertion) -> bool:
    """Whether it is a text found under a rule that names no subject."""
    return isinstance(assertion.value, Text) and not assertion.subject and not assertion.value.kinds


def in_passing(left: Assertion, right: Assertion, likeness: Likeness) -> Sameness | None:
    """No, with the reason, where one of two may be of another thing; None where nothing says so."""
    if (OTHER in left.event.told) != (OTHER in right.event.told):
        return _PASSING
    if left.article == right.article or (_leads(left) and _leads(right)):
        return None
    return None if likeness.between(left, right) >= _ALIKE else _PASSING


def _leads(assertion: Assertion) -> bool:
    return assertion.sentence.start < LEAD
