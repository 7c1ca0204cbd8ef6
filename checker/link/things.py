"""
Decides whether two figures count or measure the same thing.

Two sentences that report one figure often share few words; what they share is the noun. So the strongest sign is
that each article gives only one number for that noun: then there is only one thing it can be. Where an article
gives several, the sentences themselves must be alike. Whatever narrows the thing and differs keeps them apart:
what happened to it, whose it is, where it is, which it is ("other", "further").

Measured on pairs of labelled stories: 57 % of the pairs that count one thing stand alone in
both their articles, 4 % of those that do not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker.lexicon import adjectives, nouns, verbs
from checker.link.apart import (
    craft_apart,
    held_apart,
    narrowed_apart,
    owners_apart,
    part_of_period,
    share_name,
    told_apart,
)
from checker.link.figures_told import FiguresTold, head_of
from checker.link.likeness import Likeness
from checker.link.narrowing import (
    happened_alike,
    part_of,
    same_modifiers,
    struck_part,
    told_twice,
    within,
)
from checker.link.slipped import comparable, slipped, smallest
from checker.model import Assertion
from checker.values import Answer, Quantity, Sameness

ALIKE = 0.4
SOMEWHAT_ALIKE = 0.22
HARDLY_ALIKE = 0.04
LABELLED = frozenset({"measure", "rate", "amount"})
_OTHERS = frozenset(
    [
        "other",
        "another",
        "further",
        "additional",
        "more",
        "extra",
        "remaining",
        "rest",
        "previous",
        "earlier",
        "last",
        "second",
        "next",
    ]
)
# Nouns that count so many things that the noun alone says nothing.
_GENERIC = frozenset({
    "people", "person", "man", "woman", "child", "time", "thing", "way", "case",
    "part", "number", "place", "year", "month", "day", "week", "hour", "minute",
})  # fmt: skip

# Of these the reading knows for sure which thing has them.
_STRICT = frozenset({"worth", "width", "weight", "thickness", "magnitude"})
_MOMENTARY = frozenset({"speed", "altitude"})

_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


class SamenessOfThings:
    """Answers for the figures of one story; knows which stand alone in their article."""

    def __init__(
        self,
        assertions: Sequence[Assertion],
        likeness: Likeness,
        apart: Callable[[Assertion, Assertion], bool],
    ):
        self._likeness = likeness
        self._places_apart = apart
        self._told = FiguresTold(assertions)

    def same(self, left: Assertion, right: Assertion, *, one_deed: bool = False) -> Sameness:
        """`one_deed`: a rule has chosen what happened to them, so that two verbs may stand for it."""
        if left.property == "score":
            return self._results(left, right)
        head = head_of(left)
        if not head or head != head_of(right) or self._kept_apart(left, right, one_deed=one_deed):
            return _NO
        alike = self._likeness.between(left, right)
        if left.property in LABELLED:
            return self._labelled(left, right, alike)
        if smallest(left, right) <= 1 or (self._dealt_out(left, right) and not slipped(left, right)):
            return _NO  # "one" is mostly a pronoun
        if left.article == right.article:
            return _YES if alike >= ALIKE and told_twice(left, right) else _NO
        if _nobody_knows(head) and not (happened_alike(left, right) and _befalls_the_living(left)):
            return Sameness(Answer.UNSURE, f"nobody knows what a {head} is", "")
        alone = self._told.alone(left) and self._told.alone(right)
        plain = one_deed or same_modifiers(left, right) or happened_alike(left, right)
        few = head in _GENERIC or smallest(left, right) <= 2
        least = SOMEWHAT_ALIKE if few or not plain else HARDLY_ALIKE
        if alone and alike >= least and comparable(left, right):
            return _YES
        if self._owned(left, right) and comparable(left, right):
            return _YES
        if slipped(left, right) and alike >= HARDLY_ALIKE:
            return _YES
        if alike >= ALIKE and (left.event.verb == right.event.verb or same_modifiers(left, right)):
            return _YES
        if alike >= SOMEWHAT_ALIKE and left.event.verb == right.event.verb and same_modifiers(left, right):
            return Sameness(Answer.UNSURE, "their sentences have only some words in common")
        return _NO

    def themed(self, left: Assertion, right: Assertion) -> Sameness:
        """The same thing among figures that a rule has chosen by its words: the theme stands for the noun."""
        if left.property == "score":
            return self._results(left, right)
        if self._kept_apart(left, right) or smallest(left, right) <= 0:
            return _NO
        alike = self._likeness.between(left, right)
        if left.article == right.article:
            if alike >= ALIKE and told_twice(left, right):
                return _YES
            two_words = left.property == "count" and head_of(left) != head_of(right)
            return Sameness(Answer.UNSURE, "one article gives both, in other words") if two_words else _NO
        if slipped(left, right) and alike >= HARDLY_ALIKE * 2 and within(left, right):
            return _YES
        if left.property in LABELLED and not same_modifiers(left, right) and alike < SOMEWHAT_ALIKE:
            return _NO
        leads = self._told.leads(left) and self._told.leads(right) and head_of(left) == head_of(right)
        narrowed_alike = bool(left.event.modifiers) and same_modifiers(left, right)
        if ((leads or narrowed_alike) and comparable(left, right)) or alike >= ALIKE:
            return _YES
        if alike >= SOMEWHAT_ALIKE or (self._told.backed(left) and self._told.backed(right)):
            return Sameness(Answer.UNSURE, "each article gives several such figures")
        return _NO

    def _labelled(self, left: Assertion, right: Assertion, alike: float) -> Sameness:
        if {left.event.verb, right.event.verb} == {head_of(left)} and alike < ALIKE:
            return _NO  # only a verb says what is measured
        if slipped(left, right) and alike >= HARDLY_ALIKE * 2 and within(left, right):
            return _YES
        if head_of(left) in _MOMENTARY and left.event.verb != right.event.verb and alike < SOMEWHAT_ALIKE:
            return _NO  # how fast or how high it went at two moments
        if not same_modifiers(left, right) and alike < ALIKE:
            return _NO
        if left.article == right.article and not (alike >= ALIKE and told_twice(left, right)):
            return _NO
        if _two_foresee(left, right) and left.article != right.article and alike >= HARDLY_ALIKE:
            return _YES if comparable(left, right) else _NO
        alone = self._told.alone(left) and self._told.alone(right) and left.article != right.article
        if alike >= ALIKE or (alone and alike >= HARDLY_ALIKE and comparable(left, right)):
            return _YES
        if self._told.backed(left) and self._told.backed(right) and alike >= SOMEWHAT_ALIKE / 2:
            return Sameness(Answer.UNSURE, "each article gives several such figures")
        return _NO

    def _results(self, left: Assertion, right: Assertion) -> Sameness:
        """One match or vote: each article's first such result, unless others met; inside one article, the same two."""
        ours, theirs = left.event, right.event
        if head_of(left) != head_of(right):
            return _NO
        if ours.names and theirs.names and not share_name(ours.names, theirs.names):
            return _NO
        if left.article == right.article:
            return _YES if ours.names and set(ours.names) == set(theirs.names) else _NO
        return _YES if self._told.leads(left) and self._told.leads(right) else _NO

    def another(self, left: Assertion, right: Assertion) -> bool:
        """Whether one is said to be another's: "three more people", a part of the whole, 12 against 31,000."""
        one_is_other = _is_other(left) != _is_other(right)
        part = not slipped(left, right) and (part_of(left, right) or part_of(right, left))
        if one_is_other or part or not comparable(left, right):
            return True
        return smallest(left, right) <= 1 and not (self._told.only_one(left) and self._told.only_one(right))

    def _kept_apart(self, left: Assertion, right: Assertion, *, one_deed: bool = False) -> bool:
        ours, theirs = left.value, right.value
        if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.vague or theirs.vague:
            return True
        if {left.mood, right.mood} == {"conditional", "stated"}:
            return True  # what may be, or is allowed, is not what is
        told_apart = (
            bool(ours.happened and theirs.happened) and ours.happened != theirs.happened and not one_deed
        )
        if left.property in LABELLED and not head_of(left).endswith("change"):
            told_apart = False  # "lowered to 3 percent", "cut to 3 percent"
        if told_apart and (
            head_of(left) in _GENERIC or not (self._told.alone(left) and self._told.alone(right))
        ):
            return True
        if told_apart and left.property == "count" and not (self._akin(left, right) or slipped(left, right)):
            return True
        if left.property == "rate" and _targets(left) != _targets(right):
            return True  # a forecast is no result
        if self._both_known(left, right) or self._held_apart(left, right):
            return True
        if narrowed_apart(left, right) or craft_apart(left, right):
            return True
        if struck_part(left, right) and not self._akin(left, right) and not slipped(left, right):
            return True
        return self.another(left, right) or owners_apart(left, right) or self._places_apart(left, right)

    def _owned(self, left: Assertion, right: Assertion) -> bool:
        """Whether both are the only such figure of one owner: 47 seats of one party, 49 seats of it."""
        if left.property != "count" or not (left.event.owners and right.event.owners):
            return False
        one_owner = share_name(left.event.owners, right.event.owners) and within(left, right)
        return one_owner and self._told.owned_alone(left) and self._told.owned_alone(right)

    def _dealt_out(self, left: Assertion, right: Assertion) -> bool:
        """Whether one stands in a list of things found or lost, and the noun is narrowed otherwise in the other."""
        listed = any(self._told.listed(one) for one in (left, right))
        return listed and not same_modifiers(left, right)

    def _both_known(self, left: Assertion, right: Assertion) -> bool:
        """
        Whether each article gives both measures: then they agree that two are given.

        Of sums and rates one such article is enough: the other's is one of its two. Measures it may take from two sources.
        """
        if left.property not in LABELLED or left.article == right.article or _two_foresee(left, right):
            return False
        known = {str(left.value), str(right.value)}
        enough = all if left.property == "measure" else any
        return enough(known <= self._told.values(one) for one in (left, right))

    def _held_apart(self, left: Assertion, right: Assertion) -> bool:
        """Whether two things have what is measured, unless their sentences or the figures' own shape make them one."""
        if told_apart(left, right) or part_of_period(left, right):
            return True
        if held_apart(left, right) and head_of(left).split()[0] in _STRICT:
            return True
        if not held_apart(left, right) or slipped(left, right):
            return False
        return self._likeness.between(left, right) < ALIKE

    def _akin(self, left: Assertion, right: Assertion) -> bool:
        return self._likeness.between(left, right) >= SOMEWHAT_ALIKE


