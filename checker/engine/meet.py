"""
Lays assertions side by side: which pairs meet, at which condition others part, and what the comparator says.

A pair meets when the rule lets their articles meet (`between`) and they share all that `same` asks for. A
condition that cannot be decided does not make a conflict: the pair goes on as a tension where the rule has a
word for that doubt in `tension-when`, else it is kept as "could not be compared".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.compare import COMPARATORS
from checker.engine.context import Context
from checker.engine.select import field_words, matches
from checker.model import PAIR, Assertion, Between, Rule
from checker.values import Answer, Comparison, Marks, Name, Office, Outcome, Quantity, Sameness

# What one `where` may list several words for.
THINGS = ("subject", "counted", "happened", "unit", "role")
# With these in `where` a rule has chosen what its figures are about.
_CHOOSING = frozenset({"words", "subject", "unit", "counted"})
_FEW = 8  # so few are sooner compared than sorted
_NO_MARKS: Marks = (frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two assertions that met under a rule, with the comparator's answer and the doubts on the way."""

    left: Assertion
    right: Assertion
    comparison: Comparison
    doubts: tuple[str, ...] = ()
    parted: str = ""


def meetings(rule: Rule, pool: Sequence[Assertion], context: Context) -> Iterator[Meeting]:
    """All pairs that met, and (with `parted` set) those that a doubt kept apart although their values differ."""
    for bucket in _buckets(rule, pool, context):
        told = _by_article(bucket) if rule.options.get("exclusive") else {}
        for left, right in pairs_of(rule, bucket, context):
            if _may_meet(rule, left, right):
                meeting = meet(rule, left, right, context)
                if meeting is not None and not (told and _told_apart(rule, meeting, told)):
                    yield meeting


def _by_article(bucket: Sequence[Assertion]) -> dict[str, list[Assertion]]:
    told: dict[str, list[Assertion]] = defaultdict(list)
    for assertion in bucket:
        told[assertion.article].append(assertion)
    return told


def _told_apart(rule: Rule, meeting: Meeting, told: dict[str, list[Assertion]]) -> bool:
    """
    Whether one of two articles gives both of two values that exclude each other: then it speaks of two things.

    "Flight 117 turned back. Flight 342 landed safely." is no rival of "Flight 117 turned back."
    """
    left, right = meeting.left, meeting.right
    if meeting.comparison.outcome is not Outcome.CONFLICT or left.article == right.article:
        return False
    return any(
        _compare(rule, one, other).outcome is Outcome.AGREE
        for one, article in ((left, right.article), (right, left.article))
        for other in told[article]
    )


def meet(rule: Rule, left: Assertion, right: Assertion, context: Context) -> Meeting | None:
    """The meeting of two assertions; None where they plainly do not speak of the same thing."""
    doubts: list[str] = []
    parted = ""
    for condition in rule.same:
        sameness = share(rule, condition, left, right, context)
        if sameness.answer is Answer.NO:
            return None
        if sameness.answer is Answer.UNSURE:
            if sameness.doubt in rule.tension_when:
                doubts.append(sameness.doubt)
            else:
                parted = parted or f"{condition}: {sameness.reason}"
    comparison = _compare(rule, left, right)
    if parted and comparison.outcome is Outcome.AGREE:
        return None
    return Meeting(left, right, comparison, tuple(doubts), parted)


def _compare(rule: Rule, left: Assertion, right: Assertion) -> Comparison:
    if rule.compare_with == "name" and isinstance(left.value, Office):
        # Who holds one office: the holders' names are compared, not the office.
        if left.entity and left.entity == right.entity:
            return Comparison(Outcome.AGREE, "both name the same person")
        holders: Comparison = COMPARATORS["name"].compare(
            Name(left.subject), Name(right.subject), **rule.options
        )
        return holders
    comparison: Comparison = COMPARATORS[rule.compare_with].compare(left.value, right.value, **rule.options)
    return comparison


def share(rule: Rule, condition: str, left: Assertion, right: Assertion, context: Context) -> Sameness:
    """Whether two assertions share a condition. Words that one `where` lists are one thing to that rule."""
    if condition in rule.where and condition in THINGS:
        words = rule.where[condition]
        if all(matches(words, field_words(condition, one, context)) for one in (left, right)):
            return Sameness(Answer.YES)
    if condition == "subject" and by_theme(rule, condition):
        return context.same("theme", left, right)
    if condition == "subject" and "happened" in rule.where:
        return context.same("thing", left, right)
    if condition == "as-of" and rule.general:
        return context.same("day", left, right)
    return context.same(condition, left, right)


def by_theme(rule: Rule, condition: str) -> bool:
    """Whether the rule's own words say what the thing is, so that two nouns may stand for it."""
    return condition in rule.where or (condition == "subject" and not _CHOOSING.isdisjoint(rule.where))


def _may_meet(rule: Rule, left: Assertion, right: Assertion) -> bool:
    if left.entity.startswith(PAIR) and left.entity != right.entity:
        return False
    if left.article == right.article:
        told_once = left.sentence == right.sentence and isinstance(left.value, Quantity) and not left.entity
        return Between.ARTICLE in rule.between and left.span != right.span and not told_once
    return Between.OUTLETS in rule.between or Between.SOURCES in rule.between


def pairs_of(
    rule: Rule, bucket: Sequence[Assertion], context: Context
) -> Iterator[tuple[Assertion, Assertion]]:
    """Every two of a bucket in its order, but for those that by their marks share nothing."""
    columns = [] if len(bucket) < _FEW else [_Column(one) for one in _marks(rule, bucket, context)]
    if not columns:
        yield from combinations(bucket, 2)
        return
    for at, left in enumerate(bucket):
        partners: Iterable[int] = range(at + 1, len(bucket))
        for column in columns:
            partners = column.narrowed(at, partners)
        for other in partners:
            yield left, bucket[other]


class _Column:
    """Who of a bucket bears which mark, for one condition."""

    def __init__(self, marks: Sequence[Marks | None]) -> None:
        self._marks = marks
        self._bearers: dict[Hashable, list[int]] = defaultdict(list)
        self._unmarked = {at for at, one in enumerate(marks) if one is None}
        for at, one in enumerate(marks):
            for mark in one[0] if one else ():
                self._bearers[mark].append(at)

    def narrowed(self, at: int, others: Iterable[int]) -> Iterable[int]:
        """Those of the others, in their order, that bear a mark that this one seeks."""
        own = self._marks[at]
        if own is None:
            return (other for other in others if self._marks[other] != _NO_MARKS)
        if own == _NO_MARKS:
            return ()
        found = self._unmarked.union(*(self._bearers.get(mark, ()) for mark in own[1]))
        return sorted(found.intersection(others))


def _marks(rule: Rule, bucket: Sequence[Assertion], context: Context) -> Iterator[list[Marks | None]]:
    """The marks by which a bucket can be sorted, for each condition that has any."""
    if len({type(one.value) for one in bucket}) > 1:
        return
    for condition in rule.same:
        if not by_theme(rule, condition):
            marks = [context.marks(condition, one) for one in bucket]
            if any(one is not None for one in marks):
                yield marks


def _buckets(rule: Rule, pool: Sequence[Assertion], context: Context) -> Iterator[list[Assertion]]:
    sorted_by: dict[tuple[Hashable, ...], list[Assertion]] = defaultdict(list)
    for assertion in pool:
        key = tuple(
            None if by_theme(rule, condition) else context.key(condition, assertion)
            for condition in rule.same
        )
        sorted_by[key].append(assertion)
    yield from sorted_by.values()
