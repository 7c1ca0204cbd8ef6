"""The parser's events -> nodes, in one pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import yaml

from checker.yamlfile.faults import Faultfinder
from checker.yamlfile.nodes import Listing, Mapping, Node, Scalar

DEEPEST = 40

_MOST_TOLD = 5
_PLAIN_TAGS = frozenset(
    {None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"}
)
_SCALAR, _LIST_END, _KEYS_END = yaml.ScalarEvent, yaml.SequenceEndEvent, yaml.MappingEndEvent


class Refused(Exception):
    """Nothing of the file is to be read; why was told."""


class NodeMaker:
    """Nodes from the parser's events, as they come: nothing is read that is refused further on."""

    def __init__(self, next_event: Callable[[], Any], finder: Faultfinder):
        self._next = next_event
        self._finder = finder
        self._aliases = 0

    def document(self) -> Node | None:
        """The one document of a file; None, and a fault told, where there is none or it holds aliases."""
        self._next()  # the stream begins
        if isinstance(self._next(), yaml.StreamEndEvent):
            self._finder.at_place(1, 1, "The file says nothing.", "Write its keys, or delete it.")
            return None
        root = self._node(self._next(), 0)
        self._next()  # the document ends
        after = self._next()
        if not isinstance(after, yaml.StreamEndEvent):
            self._tell(after, "A second document begins here.", "A file holds one; delete the '---'.")
            raise Refused
        return None if self._aliases else root

    def _node(self, event: Any, depth: int) -> Node:
        kind = type(event)
        if kind is _SCALAR and event.tag is None and event.anchor is None:  # nearly all there is
            mark = event.start_mark
            return Scalar(event.value, not event.style, mark.line + 1, mark.column + 1)
        if kind is yaml.AliasEvent or event.anchor is not None:
            self._refuse_alias(event)
        if kind is yaml.AliasEvent:
            return Scalar("", True, *_start(event))
        if event.tag not in _PLAIN_TAGS:
            self._tell(event, f"Tags such as '{event.tag}' are not read here.", "Delete it.")
        if kind is _SCALAR:
            return Scalar(event.value, not event.style, *_start(event))
        if depth == DEEPEST:
            self._tell(event, f"This is nested deeper than {DEEPEST} levels.")
            raise Refused
        return self._listing(event, depth) if kind is yaml.SequenceStartEvent else self._mapping(event, depth)

    def _listing(self, event: Any, depth: int) -> Listing:
        items: list[Node] = []
        next_event, node, inside = self._next, self._node, depth + 1
        while type(item := next_event()) is not _LIST_END:
            items.append(node(item, inside))
        return Listing(tuple(items), *_start(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:
        entries: dict[str, Node] = {}
        keys: dict[str, Scalar] = {}
        next_event, node, inside = self._next, self._node, depth + 1
        while type(key_event := next_event()) is not _KEYS_END:
            key = node(key_event, inside)
            value = node(next_event(), inside)
            if not isinstance(key, Scalar):
                self._finder.at(key, "A key must be one word.", "Write 'key: value'.")
            elif key.text in entries:
                first = keys[key.text].line
                problem = f"'{key.text}' is given twice, first in line {first}."
                self._finder.at(key, problem, "Keep one of them.")
            else:
                keys[key.text], entries[key.text] = key, value
        return Mapping(entries, keys, *_start(event))

    def _refuse_alias(self, event: Any) -> None:
        problem = "Anchors and aliases (& and *) are not read here."
        self._tell(event, problem, "Write the words out, or quote them.")
        self._aliases += 1
        if self._aliases > _MOST_TOLD:
            raise Refused

    def _tell(self, event: Any, problem: str, remedy: str = "") -> None:
        self._finder.at_place(*_start(event), problem, remedy)


def _start(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
