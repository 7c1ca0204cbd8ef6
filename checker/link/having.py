"""
Decides whether one article says that somebody has none of what another says they have: reports of looting, a warning.

What there is may come later, so a denial of the day before denies nothing; and "no reports" of one thing are none of
another: all that narrows the denial must narrow the other as well.
"""

from __future__ import annotations

from checker.lexicon import nouns
from checker.link.denials import of_one_party
from checker.link.likeness import Likeness
from checker.link.moments import starts_before
from checker.link.narrowed import narrowed
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_ALIKE = 0.12
_ALIKE_UNNAMED = 0.2
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_OPEN = frozenset({"a", "an", "some", "any", "no", "several"})
_TIMES = frozenset({"when", "before", "after", "since", "until"})
_STATES = ("condition", "happening")
_LEAST = 30


def same_having(left: Assertion, right: Assertion, likeness: Likeness) -> Sameness:
    """Whether one denies that there is what the other has."""
    ours, theirs = left.value, right.value
    if left.event.kind != right.event.kind or left.article == right.article:
        return _NO
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or ours.receiver != theirs.receiver:
        return _NO
    if ours.negated == theirs.negated:
        return _NO
    denial, other = (left, right) if ours.negated else (right, left)
    if starts_before(denial.as_of, other.as_of):
        return Sameness(Answer.NO, "a development: it came after the other article")
    limits, others = narrowed(denial), narrowed(other)
    holders = limits.pop("doer", set()), others.pop("doer", set())
    limits, others = _telling(limits), _telling(others)
    if any(not words <= others.get(slot, set()) for slot, words in limits.items()):
        return Sameness(Answer.NO, "each narrows it to another")
    if all(holders) and holders[0] != holders[1]:
        return _YES if limits and _one_voice(left, right) else _NO
    alike = likeness.without({ours.receiver, "have", "receive", "report"}, left, right)
    if of_one_party(left, right) or (all(holders) and not ours.doer and not theirs.doer):
        return _YES if limits or alike >= _ALIKE else _NO
    if ours.doer and theirs.doer:
        return _NO
    return _YES if alike >= _ALIKE_UNNAMED or _told_of_all(denial, other, ours.receiver) else _NO


def _told_of_all(denial: Assertion, other: Assertion, noun: str) -> bool:
    """Whether two sources tell of the state of things at large: no shortages, and a shortage of beds."""
    if _one_voice(denial, other) or not (denial.attribution and other.attribution):
        return False
    return any(nouns.kind_of(noun, kind, least=_LEAST) for kind in _STATES)


def _telling(slots: dict[str, set[str]]) -> dict[str, set[str]]:
    """What narrows it but for times and quantities."""
    kept = {slot: words - _OPEN for slot, words in slots.items() if slot not in _TIMES}
    return {slot: words for slot, words in kept.items() if words}


def _one_voice(left: Assertion, right: Assertion) -> bool:
    ours, theirs = ({source.source for source in one.attribution if source.source} for one in (left, right))
    return bool(ours & theirs)
