"""Whether two sentences tell of one deed. First what is two, or neither affirmed nor denied."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from checker.link.deeds import same_deed
from checker.link.likeness import Likeness
from checker.model import Assertion, Event, Span
from checker.values import Answer, Deed, Grain, Moment


def day(number):
    start = datetime(2025, 3, number)
    return Moment(start, start + timedelta(days=1), Grain.DAY)


def done(doer, verb, receiver="", *, negated=False, words="", mood="stated", on=3, hedged=False):
    event = Event(verb=verb, words=tuple(sorted(f"{doer} {verb} {receiver} {words}".lower().split())))
    deed = Deed(doer, verb, receiver, negated)
    place = Span(0, 1)
    return Assertion(
        "a",
        place,
        place,
        "did",
        f"{verb} {receiver}",
        deed,
        mood=mood,
        event=event,
        as_of=day(on),
        hedged=hedged,
    )


def answer(left, right):
    return same_deed(left, right, Likeness([left, right])).answer


SIGNED = done("Ada Brandt", "sign", "treaty")
NOT_SIGNED = done("Ada Brandt", "sign", "treaty", negated=True)


@pytest.mark.parametrize(
    "other",
    [
        done("Karl Weil", "sign", "treaty", negated=True),
        done("Ada Brandt", "sign", "petition", negated=True),
        done("Ada Brandt", "praise", "treaty", negated=True),
        done("Ada Brandt", "sign", "treaty", negated=True, mood="hoped"),
        done("Ada Brandt", "sign", "treaty", negated=True, mood="planned"),
        done("Ada Brandt", "sign", "treaty", negated=True, hedged=True),
        done("Ada Brandt", "sign", "treaty", negated=True, on=1),
    ],
)
def test_what_denies_something_else_or_nothing_at_all(other):
    assert answer(SIGNED, other) is Answer.NO


def test_one_deed_affirmed_and_denied():
    assert answer(SIGNED, NOT_SIGNED) is Answer.YES


def test_a_later_denial_contradicts():
    assert answer(SIGNED, replace(NOT_SIGNED, as_of=day(5))) is Answer.YES


def test_somebody_named_may_leave_the_receiver_open():
    left = done("Ada Brandt", "concede", "defeat")
    right = done("Brandt", "concede", negated=True)

    assert answer(left, right) is Answer.YES


def test_two_named_doers_of_one_deed_in_sentences_alike():
    left = done("Peru", "propose", "truce", words="rebels northern valley may")
    right = done("Chile", "propose", "truce", words="rebels northern valley may")

    assert answer(left, right) is Answer.YES


def test_two_common_nouns_are_no_two_doers():
    left = done("one", "propose", "truce", words="rebels northern valley may")
    right = done("other", "propose", "truce", words="rebels northern valley may")

    assert answer(left, right) is Answer.NO


def narrowed(one, *words):
    return replace(one, event=replace(one.event, modifiers=words))


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("receiver:northern",), ("receiver:southern",)),
        (("for:child",), ("for:adult",)),
        (("doer:some",), ()),
    ],
)
def test_each_narrowed_to_another_or_the_doer_left_open(ours, theirs):
    assert answer(narrowed(SIGNED, *ours), narrowed(NOT_SIGNED, *theirs)) is Answer.NO


def test_narrowed_by_one_alone_is_still_one_deed():
    assert answer(narrowed(SIGNED, "in:vienna"), NOT_SIGNED) is Answer.YES


def test_other_weekdays_in_words_are_no_matter_where_the_day_is_one():
    assert answer(narrowed(SIGNED, "when:today"), narrowed(NOT_SIGNED, "when:monday")) is Answer.YES


@pytest.mark.parametrize(
    "pair",
    [
        ("United", "United", (), ()),
        ("United", "Brax United", (), ()),
        ("Brax United", "Brax United", ("in:round",), ()),
    ],
)
def test_opposites_of_what_may_be_two(pair):
    ours, theirs, mine, yours = pair
    left, right = done(ours, "win", "derby"), replace(done(theirs, "lose", "derby"), article="b")

    assert answer(narrowed(left, *mine), narrowed(right, *yours)) is Answer.NO


def test_opposites_of_one_named_in_full():
    left, right = (
        done("Brax United", "win", "derby"),
        replace(done("Brax United", "lose", "derby"), article="b"),
    )

    assert answer(left, right) is Answer.YES


def verdict(*charge, cleared, on=3, article="a"):
    one = done("", "convict", "Ada Brandt", negated=cleared, on=on)
    return replace(narrowed(one, *charge), article=article)


@pytest.mark.parametrize(
    "other",
    [
        verdict("of:bribery", cleared=True, article="b"),
        verdict(cleared=True, article="b"),
        verdict("of:fraud", cleared=True, on=5, article="b"),
        verdict("of:fraud", cleared=True),
    ],
)
def test_another_charge_or_an_appeal_is_another_verdict(other):
    assert answer(verdict("of:fraud", cleared=False), other) is Answer.NO


def test_convicted_and_cleared_of_one_charge_on_one_day():
    other = verdict("of:fraud", cleared=True, article="b")

    assert answer(verdict("of:fraud", cleared=False), other) is Answer.YES
