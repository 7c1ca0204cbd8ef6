"""
Decides whether one article has done what another has people still struggling to do, on the same day or later.

It may have been done in the hours between: no more than a doubt.
"""

from __future__ import annotations

from checker.compare.deedwords import UNDER_WAY, deed_word
from checker.lexicon import nouns
from checker.link.narrowed import narrowed
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_SENSE = 20
# Words for one thing in the papers that the lexicon keeps apart.
_ALSO = {"electricity": "power", "blaze": "fire", "wildfire": "fire"}
_NO = Sameness(Answer.NO)
_TOLD = frozenset({"stated"})


def same_work(left: Assertion, right: Assertion) -> Sameness:
    """Unsure where one is done and the other not yet; else no."""
    trying, done = (left, right) if left.event.kind == UNDER_WAY else (right, left)
    ours, theirs = trying.value, done.value
    if left.article == right.article or done.event.kind == UNDER_WAY or done.mood not in _TOLD or done.hedged:
        return _NO
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or theirs.negated:
        return _NO
    if deed_word(ours.verb) != deed_word(theirs.verb) or not _one_thing(ours.receiver, theirs.receiver):
        return _NO
    if _before(trying, done) or _to_another(trying, done):
        return Sameness(Answer.NO, "it was done later, or to another")
    places, others = ({one.casefold() for one in each.event.places} for each in (left, right))
    if places and others and not places & others:
        return _NO
    return Sameness(Answer.UNSURE, "it may have been done in the hours between")


def _one_thing(ours: str, theirs: str) -> bool:
    ours, theirs = (_ALSO.get(one.casefold(), one.casefold()) for one in (ours, theirs))
    if ours == theirs:
        return bool(ours)
    return nouns.known(ours) and nouns.synonyms(ours, theirs, least=_SENSE)


def _to_another(trying: Assertion, done: Assertion) -> bool:
    """Whether each narrows it to another; who does it, and when, does not matter."""
    ours, theirs = narrowed(trying), narrowed(done)
    slots = (ours.keys() & theirs.keys()) - {"doer", "when"}
    return any(ours[slot] - theirs[slot] and theirs[slot] - ours[slot] for slot in slots)


def _before(trying: Assertion, done: Assertion) -> bool:
    ours, theirs = trying.as_of, done.as_of
    if not (ours and theirs and ours.start and theirs.start):
        return True
    return ours.start.date() < theirs.start.date()
