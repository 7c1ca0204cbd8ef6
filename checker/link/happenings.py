"""
Decides whether two dates, or two places, are of one happening.

Yes where both are named alike ("arrest Ann Reed"), or where their kind is one (the crash, the accident) and enough
says that no other of its kind is meant: the same victim, names or places in common, both articles open with it.
Never where words set one apart ("another fire", "the next meeting"), where another victim or place is named, where an
article itself dates two of the kind, or tells the other's value too: who knows of both tells of two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import timedelta

from checker.compare import COMPARATORS
from checker.compare.happenings import ANYTHING, PERSONAL, REPEATED, SEVERAL, SUDDEN, kind_of
from checker.lexicon.verbs import steps_up, synonyms
from checker.link.copies import TODAY, Copies
from checker.link.happening_times import WINDOW, fit, near, years_of_others
from checker.link.likened import alike, any_alike, names_of, one_deed
from checker.link.likeness import Likeness
from checker.link.moments import apart, one_day, one_minute
from checker.model import Assertion
from checker.values import Answer, Grain, Moment, Outcome, Place, Sameness

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)
_APART = Sameness(Answer.NO, "one article tells of two such happenings")
_LEAD = 700  # characters from an article's start in which it tells what it is about
_ALIKE = 0.15
_OPENING = 150  # characters: headline and first sentence tell of the same
_NEAR = timedelta(days=8)
_MONTH = timedelta(days=31)
_LOOSE = "the "
_DATED = frozenset({"happened-on", "happened-at"})
UNTOLD = frozenset({"conditional", "asked", "hoped", "ordered"})


class SamenessOfHappenings:
    """Answers for the dates and places of one story."""

    def __init__(
        self,
        assertions: Sequence[Assertion],
        likeness: Likeness,
        places_apart: Callable[[Assertion, Assertion], bool],
        copies: Copies,
    ) -> None:
        self._copies = copies
        self._likeness = likeness
        self._places_apart = places_apart
        self._told: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
        self._corners: dict[str, set[str]] = defaultdict(set)
        self._first: dict[tuple[str, str], int] = {}  # where an article first tells of a kind
        self._names = names_of(assertions)
        for one in assertions:
            for kind in {kind_of(word) for word in one.event.words} | {one.event.kind}:
                known = self._first.get((one.article, kind), one.sentence.start)
                self._first[one.article, kind] = min(known, one.sentence.start)
            if one.property == "corner":
                self._corners[one.subject].add(str(one.value).casefold())
            if isinstance(one.value, Moment | Place):
                for name in {one.subject.casefold(), one.event.kind or f"to {one.event.verb}"} - {""}:
                    self._told[one.article, one.property, name].append(one)

    def same(self, left: Assertion, right: Assertion) -> Sameness:
        """Yes or no; never unsure."""
        ours = left.event
        if left.property == "corner" and len(self._corners[left.subject]) > 2:
            return Sameness(Answer.NO, "the story tells of several corners of that street")
        if self._copies.one_word(left, right):
            return Sameness(Answer.NO, "one report, copied under another day")
        if left.property == "first-since":
            topics = self._likeness.between(left, right) >= _ALIKE
            return _YES if left.subject == right.subject and topics else _NO
        named = one_name(left.subject, right.subject) and not left.subject.startswith(_LOOSE)
        of_kind = not named and bool(ours.kind) and self._one_kind(left, right)
        of_kind = of_kind and self._one_of_its_kind(left, right)
        likened = not named and not of_kind and self._likened(left, right)
        if not (named or of_kind or likened):
            return _NO
        if self._set_apart(left, right) or not fit(left, right, named or likened):
            return _NO
        if named and (_narrowed_apart(left, right) or years_of_others(left, right)):
            return _NO
        if (likened or (named and left.subject.islower())) and self._elsewhere(left, right):
            return _NO  # "a fire broke out" in Lima on Monday, and one in Cusco on Tuesday
        places = isinstance(left.value, Place) and not ours.kind
        if places and "planned" in {left.mood, right.mood} and left.mood != right.mood:
            return _NO  # one opened in Oslo, another will in Lima
        if left.article != right.article and self._knows_both(left, right, named):
            return _APART
        return _YES

    def _likened(self, left: Assertion, right: Assertion) -> bool:
        """One deed by verb, whom and surroundings; the day of a day-long thing must be near."""
        if left.property not in _DATED or left.negated or right.negated or {left.mood, right.mood} & UNTOLD:
            return False
        if ("ahead" in left.event.told) != ("ahead" in right.event.told):
            return False
        years = isinstance(left.value, Moment) and left.value.grain is Grain.YEAR
        if isinstance(left.value, Moment) and not years and not near(left.value, right.value, _MONTH):
            return False
        return one_deed(left, right, self._likeness, self._names)

    def _one_kind(self, left: Assertion, right: Assertion) -> bool:
        """The crash, the accident; or "the incident", where both articles open with the crash."""
        kinds = {left.event.kind, right.event.kind}
        if len(kinds) == 1:
            return kinds != {ANYTHING}
        other = next(iter(kinds - {ANYTHING}))
        both = self._leads_with(left, other) and self._leads_with(right, other)
        return ANYTHING in kinds and other in SUDDEN and both

    def _one_of_its_kind(self, left: Assertion, right: Assertion) -> bool:
        ours, theirs = left.event, right.event
        if left.article == right.article or left.negated or right.negated:
            return False
        if ("ahead" in ours.told) != ("ahead" in theirs.told) or {left.mood, right.mood} & UNTOLD:
            return False
        if _other_names(ours.whom, theirs.whom):
            return False
        personal = ours.kind in PERSONAL
        if personal and not any_alike((ours.whom, *ours.names), (theirs.whom, *theirs.names)):
            return False
        one_thing = bool(ours.whom) and alike(ours.whom, theirs.whom)
        if ours.kind in SEVERAL and not one_thing and not one_minute(left.value, right.value):
            return False
        signs = self._signs(left, right)
        reach = _MONTH if signs > 1 else _NEAR
        if isinstance(left.value, Moment):
            if self._places_apart(left, right) or not near(left.value, right.value, reach):
                return False
        elif (
            ours.when
            and theirs.when
            and (apart(ours.when, theirs.when) or not near(ours.when, theirs.when, reach))
        ):
            return False  # another day and another place: another happening
        if ours.kind.split()[0] in REPEATED:
            then = one_day(left.value, right.value) or one_day(ours.when, theirs.when)
            return signs >= (2 if then else 3)
        return signs >= (2 if _other_things(ours.whom, theirs.whom) else 1)

    def _elsewhere(self, left: Assertion, right: Assertion) -> bool:
        """Of two dates, whether the places are others; of two places, whether the dates are."""
        if isinstance(left.value, Moment):
            return self._places_apart(left, right)
        ours, theirs = left.event.when, right.event.when
        return ours is not None and theirs is not None and apart(ours, theirs)

    def _signs(self, left: Assertion, right: Assertion) -> int:
        """How many things say that the story's one happening is meant."""
        ours, theirs = left.event, right.event
        same_whom = bool(ours.whom) and alike(ours.whom, theirs.whom)
        shared = any_alike(ours.names, theirs.names)
        placed = isinstance(left.value, Moment) and any_alike(ours.places, theirs.places)
        leads = self._leads_with(left, ours.kind) and self._leads_with(right, ours.kind)
        like = self._likeness.between(left, right) >= _ALIKE
        clock = ours.kind not in REPEATED and one_minute(left.value, right.value)
        return 2 * same_whom + 2 * clock + shared + placed + leads + like + 3 * ("next" in ours.told)

    def _knows_both(self, left: Assertion, right: Assertion, named: bool) -> bool:
        """Whether one article tells the value of the other as well, or two values of its own."""
        for one, other in ((left, right), (right, left)):
            name = one.subject.casefold() if named else one.event.kind or f"to {one.event.verb}"
            whoms = {one.event.whom, other.event.whom} - {""}
            beside = [
                each
                for each in self._told[one.article, one.property, name]
                if each is not one and not self._another(each, one, whoms)
            ]
            if any(_agree(each, other) and _outcome(each, one) is Outcome.CONFLICT for each in beside):
                return True
            if not named and any(_differ(each, one) for each in beside):
                return True
        return False

    def _another(self, each: Assertion, one: Assertion, whoms: set[str]) -> bool:
        """Whether one article's telling is of another happening than its other: then it says nothing of that."""
        whom = each.event.whom
        if self._set_apart(each, one) or (whom and whoms and not any(alike(whom, other) for other in whoms)):
            return True
        return isinstance(one.value, Moment) and self._places_apart(each, one)

    def _leads_with(self, assertion: Assertion, kind: str) -> bool:
        return self._first.get((assertion.article, kind), _LEAD) < _LEAD

    def _set_apart(self, left: Assertion, right: Assertion) -> bool:
        """Another, second, next: told of one alone. What "had last been done" may be told as "had been done"."""
        ours, theirs = self._told_with(left), self._told_with(right)
        if ours - {"had"} == theirs - {"had"}:
            return False
        both_before = "had" in ours and "had" in theirs
        return not (both_before and ours ^ theirs <= {"last", "previously"})

    def _told_with(self, assertion: Assertion) -> set[str]:
        """The words that set it apart; "a fire" does where the article has told of a fire before."""
        # "the factory in Ghent will close": where it is, is what is told.
        own = {assertion.value.name} if isinstance(assertion.value, Place) else set()
        told = set(assertion.event.told) - {"ahead", TODAY} - own
        start = assertion.sentence.start
        before = self._first.get((assertion.article, assertion.event.kind), start) < start
        return told if before and start > _OPENING else told - {"a"}


