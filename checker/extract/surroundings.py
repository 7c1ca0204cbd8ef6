"""
What a figure is about: whose it is, where and when it holds.

Where a sentence deals out several figures, each takes the name and place of its own stretch.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from checker.extract.counting import PUTTING, STATING, anchor_of, case_of, listed
from checker.extract.holder import holder_of
from checker.extract.making import assertion_at, event_of, governing_verb, modifiers_of, published_moment
from checker.extract.owners import calls, giver_of, named_in, owners_of, speaks, without_givers
from checker.extract.scope import scope_of
from checker.model import Assertion, Event, Numeral, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment, Quantity

_YEAR_WHEN = re.compile(r"\b(1[5-9][0-9]{2}|20[0-9]{2}), when\b[^.;]*$")
_STATING = STATING | PUTTING | {"have", "include", "contain"}
_COMPARING = listed("than since compared against versus from")
_LONG_AGO = timedelta(days=60)
_NEAR = 3


def event_for(
    sentence: Sentence,
    numeral: Numeral,
    noun: Token | None,
    siblings: Sequence[Numeral],
    *,
    labelled: bool = False,
) -> Event:
    """
    The event around a figure, with the names and places of its own stretch and what narrows its noun.

    Of a `labelled` figure (a measure, a rate, a sum) what has it does not narrow it: "the rate of the central bank".
    """
    anchor = anchor_of(sentence, numeral) or sentence.tokens[0]
    event = event_of(sentence, anchor)
    owners = owners_of(sentence, noun, anchor)
    if len(siblings) > 1:
        names, places = _of_stretch(sentence, numeral, siblings)
        owners = ()  # who has which, only the stretch tells
    else:
        names = owners or calls(without_givers(sentence, event.names, governing_verb(sentence, anchor)))
        places = _place_where(sentence, anchor) or event.places or _only_place(sentence)
    modifiers = modifiers_of(sentence, noun) if noun is not None else ()
    own = _figure_words(sentence, numeral)
    modifiers = tuple(one for one in modifiers if one not in own) + _where(sentence, anchor, noun)
    holder = holder_of(sentence, noun, anchor)
    held = _held(sentence, noun, holder) if labelled and noun is not None and holder else set()
    # A verb that only says how large its noun is tells no event: "turnout was" and "turnout reached" are one.
    verb = "" if noun is not None and event.verb in _STATING else event.verb
    return replace(
        event,
        verb=verb,
        names=names,
        places=places,
        modifiers=tuple(one for one in dict.fromkeys(modifiers) if one not in held),
        owners=owners,
        named=named_in(sentence),
        holder=holder,
        told=scope_of(sentence, numeral, anchor, noun) if labelled else (),
    )


def _figure_words(sentence: Sentence, numeral: Numeral) -> set[str]:
    """The words of the figure itself and of the sentence's times: they narrow nothing."""
    spans = [numeral.span, *(one.span for one in sentence.times)]
    return {token.lemma.lower() for span in spans for token in sentence.tokens_in(span)}


def _held(sentence: Sentence, noun: Token, holder: str) -> set[str]:
    """The words of the phrase that names what has the measure."""
    return {
        token.lemma.lower()
        for child in sentence.children(noun, "nmod", "nmod:poss")
        if child.lemma.lower() == holder
        for token in sentence.subtree(child)
    }


def _only_place(sentence: Sentence) -> tuple[str, ...]:
    """The one place that a sentence names, where the figure's own clause names none."""
    found = calls([one for one in sentence.mentions if one.kind == "place" and not speaks(sentence, one)])
    return found if len(found) == 1 else ()


def _place_where(sentence: Sentence, anchor: Token) -> tuple[str, ...]:
    """The place before a clause that "where" joins on: "in Lyon, where 5,000 marched against France's government"."""
    verb = governing_verb(sentence, anchor)
    where = (
        next((one for one in sentence.children(verb, "advmod") if one.text.lower() == "where"), None)
        if verb is not None
        else None
    )
    if where is None:
        return ()
    before = [
        one
        for one in sentence.mentions
        if one.kind == "place" and 0 < where.span.start - one.span.end < _NEAR
    ]
    return calls(before[-1:])


