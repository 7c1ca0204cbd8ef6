"""
Decides whether one is told to support what, elsewhere, others still hope to persuade them of.

The name is the same; what it is about must show in words that both sentences share besides the name, and even then
it may be another plan: no more than a doubt.
"""

from __future__ import annotations

from checker.link.likeness import Likeness
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_FEWEST = 2
_ALIKE = 0.03
_NO = Sameness(Answer.NO)
_ANY = frozenset(
    {"support", "persuade", "convince", "hope", "plan", "back", "president", "minister", "leader", "say"}
)


def same_support(left: Assertion, right: Assertion, likeness: Likeness) -> Sameness:
    """Unsure where one has them persuaded and the other not yet; else no."""
    ours, theirs = left.value, right.value
    if left.event.kind != right.event.kind or left.sentence == right.sentence:
        return _NO
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or ours.negated == theirs.negated:
        return _NO
    words, others = ours.doer.casefold().split(), theirs.doer.casefold().split()
    if not (set(words) <= set(others) or set(others) <= set(words)):
        return _NO
    own = {*words, *others, *_ANY}
    shared = (set(left.event.words) & set(right.event.words)) - own
    if len(shared) < _FEWEST or likeness.without(own, left, right) < _ALIKE:
        return _NO
    return Sameness(Answer.UNSURE, "it may be another plan that they are to be won over to", "only-claimed")
