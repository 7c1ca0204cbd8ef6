"""
Of which day an age is: of the article's, but where the words tell it of another.

Finds:  "Ann Reed, 43, is charged with a murder of 2010", "Ann Reed, 47, a banker appointed in 2003, left"  -> today's
        "Ann Reed, 47, killed in 2003, was a banker"                                                        -> 2003's
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from checker.extract.making import governing_verb, published_moment
from checker.model import Assertion, Sentence, Span
from checker.values import Moment

_LONG = timedelta(60)
_ENDING = frozenset(
    {"die", "kill", "murder", "shoot", "stab", "execute", "drown", "perish", "vanish", "disappear", "miss"}
)


def today(sentence: Sentence, age: Assertion) -> Assertion:
    """
    An age is that of the article's day, whatever day of the news stands beside it. One beside another time, long past
    or to come, may be of then: it keeps that time as a stated one.
    """
    published = published_moment(sentence)
    if _now(sentence, age.span):
        return replace(age, as_of=published, as_of_stated=False)
    near = published
    for when in (age.as_of if age.as_of_stated else None, age.event.when):
        if (
            when is None
            or when.start is None
            or when.end is None
            or published is None
            or published.end is None
        ):
            continue
        if when.start >= published.end or published.end - when.end > _LONG:
            near = published if _of_a_clause_below(sentence, age.span, when) else when
    return replace(age, as_of=near, as_of_stated=near is not published)


def _of_a_clause_below(sentence: Sentence, span: Span, when: Moment) -> bool:
    """ "Ann Reed, 47, a banker appointed in 2003, left": the year is that of what is told of her besides, not of her age."""
    for time in sentence.times:
        head = sentence.head_of(time.span)
        if time.moment != when or head is None or time.span.start < span.end:
            continue
        clause = next((one for one in sentence.ancestors(head) if one.dependency.startswith("acl")), None)
        if clause is not None and clause.lemma.lower() not in _ENDING:
            return True
    return False


def _now(sentence: Sentence, span: Span) -> bool:
    """ "Ann Reed, 43, is charged with a murder of 2010": told in the present, whatever years it tells of."""
    head = sentence.head_of(span)
    verb = governing_verb(sentence, head) if head is not None else None
    if verb is None:
        return False
    return any(one.tag in {"VBZ", "VBP"} for one in (verb, *sentence.children(verb, "aux", "cop")))
