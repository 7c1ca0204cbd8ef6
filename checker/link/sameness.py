"""
Decides whether two statements share what a rule asks for: subject, event, place, time, unit, role, organisation.

A decision with reasons: yes, no, or unsure. When in doubt it is unsure, and the rule says what to make of that.
What words mean alike in a domain (killed, perished) is the rule files' business; here only equal words are equal.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import timedelta
from functools import cache

from checker.link.ages import same_time
from checker.link.apart import forecast_and_result, still_rising
from checker.link.bodies import Known, SamenessOfBodies
from checker.link.by_property import Decision, decisions_of
from checker.link.copies import Copies
from checker.link.days import first_day
from checker.link.deeds import same_deed
from checker.link.denials import Denials
from checker.link.developing import (
    DevelopingCounts,
    changes,
    development,
    develops,
    falls,
    mistaken,
    of_two_days,
)
from checker.link.fields import counted, happened, role, unit
from checker.link.figures_told import head_of
from checker.link.gatherings import SamenessOfGatherings
from checker.link.goals import PROPERTIES as GOALS
from checker.link.happenings import SamenessOfHappenings
from checker.link.likeness import Likeness
from checker.link.marks import marks_of
from checker.link.moments import apart, before, is_open, long_before, told_before, years_apart, years_before
from checker.link.passing import in_passing, is_bare
from checker.link.people_fuller import FullerNames
from checker.link.things import LABELLED, SamenessOfThings
from checker.link.traits import SamenessOfTraits, is_trait
from checker.link.voices import Voices
from checker.link.ways import same_way
from checker.model import Assertion
from checker.values import (
    Answer,
    Deed,
    Marks,
    Members,
    Moment,
    Name,
    Office,
    Place,
    Quantity,
    Sameness,
    Wording,
)

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_NEWS_DAYS = timedelta(days=10)
_OFFICE_DAYS = timedelta(days=45)
_FAR = 1500  # characters: nearer to each other one speaker says two things


class SamenessOfStory:
    """Answers for one story, knowing its places and the weight of its words."""

    def __init__(
        self,
        assertions: Sequence[Assertion],
        places: Mapping[str, str],
        contains: Callable[[str, str], bool],
        known: Known | None = None,
        voices: Voices | None = None,
        copies: Copies | None = None,
    ):
        known = known or Known()
        self._likeness = Likeness(assertions)
        self._places = places
        self._named_places = {name.casefold() for name in places}
        self._contains = cache(contains)  # a story names few places, and asks for every two again and again
        self._denials = Denials(assertions, voices or {})
        self._gatherings = SamenessOfGatherings(assertions, self._likeness)
        self._fuller = FullerNames(assertions)
        self._happenings = SamenessOfHappenings(
            assertions, self._likeness, self._places_apart, copies or Copies()
        )
        self._by_property = decisions_of(assertions, self._likeness, self._places_apart)
        self._things = SamenessOfThings(assertions, self._likeness, self._places_apart)
        self._today = first_day(assertions)
        self._developing = DevelopingCounts(assertions)
        self._traits = SamenessOfTraits(assertions, self._likeness)
        self._decisions: dict[str, Decision] = {
            "subject": self._subject,
            "theme": self._theme,
            "thing": self._thing,
            "event": self._event,
            "place": self._place,
            "as-of": self._time,
            "day": self._day,
            "counted": counted,
            "happened": happened,
            "unit": unit,
            "role": role,
            "organisation": SamenessOfBodies(assertions, self._canonical, self._contains, known).same,
        }

    def same(self, condition: str, left: Assertion, right: Assertion) -> Sameness:
        return self._decisions[condition](left, right)

    def key(self, condition: str, assertion: Assertion) -> Hashable:
        """What must be equal for two assertions to share the condition; None where only a look at both tells."""
        if is_trait(assertion) or (condition == "subject" and assertion.property in GOALS):
            return None
        if condition == "subject" and isinstance(assertion.value, Place):
            return assertion.entity
        if condition == "subject" and isinstance(assertion.value, Deed):
            return assertion.entity or assertion.property
        if condition == "subject":
            if isinstance(assertion.value, Wording) and not assertion.entity:
                return assertion.article, assertion.span  # like no other quotation
            return assertion.entity or (head_of(assertion) if isinstance(assertion.value, Quantity) else None)
        if condition == "counted" and isinstance(assertion.value, Quantity):
            return assertion.value.counted
        return None

    def marks(self, condition: str, assertion: Assertion) -> Marks | None:
        """What spares looking at every two of those with one key; None where only a look at both tells."""
        return marks_of(condition, assertion, self._canonical)

    def _subject(self, left: Assertion, right: Assertion) -> Sameness:
        if isinstance(left.value, Wording):
            # Which quotations are one utterance, link/quotations.py has decided.
            told_apart = left.article == right.article and abs(left.span.start - right.span.start) < _FAR
            return _YES if left.entity and left.entity == right.entity and not told_apart else _NO
        if isinstance(left.value, Members):
            return self._gatherings.same(left, right)
        if is_trait(left):
            return self._traits.subject(left, right)
        if left.property in self._by_property:
            return self._by_property[left.property](left, right)
        if left.entity or right.entity:
            return _YES if left.entity == right.entity and not self._fuller.joins(left, right) else _NO
        if isinstance(left.value, Quantity):
            return self._things.same(left, right)
        if isinstance(left.value, Deed):
            return same_deed(left, right, self._likeness, self._denials)
        if (one_way := same_way(left, right, self._canonical, self._named_places)) is not None:
            return _YES if one_way else _NO
        if isinstance(left.value, Moment | Place):
            return self._happenings.same(left, right)
        return _YES if left.subject.casefold() == right.subject.casefold() else _NO

    def _theme(self, left: Assertion, right: Assertion) -> Sameness:
        """The subject, where a rule has already chosen what its figures are about."""
        if isinstance(left.value, Quantity) and not (left.entity or right.entity):
            return self._things.themed(left, right)
        return self._subject(left, right)

    def _thing(self, left: Assertion, right: Assertion) -> Sameness:
        """The subject, where a rule has already chosen what happened to it."""
        if isinstance(left.value, Quantity) and not (left.entity or right.entity):
            return self._things.same(left, right, one_deed=True)
        return self._subject(left, right)

    def _event(self, left: Assertion, right: Assertion) -> Sameness:
        """Not another event: neither another year nor another match, quake or vote."""
        ours, theirs = left.event.when, right.event.when
        if ours and theirs and not is_open(ours) and not is_open(theirs) and apart(ours, theirs):
            return Sameness(Answer.NO, "they tell of different times")
        if isinstance(left.value, Quantity) and self._things.another(left, right):
            return Sameness(Answer.NO, "one is a part, another of the kind, or of another order")
        for one, other in ((left, right), (right, left)):
            dated = (one.as_of if one.as_of and not one.as_of_stated else other.as_of) or self._today
            known = other.event.when is not None and not is_open(other.event.when)
            if one.event.when is None or known or dated is None:
                continue
            if years_before(one.event.when, dated):
                return Sameness(Answer.NO, "one speaks of an earlier year")
            if develops(one) and long_before(one.event.when, dated):
                return Sameness(Answer.NO, "one speaks of an earlier event")
        if left.mood != right.mood and {left.mood, right.mood} & {"conditional", "asked"}:
            return Sameness(Answer.UNSURE, "one of them only says what could be")
        if is_bare(left) and is_bare(right) and (told := in_passing(left, right, self._likeness)):
            return told
        return self._traits.event(left, right) if is_trait(left) else _YES

    def _places_apart(self, left: Assertion, right: Assertion) -> bool:
        return self._place(left, right).answer is Answer.NO

    def _place(self, left: Assertion, right: Assertion) -> Sameness:
        ours = {self._places.get(place, place) for place in left.event.places}
        theirs = {self._places.get(place, place) for place in right.event.places}
        if not ours or not theirs or {one.casefold() for one in ours} & {one.casefold() for one in theirs}:
            return _YES
        if any(self._contains(one, two) or self._contains(two, one) for one in ours for two in theirs):
            return Sameness(Answer.UNSURE, "one place lies in the other")
        return _NO

    def _time(self, left: Assertion, right: Assertion) -> Sameness:
        if forecast_and_result(left, right):
            return Sameness(Answer.NO, "one is a forecast, the other was measured before")
        if (days := of_two_days(left, right)) is not None:
            return days
        if mistaken(left, right):
            return _YES
        if self._developing.states_of_one(left, right) and not falls(left, right):
            return Sameness(Answer.UNSURE, "the higher one is told as of a count that goes on", doubt="")
        return _as_of(left, right)

    def _day(self, left: Assertion, right: Assertion) -> Sameness:
        """The time, where a rule looks at any figures: most do not change from one day's paper to the next."""
        if left.as_of and right.as_of and years_apart(left.as_of, right.as_of):
            return Sameness(Answer.NO, "one speaks of an earlier year")
        if still_rising(left, right):
            return Sameness(
                Answer.UNSURE, "the larger figure is open above, as of a count that goes on", doubt=""
            )
        strict = self._time(left, right)
        days = [
            one.as_of.start for one in (left, right) if one.as_of and one.as_of.start and not one.as_of_stated
        ]
        grows = develops(left) or develops(right)
        if (
            strict.answer is Answer.NO
            and not grows
            and len(days) == 2
            and abs(days[0] - days[1]) <= _NEWS_DAYS
        ):
            return Sameness(Answer.UNSURE, "the articles are of different days", "as-of-differs")
        return strict

    def _canonical(self, place: str) -> str:
        return self._places.get(place, place).casefold()


