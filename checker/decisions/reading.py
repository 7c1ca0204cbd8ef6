"""
Reads a file of decisions. What is sound in it is used, whatever else is wrong; every fault is told with its place.

Unknown keys are somebody's notes and are left alone, unless they nearly spell one of ours: a mistyped `until` must
not dismiss for ever.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from checker.decisions.salvage import sound_items, text_with_gaps
from checker.errors import DecisionFileError
from checker.model import Decision, Judgement, Scope
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, nearest, parse_yaml, read_text

NAME = "decisions.yaml"
LISTS = ("decisions", "seen")
KEYS = ("finding", "verdict", "note", "scope", "until", "by", "when", "rule", "summary", "sides")
# A page of 5,000 findings, each decided, stays below this.
MOST_BYTES = 5_000_000
MOST_FAULTS = 20

_AFTER_ALL = (sys.maxsize, 0)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_Word = TypeVar("_Word", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding that the editor had in front of them when they last said so."""

    finding: str
    rule: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class DecisionsFile:
    """
    What a file of decisions says; empty where there is none.

    `text` is the file as it is, None where it cannot be read as text. `seen` is None where it does not say which
    findings were seen. `faults` are whole lines, each with its place.
    """

    there: bool = False
    text: str | None = ""
    decisions: tuple[Decision, ...] = ()
    seen: tuple[Seen, ...] | None = None
    faults: tuple[str, ...] = ()


def read_decisions(path: Path, shown: str = "") -> DecisionsFile:
    """The file at the path, called `shown` in faults. Raises nothing: what is wrong is told in `faults`."""
    if not path.exists() and not path.is_symlink():
        return DecisionsFile()
    called = shown or str(path)
    finder = Faultfinder(called, DecisionFileError)
    text = read_text(path, finder, most=MOST_BYTES)
    if text is not None and not says_something(text):
        return DecisionsFile(there=True, text=text)
    root = None if text is None else parse_yaml(text, finder)
    if root is None:
        rest = Faultfinder(called, DecisionFileError)
        items = sound_items(text_with_gaps(path, MOST_BYTES) if text is None else text)
        decisions = _sound(items, _AFTER_ALL, called, rest)
        return DecisionsFile(True, text, decisions, None, _told(called, finder, rest))
    if not isinstance(root, Mapping):
        finder.at(root, "The file must consist of keys.", "Begin with 'decisions:'.")
        return DecisionsFile(True, text, faults=_told(called, finder))
    _tell_misspelt(root, LISTS, "The file", finder)
    seen = None
    if "seen" in root.entries:
        seen = tuple(_seen(one) for one in _items(root, "seen", finder))
    decisions = _sound(_items(root, "decisions", finder), _after(root, "decisions"), called, finder)
    return DecisionsFile(True, text, decisions, seen, _told(called, finder))


def says_something(text: str) -> bool:
    """Whether there is more in it than comments."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())


def _told(called: str, *finders: Faultfinder) -> tuple[str, ...]:
    told = [str(fault) for finder in finders for fault in finder.faults]
    more = [f"{called}: {len(told) - MOST_FAULTS} more faults."] if len(told) > MOST_FAULTS else []
    return (*told[:MOST_FAULTS], *more)


def _items(root: Mapping, key: str, finder: Faultfinder) -> tuple[Node, ...]:
    node = root.entries.get(key)
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return ()
    if isinstance(node, Listing):
        return node.items
    finder.at(node, f"'{key}' must be a list.", "Begin each of its entries with '- '.")
    return ()


def _after(root: Mapping, key: str) -> tuple[int, int]:
    """Where the key behind this one stands."""
    places = sorted((place.line, place.column) for place in root.keys.values())
    own = root.keys.get(key)
    return next((place for place in places if own and place > (own.line, own.column)), _AFTER_ALL)


def _sound(
    items: Sequence[Node], end: tuple[int, int], called: str, finder: Faultfinder
) -> tuple[Decision, ...]:
    """The decisions that have no fault between their own beginning and the next one's."""
    read = [_decision(item, finder) for item in items]
    starts = [(item.line, item.column) for item in items]
    places = finder.places
    found = []
    for decision, start, stop in zip(read, starts, [*starts, end][1:], strict=True):
        if decision is not None and bisect_left(places, start) == bisect_left(places, stop):
            found.append(replace(decision, file=called))
    return tuple(found)


