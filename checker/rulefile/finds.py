"""
A property of a rule's own making: `find` with a pattern, a phrase, or values in frames.

A pattern runs on RE2, which needs time in proportion to the text whatever the pattern, and so knows neither
look-around nor back-references. Its group `value` is the value; a group `subject` says of what.
"""

from __future__ import annotations

import re
from typing import Any

from checker.model import FRAME_SLOTS, PHRASE_SLOTS, Find
from checker.rulefile.fields import items, keys_of, known_keys, plain_text, text
from checker.rulefile.vocabulary import FIND_KEYS
from checker.rulefile.words import WordLists, expand
from checker.yamlfile import Faultfinder, Mapping, Node, nearest

_SLOT = re.compile(r"\{([^{}]*)\}")
_GROUPS = ("value", "subject")
_WAYS = ("pattern", "phrase", "values")
_WITH_VALUES = ("frames", "of", "not-of")


def read_find(node: Mapping, kind: str, lists: WordLists, finder: Faultfinder) -> Find | None:
    """The rule's `find`, None where it has none or a wrong one. `kind` is what its comparator judges."""
    found = keys_of(node, "find", "'find: {phrase: \"flight {number}\"}'", finder)
    if found is None:
        return None
    known_keys(found, FIND_KEYS, "'find'", finder)
    given = [key for key in _WAYS if key in found.entries]
    if len(given) != 1:
        finder.at(found, "'find' needs a pattern, a phrase, or values.", "Write one of them.")
        return None
    if given == ["values"]:
        return _read_values(found, kind, lists, finder)
    for key in _WITH_VALUES:
        if key in found.entries:
            finder.at(found.keys[key], f"'{key}' belongs to values.", "Delete it, or write 'values: [...]'.")
            return None
    written = text(found, given[0], finder)
    if not written:
        return None
    place = found.entries[given[0]]
    if given[0] == "pattern":
        return Find(pattern=written, kind=kind) if _pattern_holds(written, place, finder) else None
    return Find(phrase=written, kind=kind) if _phrase_holds(written, place, finder) else None


def _read_values(found: Mapping, kind: str, lists: WordLists, finder: Faultfinder) -> Find | None:
    values = expand(found.entries["values"], "values", lists, finder)
    frames = tuple(
        plain_text(one, "frames", finder) for one in items(found.entries.get("frames"), "frames", finder)
    )
    if not frames:
        finder.at(
            found,
            "The values have no frames.",
            "Write where they stand: 'frames: [\"{subject} is {value}\"]'.",
        )
    for value in values:
        _tell_value(value, found.entries["values"], finder)
    for frame in frames:
        _tell_frame(frame, found.entries.get("frames", found), finder)
    of, not_of = (
        tuple(word.casefold() for word in expand(found.entries.get(key), key, lists, finder))
        for key in ("of", "not-of")
    )
    return None if finder.faults else Find(kind=kind, values=values, frames=frames, of=of, not_of=not_of)


def _tell_value(value: str, place: Node, finder: Faultfinder) -> None:
    if not all(name.strip(" ~^") for level in value.split(">") for name in level.split("=")):
        finder.at(place, f"A part of '{value}' is empty.", "Write it like 'gun > rifle = carbine'.")


def _tell_frame(frame: str, place: Node, finder: Faultfinder) -> None:
    words = frame.split()
    for slot in (word for word in words if word.startswith("{")):
        if slot not in FRAME_SLOTS:
            finder.at(place, f"A frame has no slot '{slot}'.", nearest(slot, FRAME_SLOTS))
    if words.count("{value}") != 1:
        finder.at(
            place, f"The frame '{frame}' must hold {{value}} once.", "Write '{subject} die of {value}'."
        )
    elif words == ["{value}"]:
        finder.at(place, "A frame of the value alone takes the word anywhere.", "Write what stands with it.")
    elif words[0] == "{value}" and words[2:] == ["{subject}"]:
        return  # "{value} find {subject}"
    elif any(word.startswith("{") for word in words[1:] if word != "{value}") and words[1:] != ["{subject}"]:
        finder.at(
            place,
            f"In the frame '{frame}' the subject stands in the middle.",
            "Begin with it: '{subject} ...'.",
        )


def _pattern_holds(pattern: str, place: Node, finder: Faultfinder) -> bool:
    groups = _groups_of(pattern, place, finder)
    if groups is None:
        return False
    if "value" not in groups:
        finder.at(
            place, "The pattern does not say which words are the value.", "Write (?P<value>...) around them."
        )
        return False
    for group in groups:
        if group not in _GROUPS:
            finder.at(place, f"A group cannot be called '{group}'.", nearest(group, _GROUPS))
            return False
    return True


def _groups_of(pattern: str, place: Node, finder: Faultfinder) -> list[str] | None:
    import re2

    options = re2.Options()
    options.log_errors = False
    try:
        compiled: Any = re2.compile(pattern, options)
    except re2.error as error:
        finder.at(place, *_why_refused(pattern, error))
        return None
    return list(compiled.groupindex)


def _why_refused(pattern: str, error: Exception) -> tuple[str, str]:
    """RE2's complaint in an editor's words."""
    said = error.args[0] if error.args else ""
    told = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    if re.search(r"\(\?(=|!|<=|<!)", pattern):
        problem = "The pattern looks around ((?=...), (?!...), (?<=...) or (?<!...)), which RE2 does not do."
        return problem, "Match the words themselves, or use 'where' and 'not-words'."
    if re.search(r"\\[1-9]|\(\?P=", pattern):
        return "The pattern refers back to a group, which RE2 does not do.", "Write the words out."
    if re.search(r"\(\?>|[*+?}]\+", pattern):
        return (
            "The pattern has a possessive or atomic part, which RE2 does not need.",
            "Delete the extra sign.",
        )
    return f"RE2 refuses the pattern: {told}.", "Mend it."


def _phrase_holds(phrase: str, place: Node, finder: Faultfinder) -> bool:
    slots = _SLOT.findall(phrase)
    wrong = [slot for slot in slots if slot not in PHRASE_SLOTS]
    for slot in wrong:
        finder.at(place, f"A phrase cannot leave '{{{slot}}}' open.", nearest(slot, PHRASE_SLOTS))
    if not 1 <= len(slots) <= 2:
        finder.at(
            place,
            f"The phrase has {len(slots)} slots.",
            "One slot is the value; of two, the first is the subject.",
        )
        return False
    if not re.search(r"\w", _SLOT.sub("", phrase)):
        finder.at(place, "The phrase has no word of its own.", "Write one, such as 'flight {number}'.")
        return False
    if "{" in _SLOT.sub("", phrase) or "}" in _SLOT.sub("", phrase):
        finder.at(place, "A curly bracket of the phrase is left alone.", "Write slots as {number}.")
        return False
    return not wrong
