"""
Reads files that people write by hand in YAML, and tells where what they wrote is wrong.

PyYAML's C loader composes the nodes; what a plain word means is decided here, by YAML 1.2: `NO` is a country,
`12:30` a time of day, `2025-02-30` words that somebody else must judge. Lines and columns count from 1.

Refused, with the place: more than MOST_BYTES, what is not UTF-8, tabs as indentation, aliases (so none can
grow), tags, a key given twice, nesting deeper than DEEPEST (the C composer recurses and would crash).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from checker.errors import FileFault

MOST_BYTES = 1_000_000
DEEPEST = 40

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_WHOLE = re.compile(r"[-+]?[0-9]+\Z")
_FRACTION = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_SAFE_DEPTH = 400
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """One word or text. `text` is as written; `value` what YAML 1.2 takes it for: text, number, true, false, None."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def value(self) -> str | int | float | bool | None:
        text = self.text
        if not self.plain:
            return text
        if text in _NULLS:
            return None
        if text in _TRUE or text in _FALSE:
            return text in _TRUE
        if _WHOLE.match(text):
            return int(text) if len(text) < 4000 else text
        return float(text) if _FRACTION.match(text) else text


@dataclass(frozen=True, slots=True)
class Listing:
    """A list, in its order."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in their order; `keys` holds each key's own place."""

    entries: dict[str, Node]
    keys: dict[str, Scalar]
    line: int
    column: int


Node = Scalar | Listing | Mapping


class Faultfinder:
    """Gathers all faults of one file, so that they can be told at once."""

    def __init__(self, path: Path | str, kind: type[FileFault] = FileFault):
        self._path = path
        self._kind = kind
        self._faults: list[tuple[int, int, FileFault]] = []

    def at(self, node: Node, problem: str, remedy: str = "") -> None:
        self.at_place(node.line, node.column, problem, remedy)

    def at_place(self, line: int, column: int, problem: str, remedy: str = "") -> None:
        self._faults.append((line, column, self._kind(self._path, line, column, problem, remedy)))

    @property
    def places(self) -> list[tuple[int, int]]:
        """Line and column of each fault, in order of the file."""
        return sorted((line, column) for line, column, _ in self._faults)

    @property
    def faults(self) -> list[FileFault]:
        """In order of the file, without repeats."""
        found = {(line, column, str(fault)): fault for line, column, fault in self._faults}
        return [found[key] for key in sorted(found)]


def read_yaml(path: Path, finder: Faultfinder) -> Node | None:
    """The file as nodes; None (and a fault told) where it cannot be read at all, or holds nothing."""
    text = read_text(path, finder)
    return None if text is None else parse_yaml(text, finder)


def read_text(path: Path, finder: Faultfinder, *, most: int = MOST_BYTES) -> str | None:
    """The file decoded, its line ends as they are; None (and a fault told) where it is no text of YAML's characters."""
    text = _text(path, finder, most)
    if text is None:
        return None
    _tell_tabs(text, finder)
    control = _CONTROL.search(text)
    if control is not None:
        line, column = _place(text, control.start())
        finder.at_place(
            line, column, f"A control character stands here (U+{ord(control.group()):04X}).", "Delete it."
        )
        return None
    return text


def parse_yaml(text: str, finder: Faultfinder) -> Node | None:
    """Decoded text as nodes; None where its faults leave nothing to read."""
    tabs = bool(finder.faults)
    try:
        if _too_deep(text, finder) or _aliased(text, finder):
            return None
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if mark is not None and not tabs:
            finder.at_place(mark.line + 1, mark.column + 1, *_in_words(error, text, mark))
        return None
    except yaml.YAMLError as error:
        finder.at_place(1, 1, f"It is no YAML: {error}.")
        return None
    if root is None:
        finder.at_place(1, 1, "The file says nothing.", "Write its keys, or delete it.")
        return None
    return _node(root, finder)


def nearest(word: str, words: Iterable[str]) -> str:
    """A hint at the word that was probably meant, or at all there are."""
    known = sorted(words)
    folded = {one.casefold(): one for one in known}
    close = get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f"Did you mean '{folded[close[0]]}'?"
    return f"It may be one of: {', '.join(known)}." if known else ""


