"""
Works out how old a person is from a birth date or a birthday that the article tells, where it has a date itself.

Finds:  "Lang was born on 3 May 1970"; "Ann Reed (born 3 May 1970)"; "Born on 3 May 1970, Ann Reed"; "Hall turned 40 in
        May"; "Hall will turn 41 in May"; "Novak celebrated her 41st birthday on Monday" -> age, computed
Leaves: births of nobody named; birthdays without a day, or of years ago
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from checker.extract.ages import people_for_ages
from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name
from checker.model import Assertion, Mention, Sentence, Span, TimeMention, Token
from checker.values import Quantity

PROPERTY = "age"

_OLDEST = 120
_NEAR = 12  # characters between "born" and its date
_REACH = 40
_YEAR = timedelta(days=366)
_BIRTHDAY = re.compile(r"\b(?P<years>\d{1,3})(?:st|nd|rd|th)\sbirthday\b")
_TURNS = re.compile(r"\bturn(?:ed|s|ing)?\s(?P<years>\d{1,3})\b(?!\s?(?:percent|%|per))")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    published = sentence.article.published
    if published is None or not sentence.times:
        return
    people = people_for_ages(sentence)
    if not people:
        return
    for token in sentence.tokens:
        if token.text.lower() == "born":
            yield from _born(sentence, token, people, published)
    for shape in (_BIRTHDAY, _TURNS):
        for match in shape.finditer(sentence.text):
            yield from _birthday(sentence, match, people, published)


def _born(
    sentence: Sentence, token: Token, people: dict[int, Mention], published: date
) -> Iterator[Assertion]:
    whose = _born_person(sentence, token, people)
    when = next((one for one in sentence.times if 0 < one.span.start - token.span.end <= _NEAR), None)
    if when is None:
        return
    whose = whose or _born_before(sentence, token, when, people)
    if whose is None or when.moment.start is None or when.moment.end is None:
        return
    span = Span(min(whose.span.start, token.span.start), when.span.end)
    basis = f"computed from the birth date for {published.isoformat()}"
    yield from _aged(sentence, whose, span, (when.moment.start, when.moment.end), basis)


def _birthday(
    sentence: Sentence, match: re.Match[str], people: dict[int, Mention], published: date
) -> Iterator[Assertion]:
    """The age reached on a day near the article's, carried to the article's own day."""
    start, end = sentence.span.start + match.start(), sentence.span.start + match.end()
    when = next((one for one in sentence.times if -2 <= one.span.start - end <= _REACH), None)
    whose = _nearest(sentence, start, people)
    if when is None or whose is None or when.moment.start is None or when.moment.end is None:
        return
    if when.recurring or abs(when.moment.start.date() - published) > _YEAR:
        return
    years = int(match["years"])
    born = tuple(_years_before(one, years) for one in (when.moment.start, when.moment.end))
    basis = f"computed from a birthday for {published.isoformat()}"
    yield from _aged(sentence, whose, Span(whose.span.start, when.span.end), (born[0], born[1]), basis)


def _aged(
    sentence: Sentence, whose: Mention, span: Span, born: tuple[datetime, datetime], basis: str
) -> Iterator[Assertion]:
    published = sentence.article.published
    if published is None:
        return
    youngest = _years(born[1] - timedelta(days=1), published)
    oldest = _years(born[0], published)
    if not 0 <= youngest <= oldest <= _OLDEST:
        return
    quantity = Quantity(float(youngest), float(oldest), unit="year")
    yield assertion_at(
        sentence, span, PROPERTY, full_name(whose), quantity, mood="stated", hedged=False, basis=basis,
        as_of=published_moment(sentence), as_of_stated=False,
    )  # fmt: skip


def _born_person(sentence: Sentence, token: Token, people: dict[int, Mention]) -> Mention | None:
    for at in range(token.index - 1, max(-1, token.index - 5), -1):
        if at in people:
            return people[at]
        if sentence.tokens[at].lemma.lower() not in {"be", ",", "who", "("}:
            return None
    return None


def _born_before(
    sentence: Sentence, token: Token, when: TimeMention, people: dict[int, Mention]
) -> Mention | None:
    """ "Born on 3 May 1970, Ann Reed studied law": who follows the comma."""
    after = [one for one in sentence.tokens if one.span.start >= when.span.end]
    if token.index > 1 or len(after) < 2 or after[0].text != ",":
        return None
    return people.get(after[1].index)


def _nearest(sentence: Sentence, start: int, people: dict[int, Mention]) -> Mention | None:
    """The only person before the words, or by a pronoun of theirs."""
    before = {one.refers_to or one.name: one for one in people.values() if one.span.end <= start}
    return next(iter(before.values())) if len(before) == 1 else None


def _years(birth: datetime, on: date) -> int:
    """Full years from a birth to a day."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))


def _years_before(day: datetime, years: int) -> datetime:
    """The same day of an earlier year; of a leap day its eve."""
    year = max(1, day.year - years)
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)