def _as_of(left: Assertion, right: Assertion) -> Sameness:
    if left.property == right.property == "age":
        return same_time(left, right)
    ours, theirs = left.as_of, right.as_of
    if (
        isinstance(left.value, Members)
        and not (left.as_of_stated or right.as_of_stated)
        and None in {ours, theirs}
    ):
        return _YES  # who took part does not change with the day of an article
    if ours is None or theirs is None or is_open(ours) or is_open(theirs):
        return Sameness(Answer.UNSURE, "it is not known for when one of them holds", "as-of-unknown")
    if not apart(ours, theirs):
        return _YES
    if isinstance(left.value, Office | Name):
        near = abs(ours.start - theirs.start) <= _OFFICE_DAYS if ours.start and theirs.start else False
        return _YES if near else Sameness(Answer.UNSURE, "the articles are weeks apart", "as-of-differs")
    if told_before(left, right) or told_before(right, left):
        return Sameness(Answer.NO, "one was told before the other's time")
    if not changes(left) and not (left.as_of_stated and right.as_of_stated):
        # The articles' days are no times of the statements' own.
        near = abs(ours.start - theirs.start) <= _NEWS_DAYS if ours.start and theirs.start else False
        return _YES if near else Sameness(Answer.UNSURE, "the articles are weeks apart", "as-of-differs")
    if left.property in LABELLED and left.as_of_stated and right.as_of_stated:
        return Sameness(Answer.NO, "they hold for different times")
    if isinstance(left.value, Quantity) and isinstance(right.value, Quantity):
        earlier, later = (left, right) if before(ours, theirs) else (right, left)
        return development(earlier.value, later.value)
    return Sameness(Answer.NO, "they hold for different times")