def _where(sentence: Sentence, anchor: Token, noun: Token | None) -> tuple[str, ...]:
    """Circumstances that hang on the figure or its noun: "12 on the coast"."""
    return tuple(
        child.lemma.lower()
        for token in (anchor, noun)
        if token is not None
        for child in sentence.children(token, "nmod", "obl")
        if case_of(sentence, child) in {"in", "on", "at", "near", "from", "across"}
        and child.tag == "NN"
        and not any(time.span.meets(child.span) for time in sentence.times)
    )


def _of_stretch(
    sentence: Sentence, numeral: Numeral, siblings: Sequence[Numeral]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names and places between a figure and its neighbours; which side they stand on, the first figure tells."""
    order = sorted(siblings, key=lambda one: one.span)
    at = next((index for index, one in enumerate(order) if one.span == numeral.span), 0)
    start = order[at - 1].span.end if at else sentence.span.start
    end = order[at + 1].span.start if at + 1 < len(order) else sentence.span.end
    leading = _just_before(sentence, order[0])
    start, end = (start, numeral.span.start) if leading else (numeral.span.end, end)
    reach = Span(start, max(start, end))
    inside = [
        one
        for one in sentence.mentions
        if reach.covers(one.span) and one.kind != "nationality" and not speaks(sentence, one)
    ]
    return calls([one for one in inside if one.kind != "place"]), calls(
        [one for one in inside if one.kind == "place"]
    )


def _just_before(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether a name stands right before the figure: "Reds 34.2%, Blues 27.8%"."""
    first = next(iter(sentence.tokens_in(numeral.span)), None)
    if first is None:
        return False
    ends = {token.index for one in sentence.mentions for token in sentence.tokens_in(one.span)[-1:]}
    return any(first.index - step in ends for step in range(1, _NEAR + 1))


def figure_at(
    sentence: Sentence, numeral: Numeral, property: str, subject: str, quantity: Quantity, event: Event
) -> Assertion:
    """The assertion on a figure; one about a day to come is a plan, whatever its verb."""
    when = moment_of(sentence, numeral)
    made = assertion_at(
        sentence,
        numeral.span,
        property,
        subject,
        quantity,
        event=replace(event, when=when),
        as_of=when or published_moment(sentence),
        as_of_stated=when is not None,
    )
    if not made.attribution and (giver := giver_of(sentence, numeral)):
        placed = tuple(one for one in made.event.places if one not in giver.source)
        made = replace(made, attribution=(giver,), event=replace(made.event, places=placed))
    if made.mood == "stated" and _to_come(made.event.when, published_moment(sentence)):
        return replace(made, mood="planned")
    return made


def moment_of(sentence: Sentence, numeral: Numeral) -> Moment | None:
    """The time for which a figure holds, as far as its sentence tells."""
    if time := time_of(sentence, numeral):
        return _closed(time.moment) if _opens_clause(sentence, time, numeral) else time.moment
    before = sentence.article.text[max(sentence.span.start, numeral.span.start - 40) : numeral.span.start]
    if year := _YEAR_WHEN.search(before):
        first = int(year.group(1))
        return Moment(datetime(first, 1, 1), datetime(first + 1, 1, 1), Grain.YEAR)
    return None


def _closed(moment: Moment) -> Moment:
    """ "since 2009, when": the clause is of 2009, not of what came since."""
    if moment.start is None or moment.end is not None:
        return moment
    start = moment.start
    ends = {
        Grain.YEAR: start.replace(year=start.year + 1),
        Grain.MONTH: (start.replace(day=1) + timedelta(31)).replace(day=1),
    }
    return replace(moment, end=ends.get(moment.grain, start + timedelta(1)))


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
    return published is not None and published.start is not None and moment.end + _LONG_AGO < published.start


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


def _to_come(when: Moment | None, published: Moment | None) -> bool:
    return (
        when is not None
        and published is not None
        and when.start is not None
        and published.end is not None
        and when.start > published.end
    )
