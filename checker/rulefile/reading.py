"""One rule file's nodes -> Rule, with every fault of the file told at once."""

from __future__ import annotations

import re
from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass
from typing import Any

from checker.compare import COMPARATORS
from checker.model import Between, Rule, Status
from checker.rulefile import vocabulary
from checker.rulefile.cases import read_examples
from checker.rulefile.fields import flag, known_keys, text, word, words
from checker.rulefile.finds import read_find
from checker.rulefile.words import WordLists, expand
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, nearest

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from, and what its folder gives it. `found` are properties that rules make, with kinds."""

    id: str
    path: str
    theme: str
    lists: WordLists
    found: AbstractMapping[str, str]


# What a new rule most often says, for one that lacks it.
_STARTS = {
    "kind": "attribute",
    "severity": "medium",
    "compare": "{with: text, exclusive: true}",
    "message": '"They differ: {sides}."',
}


def read_rule(node: Mapping, source: Source, finder: Faultfinder) -> Rule | None:
    """The rule, None where the file has faults."""
    _tell_shape(node, source, finder)
    compare_with, options = _compare(node, finder)
    find = read_find(node, found_kind(compare_with), source.lists, finder)
    property, kind = _property(node, source, finder)
    _tell_kinds(node, property, kind, compare_with, finder)
    where = _where(node, source.lists, finder)
    message = _message(node, finder)
    examples = read_examples(node, finder)
    between = words(node, "between", vocabulary.BETWEEN, finder) or ("outlets",)
    rule = Rule(
        id=source.id,
        path=source.path,
        title=text(node, "title", finder),
        why=text(node, "why", finder),
        kind=word(node, "kind", vocabulary.KINDS, finder),
        severity=word(node, "severity", vocabulary.SEVERITIES, finder),
        status=Status(word(node, "status", vocabulary.STATUSES, finder) or "live"),
        settle=text(node, "settle", finder),
        wrong_when=text(node, "wrong-when", finder),
        message=message,
        property=property,
        between=tuple(Between(one) for one in between),
        compare_with=compare_with,
        where=where,
        same=words(node, "same", vocabulary.SAME, finder),
        options=options,
        tension_when=words(node, "tension-when", vocabulary.TENSIONS, finder),
        find=find,
        theme=source.theme,
        general=flag(node, "general", finder),
        examples=examples,
    )
    return None if finder.faults else rule


def found_property(node: Mapping, id: str) -> tuple[str, str] | None:
    """The property that a rule makes itself, with its kind of value; read before the rules that may use it."""
    if "find" not in node.entries:
        return None
    named = node.entries.get("property")
    name = named.text if isinstance(named, Scalar) else id
    compare = node.entries.get("compare")
    given = compare.entries.get("with") if isinstance(compare, Mapping) else compare
    return name, found_kind(given.text if isinstance(given, Scalar) else "")


def found_kind(compare_with: str) -> str:
    kinds = vocabulary.COMPARES.get(compare_with, ("text",))
    return kinds[0] if kinds[0] in vocabulary.FOUND_KINDS else "text"


def _tell_shape(node: Mapping, source: Source, finder: Faultfinder) -> None:
    known_keys(node, vocabulary.RULE_KEYS, "A rule", finder)
    if not _ID.match(source.id):
        finder.at_place(
            1, 1, f"A rule cannot be called '{source.id}'.", "Name the file like 'differing-death-toll.yaml'."
        )
    for key in vocabulary.NEEDED_KEYS:
        if key not in node.entries:
            finder.at(node, f"The rule lacks '{key}'.", f"Add '{key}: {_STARTS.get(key, '...')}'.")
    if "property" not in node.entries and "find" not in node.entries:
        finder.at(node, "The rule does not say what it looks at.", "Add 'property: ...' or 'find: ...'.")


def _property(node: Mapping, source: Source, finder: Faultfinder) -> tuple[str, str]:
    """The property looked at, with its kind of value; "" for the kind where it is not known."""
    known = {**vocabulary.PROPERTIES, **source.found}
    own = found_property(node, source.id)
    if own is None:
        name = word(node, "property", known, finder)
        return name, known.get(name, "")
    name, kind = own
    place: Node = node.entries.get("property", node)
    if name in vocabulary.PROPERTIES:
        finder.at(
            place, f"'{name}' is a property that the checker makes.", "Give what 'find' makes another name."
        )
    elif not _ID.match(name):
        finder.at(place, f"A property cannot be called '{name}'.", "Write it like 'flight-number'.")
    return name, kind


def _compare(node: Mapping, finder: Faultfinder) -> tuple[str, dict[str, Any]]:
    found = node.entries.get("compare")
    if found is None:
        return "", {}
    if isinstance(found, Listing):
        finder.at(found, "'compare' must name one comparator.", "Write 'compare: {with: quantity}'.")
        return "", {}
    given = found.entries.get("with") if isinstance(found, Mapping) else found
    if not isinstance(given, Scalar):
        finder.at(
            given or found,
            "'compare' does not say with which comparator.",
            "Write 'compare: {with: quantity}'.",
        )
        return "", {}
    if given.text not in COMPARATORS:
        finder.at(given, f"No comparator is called '{given.text}'.", nearest(given.text, COMPARATORS))
        return "", {}
    return given.text, _options(found, given.text, finder) if isinstance(found, Mapping) else {}


def _options(node: Mapping, comparator: str, finder: Faultfinder) -> dict[str, Any]:
    known: dict[str, Any] = {
        name.replace("_", "-"): usual for name, usual in COMPARATORS[comparator].OPTIONS.items()
    }
    options: dict[str, Any] = {}
    for key, value in node.entries.items():
        name = key.replace("_", "-")
        if key == "with":
            continue
        if name not in known:
            hint = nearest(name, known) or "It has none."
            finder.at(node.keys[key], f"The comparator '{comparator}' has no option '{key}'.", hint)
        else:
            options[name.replace("-", "_")] = _option(key, value, known[name], finder)
    return options


def _option(key: str, node: Node, usual: Any, finder: Faultfinder) -> Any:
    """The option's value, of the kind that its usual value has."""
    given = node.value if isinstance(node, Scalar) else None
    if isinstance(usual, bool) or usual is None:
        right, wanted = isinstance(given, bool), "true or false"
    elif isinstance(usual, int | float):
        right, wanted = isinstance(given, int | float) and not isinstance(given, bool), "a number"
    else:
        right, wanted = isinstance(node, Scalar) and isinstance(given, type(usual)), "one word"
    if not right:
        finder.at(node, f"The option '{key}' must be {wanted}.", f"It is usually {str(usual).lower()}.")
    return given


