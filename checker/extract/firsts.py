"""
Finds since when something is the first, the highest or the worst of its kind.

Finds:  "Inflation rose to 4.1 percent, the highest level since 2008"    -> first-since: highest inflation, 2008
        "its first cut in nine years"                                     -> first-since: first cut, nine years before
Leaves: "the first two matches since Monday"  "for the first time since 2008"  -> nothing: several; of what is not told
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from checker.extract.making import assertion_at, event_of
from checker.model import Assertion, Sentence, Span, Token
from checker.values import Grain, Moment, opening

PROPERTY = "first-since"

_MOST = r"(?P<most>first|highest|lowest|biggest|largest|smallest|worst|best|deadliest|strongest|weakest|fastest|slowest|sharpest|steepest|longest)"
_SINCE = re.compile(
    rf"\b{_MOST}\s(?:(?!two|three|four|five)[a-z-]+\s){{0,3}}?(?P<noun>[a-z-]+)?\s?(?:since|in)\s(?P<when>[^,.;]{{3,40}})"
)
_COUNT = {
    word: at
    for at, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1
    )
}
_YEARS = re.compile(
    r"^(?:almost |nearly |more than |about )?(?P<count>\d{1,3}|[a-z]+)[- ](?P<unit>years?|decades?)\b"
)
_LEVELS = frozenset({"level", "point", "rate", "reading", "figure", "pace", "mark", "high", "low", "value"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline"}:
        return
    for match in _SINCE.finditer(sentence.text):
        most = sentence.token_at(sentence.span.start + match.start("most"))
        when = _since(sentence, match)
        thing = _thing(sentence, most) if most is not None else ""
        if most is None or when is None or not thing:
            continue
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end("when"))
        event = replace(event_of(sentence, most), kind="")
        yield assertion_at(
            sentence, span, PROPERTY, f"{most.text.lower()} {thing}", when, event=event, negated=False
        )


def _thing(sentence: Sentence, most: Token) -> str:
    """What is the highest: the noun; of a level, what has that level."""
    noun = sentence.head(most) if not most.tag.startswith("NN") else most
    lemma = noun.lemma.lower()
    if noun.tag.startswith("NN") and lemma not in _LEVELS and noun is not most and lemma != "time":
        narrowing = [
            one.lemma.lower() for one in sentence.children(noun, "compound") if one.tag.startswith("NN")
        ]
        return " ".join([*narrowing, lemma])
    verb = next((one for one in (noun, *sentence.ancestors(noun)) if one.tag.startswith("VB")), None)
    subject = sentence.child(verb, "nsubj", "nsubj:pass") if verb is not None else None
    if subject is None or lemma == "time" or not subject.tag.startswith("NN"):
        return ""
    narrowing = [one.lemma.lower() for one in sentence.children(subject, "compound", "amod")]
    return " ".join([*narrowing, subject.lemma.lower()])


def _since(sentence: Sentence, match: re.Match[str]) -> Moment | None:
    start, end = sentence.span.start + match.start("when"), sentence.span.start + match.end("when")
    if (years := _YEARS.match(match.group("when"))) is not None:
        return _years_before(sentence, years)
    if not re.search(r"\bsince\s$", sentence.text[: match.start("when")]):
        return None
    for time in sentence.times:
        if time.span.end > start and time.span.start < end and time.moment.start is not None:
            return _first_of(time.moment)
    return None


def _first_of(moment: Moment) -> Moment | None:
    """ "since June 2008" is June 2008; of a day, only the month and year count."""
    start = moment.start
    if start is None:
        return None
    if moment.grain is Grain.YEAR:
        return opening(Moment(start, None, Grain.YEAR))
    return opening(Moment(start.replace(day=1, hour=0, minute=0), None, Grain.MONTH))


def _years_before(sentence: Sentence, years: re.Match[str]) -> Moment | None:
    """Nine years before the article: that year or one beside it."""
    told, published = years.group("count"), sentence.article.published
    count = int(told) if told.isdigit() else _COUNT.get(told, 0)
    if years.group("unit").startswith("decade"):
        return None
    if published is None or not 1 <= count < published.year - 2:
        return None
    year = published.year - count
    return Moment(datetime(year - 1, 1, 1), datetime(year + 2, 1, 1), Grain.YEAR, about=False)