def _targets(assertion: Assertion) -> bool:
    """Whether a figure is to be reached: "will fall to 4 percent by the end of next year"."""
    return assertion.as_of is not None and assertion.as_of.start is None and assertion.as_of.end is not None


def _nobody_knows(head: str) -> bool:
    """Whether a word is in no English dictionary: "500 zorks" may be a unit, or a slip."""
    return head.isalpha() and not (nouns.known(head) or verbs.known(head) or adjectives.known(head))


def _befalls_the_living(assertion: Assertion) -> bool:
    happened = assertion.value.happened if isinstance(assertion.value, Quantity) else ""
    return any(
        verbs.way_of(happened, deed) for deed in ("kill", "die", "hurt", "injure", "arrest", "capture")
    )


def _two_foresee(left: Assertion, right: Assertion) -> bool:
    """Whether each is what somebody by name foresees: that one article tells of both does not make them two things."""
    ours, theirs = ({one.source for one in each.attribution[:1] if one.source} for each in (left, right))
    planned = "planned" in {left.mood, right.mood}
    return left.property == "amount" and planned and bool(ours and theirs) and ours != theirs


def _is_other(assertion: Assertion) -> bool:
    """ "Three more people", "another five": besides some told of before."""
    return bool(_OTHERS & set(assertion.event.modifiers)) or head_of(assertion).startswith("other ")