def _narrowed_apart(left: Assertion, right: Assertion) -> bool:
    """A noun alone names little: the deadline for bids is not the deadline for comments."""
    ours, theirs = set(left.event.modifiers), set(right.event.modifiers)
    return " " not in left.subject and bool(ours and theirs) and ours.isdisjoint(theirs)


def one_name(ours: str, theirs: str) -> bool:
    """Whether two names are of one deed: the same, or a verb of the same meaning done to the same."""
    verb, _, thing = ours.casefold().partition(" ")
    other, _, its_thing = theirs.casefold().partition(" ")
    if verb == other or not thing:
        return ours.casefold() == theirs.casefold()
    if kind_of(verb) and kind_of(other) and kind_of(verb) != kind_of(other):
        return False  # a firm is founded, and launched
    return thing == its_thing and (synonyms(verb, other, least=20) or 1 in _steps(verb, other))


def _steps(verb: str, other: str) -> tuple[int | None, int | None]:
    return steps_up(verb, other, least=30), steps_up(other, verb, least=30)


def _agree(left: Assertion, right: Assertion) -> bool:
    return _outcome(left, right) in {Outcome.AGREE, Outcome.VARIANT}


def _outcome(left: Assertion, right: Assertion) -> Outcome:
    comparator = COMPARATORS["moment" if isinstance(left.value, Moment) else "place"]
    if type(left.value) is not type(right.value):
        return Outcome.UNDECIDED
    outcome: Outcome = comparator.compare(left.value, right.value).outcome
    return outcome


def _other_names(ours: str, theirs: str) -> bool:
    """Two proper names of which neither is the other's shorter form."""
    proper = ours[:1].isupper() and theirs[:1].isupper()
    return proper and not alike(ours, theirs)


def _other_things(ours: str, theirs: str) -> bool:
    """Two common nouns: the software and the phone, but also the ferry and the ship."""
    return bool(ours and theirs) and ours.islower() and theirs.islower() and ours != theirs


def _differ(left: Assertion, right: Assertion) -> bool:
    """Whether two values of one article are of two happenings; what lies long before is background."""
    if _outcome(left, right) is not Outcome.CONFLICT:
        return False
    ours, theirs = left.value, right.value
    if not isinstance(ours, Moment) or not isinstance(theirs, Moment) or not ours.start or not theirs.start:
        return True
    return abs(ours.start - theirs.start) <= WINDOW
