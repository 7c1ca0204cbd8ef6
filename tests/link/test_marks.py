"""Sorting by marks parts no two that would have met, and does spare looking at most of the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import pytest

from checker.articles import load_story
from checker.check import LaidOut, Tools, lay_out
from checker.engine import index_by_property, meetings, pool
from checker.engine.meet import _buckets, pairs_of
from checker.link.deeds import same_deed
from checker.link.likeness import Likeness
from checker.link.sameness import SamenessOfStory
from checker.model import Assertion, Event, Rule, Span
from checker.rulefile import load_shipped_rules
from checker.values import Answer, Deed, Office, Place, Quantity

STORIES = Path(__file__).parent.parent / "stories"
RULES = load_shipped_rules()
AT = Span(0, 1)


@pytest.fixture(scope="module")
def all_as_one() -> LaidOut:
    """Our short stories laid out as one: much of one kind that has nothing to do with each other."""
    return lay_out(load_story(sorted(STORIES.glob("*/0?.txt"))), RULES, Tools())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_same_pairs_meet_as_without_marks(rule: Rule, all_as_one: LaidOut) -> None:
    context = all_as_one.context
    looked_at = pool(rule, index_by_property(all_as_one.assertions), context)

    with_marks = list(meetings(rule, looked_at, context))
    without = list(meetings(rule, looked_at, replace(context, marks=lambda condition, one: None)))

    assert with_marks == without


def test_most_pairs_of_several_stories_are_spared(all_as_one: LaidOut) -> None:
    context, index = all_as_one.context, index_by_property(all_as_one.assertions)
    left = every = 0
    for rule in (one for one in RULES if one.kind in {"date", "place", "polarity"}):
        for bucket in _buckets(rule, pool(rule, index, context), context):
            left += sum(1 for _ in pairs_of(rule, bucket, context))
            every += len(bucket) * (len(bucket) - 1) // 2

    assert every > 300
    assert left < every / 3


def said(number: int, value: object, prop: str, subject: str, **event: object) -> Assertion:
    made = Event(words=("harbour", "ship"), near=("ship",), **event)
    return Assertion(f"{number}.txt", AT, AT, prop, subject, value, event=made)


def parted(assertions: Iterable[Assertion], condition: str) -> list[tuple[Assertion, Assertion]]:
    """The pairs that have no mark in common; each must be a plain no."""
    listed = list(assertions)
    sameness = SamenessOfStory(listed, {}, lambda outer, inner: False)
    found = []
    for left, right in combinations(listed, 2):
        ours, theirs = sameness.marks(condition, left), sameness.marks(condition, right)
        if ours is None or theirs is None or ours[0] & theirs[1]:
            continue
        assert not theirs[0] & ours[1], "a mark is sought from both sides or none"
        assert sameness.same(condition, left, right).answer is Answer.NO
        found.append((left, right))
    return found


def test_deeds_without_a_common_mark_are_two() -> None:
    names = ("", "crew", "the crew", "Ada Brandt", "Brandt", "The")
    deeds = [
        replace(said(at, Deed(doer, verb, receiver, negated), "did", verb), mood=mood)
        for at, (doer, verb, receiver, negated, mood) in enumerate(
            product(names, ("open", "close"), ("", "Port", "port"), (True, False), ("stated", "asked"))
        )
    ]
    likeness = Likeness(deeds)

    assert parted(deeds, "subject")
    assert any(
        same_deed(left, right, likeness).answer is Answer.YES for left, right in combinations(deeds, 2)
    )


def test_harm_without_a_common_mark_is_two() -> None:
    harmed = [
        said(at, Deed("", verb, receiver, negated), "harmed", "harm")
        for at, (verb, receiver, negated) in enumerate(
            product(("kill", "injure", "harm"), ("people", "sailor"), (True, False))
        )
    ]

    assert parted(harmed, "subject")


def test_happenings_without_a_common_mark_are_two() -> None:
    kinds = ("", "crash", "fire", "incident", "death", "meeting")
    placed = [
        replace(
            said(at, Place(name), "happened-at", subject, kind=kind, whom=whom, names=names),
            negated=negated,
            mood=mood,
        )
        for at, (name, subject, kind, (whom, names), (negated, mood)) in enumerate(
            product(
                ("Oslo", "Lima"),
                ("the crash", "land"),
                kinds,
                (("", ()), ("Ada Brandt", ()), ("pilot", ("Brandt",))),
                ((False, "stated"), (True, "stated"), (False, "asked")),
            )
        )
    ]

    assert parted(placed, "subject")


def test_ways_from_one_place_are_looked_at_whatever_they_are_called() -> None:
    north = said(1, Place("Oslo", "north", Quantity(4, 4, unit="kilometre")), "happened-at", "land")
    south = said(2, Place("Oslo", "south", Quantity(4, 4, unit="kilometre")), "happened-at", "crash")
    sameness = SamenessOfStory([north, south], {}, lambda outer, inner: False)

    assert sameness.same("subject", north, south).answer is Answer.YES
    assert parted([north, south], "subject") == []


def test_figures_without_a_common_mark_are_two() -> None:
    counts = [
        said(at, Quantity(low, low, counted="ship", vague=vague), "count", "ship", modifiers=modifiers)
        for at, (low, vague, modifiers) in enumerate(
            product((1.0, 4.0, 12.0), ("", "dozens"), ((), ("red",), ("red", "small"), ("old",)))
        )
    ]

    assert parted(counts, "subject")


def test_roles_without_a_common_mark_are_two() -> None:
    held = [
        said(at, Office(role, "Lesnia", status), "holds-office", "Brandt")
        for at, (role, status) in enumerate(product(("mayor", "Mayor", "judge"), ("holder", "former")))
    ]

    assert parted(held, "role")
