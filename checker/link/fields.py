"""Whether two statements share what one field of theirs says: what is counted, what happened, the unit, the role."""

from __future__ import annotations

from checker.compare import COMPARATORS
from checker.link.figures_told import head_of
from checker.model import Assertion
from checker.values import Answer, Office, Outcome, Quantity, Sameness

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


def counted(left: Assertion, right: Assertion) -> Sameness:
    ours, theirs = head_of(left), head_of(right)
    if not ours or not theirs:
        return Sameness(Answer.UNSURE, "one of them does not say what it counts")
    return _YES if ours == theirs else _NO


def happened(left: Assertion, right: Assertion) -> Sameness:
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return _NO
    ours, theirs = left.value.happened, right.value.happened
    if ours == theirs:
        return _YES
    if not ours or not theirs:
        return Sameness(Answer.UNSURE, "one of them does not say what happened to them")
    return _NO


def unit(left: Assertion, right: Assertion) -> Sameness:
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return _NO
    comparison = COMPARATORS["quantity"].compare(left.value, right.value)
    return _NO if comparison.outcome is Outcome.UNDECIDED else _YES


def role(left: Assertion, right: Assertion) -> Sameness:
    if not isinstance(left.value, Office) or not isinstance(right.value, Office):
        return _NO
    if left.value.status != right.value.status:
        return _NO
    return _YES if left.value.role.casefold() == right.value.role.casefold() else _NO
