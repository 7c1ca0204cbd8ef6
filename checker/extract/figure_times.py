"""For which time a figure holds: that of its own clause, not the one that it is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from checker.extract.counting import anchor_of, listed
from checker.extract.making import governing_verb, published_moment
from checker.model import Numeral, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment, moved, opening

_YEAR_WHEN = re.compile(r"\b(1[5-9][0-9]{2}|20[0-9]{2}), when\b[^.;]*$")
_COMPARING = listed("than since compared against versus from")
_LONG_AGO = timedelta(days=60)


def moment_of(sentence: Sentence, numeral: Numeral) -> Moment | None:
    """The time for which a figure holds, as far as its sentence tells."""
    if time := time_of(sentence, numeral):
        return opening(time.moment) if _opens_clause(sentence, time, numeral) else time.moment
    before = sentence.article.text[max(sentence.span.start, numeral.span.start - 40) : numeral.span.start]
    if year := _YEAR_WHEN.search(before):
        first = int(year.group(1))
        return Moment(datetime(first, 1, 1), datetime(first + 1, 1, 1), Grain.YEAR)
    return None


def time_of(sentence: Sentence, numeral: Numeral) -> TimeMention | None:
    """The time of the figure's own clause; not the one it is compared with ("more than in 2022", "highest since 1998")."""
    anchor = anchor_of(sentence, numeral)
    if anchor is None:
        return None
    verb = governing_verb(sentence, anchor)
    found: list[TimeMention] = []
    for one in sentence.times:
        head = sentence.head_of(one.span)
        if _opens_clause(sentence, one, numeral):
            return one
        if one.recurring or head is None or _compared(sentence, one) or numeral.span.covers(one.span):
            continue
        above = [head, *sentence.ancestors(head)]
        nearest = next((each for each in above if each.tag.startswith("VB")), None)
        if (nearest is verb and not _deep(above)) or anchor in above[:3]:
            found.append(one)
    if not found:
        found = _opening(sentence) or _long_past(sentence, numeral)
    return min(found, key=lambda one: _gap(one.span, numeral.span), default=None)


def _deep(above: Sequence[Token]) -> bool:
    """Whether a time narrows a noun within a noun: "the average price of the past three months"."""
    nouns = 0
    for token in above[1:]:
        if token.tag.startswith("VB"):
            break
        nouns += token.tag.startswith("NN")
    return nouns > 1


def _opening(sentence: Sentence) -> list[TimeMention]:
    """A time at the head of a sentence that has no other holds for all of it, however its tree hangs."""
    times = [one for one in sentence.times if not one.recurring]
    start = sentence.tokens[min(2, len(sentence.tokens) - 1)].span.end
    return (
        times if len(times) == 1 and times[0].span.start < start and not _compared(sentence, times[0]) else []
    )


def _long_past(sentence: Sentence, numeral: Numeral) -> list[TimeMention]:
    """
    The one bygone year or month that a sentence names before a figure.

    "A quake struck in 2004, sparking a tsunami that killed ...": what is told after it belongs to that time.
    """
    past = [
        one
        for one in sentence.times
        if not one.recurring
        and one.span.end <= numeral.span.start
        and _bygone(sentence, one.moment)
        and _governs(sentence, one, numeral)
    ]
    return past if len(past) == 1 and not _compared(sentence, past[0]) else []


def _governs(sentence: Sentence, time: TimeMention, numeral: Numeral) -> bool:
    """Whether the verb that a time hangs on stands above the figure; "founded in 1958" only narrows a name."""
    head, anchor = sentence.head_of(time.span), anchor_of(sentence, numeral)
    if head is None or anchor is None:
        return False
    verb = governing_verb(sentence, head)
    return verb is not None and verb in sentence.ancestors(anchor)


def _bygone(sentence: Sentence, moment: Moment) -> bool:
    published = published_moment(sentence)
    if moment.grain not in {Grain.YEAR, Grain.MONTH} or moment.end is None or moment.start is None:
        return False
    return (
        published is not None
        and published.start is not None
        and moved(moment.end, _LONG_AGO) < published.start
    )


def _opens_clause(sentence: Sentence, time: TimeMention, numeral: Numeral) -> bool:
    """ "since 1984, when some 1,100 died", "the raid on Tuesday, which killed 7": what follows is of that time."""
    between = sentence.article.quote(Span(time.span.end, max(time.span.end, numeral.span.start)))
    return between.lstrip(" ,").startswith(("when ", "which ")) and len(between) < 60


def _gap(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)


def _compared(sentence: Sentence, time: TimeMention) -> bool:
    words = [token.text.lower() for token in sentence.tokens if token.span.start < time.span.start][-2:]
    words.append(sentence.article.quote(time.span).split()[0].lower())
    return bool(_COMPARING & set(words))


def to_come(when: Moment | None, published: Moment | None) -> bool:
    return (
        when is not None
        and published is not None
        and when.start is not None
        and published.end is not None
        and when.start > published.end
    )
