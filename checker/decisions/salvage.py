"""What can still be used of a file of decisions that is no YAML as a whole: its entries, each read alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

from checker.errors import DecisionFileError
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, parse_yaml

# Stands for what could not be decoded; nobody writes it into a file by hand.
_LOST = "\ufffd"
_FIRST = re.compile(r"(?P<indent> *)- ")
_FINDING = re.compile(r"\bfinding\s*:\s*[\"']?(?P<id>[^\s\"',}]+)")


def sound_items(text: str) -> tuple[Node, ...]:
    """
    The entries of `decisions:` that are YAML by themselves, their lines counted in the whole file.

    One is left out, too, where a broken entry is about the same finding: that one may have overruled it.
    """
    sound: list[tuple[str, Node]] = []
    broken: set[str] = set()
    for first, lines in _entries(text):
        entry = "".join(lines)
        finder = Faultfinder("", DecisionFileError)
        root = parse_yaml(entry, finder)
        about = {match["id"] for match in _FINDING.finditer(entry)}
        whole = isinstance(root, Listing) and len(root.items) == 1 and not finder.faults
        if isinstance(root, Listing) and whole and _LOST not in entry:
            sound.append(("".join(sorted(about)), _moved(root.items[0], first)))
        else:
            broken |= about
    return tuple(item for about, item in sound if about not in broken)


def text_with_gaps(path: Path, most: int) -> str:
    """The file with a sign for each byte that is no UTF-8 and each control; "" where it cannot be read at all."""
    try:
        if not path.is_file() or path.stat().st_size > most:
            return ""
        raw = path.read_bytes()[:most]
    except OSError:
        return ""
    text = raw.decode("utf-8-sig", "replace")
    return "".join(one if one.isprintable() or one in "\n\r\t" else _LOST for one in text)


def _entries(text: str) -> Iterator[tuple[int, list[str]]]:
    """Runs of lines from one "- " to the next at the same indentation, with the number of lines before each."""
    lines = text.splitlines(keepends=True)
    begin = next(
        (number for number, line in enumerate(lines, 1) if line.startswith("decisions:")), len(lines)
    )
    indent: str | None = None
    current: tuple[int, list[str]] | None = None
    for number, line in enumerate(lines[begin:], begin):
        match = _FIRST.match(line)
        if indent is None and match:
            indent = match["indent"]
        if match and match["indent"] == indent:
            if current:
                yield current
            current = (number, [line])
        elif line.strip() and not line.startswith((" ", "#", "-")):
            break  # the next key of the file
        elif current:
            current[1].append(line)
    if current:
        yield current


def _moved(node: Node, lines: int) -> Node:
    """The node as it stands in the whole file."""
    if isinstance(node, Scalar):
        return msgspec.structs.replace(node, line=node.line + lines)
    if isinstance(node, Listing):
        return msgspec.structs.replace(
            node, items=tuple(_moved(one, lines) for one in node.items), line=node.line + lines
        )
    entries = {key: _moved(value, lines) for key, value in node.entries.items()}
    keys = {key: msgspec.structs.replace(place, line=place.line + lines) for key, place in node.keys.items()}
    return Mapping(entries, keys, node.line + lines, node.column)
