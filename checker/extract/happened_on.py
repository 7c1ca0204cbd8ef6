"""
Finds when something happened or is to happen: a time that hangs on a verb or on the noun of an event.

Finds:  "Ann Reed checked into the clinic on Friday."    -> happened-on: check Ann Reed, that Friday
        "The navy sank a Thai trawler on November 18."    -> happened-on: sink trawler, 18 November
        "The deadline is March 20."                       -> happened-on: deadline, 20 March
Leaves: "Police said on Friday the bridge was shut."      -> nothing: Friday dates the words
        "He works on Sundays."  "It lasted three days."   -> nothing: no one day
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from checker.compare import moment
from checker.extract.dating import dated_event
from checker.extract.doubtful_dates import as_told
from checker.extract.eventkey import acts, affected, is_happening, lemma_of
from checker.extract.eventkind import begun, happened, name_of, stopped
from checker.extract.making import assertion_at
from checker.extract.mood import hedged, mood_of, negated
from checker.model import Assertion, Event, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment, Outcome, opening

PROPERTY = "happened-on"
_LONGEST = 90
_HARM = frozenset({"die", "kill", "injure", "wound", "hurt", "perish"})
# What a blast or a crash does at once; a fire or a flood does it days later.
_RUIN = frozenset({"destroy", "damage", "level", "flatten", "wreck", "rip", "shatter"})
_AT_ONCE = frozenset(
    {"the blast", "the crash", "the quake", "the collapse", "blast", "crash", "quake", "collapse"}
)
_LASTING = "fighting"
_OWN_DAY = re.compile(r"\b(?:today|yesterday|tomorrow|tonight|this|last|next|ago|now)\b", re.IGNORECASE)
_WHOLE_DATE = re.compile(r"\b(?:19|20)\d\d$")
_HOURS = frozenset({Grain.HOUR, Grain.MINUTE})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "headline", "caption", "list"}:
        return
    dated = [(time, *found) for time in sentence.times if (found := _keyed(sentence, time)) is not None]
    dated += list(_in_one_breath(sentence, dated))
    dated += [*_begun(sentence), *_harmed_in(sentence, dated), *_when(sentence)]
    dated = [(_on_its_day(time, event, dated), event, key) for time, event, key in dated]
    for time, event, key in dated:
        # "three-day rations on Oct. 29 and Nov. 7": what has two days in one breath was done twice.
        if any(one[2] == key and _apart(one[0].moment, time.moment) for one in dated):
            continue
        if sentence.text.rstrip("\"'”’ ").endswith("?") or _asked_of_you(sentence, event):
            continue
        mood = mood_of(sentence, event)
        yield assertion_at(
            sentence,
            _shown(sentence, time, event),
            PROPERTY,
            key,
            as_told(sentence, time),
            negated=negated(sentence, event),
            hedged=hedged(sentence, event),
            mood=mood,
            event=_dated(
                sentence,
                event,
                key,
                time.moment,
                planned=mood == "planned",
                today=_OWN_DAY.search(time.text) is not None,
            ),
        )


def _harmed_in(
    sentence: Sentence, dated: list[tuple[TimeMention, Token, str]]
) -> Iterator[tuple[TimeMention, Token, str]]:
    """ "two men died in a crash on Sunday": the crash was on Sunday too."""
    for time, event, _ in dated:
        if lemma_of(event) not in _HARM | _RUIN or time.moment.start is None or time.moment.end is None:
            continue
        for one in sentence.children(event, "obl", "obl:agent"):
            case = sentence.child(one, "case")
            key = name_of(sentence, one) if is_happening(one) else ""
            if lemma_of(event) in _RUIN and key not in _AT_ONCE:
                continue
            if key and case is not None and case.text.lower() in {"in", "by"}:
                yield time, one, key


def _on_its_day(time: TimeMention, event: Token, dated: list[tuple[TimeMention, Token, str]]) -> TimeMention:
    """ "fell at 3:20 p.m. in the region Thursday": the hour is of the day that the same deed has."""
    days = [one.moment.start for one, other, _ in dated if other is event and one.moment.grain is Grain.DAY]
    start, end = time.moment.start, time.moment.end
    if not time.moment.dayless or len(days) != 1 or days[0] is None or start is None or end is None:
        return time
    moved = datetime.combine(days[0].date(), start.time()) - start
    return replace(time, moment=replace(time.moment, start=start + moved, end=end + moved, dayless=False))


def _begun(sentence: Sentence) -> Iterator[tuple[TimeMention, Token, str]]:
    """ "have been fighting since June": in June it began."""
    for time in sentence.times:
        start = time.moment.start
        head = sentence.head_of(time.span)
        if (
            start is None
            or time.moment.end is not None
            or head is None
            or not time.text.lower().startswith("since")
        ):
            continue
        verb = sentence.head(head)
        key = name_of(sentence, verb) if stopped(sentence, verb) else ""
        kind = begun(sentence, verb)
        if name := key or (f"the {kind}" if kind else ""):
            yield replace(time, moment=opening(time.moment)), verb, name


def _when(sentence: Sentence) -> Iterator[tuple[TimeMention, Token, str]]:
    """ "on 3 November, when a man was admitted": the day is of the clause that "when" joins on."""
    for time in sentence.times:
        behind = [one for one in sentence.tokens if time.span.end <= one.span.start <= time.span.end + 2]
        when = next((one for one in behind if one.text.lower() == "when"), None)
        verb = sentence.head(when) if when is not None else None
        if verb is None or time.recurring or time.moment.end is None or not acts(sentence, verb):
            continue
        if verb.index > behind[-1].index and (key := name_of(sentence, verb)):
            yield _past(sentence, time, verb), verb, key


def _past(sentence: Sentence, time: TimeMention, verb: Token) -> TimeMention:
    """ "begins on 3 November, when he was admitted": a day without a year that is told of the past is of the last year."""
    moment, published = time.moment, sentence.article.published
    told = verb.tag == "VBD" or any(one.tag == "VBD" for one in sentence.children(verb, "aux", "aux:pass"))
    if not told or published is None or moment.start is None or moment.end is None:
        return time
    to_come = moment.start.date() > published and not _WHOLE_DATE.search(time.text)
    if not to_come or moment.start.year == 1 or (moment.start.month, moment.start.day) == (2, 29):
        return time
    back = moment.start.replace(year=moment.start.year - 1) - moment.start
    return replace(time, moment=replace(moment, start=moment.start + back, end=moment.end + back))


def _in_one_breath(
    sentence: Sentence, dated: list[tuple[TimeMention, Token, str]]
) -> Iterator[tuple[TimeMention, Token, str]]:
    """ "entered at ten and opened fire": an hour holds for the next deed too, where that has no time of its own."""
    taken = {event.index for _, event, _ in dated}
    for time, event, _ in dated:
        if time.moment.grain not in _HOURS:
            continue
        for one in sentence.children(event, "conj"):
            key = name_of(sentence, one) if one.tag.startswith("VB") else ""
            own = any(each.index in _indices(sentence, one) for each in _time_heads(sentence))
            if key and one.index not in taken and not own:
                yield time, one, key


def _indices(sentence: Sentence, token: Token) -> set[int]:
    return {one.index for one in sentence.subtree(token)}


def _time_heads(sentence: Sentence) -> list[Token]:
    return [head for one in sentence.times if (head := sentence.head_of(one.span)) is not None]


def _dated(
    sentence: Sentence, event: Token, key: str, moment: Moment, *, planned: bool, today: bool
) -> Event:
    """The event with its time; told "ahead" where it is still to come."""
    found, published = happened(sentence, event), sentence.article.published
    if _LASTING in {found.kind, key.removeprefix("the ")}:
        # Wars are known by where they are, whichever clause tells it.
        around = [one.refers_to or one.name for one in sentence.mentions if one.kind == "place"]
        found = replace(found, places=tuple(dict.fromkeys((*found.places, *around))))
    if not found.kind and key.startswith("the "):
        found = replace(found, kind=key.removeprefix("the "))
    to_come = moment.start is not None and published is not None and moment.start.date() > published
    told = (*found.told, "ahead") if planned or to_come else found.told
    told = (*told, "today") if today else told
    return replace(found, verb=lemma_of(event), when=moment, told=tuple(sorted(told)))


def _asked_of_you(sentence: Sentence, event: Token) -> bool:
    """A chant, an advertisement or a question: nobody tells of an event of "you"."""
    words = {one.text.lower() for one in sentence.tokens[max(event.index - 2, 0) : event.index]}
    if "you" in words:
        return True
    subject = sentence.child(event, "nsubj")
    return subject is not None and subject.text.lower() in {"you", "i", "we"}


def _keyed(sentence: Sentence, time: TimeMention) -> tuple[Token, str] | None:
    """The event that a time dates, with its name."""
    if time.recurring or _untold(time.moment) or _unsure(sentence, time) or _is_length(sentence, time):
        return None
    if sentence.part == "headline" and _WHOLE_DATE.search(time.text):
        return None  # a page's own day, put behind its headline
    event = dated_event(sentence, time)
    lasting = time.moment.start is not None and time.moment.end is None
    if event is None or (event.tag.startswith("NN") and lasting) or _is_label(event):
        return None  # "the worst quake since 1984" dates no quake
    return (event, key) if (key := name_of(sentence, event)) else None


def _is_label(noun: Token) -> bool:
    """ "posted in Car Accidents on Friday": what a page files itself under."""
    return noun.tag == "NNS" and noun.text[:1].isupper() and noun.index > 0


def _is_length(sentence: Sentence, time: TimeMention) -> bool:
    """ "the strongest for the past month": so long, not then."""
    before = (
        sentence.article.text[sentence.span.start : time.span.start].lower().removesuffix("the ").rstrip()
    )
    return (
        before.endswith(("for", "over", "during", "in"))
        and time.text.lower().startswith(("past ", "last "))
        and _lasts(time.moment, timedelta(8))
    )


def _lasts(moment: Moment, least: timedelta) -> bool:
    return moment.start is not None and moment.end is not None and moment.end - moment.start >= least


def _unsure(sentence: Sentence, time: TimeMention) -> bool:
    """ "today" in an article whose own day was only inferred."""
    return sentence.article.published_from == "inferred" and _OWN_DAY.search(time.text) is not None


def _apart(left: Moment, right: Moment) -> bool:
    return moment.compare(left, right).outcome is Outcome.CONFLICT


def _untold(moment: Moment) -> bool:
    return moment.start is None and moment.end is None and not any(moment.partly)


def _shown(sentence: Sentence, time: TimeMention, event: Token) -> Span:
    """From the event's own word to the time, where that is short; else the time alone."""
    spans = [time.span, event.span]
    thing = affected(sentence, event) if event.tag.startswith("VB") else None
    if thing is not None:
        spans.append(thing.span)
    for chosen in (spans, spans[:2]):
        whole = Span(min(one.start for one in chosen), max(one.end for one in chosen))
        if whole.end - whole.start <= _LONGEST:
            return whole
    return time.span
