"""
Finds the marks of a Markdown text: what says how words look and is not of the words themselves.

Finds:  "# ", "> ", "**", "*", "_" around words, "`", "~~", "[" and "](https://...)" of a link, "![", a rule under a
        heading, the front matter, tables' bars, comments, footnotes' numbers.
Leaves: "2 * 3", "snake_case", "[The police] came late", "*" alone, "#4"; what a backslash protects.
"""

from __future__ import annotations

import re

_MARKS = re.compile(
    r"""
    \A---[^\S\n]*\n.*?\n(?:---|\.\.\.)[^\S\n]*(?=\n|\Z)   # front matter
    | <!--.{0,2000}?-->
    | ^[^\S\n]{0,3}\#{1,6}(?=[^\S\n])                     # a heading
    | (?<=\S)[^\S\n]+\#{1,6}[^\S\n]*$                     # and its closing marks
    | ^[^\S\n]{0,3}(?:>[^\S\n]?)+                         # a quotation
    | ^[^\S\n]{0,3}(?:=+|-{2,}|(?:[*_-][^\S\n]*){3,})$    # a line under a heading, or between parts
    | ^[^\S\n]*(?:```|~~~)[^\n]*$
    | ^[^\S\n]{0,3}\[\^?[^\]\n]+\]:[^\n]*$                # where a link or footnote leads
    | !?\[(?=[^\[\]\n]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[^\S\n]+"[^"\n]*")?\))   # a link's "[" and "](...)"
    | \]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[^\S\n]+"[^"\n]*")?\)
    | \[\^[^\]\n]+\]
    | (?<![\\\w*])\*{1,3}(?=[^\s*])                       # opening emphasis
    | (?<=[^\s\\*])\*{1,3}(?![\w*])
    | (?<![\\\w])_{1,3}(?=[^\s_])
    | (?<=[^\s\\_])_{1,3}(?!\w)
    | ~~|`+
    | ^[^\S\n]*\|[^\S\n]*(?=:?-)[-|:\s]+$|^[^\S\n]*\||[^\S\n]*\|[^\S\n]*$   # a table's bars
    | \\(?=[\\`*_{}\[\]()\#+.!|>~-])
    """,
    re.VERBOSE | re.MULTILINE | re.DOTALL,
)
SUFFIXES = (".md", ".markdown")


def is_markdown(file: str) -> bool:
    return file.casefold().endswith(SUFFIXES)


def without_marks(text: str) -> str:
    """
    The text with a soft hyphen, which no reader sees, for every character of a mark: as long, its lines as they were.

    A mark that holds lines of its own (front matter) keeps their breaks.
    """
    return _MARKS.sub(lambda mark: "".join(_hidden(one) for one in mark[0]), text)


def _hidden(character: str) -> str:
    return character if character in "\n\r" else "\u00ad"
