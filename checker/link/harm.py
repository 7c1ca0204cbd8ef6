"""
Decides whether "nobody was hurt" and "three were injured" speak of one event.

The two must be of one sort of harm, of the same people or of people at large, and their surroundings must share
words: a story tells of more than one event. Within one article the one is mostly an earlier state of the other.
"""

from __future__ import annotations

from datetime import timedelta

from checker.compare.deedwords import one_deed
from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_LEAST_ALIKE = 0.06
_SAME_EVENT = timedelta(days=3)
_HARM_WORDS = frozenset(
    ["people", "person", "kill", "injure", "injured", "injury", "hurt", "wound", "wounded", "die", "dead", "death",
     "casualty", "victim", "fatality", "report", "one", "nobody", "none", "harm", "least", "other", "include"]
)  # fmt: skip
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


def same_harm(left: Assertion, right: Assertion, likeness: Likeness) -> Sameness:
    """Whether one denies what the other tells."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or not one_deed(ours.verb, theirs.verb):
        return _NO
    if ours.negated == theirs.negated or left.article == right.article:
        return _NO
    nobody, some = (left, right) if ours.negated else (right, left)
    whom = nobody.value.receiver if isinstance(nobody.value, Deed) else ""
    of = some.value.receiver if isinstance(some.value, Deed) else ""
    if whom not in {"people", of}:
        return _NO
    if _days_apart(nobody, some):
        return _NO
    ours_about, told = about(nobody), about(some)
    return _YES if ours_about & told and likeness.of(ours_about, told) >= _LEAST_ALIKE else _NO


def _days_apart(left: Assertion, right: Assertion) -> bool:
    """ "On April 20 a quake caused no casualties": another one than that of the article's day."""
    ours, theirs = left.as_of, right.as_of
    if not (left.as_of_stated or right.as_of_stated) or not (ours and theirs and ours.start and theirs.start):
        return False
    return abs(ours.start - theirs.start) > _SAME_EVENT


def about(assertion: Assertion) -> set[str]:
    """The words of its sentence and clause that do not tell of harm itself."""
    return {*assertion.event.words, *assertion.event.near} - _HARM_WORDS