def _text(path: Path, finder: Faultfinder, most: int) -> str | None:
    try:
        if not path.is_file():
            finder.at_place(
                1, 1, "It is no file that can be read.", "Put a text file there, or take it away."
            )
            return None
        with path.open("rb") as file:
            raw = file.read(most + 1)
    except OSError as error:
        finder.at_place(1, 1, f"It cannot be read: {error.strerror or error}.")
        return None
    if len(raw) > most:
        finder.at_place(
            1, 1, f"It is larger than {most // 1_000_000} MB, far too large for a file of this kind."
        )
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line, column = _place(raw[: error.start].decode("utf-8", "replace"), None)
        finder.at_place(
            line, column, f"It is not UTF-8: the byte 0x{raw[error.start]:02X}.", "Save it as UTF-8."
        )
        return None


def _place(text: str, position: int | None) -> tuple[int, int]:
    before = text if position is None else text[:position]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _tell_tabs(text: str, finder: Faultfinder) -> None:
    """Tabs as indentation, unless in the middle of a text block, where they are only text."""
    if "\t" not in text:
        return
    try:
        for _ in yaml.parse(text, Loader=_LOADER):
            pass
        return
    except yaml.YAMLError:
        pass  # only where the file cannot be parsed are tabs what is wrong
    for found in _TAB_INDENT.finditer(text):
        line, column = _place(text, found.start() + found.group().index("\t"))
        finder.at_place(line, column, "The line is indented with a tab.", "Use spaces.")


def _too_deep(text: str, finder: Faultfinder) -> bool:
    # A bound first, as walking the events of a whole rule pack would take longer than composing it.
    lines = text.splitlines() or [""]
    openings = text.count("[") + text.count("{")
    dashes = max(line.count("- ") + line.count("? ") + len(line) - len(line.lstrip(" ")) for line in lines)
    if openings + dashes < _SAFE_DEPTH:
        return False
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            mark: Any = event.start_mark
            finder.at_place(mark.line + 1, mark.column + 1, f"This is nested deeper than {DEEPEST} levels.")
            return True
    return False


def _aliased(text: str, finder: Faultfinder) -> bool:
    if "&" not in text and "*" not in text:
        return False
    found = False
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            mark: Any = event.start_mark
            problem = "Anchors and aliases (& and *) are not read here."
            finder.at_place(mark.line + 1, mark.column + 1, problem, "Write the words out, or quote them.")
            found = True
            if len(finder.faults) > 20:
                break
    return found


def _in_words(error: yaml.MarkedYAMLError, text: str, mark: Any) -> tuple[str, str]:
    """What the parser complains of, said to somebody who has never read a grammar."""
    problem = error.problem or "it is no YAML"
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    if "mapping values are not allowed" in problem:
        return (
            "A colon stands where none can.",
            "Quote the text, or mend the indentation of this line or the last.",
        )
    if "cannot start any token" in problem:
        sign = line[mark.column : mark.column + 1]
        return f"No word can begin with '{sign}' here.", "Quote the text."
    if "unexpected end of stream" in problem:
        return "The file ends inside a quotation.", "Close the quotation mark."
    if "expected ',' or" in problem or "expected <block end>" in problem or "expected key" in problem:
        return "A bracket, a comma or an indentation is missing.", "Mend this line or the one above."
    if "could not find expected ':'" in problem:
        return "A colon is missing after a key.", "Write 'key: value'."
    if "single document" in problem or "another document" in problem:
        return "A second document begins here.", "A file holds one; delete the '---'."
    return f"It is no YAML: {problem}.", ""


def _node(node: yaml.Node, finder: Faultfinder) -> Node:
    mark: Any = node.start_mark
    line, column = mark.line + 1, mark.column + 1
    if isinstance(node, yaml.ScalarNode):
        _tell_tag(node, finder, line, column)
        return Scalar(node.value, node.style is None or node.style == "", line, column)
    _tell_tag(node, finder, line, column)
    if isinstance(node, yaml.SequenceNode):
        return Listing(tuple(_node(one, finder) for one in node.value), line, column)
    entries: dict[str, Node] = {}
    keys: dict[str, Scalar] = {}
    for key_node, value_node in node.value:
        key = _node(key_node, finder)
        if not isinstance(key, Scalar):
            finder.at(key, "A key must be one word.", "Write 'key: value'.")
            continue
        if key.text in entries:
            finder.at(
                key, f"'{key.text}' is given twice, first in line {keys[key.text].line}.", "Keep one of them."
            )
            continue
        keys[key.text] = key
        entries[key.text] = _node(value_node, finder)
    return Mapping(entries, keys, line, column)


def _tell_tag(node: yaml.Node, finder: Faultfinder, line: int, column: int) -> None:
    plain = ("tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map")
    if node.tag not in plain and node.tag != "!":
        finder.at_place(line, column, f"Tags such as '{node.tag}' are not read here.", "Delete it.")
