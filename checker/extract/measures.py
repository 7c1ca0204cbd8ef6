"""
Finds measures with a unit and what they measure: a depth, a distance, a temperature, a length of time.

Finds:  "at a depth of 12 km", "a 10-metre dhow", "magnitude 6.8", "put the magnitude at 6.8"
Leaves: lengths of time that only say when ("three days ago"), distances in a direction ("34 km northeast of")
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.compare.units import dimension_of
from checker.extract.counting import Label, figures_of, is_change, label_of, listed
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence

PROPERTY = "measure"
_DIRECTION = re.compile(
    r"\s*(?:\([^)]{1,30}\)\s*)?(?:to the |due |away )?(?:(?:north|south|east|west)[a-z-]*|from the (?:coast|border|city|town|capital))\b",
    re.IGNORECASE,
)
_EMPTY = listed("take be have go come get make do occur happen begin start say")
_LASTING = listed("last take spend serve run wait sentence jail imprison hold ban suspend")


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for numeral, siblings in figures_of(sentence, "measure"):
        if _DIRECTION.match(sentence.article.text, numeral.span.end):
            continue  # how far off a place lies is for the reader of places
        label = label_of(sentence, numeral)
        if numeral.quantity.unit == "magnitude":
            # The scale names what is measured; the noun says of what.
            subject, noun = (
                "magnitude",
                label.noun if label and label.noun and label.name != "magnitude" else None,
            )
        elif label is None or (label.noun is None and _only_when(numeral, label)):
            continue
        else:
            subject, noun = label.name + (" change" if is_change(label) else ""), label.noun
            if label.case == "from":
                subject = f"earlier {subject}"
        event = event_for(
            sentence,
            numeral,
            noun,
            [one for one in siblings if one.quantity.unit == numeral.quantity.unit],
            labelled=True,
        )
        if subject == "magnitude":
            event = replace(event, verb="")  # who put, measured or recorded it is no part of what it is
        value = replace(
            numeral.quantity, counted="", happened=label.verb if label and subject != "magnitude" else ""
        )
        yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _only_when(numeral: Numeral, label: Label) -> bool:
    """A length of time beside a verb mostly says when; how long a thing took, only a few verbs say."""
    if dimension_of(numeral.quantity.unit) == "duration":
        return label.verb not in _LASTING
    return label.verb in _EMPTY