def _tell_kinds(node: Mapping, property: str, kind: str, comparator: str, finder: Faultfinder) -> None:
    if kind and comparator and kind not in vocabulary.COMPARES.get(comparator, (kind,)):
        finder.at(
            node.keys["compare"],
            f"'{property}' gives a {kind}, which the comparator '{comparator}' cannot judge.",
            f"Write 'compare: {{with: {kind}}}'.",
        )


def _where(node: Mapping, lists: WordLists, finder: Faultfinder) -> dict[str, tuple[str, ...]]:
    found = node.entries.get("where")
    if found is None:
        return {}
    if not isinstance(found, Mapping):
        finder.at(found, "'where' must consist of keys.", "Write 'where: {counted: [people, pupils]}'.")
        return {}
    known_keys(found, vocabulary.WHERE, "'where'", finder)
    return {key: expand(value, key, lists, finder) for key, value in found.entries.items()}


def _message(node: Mapping, finder: Faultfinder) -> str:
    message = text(node, "message", finder)
    for name in _PLACEHOLDER.findall(message):
        if name not in vocabulary.MESSAGE_WORDS:
            hint = nearest(name, vocabulary.MESSAGE_WORDS)
            finder.at(node.entries["message"], f"Nothing can be put for '{{{name}}}' in the message.", hint)
    if re.search(r"[{}]", _PLACEHOLDER.sub("", message)):
        finder.at(node.entries["message"], "A curly bracket of the message is left alone.", "Write {sides}.")
    return message
