"""Decides whether two offices are of one body: by its name, by the shorter of two, or by its kind alone ("the bank")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.model import Assertion
from checker.values import Answer, Office, Sameness

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


@dataclass(frozen=True, slots=True)
class Known:
    """What the reference knows of words: roles that many bodies have, and names of places."""

    common_role: Callable[[str], bool] = lambda role: len(role.split()) < 2
    place: Callable[[str], bool] = lambda name: False


class SamenessOfBodies:
    """Answers for one story; `canonical` gives a place its one name, `contains` says which lies in which."""

    def __init__(
        self,
        assertions: Sequence[Assertion],
        canonical: Callable[[str], str],
        contains: Callable[[str, str], bool],
        known: Known,
    ) -> None:
        self._canonical, self._contains, self._known = canonical, contains, known
        self._named = {
            canonical(one.value.of)
            for one in assertions
            if isinstance(one.value, Office) and one.value.of and not _by_kind(one.value.of)
        }

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        if not isinstance(left.value, Office) or not isinstance(right.value, Office):
            return _NO
        ours, theirs = self._canonical(left.value.of), self._canonical(right.value.of)
        if ours and theirs:
            if not self._one_body(ours, theirs):
                return _NO
            half_told = _by_kind(left.value.of) != _by_kind(right.value.of)
            return self._of_kind(min(ours, theirs, key=len)) if half_told else _YES
        if not ours and not theirs and not self._known.common_role(left.value.role):
            return _YES  # one story, one emergency situations minister
        return Sameness(Answer.UNSURE, "one of them does not say of which body or country", doubt="")

    def _of_kind(self, kind: str) -> Sameness:
        """ "The bank" beside the name of one: that one, if the story gives offices of no other bank."""
        if sum(kind in body.split() for body in self._named) > 1:
            return Sameness(Answer.UNSURE, f"the story tells of more than one {kind}", doubt="")
        return _YES

    def _one_body(self, ours: str, theirs: str) -> bool:
        """Equal, or the shorter of two names of a body; Sudan is not South Sudan."""
        if ours == theirs:
            return True
        if any(self._contains(one, two) for one, two in ((ours, theirs), (theirs, ours))):
            return False
        words, others = set(ours.split()), set(theirs.split())
        return (
            (words < others or others < words)
            and not self._known.place(ours)
            and not self._known.place(theirs)
        )


def _by_kind(body: str) -> bool:
    """Whether the words only say what kind of body it is."""
    return body.islower()
