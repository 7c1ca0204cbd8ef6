"""
Decides whether somebody denies what another article tells of them, or accuses them of.

"Sudan said it had not bombed anywhere" denies "aircraft from Sudan dropped bombs on the camp": the party is the same,
the deed is the same or a way of it, and the denial leaves open to whom or says of all. An article that tells of the
denial as well has told both sides: nothing is missing there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.compare.deedwords import deed_word, way_of
from checker.lexicon import nouns
from checker.link.likeness import Likeness
from checker.link.voices import Voices, speakers_of_one
from checker.model import Assertion
from checker.values import Answer, Deed, Sameness

_LEAST_ALIKE = 0.05
_ALIKE_OF_ALL = 0.25
_LEAST_SENSE = 20  # of a noun's uses, in percent, that must be of the kind
_TOLD = frozenset({"stated", "alleged"})
_ALL = frozenset({"receiver:any", "receiver:no"})
_REASONS = frozenset(
    {"doer", "receiver", "as", "due", "because", "under", "after", "when", "since", "despite"}
)
CLAIMING = frozenset({"denied", "accused"})  # how event.told marks what is only denied or alleged
_NO = Sameness(Answer.NO)
_ONLY_CLAIMED = Sameness(Answer.UNSURE, "one denies what the other tells of them", "only-claimed")


class Denials:
    """The denials of one story, by article; `voices` tell for whom a source speaks."""

    def __init__(self, assertions: Sequence[Assertion], voices: Voices) -> None:
        self._voices = voices
        self._told: dict[str, list[Assertion]] = defaultdict(list)
        for one in assertions:
            if _denies(one):
                self._told[one.article].append(one)

    def tells_both(self, left: Assertion, right: Assertion) -> bool:
        """Whether one only tells of a denial that the other's article tells of as well."""
        denial, other = (left, right) if _denies(left) else (right, left)
        if not _denies(denial) or not _tells(other) or left.article == right.article:
            return False
        return any(of_one_party(one, other) and _one_deed(one, other) for one in self._told[other.article])

    def meets(self, left: Assertion, right: Assertion, likeness: Likeness) -> Sameness:
        """Unsure, as a claim, where one party denies what is told of it in another article; else no."""
        denial, other = (left, right) if _denies(left) else (right, left)
        if not _denies(denial) or not _tells(other) or left.article == right.article:
            return _NO
        if not of_one_party(denial, other) or not _one_deed(denial, other):
            return _NO
        if _before(denial, other) or likeness.between(left, right) < _LEAST_ALIKE:
            return _NO
        return _ONLY_CLAIMED

    def of_all(self, left: Assertion, right: Assertion, likeness: Likeness) -> bool:
        """Whether one says of all of a kind that it is not so, and the other of one of them that it is: plants, a foundry."""
        denial, other = (left, right) if _negated(left) else (right, left)
        ours, theirs = denial.value, other.value
        if (
            not isinstance(ours, Deed)
            or not isinstance(theirs, Deed)
            or not ours.receiver
            or not theirs.receiver
        ):
            return False
        if ours.doer.casefold() != theirs.doer.casefold() or _ALL.isdisjoint(denial.event.modifiers):
            return False
        if not nouns.kind_of(theirs.receiver, ours.receiver, least=_LEAST_SENSE) or _receivers(denial):
            return False
        if _limits(denial) - set(other.event.words):
            return False  # "no plants in Norway"
        return speakers_of_one(left, right, self._voices) or likeness.between(left, right) >= _ALIKE_OF_ALL


def _limits(denial: Assertion) -> set[str]:
    """The words that say of which of all a denial speaks; what it gives as the reason or the time is no limit."""
    slots = (one.partition(":") for one in denial.event.modifiers)
    return {word for slot, _, word in slots if slot not in _REASONS}


def _negated(one: Assertion) -> bool:
    return isinstance(one.value, Deed) and one.value.negated != deed_word(one.value.verb)[1]


def _denies(one: Assertion) -> bool:
    """Denied by the party itself, or by somebody who is named as saying so."""
    if (
        not isinstance(one.value, Deed)
        or one.property != "did"
        or not one.value.negated
        or one.mood != "stated"
    ):
        return False
    return not one.hedged and ("denied" in one.event.told or bool(one.attribution))


def _tells(one: Assertion) -> bool:
    value = one.value
    if not isinstance(value, Deed) or value.negated or one.mood not in _TOLD:
        return False
    return one.mood == "alleged" or not one.hedged


def parties_of(one: Assertion) -> set[str]:
    """The names behind a deed, in lower case; a person's last name with the full one."""
    doer = one.value.doer if isinstance(one.value, Deed) else ""
    names = {
        name.casefold().removeprefix("the ")
        for name in (*one.event.owners, *([doer] if _proper(doer) else []))
    }
    return {name for name in names if name}


def of_one_party(left: Assertion, right: Assertion) -> bool:
    """Whether one name stands behind both, the last name alone included."""
    ours, theirs = parties_of(left), parties_of(right)
    if ours & theirs:
        return True
    last = {name.split()[-1] for name in ours} & {name.split()[-1] for name in theirs}
    # "Brandt" is Ada Brandt; two full names that end alike are two.
    return any(word in ours | theirs for word in last)


def _one_deed(denial: Assertion, other: Assertion) -> bool:
    ours, theirs = denial.value, other.value
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or not _way(ours.verb, theirs.verb):
        return False
    if deed_word(ours.verb)[1] != deed_word(theirs.verb)[1]:
        return False
    if ours.verb == "have":
        return nouns.kind_of(theirs.receiver, ours.receiver, least=_LEAST_SENSE)
    if not ours.receiver or not theirs.receiver or ours.receiver.casefold() == theirs.receiver.casefold():
        return not _narrowed_apart(denial, other)
    everything = not _ALL.isdisjoint(denial.event.modifiers)
    return everything and nouns.kind_of(theirs.receiver, ours.receiver)


def _way(left: str, right: str) -> bool:
    return left == right if left.startswith("be ") or left == "have" else way_of(left, right)


def _narrowed_apart(denial: Assertion, other: Assertion) -> bool:
    """Whether each narrows the receiver to another; an unnamed one is narrowed by nothing."""
    ours, theirs = (_receivers(one) for one in (denial, other))
    return bool(ours - theirs and theirs - ours)


def _receivers(one: Assertion) -> set[str]:
    words = {word for word in one.event.modifiers if word.startswith("receiver:")}
    return words - _ALL - {"receiver:a", "receiver:some"}


def _before(denial: Assertion, other: Assertion) -> bool:
    ours, theirs = denial.as_of, other.as_of
    if not (ours and theirs and ours.start and theirs.start):
        return False
    if ours.start.year != theirs.start.year:
        return True
    return denial.as_of_stated and other.as_of_stated and ours.start < theirs.start


def _proper(name: str) -> bool:
    return name.removeprefix("the ")[:1].isupper()
