"""
Finds shares and rates, in percent or in words, with what they are shares of.

Finds:  "won 34.2% of the vote" -> vote share; "turnout reached 67.3%"; "two in three voters turned out" -> voter share;
        "rose 5 percent" -> a change; "by 25 basis points"
        "with 62 percent of stations counted it had 35.1 percent of the vote" -> provisional vote share
Leaves: percentages that nothing names
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.counting import Label, figures_of, is_change, is_empty, label_of
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence

PROPERTY = "rate"
_PROVISIONAL = re.compile(
    r"\b(?:exit polls?|(?:partial|provisional|preliminary|early|incomplete) (?:count|results?|figures?|returns|tally)|projections?"
    r"|by (?:about )?(?:[0-9]{1,2}(?:[.:][0-9]{2})?\s?[ap]\.?m\b|noon|midday)|before (?:the )?polls close"
    r"|with [^,.;]{0,60}(?:counted|reporting|tallied|declared))\b",
    re.IGNORECASE,
)

# "has cut rates by 150 basis points since June": all steps of that time together.
_IN_ALL = re.compile(
    r"\b(?:in (?:total|all)|all told|altogether|so far (?:this|in)|cumulative(?:ly)?)\b"
    r"|\b(?:points?|%|per ?cent)\b[^,.;]{0,30}\bsince\b|\bsince\b[^.;]{0,90}\b(?:points?|%|per ?cent)\b",
    re.IGNORECASE,
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for numeral, siblings in figures_of(sentence, "percent", "fraction", "ratio"):
        label = label_of(sentence, numeral)
        shared = numeral.quantity.counted
        if not shared and (label is None or is_empty(label) or numeral.kind != "percent"):
            continue
        noun = sentence.tokens[numeral.counted] if shared and numeral.counted is not None else None
        subject = _standing(sentence) + _subject(numeral, label, shared)
        event = event_for(sentence, numeral, noun or (label.noun if label else None), siblings, labelled=True)
        happened = numeral.quantity.happened if shared else (label.verb if label else "")
        value = replace(numeral.quantity, counted="", happened=happened)
        yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _subject(numeral: Numeral, label: Label | None, shared: str) -> str:
    """ "34% of the vote" is a share of it; "a 5 percent fall" and "premium of 33%" name themselves."""
    if label is not None and label.noun is not None and (not shared or label.name == shared):
        name = label.name + (" change" if is_change(label) else "")
        return f"earlier {name}" if label.case == "from" else name
    if shared:
        return f"{shared} share"
    name = (label.name if label else "") + (" change" if label and is_change(label) else "")
    return f"earlier {name}" if label and label.case == "from" else name


def _standing(sentence: Sentence) -> str:
    """A share before all is counted is another thing than the final one, all steps since then another than one."""
    if _PROVISIONAL.search(sentence.text):
        return "provisional "
    return "total " if _IN_ALL.search(sentence.text) else ""
