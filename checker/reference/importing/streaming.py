"""
Reads the elements of arrays inside one large JSON document, one at a time.

Memory holds a block of the file and one element, however large the file is. A document that ends too early, or that
is no JSON, is a ReferenceFileError with its line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from checker.errors import ReferenceFileError

_BLOCK = 1 << 18
# An element larger than this is not a person or a position.
_LARGEST = 1 << 26
_NUMERAL = "0123456789+-.eE"
_DECODER = json.JSONDecoder()


def elements(path: Path, arrays: frozenset[str]) -> Iterator[tuple[str, int, Any]]:
    """Each element of the arrays named ("persons", "results.bindings"), with the array and the line it begins on."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        cursor = _Cursor(path, file)
        try:
            yield from _value(cursor, "", arrays)
            cursor.peek(end_allowed=True)
        except UnicodeDecodeError as error:
            raise cursor.fault("The file is not UTF-8 from here on.") from error


class _Cursor:
    """Where we are in the file."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self._path = path
        self._file = file
        self._buffer = ""
        self._at = 0
        self._ended = False
        self.line = 1

    def fault(self, problem: str) -> ReferenceFileError:
        return ReferenceFileError(self._path, self.line, 1, problem, "Nothing was imported.")

    def peek(self, *, end_allowed: bool = False) -> str:
        """The next character that is no white space."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in " \t\r\n":
                self._pass(self._at + 1)
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._more():
                if end_allowed:
                    return ""
                raise self.fault("The file is cut off: it ends inside the document.")

    def take(self, expected: str) -> None:
        if self.peek() != expected:
            raise self.fault(f"'{expected}' was expected here, not '{self.peek()}': this is no JSON.")
        self._pass(self._at + 1)

    def value(self) -> Any:
        """The next value, whole."""
        self.peek()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._buffer, self._at)
            except json.JSONDecodeError as error:
                if self._more():
                    continue
                cut = "cut off or broken" if error.pos >= len(self._buffer.rstrip()) - 1 else "broken"
                raise self.fault(f"The file is {cut} here: {error.msg.lower()}.") from error
            except (RecursionError, ValueError) as error:
                raise self.fault("An entry is nested too deep, or a number in it is too long.") from error
            # A number at the end of the block may go on in the next one.
            if isinstance(value, int | float) and not self._buffer[end:].strip(_NUMERAL) and self._more():
                continue
            self._pass(end)
            return value

    def _pass(self, to: int) -> None:
        self.line += self._buffer.count("\n", self._at, to)
        self._at = to

    def _more(self) -> bool:
        if self._ended:
            return False
        if len(self._buffer) - self._at > _LARGEST:
            raise self.fault("One entry is larger than 64 MB: this is no list of people.")
        size = max(_BLOCK, len(self._buffer) - self._at)
        block = self._file.read(size)
        self._ended = not block
        self._buffer = self._buffer[self._at :] + block
        self._at = 0
        return bool(block)


def _value(cursor: _Cursor, name: str, arrays: frozenset[str]) -> Iterator[tuple[str, int, Any]]:
    first = cursor.peek()
    if first == "[" and name in arrays:
        yield from _array(cursor, name)
    elif first == "{" and (not name or any(array.startswith(f"{name}.") for array in arrays)):
        yield from _object(cursor, name, arrays)
    elif first == "[":
        for _ in _array(cursor, name):
            pass
    else:
        cursor.value()


def _array(cursor: _Cursor, name: str) -> Iterator[tuple[str, int, Any]]:
    cursor.take("[")
    if cursor.peek() == "]":
        cursor.take("]")
        return
    while True:
        cursor.peek()
        line = cursor.line
        yield name, line, cursor.value()
        if cursor.peek() == "]":
            cursor.take("]")
            return
        cursor.take(",")


def _object(cursor: _Cursor, name: str, arrays: frozenset[str]) -> Iterator[tuple[str, int, Any]]:
    cursor.take("{")
    if cursor.peek() == "}":
        cursor.take("}")
        return
    while True:
        if cursor.peek() != '"':
            raise cursor.fault(f"A key was expected here, not '{cursor.peek()}': this is no JSON.")
        key = cursor.value()
        cursor.take(":")
        yield from _value(cursor, f"{name}.{key}" if name else str(key), arrays)
        if cursor.peek() == "}":
            cursor.take("}")
            return
        cursor.take(",")
