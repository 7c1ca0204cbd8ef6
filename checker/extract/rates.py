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

from checker.extract.counting import Label, anchor_of, figures_of, is_change, is_empty, label_of
from checker.extract.surroundings import event_for, figure_at
from checker.model import Assertion, Numeral, Sentence, Token

PROPERTY = "rate"
_UP = re.compile(
    r"\b(?:up|down|higher|lower)(?: by)?(?: about| around| nearly| almost| some| more than| over)? $",
    re.IGNORECASE,
)
_BESIDE_KEY = frozenset({"deposit", "lending", "discount", "overnight"})
_HIGHER = re.compile(r" (?:higher|lower|up|down)\b", re.IGNORECASE)
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
        if adjective := _gauged(sentence, numeral):
            label = Label(adjective.lemma.lower(), None, adjective.lemma.lower())
        shared = numeral.quantity.counted
        if not shared and (label is None or is_empty(label) or numeral.kind != "percent"):
            continue
        noun = sentence.tokens[numeral.counted] if shared and numeral.counted is not None else None
        moved = " change" if label is not None and not is_change(label) and _moved(sentence, numeral) else ""
        subject = (
            _standing(sentence) + _beside_key_rate(sentence, label) + _subject(numeral, label, shared) + moved
        )
        event = event_for(sentence, numeral, noun or (label.noun if label else None), siblings, labelled=True)
        happened = numeral.quantity.happened if shared else (label.verb if label else "")
        value = replace(numeral.quantity, counted="", happened=happened)
        yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _beside_key_rate(sentence: Sentence, label: Label | None) -> str:
    """ "the deposit rate": one of the rates that a central bank sets beside its key rate, and another figure."""
    if label is None or label.noun is None or label.noun.lemma.lower() != "rate":
        return ""
    for one in sentence.children(label.noun, "compound", "amod"):
        if one.lemma.lower() in _BESIDE_KEY:
            return f"{one.lemma.lower()} "
    return ""


def _subject(numeral: Numeral, label: Label | None, shared: str) -> str:
    """ "34% of the vote" is a share of it; "a 5 percent fall" and "premium of 33%" name themselves."""
    if label is not None and label.noun is not None and (not shared or label.name == shared):
        name = label.name + (" change" if is_change(label) else "")
        return f"earlier {name}" if label.case == "from" else name
    if shared:
        return f"{shared} share"
    name = (label.name if label else "") + (" change" if label and is_change(label) else "")
    return f"earlier {name}" if label and label.case == "from" else name


def _gauged(sentence: Sentence, numeral: Numeral) -> Token | None:
    """The adjective that a share says how far it goes: "92 percent effective", "30 percent full"."""
    anchor = anchor_of(sentence, numeral)
    last = sentence.tokens_in(numeral.span)[-1].index
    if anchor is None or numeral.kind != "percent" or last + 1 >= len(sentence.tokens):
        return None
    adjective = sentence.tokens[last + 1]
    if adjective.tag not in {"JJ", "VBN"} or anchor.head != adjective.index:
        return None
    return adjective if sentence.child(adjective, "cop", "aux:pass") is not None else None


def _moved(sentence: Sentence, numeral: Numeral) -> bool:
    """ "up 5 percent", "5 percent higher": how far it moved, not where it stands."""
    text = sentence.article.text
    before = text[max(sentence.span.start, numeral.span.start - 24) : numeral.span.start]
    return bool(_UP.search(before) or _HIGHER.match(text, numeral.span.end, sentence.span.end))


def _standing(sentence: Sentence) -> str:
    """A share before all is counted is another thing than the final one, all steps since then another than one."""
    if _PROVISIONAL.search(sentence.text):
        return "provisional "
    return "total " if _IN_ALL.search(sentence.text) else ""