def _decision(node: Node, finder: Faultfinder) -> Decision | None:
    if not isinstance(node, Mapping):
        finder.at(node, "A decision must consist of keys.", "Write '- finding: ID' and 'verdict: dismissed'.")
        return None
    _tell_misspelt(node, KEYS, "A decision", finder)
    verdict = _word(node, "verdict", Judgement, finder)
    scope = _word(node, "scope", Scope, finder) or Scope.FINDING
    if verdict is None:
        if "verdict" not in node.entries:
            finder.at(node, "A decision has no verdict.", nearest("", list(Judgement)))
        return None
    decision = Decision(
        finding=_text(node, "finding", finder).removeprefix("#").removeprefix("f-"),
        rule=_text(node, "rule", finder),
        verdict=verdict,
        note=_text(node, "note", finder),
        scope=scope,
        until=_day(node, "until", finder),
        sides=_sides(node.entries.get("sides"), finder),
        summary=_text(node, "summary", finder),
        by=_text(node, "by", finder),
        when=_day(node, "when", finder),
        line=node.line,
    )
    return decision if _complete(node, decision, finder) else None


def _complete(node: Mapping, decision: Decision, finder: Faultfinder) -> bool:
    """Whether it says what it is about, and claims no wider scope than a dismissal may have."""
    lacking = {
        Scope.FINDING: not decision.finding and "finding",
        Scope.RULE: not decision.rule and "rule",
        Scope.WORDS: (not decision.rule and "rule") or (not decision.sides and "sides"),
    }[decision.scope]
    if lacking:
        about = (
            f"A decision on one {decision.scope}"
            if decision.scope is not Scope.WORDS
            else "A decision on words"
        )
        finder.at(node, f"{about} must name its {lacking}.", "Take it from the report, or save it there.")
        return False
    if decision.scope is not Scope.FINDING and decision.verdict is not Judgement.DISMISSED:
        place = node.entries["scope"]
        finder.at(place, f"'{decision.verdict}' is for one finding.", "Only 'dismissed' may reach further.")
        return False
    return True


def _seen(node: Node) -> Seen:
    """A bare id will do: nothing hangs on the rest but what is told of one that is found no more."""
    if isinstance(node, Scalar):
        return Seen(node.text)
    quiet = Faultfinder("", DecisionFileError)
    if not isinstance(node, Mapping):
        return Seen("")
    return Seen(*(_text(node, key, quiet) for key in ("finding", "rule", "summary")))


def _text(node: Mapping, key: str, finder: Faultfinder) -> str:
    found = node.entries.get(key)
    if found is None:
        return ""
    if isinstance(found, Scalar):
        return "" if found.value is None else found.text
    finder.at(found, f"'{key}' must be one text.", "Quote it if it has brackets or a colon.")
    return ""


def _word(node: Mapping, key: str, words: type[_Word], finder: Faultfinder) -> _Word | None:
    written = _text(node, key, finder)
    if written in set(words):
        return words(written)
    found = node.entries.get(key)
    if isinstance(found, Scalar):
        finder.at(found, f"'{key}' cannot be '{written}'.", nearest(written, list(words)))
    return None


def _day(node: Mapping, key: str, finder: Faultfinder) -> date | None:
    written = _text(node, key, finder)
    if not written:
        return None
    try:
        if _DAY.match(written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    finder.at(node.entries[key], f"'{written}' is no date.", "Write it as 2026-12-31.")
    return None


def _sides(node: Node | None, finder: Faultfinder) -> tuple[tuple[str, ...], ...]:
    """Each side a text or a list of texts."""
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return ()
    if not isinstance(node, Listing):
        finder.at(node, "'sides' must be a list.", "Write each side's words as a list: [[one], [other]].")
        return ()
    sides = []
    for side in node.items:
        pieces = side.items if isinstance(side, Listing) else (side,)
        if not all(isinstance(piece, Scalar) for piece in pieces):
            finder.at(side, "A side must be a list of texts.", "Write it as [one, other].")
            return ()
        sides.append(tuple(piece.text for piece in pieces if isinstance(piece, Scalar)))
    return tuple(sides)


def _tell_misspelt(node: Mapping, known: tuple[str, ...], what: str, finder: Faultfinder) -> None:
    for key, place in node.keys.items():
        if key not in known and get_close_matches(key.casefold(), known, n=1, cutoff=0.75):
            finder.at(place, f"{what} has no key '{key}'.", nearest(key, known))
