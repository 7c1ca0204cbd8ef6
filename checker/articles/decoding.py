"""
Bytes -> text: byte-order mark, else UTF-8, else Windows-1252, never a detector.

A detector guesses from how letters fall, and turned Peña into Peńa: it invents differences between articles.
Windows-1252 is what older English-language systems write; text in any other old encoding shows as mostly
accented letters, and is refused rather than compared.

Nothing is stripped or changed, line ends included; only a byte-order mark is no part of the text.
"""

from __future__ import annotations

import codecs

from checker.errors import CheckerError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WHITE = frozenset("\t\n\r\f\v\x1a\x85\x1c\x1d\x1e\x1f\x08")
_MOST_CONTROLS = 0.01
_MOST_ACCENTED = 0.3


class Unreadable(CheckerError):
    """A file that gives no article: what is wrong, and what to do, in one sentence each."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


def decode(data: bytes, declared: str = "") -> str:
    """
    The text of a file. `declared` is the charset that its own markup names, tried after a byte-order mark.

    Raises Unreadable for what is empty, no text, or in an encoding that is not known.
    """
    if not data.strip():
        raise Unreadable("The file is empty.", "Save the article's text in it, or take it away.")
    text = _marked(data)
    if text is None and declared:
        text = _try(data, declared)
    if text is None:
        text = _unmarked(data)
    if not text.strip():
        raise Unreadable("The file is empty.", "Save the article's text in it, or take it away.")
    _refuse_no_text(text)
    return text


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _try(data[len(mark) :], encoding)
            if text is not None:
                return text
    return None


def _unmarked(data: bytes) -> str:
    if b"\0" in data:
        raise _no_text()
    text = _try(data, "utf-8")
    if text is not None:
        return text
    text = _try(data, "cp1252")
    if text is None or _mostly_accented(text):
        _refuse_no_text(data.decode("latin-1"))
        raise Unreadable(
            "The file's encoding is not known: it is neither UTF-8 nor Windows-1252.", "Save it as UTF-8."
        )
    return text


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _mostly_accented(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return sum(1 for one in letters if ord(one) > 127) > _MOST_ACCENTED * len(letters)


def _refuse_no_text(text: str) -> None:
    controls = sum(1 for one in text if ord(one) < 32 and one not in _WHITE)
    if "\0" in text or controls > _MOST_CONTROLS * len(text):
        raise _no_text()


def _no_text() -> Unreadable:
    return Unreadable("The file is no text.", "Save the article as plain text in UTF-8.")
