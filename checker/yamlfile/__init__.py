"""
Reads files that people write by hand in YAML, and tells where what they wrote is wrong.

PyYAML's C parser tells what stands where; the nodes are made here, in one pass, and so is what a plain word means,
by YAML 1.2: `NO` is a country, `12:30` a time of day, `2025-02-30` words that somebody else must judge. Lines and
columns count from 1.

Refused, with the place: more than MOST_BYTES, what is not UTF-8, tabs as indentation, aliases (so none can
grow), tags, a key given twice, nesting deeper than DEEPEST.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from checker.yamlfile.faults import Faultfinder, nearest
from checker.yamlfile.making import DEEPEST, NodeMaker, Refused
from checker.yamlfile.nodes import Listing, Mapping, Node, Scalar

__all__ = [
    "DEEPEST",
    "MOST_BYTES",
    "Faultfinder",
    "Listing",
    "Mapping",
    "Node",
    "Scalar",
    "nearest",
    "parse_yaml",
    "read_text",
    "read_yaml",
]

MOST_BYTES = 1_000_000
_TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)
_CONTROL = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


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
    loader = _LOADER(text)
    try:
        return NodeMaker(loader.get_event, finder).document()
    except Refused:
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        if mark is not None and not tabs:
            finder.at_place(mark.line + 1, mark.column + 1, *_in_words(error, text, mark))
    except yaml.YAMLError as error:
        finder.at_place(1, 1, f"It is no YAML: {error}.")
    finally:
        loader.dispose()
    return None


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
