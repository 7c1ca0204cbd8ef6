"""
What a figure is about: whose it is, where and when it holds.

Where a sentence deals out several figures, each takes the name and place of its own stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.extract.counting import PUTTING, STATING, anchor_of, case_of
from checker.extract.figure_times import moment_of, to_come
from checker.extract.holder import holder_of
from checker.extract.making import assertion_at, event_of, governing_verb, modifiers_of, published_moment
from checker.extract.owners import calls, foreseer_of, giver_of, named_in, owners_of, speaks, without_givers
from checker.extract.scope import scope_of
from checker.model import Assertion, Event, Mention, Numeral, Sentence, Span, Token
from checker.values import Quantity

_STATING = STATING | PUTTING | {"have", "include", "contain"}
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
    found = [one for one in sentence.mentions if one.kind == "place" and not speaks(sentence, one)]
    return calls(found) if len(calls(found)) == 1 and not _off(sentence, found[0]) else ()


def _off(sentence: Sentence, place: Mention) -> bool:
    """ "A quake off Aceh": where it was felt lies elsewhere."""
    first = next(iter(sentence.tokens_in(place.span)), None)
    return first is not None and sentence.tokens[max(0, first.index - 1)].text.lower() == "off"


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
    giver = giver_of(sentence, numeral) or foreseer_of(sentence, anchor_of(sentence, numeral))
    if not made.attribution and giver is not None:
        placed = tuple(one for one in made.event.places if one not in giver.source)
        made = replace(made, attribution=(giver,), event=replace(made.event, places=placed))
    if made.mood == "stated" and to_come(made.event.when, published_moment(sentence)):
        return replace(made, mood="planned")
    return made
