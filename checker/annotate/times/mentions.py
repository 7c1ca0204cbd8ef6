"""The times of an article's sentences, each resolved against its date and the time named before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from checker.annotate.times import calendars
from checker.annotate.times.finding import find_times
from checker.annotate.times.forms import At, Calendar, Expression, Form, Part, Recurring, Shift, Stretch
from checker.annotate.times.grains import grain_of
from checker.annotate.times.resolving import Around, resolve
from checker.annotate.times.tense import FUTURE, PAST, PRESENT, tense_of
from checker.model import Sentence, Span, TimeMention
from checker.values import Grain, Moment

# A clock without a day belongs to a day named at most this many sentences before.
_REACH = 2
_BEFORE_VERB = frozenset({"to", "will", "would", "can", "could", "may", "might", "should", "must"})


def times_of(
    sentences: Sequence[Sentence],
    published: date | None,
    *,
    earliest: date | None = None,
    latest: date | None = None,
) -> list[tuple[TimeMention, ...]]:
    """
    The times in each sentence, in order of the text; one tuple a sentence.

    Without `published`, what is relative stays unresolved (start and end None), unless it comes out the same
    counted from `earliest` as from `latest`.
    """
    if published is not None or earliest is None or latest is None:
        return _times(sentences, published)
    low, high = _times(sentences, earliest), _times(sentences, latest)
    return [tuple(map(_agreed, left, right)) for left, right in zip(low, high, strict=True)]


def _agreed(left: TimeMention, right: TimeMention) -> TimeMention:
    if left.moment == right.moment:
        return left
    return replace(
        left, moment=Moment(None, None, left.moment.grain, partly=_shared(left.moment, right.moment))
    )


def _shared(left: Moment, right: Moment) -> tuple[int, int, int]:
    """The weekday or the day of the year that both readings of a date have."""
    if left.start is None or right.start is None or Grain.DAY not in (left.grain, right.grain):
        return left.partly if left.partly == right.partly else (0, 0, 0)
    ours, theirs = left.start, right.start
    weekday = ours.isoweekday() if ours.isoweekday() == theirs.isoweekday() else 0
    same_day = (ours.month, ours.day) == (theirs.month, theirs.day)
    return (ours.month, ours.day, 0) if same_day else (0, 0, weekday)


def _times(sentences: Sequence[Sentence], published: date | None) -> list[tuple[TimeMention, ...]]:
    result = []
    previous: Moment | None = None
    near: tuple[int, Moment] | None = None
    for number, sentence in enumerate(sentences):
        mentions: list[TimeMention] = []
        for expression in find_times(sentence.text):
            span = Span(sentence.span.start + expression.start, sentence.span.start + expression.end)
            tense = tense_of(sentence, span)
            if tense == PRESENT and sentence.part == "headline":
                tense = PAST  # "Court rejects appeal on Tuesday"
            if _is_no_time(expression, tense, sentence, span):
                continue
            close = near[1] if near is not None and number - near[0] <= _REACH else None
            if close is not None and _to_come(close, published) and tense != FUTURE:
                close = None  # what is told as past has no hour on a day to come
            moment = resolve(expression.form, Around(published, tense, previous, close))
            recurring = isinstance(expression.form, Recurring)
            mentions.append(_mention(expression, span, moment, recurring))
            if moment is not None and not recurring:
                previous = moment
                if (day := _day_of(moment)) is not None:
                    near = (number, day)
        result.append(tuple(mentions))
    return result


def _day_of(moment: Moment) -> Moment | None:
    """The day or hour that later hours may belong to; of "Monday afternoon" the Monday."""
    if moment.grain not in {Grain.DAY, Grain.HOUR, Grain.MINUTE} or moment.start is None:
        return None
    if not moment.about:
        return moment
    if moment.grain is not Grain.HOUR or moment.dayless or moment.end is None:
        return None
    one_day = moment.start.date() == (moment.end - timedelta(microseconds=1)).date()
    return calendars.day(moment.start.date()) if one_day else None


def _to_come(moment: Moment, published: date | None) -> bool:
    return published is not None and moment.start is not None and moment.start.date() > published


def _mention(expression: Expression, span: Span, moment: Moment | None, recurring: bool) -> TimeMention:
    known = (
        moment
        if moment is not None
        else Moment(None, None, grain_of(expression.form), partly=_partly(expression.form))
    )
    return TimeMention(span, expression.text, known, recurring)


def _partly(form: Form) -> tuple[int, int, int]:
    """What a date without its year, or a weekday without its week, still tells."""
    if isinstance(form, At) and form.day is not None:
        return _partly(form.day)
    if isinstance(form, Part):
        return _partly(form.of)
    if not isinstance(form, Calendar) or form.ambiguous or form.year is not None:
        return 0, 0, 0
    return form.month or 0, form.day or 0, 0 if form.weekday is None else form.weekday + 1


def _is_no_time(expression: Expression, tense: str, sentence: Sentence, span: Span) -> bool:
    if isinstance(expression.form, Shift) and expression.form.ahead and tense == "past":
        return True
    if isinstance(expression.form, Stretch) and _is_lasting(sentence, span):
        return True
    if isinstance(expression.form, Calendar | At) and " " not in expression.text:
        # "April Jones", "the Sun": a name that the annotator has seen is no date.
        return any(
            one.kind in {"person", "organisation"} and one.span.covers(span) and one.span != span
            for one in sentence.mentions
        )
    return False


def _is_lasting(sentence: Sentence, span: Span) -> bool:
    """ "is expected to last several days": the verb."""
    before = ""
    for token in sentence.tokens:
        if token.span.start == span.start:
            return token.text == "last" and (token.tag.startswith(("VB", "MD")) or before in _BEFORE_VERB)
        before = token.text.lower()
    return False
