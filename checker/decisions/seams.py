"""
Where more entries go into the text of decisions.yaml, so that everything else in it stays as it is.

The file is edited as text: comments, unknown keys, order, quotes and line ends of whoever wrote it are kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping as Table
from collections.abc import Sequence
from typing import Any

import yaml

from checker.decisions.reading import LISTS, says_something
from checker.errors import DecisionFileError
from checker.model import Seam
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, parse_yaml

HEADER = (
    "# What an editor decided about the findings of this story. Of several decisions on one finding the last holds.\n"
    "# The report's page and `checker decide` add entries; nothing but you takes any away.\n"
)
OWN_HEADER = (
    "# Pairs of words that an editor holds to be no error, in whatever story they stand.\n"
    "# `checker decide` adds entries; nothing but you takes any away.\n"
)
Lines = tuple[str, ...]
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_COMMENT = re.compile(r"#.*")
_PROBE = dict.fromkeys(LISTS, (('finding: "probe"', "verdict: ask"),))


def seams_of(text: str) -> tuple[tuple[str, ...], tuple[Seam, ...]] | None:
    """The text cut where entries go in, or None where it is written so that none can be added safely."""
    try:
        root: Any = yaml.compose(text, Loader=_LOADER)
        cut = _cut(text, root)
    except (yaml.YAMLError, RecursionError):
        return None
    return cut if cut and _keeps_all(text, woven(*cut, _PROBE)) else None


def woven(parts: Sequence[str], seams: Sequence[Seam], entries: Table[str, Sequence[Lines]]) -> str:
    """The text with the entries of each list in their place."""
    pieces = [parts[0]]
    for seam, part in zip(seams, parts[1:], strict=True):
        added = entries.get(seam.lists, ())
        pieces += [_joined(seam, added) if added else "", part]
    return "".join(pieces)


def _joined(seam: Seam, entries: Sequence[Lines]) -> str:
    if seam.flow:
        return seam.opens + ", ".join(_in_braces(lines) for lines in entries)
    deeper = seam.newline + " " * (seam.indent + 2)
    return seam.opens + "".join(
        f"{' ' * seam.indent}- {deeper.join(lines)}{seam.newline}" for lines in entries
    )


def _in_braces(lines: Lines) -> str:
    return lines[0] if lines[0].startswith("{") else "{" + ", ".join(lines) + "}"


def _cut(text: str, root: Any) -> tuple[tuple[str, ...], tuple[Seam, ...]] | None:
    newline = "\r\n" if "\r\n" in text else "\n"
    if root is None:
        body = text if not text or text.endswith("\n") else text + newline
        return (body, "", ""), tuple(Seam(key, f"{key}:{newline}", newline=newline) for key in LISTS)
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        return None
    nodes = {key.value: value for key, value in root.value}
    places = [_place(text, key, nodes.get(key), newline) for key in LISTS]
    order = sorted(range(len(LISTS)), key=lambda number: (places[number][0], number))
    parts, start = [], 0
    for number in order:
        at = places[number][0]
        parts.append(text[start:at])
        start = at
    return (*parts, text[start:]), tuple(places[number][1] for number in order)


def _place(text: str, key: str, node: Any, newline: str) -> tuple[int, Seam]:
    """Where entries of the list go in, and how."""
    if node is None:
        lacks = newline if text and not text.endswith(("\n", "\r")) else ""
        return len(text), Seam(key, f"{lacks}{key}:{newline}", newline=newline)
    if isinstance(node, yaml.ScalarNode):
        at = _line_end(text, node.end_mark.index)
        return at, Seam(key, "" if text[:at].endswith("\n") else newline, newline=newline)
    if node.flow_style:
        at = node.end_mark.index - 1
        behind = text[node.value[-1].end_mark.index : at] if node.value else ","
        bare = "," in _COMMENT.sub("", behind)
        return at, Seam(key, "" if bare else ", ", flow=True)
    at = _end(node)
    at = at if text[:at].endswith("\n") else _line_end(text, at)
    lacks = "" if text[:at].endswith("\n") else newline
    return at, Seam(key, lacks, node.start_mark.column, newline=newline)


def _end(node: Any) -> int:
    if isinstance(node, yaml.ScalarNode) or node.flow_style or not node.value:
        index: int = node.end_mark.index
        return index
    return _end(node.value[-1] if isinstance(node, yaml.SequenceNode) else node.value[-1][1])


def _line_end(text: str, index: int) -> int:
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _keeps_all(before: str, after: str) -> bool:
    """Whether the text with a probe in each list says all that it said before, and the probes behind it."""
    old, new = (_said(text) for text in (before, after))
    if old is None or new is None:
        return False
    for key in LISTS:
        had, has = old.pop(key, None) or [], new.pop(key, None)
        if not isinstance(had, list) or not isinstance(has, list) or has[:-1] != had:
            return False
        if has[-1].get("finding") != "probe":
            return False
    return old == new


def _said(text: str) -> dict[str, Any] | None:
    if not says_something(text):
        return {}
    finder = Faultfinder("", DecisionFileError)
    root = parse_yaml(text, finder)
    said = _plain(root) if isinstance(root, Mapping) and not finder.faults else None
    return said if isinstance(said, dict) else None


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text if not node.plain or node.value is not None else None
    if isinstance(node, Listing):
        return [_plain(one) for one in node.items]
    return {key: _plain(value) for key, value in node.entries.items()}
