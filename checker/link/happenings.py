"""
Decides whether two dates, or two places, are of one happening.

Yes where both are named alike ("arrest Ann Reed"), or where their kind is one (the crash, the accident) and enough
says that no other of its kind is meant: the same victim, names or places in common, both articles open with it.
Never where words set one apart ("another fire", "the next meeting"), where another victim or place is named, where an
article itself dates two of the kind, or tells the other's value too: who knows of both tells of two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from checker.compare import COMPARATORS
from checker.compare.happenings import REPEATED
from checker.link.likeness import Likeness
from checker.link.moments import apart
from checker.model import Assertion
from checker.values import Answer, Grain, Moment, Outcome, Place, Sameness

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_APART = Sameness(Answer.NO, "one article tells of two such happenings")
_LEAD = 700  # characters from an article's start in which it tells what it is about
_ALIKE = 0.15
_NEAR = timedelta(days=6)
_MONTH = timedelta(days=31)
_WINDOW = timedelta(days=62)
_LOOSE = "the "
_UNTOLD = frozenset({"conditional", "asked", "hoped", "ordered"})
# Done to one thing but once: years far apart are a fault, not two deeds.
_ONCE_IN_A_LIFE = frozenset({"build", "found", "establish", "buy", "acquire", "marry", "join", "graduate", "die", "construct", "sell", "inaugurate", "complete", "retire", "create", "demolish"})  # fmt: skip


class SamenessOfHappenings:
    """Answers for the dates and places of one story."""

    def __init__(
        self,
        assertions: Sequence[Assertion],
        likeness: Likeness,
        places_apart: Callable[[Assertion, Assertion], bool],
    ) -> None:
        self._likeness = likeness
        self._places_apart = places_apart
        self._told: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
        self._leads: set[tuple[str, str]] = set()
        for one in assertions:
            if not isinstance(one.value, Moment | Place):
                continue
            for name in {one.subject.casefold(), one.event.kind} - {""}:
                self._told[one.article, one.property, name].append(one)
            if one.event.kind and one.sentence.start < _LEAD:
                self._leads.add((one.article, one.event.kind))

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        """Yes or no; never unsure."""
        ours, theirs = left.event, right.event
        named = left.subject.casefold() == right.subject.casefold() and not left.subject.startswith(_LOOSE)
        if not named and (not ours.kind or ours.kind != theirs.kind):
            return _NO
        if _set_apart(ours.told, theirs.told) or not _fit(left, right, named):
            return _NO
        if not named and not self._one_of_its_kind(left, right):
            return _NO
        name = left.subject.casefold() if named else ours.kind
        if left.article != right.article and self._knows_both(left, right, name):
            return _APART
        return _YES

    def _one_of_its_kind(self, left: Assertion, right: Assertion) -> bool:
        ours, theirs = left.event, right.event
        if left.article == right.article or left.negated or right.negated:
            return False
        if ("ahead" in ours.told) != ("ahead" in theirs.told) or {left.mood, right.mood} & _UNTOLD:
            return False
        if _other_names(ours.whom, theirs.whom):
            return False
        signs = self._signs(left, right)
        reach = _MONTH if signs > 1 else _NEAR
        if isinstance(left.value, Moment):
            if self._places_apart(left, right) or not _near(left.value, right.value, reach):
                return False
        elif (
            ours.when
            and theirs.when
            and (apart(ours.when, theirs.when) or not _near(ours.when, theirs.when, reach))
        ):
            return False  # another day and another place: another happening
        return signs >= (2 if ours.kind.split()[0] in REPEATED else 1)

    def _signs(self, left: Assertion, right: Assertion) -> int:
        """How many things say that the story's one happening is meant."""
        ours, theirs = left.event, right.event
        same_whom = bool(ours.whom) and _alike(ours.whom, theirs.whom)
        shared = _any_alike(ours.names, theirs.names)
        placed = isinstance(left.value, Moment) and _any_alike(ours.places, theirs.places)
        leads = (left.article, ours.kind) in self._leads and (right.article, ours.kind) in self._leads
        like = self._likeness.between(left, right) >= _ALIKE
        return 2 * same_whom + shared + placed + leads + like + 2 * ("next" in ours.told)

    def _knows_both(self, left: Assertion, right: Assertion, name: str) -> bool:
        """Whether one article tells the value of the other as well, or two values of its own."""
        for one, other in ((left, right), (right, left)):
            beside = [
                each
                for each in self._told[one.article, one.property, name]
                if each is not one and not _set_apart(each.event.told, one.event.told)
            ]
            if any(_agree(each, other) for each in beside):
                return True
            if name == one.event.kind and any(_differ(each, one) for each in beside):
                return True
        return False


def _set_apart(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Another, second, next: told of one alone. What "had last been done" may be told as "had been done"."""
    left, right = set(ours) - {"ahead"}, set(theirs) - {"ahead"}
    if left - {"had"} == right - {"had"}:
        return False
    both_before = "had" in left and "had" in right
    return not (both_before and left ^ right <= {"last", "previously"})


def _fit(left: Assertion, right: Assertion, named: bool) -> bool:
    """Years alone can only be compared of what is done once."""
    ours, theirs = left.value, right.value
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
        return True
    if Grain.YEAR not in {ours.grain, theirs.grain} or ours.grain is not theirs.grain:
        return True
    return named and left.event.verb in _ONCE_IN_A_LIFE


def _near(ours: object, theirs: object, reach: timedelta) -> bool:
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment):
        return False
    if ours.start is None or theirs.start is None:
        return ours.dayless or theirs.dayless or ours.partly != (0, 0, 0) or theirs.partly != (0, 0, 0)
    coarse = {Grain.MONTH, Grain.QUARTER} & {ours.grain, theirs.grain}
    return abs(ours.start - theirs.start) <= (_WINDOW if coarse else reach)


def _agree(left: Assertion, right: Assertion) -> bool:
    return _outcome(left, right) in {Outcome.AGREE, Outcome.VARIANT}


def _differ(left: Assertion, right: Assertion) -> bool:
    """Whether two values of one article are of two happenings; what lies long before is background."""
    if _outcome(left, right) is not Outcome.CONFLICT:
        return False
    ours, theirs = left.value, right.value
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment) or not ours.start or not theirs.start:
        return True
    return abs(ours.start - theirs.start) <= _WINDOW


def _outcome(left: Assertion, right: Assertion) -> Outcome:
    comparator = COMPARATORS["moment" if isinstance(left.value, Moment) else "place"]
    if type(left.value) is not type(right.value):
        return Outcome.UNDECIDED
    outcome: Outcome = comparator.compare(left.value, right.value).outcome
    return outcome


def _other_names(ours: str, theirs: str) -> bool:
    """Two proper names of which neither is the other's shorter form."""
    proper = ours[:1].isupper() and theirs[:1].isupper()
    return proper and not _alike(ours, theirs)


def _alike(ours: str, theirs: str) -> bool:
    left, right = set(ours.casefold().split()) - {"the"}, set(theirs.casefold().split()) - {"the"}
    return bool(left and right) and (left <= right or right <= left)


def _any_alike(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    others = list(theirs)
    return any(_alike(one, other) for one in ours for other in others)
