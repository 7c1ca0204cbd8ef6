"""What YAML consists of: single words, lists, and keys with their values. Each knows its place."""

from __future__ import annotations

import re

import msgspec

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_WHOLE = re.compile(r"[-+]?[0-9]+\Z")
_FRACTION = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")


class Scalar(msgspec.Struct, frozen=True, gc=False):
    """One word or text. `text` is as written; `value` what YAML 1.2 takes it for: text, number, true, false, None."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def absent(self) -> bool:
        """Whether nothing stands here: a key without a value, or null."""
        return self.plain and self.text in _NULLS

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


class Listing(msgspec.Struct, frozen=True):
    """A list, in its order."""

    items: tuple[Node, ...]
    line: int
    column: int


class Mapping(msgspec.Struct, frozen=True):
    """Keys with their values, in their order; `keys` holds each key's own place."""

    entries: dict[str, Node]
    keys: dict[str, Scalar]
    line: int
    column: int


Node = Scalar | Listing | Mapping
