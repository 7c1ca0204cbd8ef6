"""The text of a new rule file: it loads, it passes, and its two examples wait to be changed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import click

from checker.rulefile import vocabulary
from checker.yamlfile import nearest

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor chose for a new rule."""

    name: str
    property: str = ""
    phrase: str = ""
    kind: str = ""
    severity: str = "medium"


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a rule on one property begins with. `texts` are two that differ and one that agrees with the first."""

    kind: str
    lines: str
    texts: tuple[str, str, str]


_SHAPES: dict[str, _Shape] = {
    "named": _Shape("name", "same: subject\nbetween: [outlets, article]", (
        "Harbour master Ada Brandt closed the port.", "Harbour master Ada Brand closed the port.",
        "Ada Brandt, the harbour master, closed the port.")),
    "place-named": _Shape("place", "same: subject\nbetween: [outlets, article]", (
        "The ship sank off Kyiv.", "The ship sank off Kiev.", "Off Kyiv the ship sank.")),
    "holds-office": _Shape("role", "same: subject\nbetween: [outlets, article]", (
        "French Foreign Minister Ada Brandt closed the port.", "French Defence Minister Ada Brandt closed the port.",
        "The port was closed, said Ada Brandt, the French foreign minister.")),
    "age": _Shape("age", "same: subject\nbetween: [outlets, article]", (
        "Ada Brandt, 41, closed the port.", "Ada Brandt, 47, closed the port.", "The port was closed by Ada Brandt, 41.")),
    "count": _Shape("quantity", "where: {counted: [person, people], happened: $killed}\nsame: [happened, event, place, as-of]", (
        "Four people died in the fire.", "Six people died in the fire.", "The fire killed four people.")),
    "amount": _Shape("quantity", "same: [subject, unit, event]", (
        "The bridge cost $4 million.", "The bridge cost $6 million.", "The bridge cost $4m.")),
    "measure": _Shape("quantity", "same: [subject, unit, event]", (
        "The bridge is 4 km long.", "The bridge is 6 km long.", "The bridge is four kilometres long.")),
    "rate": _Shape("quantity", "same: [subject, unit, event]", (
        "Turnout was 41 percent.", "Turnout was 47 percent.", "Turnout was 41%.")),
    "said": _Shape("quote", "same: subject\nbetween: [outlets, article]", (
        "“We have lost whole streets in this town,” said Ada Brandt.",
        "“We have lost whole villages in this town,” said Ada Brandt.",
        "“We have lost whole streets,” said Ada Brandt.")),
}  # fmt: skip
_FILLED = {
    "number": ("117", "204"),
    "quantity": ("40 percent", "60 percent"),
    "text": ("one thing", "another matter"),
    "person": ("Ada Brandt", "Carla Ortiz"),
    "organisation": ("the Harbour Trust", "the Rail Union"),
    "place": ("Oslo", "Lima"),
    "date": ("March 3", "March 9"),
}
_SAFE = {  # What keeps a rule from objecting where both can be right.
    "quantity": ("place, as-of", "sources-differ, as-of-differs, as-of-unknown"),
    "moment": ("event", "sources-differ, approximate"),
    "name": ("event", "sources-differ"),
    "text": ("event", "sources-differ"),
}
_KINDS = {"quantity": "quantity", "moment": "date", "name": "name", "text": "attribute"}
_COMPARATORS = {"quantity": "quantity", "person": "name", "date": "moment"}


def draft_text(draft: Draft) -> str:
    """The file's text. Raises UsageError for a name, property, phrase or kind that no rule can have."""
    if not _NAME.match(draft.name):
        raise click.UsageError(
            f"A rule cannot be called '{draft.name}'. Name it like 'differing-flight-number'."
        )
    if draft.kind and draft.kind not in vocabulary.KINDS:
        raise click.UsageError(f"No kind is called '{draft.kind}'. {nearest(draft.kind, vocabulary.KINDS)}")
    if draft.phrase:
        return _of_phrase(draft)
    if draft.property not in _SHAPES:
        hint = nearest(draft.property, _SHAPES)
        raise click.UsageError(f"No rule can be begun on '{draft.property}'. {hint}")
    shape = _SHAPES[draft.property]
    compare = vocabulary.PROPERTIES[draft.property]
    finds = "variant" if draft.property == "place-named" else "conflict"
    looks = f"property: {draft.property}\n{shape.lines}\ncompare: {{with: {compare}}}"
    return _file(draft, shape.kind, looks, shape.texts, finds)


def _of_phrase(draft: Draft) -> str:
    slots = re.findall(r"\{(\w+)\}", draft.phrase)
    for slot in slots:
        if slot not in _FILLED:
            raise click.UsageError(f"A phrase cannot leave '{{{slot}}}' open. {nearest(slot, _FILLED)}")
    if not re.search(r"\w", re.sub(r"\{\w+\}", "", draft.phrase)):
        raise click.UsageError(
            f"The phrase '{draft.phrase}' has no word of its own. Write one, such as 'flight {{number}}'."
        )
    if not 1 <= len(slots) <= 2:
        hint = f"Its slots may be {', '.join(_FILLED)}."
        raise click.UsageError(
            f"The phrase '{draft.phrase}' needs one or two slots, like 'flight {{number}}'. {hint}"
        )
    left = draft.phrase
    for slot in slots:
        left = left.replace("{" + slot + "}", _FILLED[slot][0], 1)
    before, _, after = left.rpartition(_FILLED[slots[-1]][0])
    right = before + _FILLED[slots[-1]][1] + after
    comparator = _COMPARATORS.get(slots[-1], "text")
    options = ", exclusive: true" if comparator == "text" else ""
    quoted = draft.phrase.replace("\\", "\\\\").replace('"', '\\"')
    shared, doubts = _SAFE[comparator]
    same = f"same: [{'subject, ' if len(slots) == 2 else ''}{shared}]"
    looks = (
        f'find: {{phrase: "{quoted}"}}\n{same}\ncompare: {{with: {comparator}{options}}}\n'
        f"tension-when: [{doubts}]"
    )
    texts = (
        f"It was {left}.",
        f"It was {right}.",
        f"There it was {left}.",
    )
    return _file(draft, _KINDS[comparator], looks, texts, "conflict")


def _file(draft: Draft, kind: str, looks: str, texts: tuple[str, str, str], finds: str) -> str:
    words = draft.name.replace("-", " ")
    values: dict[str, Any] = {
        "title": words.capitalize(), "kind": draft.kind or kind, "severity": draft.severity, "looks": looks,
        "one": texts[0], "two": texts[1], "three": texts[2], "finds": finds, "words": words,
    }  # fmt: skip
    return _TEXT.format(**values)


_TEXT = """\
# See docs/rules.md for every key and word.
title: {title}
kind: {kind}
severity: {severity}
status: draft
why: Say here why an editor should care.
wrong-when: Say here when the rule is wrong to object.
settle: Say here whom to ask, or what to look up.
{looks}
message: "{title}: {{sides}}."
examples:
  - case: "{words}: two articles differ"
    finds: {finds}
    published: 2025-03-13
    articles:
      Northern Post: "{one}"
      Daily Ledger: "{two}"
  - case: "{words}: two articles agree"
    finds: nothing
    published: 2025-03-13
    articles:
      Northern Post: "{one}"
      Daily Ledger: "{three}"
"""
