"""
Finds measures with a unit and what they measure: a depth, a distance, a temperature, a length of time.

Finds:  "at a depth of 12 km", "a 10-metre dhow", "magnitude 6.8", "put the magnitude at 6.8"
Leaves: lengths of time that only say when ("three days ago"), distances in a direction ("34 km northeast of")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.compare.units import dimension_of
from checker.extract.burnt import BURNT, is_burnt
from checker.extract.counting import Label, figures_of, is_change, is_empty, label_of, listed
from checker.extract.facets import MOMENTARY, facet_of
from checker.extract.lasting import QUAKE, is_happening
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence, Token

PROPERTY = "measure"
_DIRECTION = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?:to the |due |away )?(?:(?:north|south|east|west)[a-z-]*|from the (?:coast|border|city|town|capital))\b",
    re.IGNORECASE,
)
_EMPTY = listed("take be have go come get make do occur happen begin start say")
_HOW_LONG = listed("for by")
# "credit for the 410 days he has spent in custody": how much is taken off a sentence.
_CREDITED = re.compile(r"\b(?:credit for|credited with) (?:the |his |her |their )?$", re.IGNORECASE)
# "kt" are knots where something moves, kilotonnes where something is heavy or blows up.
_HYPHENATED = re.compile(r"[0-9a-z]-[a-z]+$")
_KT = re.compile(r"[0-9]\s?kts?$")
_MOVES = re.compile(
    r"\b(?:ground ?speed|air ?speed|speed|winds?|gust\w*|approach|cruis\w+|altitude|landing|runway|aircraft|plane|jet|"
    r"yacht|ferry|boat|sail\w*)\b",
    re.IGNORECASE,
)
_LASTING = listed("last take spend serve run wait sentence jail imprison hold ban suspend")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for told, siblings in figures_of(sentence, "measure"):
        numeral = _in_knots(sentence, told)
        if _DIRECTION.match(sentence.article.text, numeral.span.end):
            continue  # how far off a place lies is for the reader of places
        label = label_of(sentence, numeral)
        if (label is None or label.noun is None) and (noun := _right_behind(sentence, numeral)):
            label = Label(noun.lemma.lower(), noun)
        measured = _measured(sentence, numeral, label)
        if measured is None:
            continue
        event = event_for(
            sentence,
            numeral,
            measured.noun,
            [one for one in siblings if one.quantity.unit == numeral.quantity.unit],
            labelled=True,
        )
        if measured.subject in {BURNT, QUAKE}:
            event = replace(event, verb="", holder="", modifiers=())
        elif measured.subject == "magnitude":
            # Who put, measured or recorded it is no part of what it is.
            event = replace(event, verb="", holder=measured.holder or event.holder)
        elif measured.holder:
            event = replace(event, holder=measured.holder, modifiers=())
        if measured.told:
            event = replace(event, told=(*event.told, f"way:{measured.told}"))
        theme = BURNT if measured.subject == BURNT else ""
        value = replace(numeral.quantity, counted=theme, happened=measured.verb)
        yield figure_at(sentence, numeral, PROPERTY, measured.subject, value, event)


@dataclass(frozen=True, slots=True)
class _Measured:
    """What a figure measures, by name; the noun that says so, the verb, and which thing has it where it is told apart."""

    subject: str
    noun: Token | None = None
    verb: str = ""
    holder: str = ""
    told: str = ""


def _measured(sentence: Sentence, numeral: Numeral, label: Label | None) -> _Measured | None:
    if numeral.quantity.unit == "magnitude":
        # The scale names what is measured; the noun says of what.
        return _magnitude(sentence, label.noun if label is not None else None)
    if _CREDITED.search(sentence.article.text, sentence.span.start, numeral.span.start):
        return _Measured("credit for time served")
    if is_burnt(sentence, numeral, label):
        return _Measured(BURNT)
    if facet := facet_of(sentence, numeral, label):
        holder = facet.noun.lemma.lower() if facet.noun is not None else ""
        verb = label.verb if label is not None else ""
        if facet.name:
            return _Measured(facet.name, None, verb if facet.name in MOMENTARY else "", holder, facet.told)
        return _Measured(holder, facet.noun, verb, told=facet.told)
    if label is None or (label.noun is None and _only_when(numeral, label)):
        return None
    timed = dimension_of(numeral.quantity.unit) == "duration"
    if timed and label.case == "for" and label.noun is not None and not is_happening(label.noun):
        return None  # "people stayed for two days": how long they did what, their name does not say
    if dimension_of(numeral.quantity.unit) == "speed" and label.name in {"groundspeed", "airspeed"}:
        return _Measured("speed", None, label.verb)
    subject = label.name + (" change" if is_change(label) else "")
    return _Measured(f"earlier {subject}" if label.case == "from" else subject, label.noun, label.verb)


def _right_behind(sentence: Sentence, numeral: Numeral) -> Token | None:
    """ "a 24- to 30-foot dhow": the noun that a hyphenated measure narrows, wherever the tree hangs it."""
    if not _HYPHENATED.search(numeral.text):
        return None
    last = sentence.tokens_in(numeral.span)[-1].index
    noun = None
    for token in sentence.tokens[last + 1 : last + 4]:
        if token.tag in {"NN", "NNS"}:
            noun = token
        elif noun is not None or token.tag not in {"JJ", "VBN"}:
            break
    return noun


def _in_knots(sentence: Sentence, numeral: Numeral) -> Numeral:
    if numeral.quantity.unit != "kilotonne" or not _KT.search(numeral.text):
        return numeral
    if not _MOVES.search(sentence.text):
        return numeral
    return replace(numeral, quantity=replace(numeral.quantity, unit="knot"))


def _magnitude(sentence: Sentence, noun: Token | None) -> _Measured:
    scale = noun is not None and noun.lemma.lower() == "magnitude"
    bearer = sentence.head(noun) if noun is not None and scale and noun.dependency == "compound" else noun
    holder = bearer.lemma.lower() if bearer is not None and bearer.tag in {"NN", "NNS"} else ""
    return _Measured("magnitude", None if scale else noun, holder=holder.removeprefix("magnitude"))


def _only_when(numeral: Numeral, label: Label) -> bool:
    """A length of time beside a verb mostly says when; "for" and "by" say how long, and a few verbs themselves do."""
    if dimension_of(numeral.quantity.unit) == "duration":
        return label.verb not in _LASTING and (label.case not in _HOW_LONG or is_empty(label))
    return label.verb in _EMPTY
