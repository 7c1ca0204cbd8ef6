"""
A cascade of rules over kinds of lexemes: what matches is made into one lexeme of a new kind.

A rule is a line such as "month num comma? year": names of kinds with the signs of regular expressions.
Each kind becomes one letter, so that a stage is one regular expression over a short string.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from checker.annotate.times.lexer import Lexeme

Build = Callable[[list[Lexeme]], tuple[str, Any] | None]
SEVERAL = {
    "MONTH": "month | month?",
    "WEEKDAY": "weekday | weekday?",
    "YEAR": "year | yearw",
    "ORD": "ord | ordw | second",
    "DAY": "num | ord | ordw | second",
    "COUNT": "num | card | big | few | several",
    "TO": "to | dash | until | through",
    "LAST": "last | previous",
    "NEXT": "next | coming | following",
    "WHICH": "last | previous | next | coming | following | this",
}
_SIGNS = {"maybe", "many", "again"}
_COMMON = {
    "other",
    "name",
    "comma",
    "dot",
    "the",
    "a",
    "in",
    "on",
    "of",
    "at",
    "to",
    "and",
    "for",
    "that",
    "by",
    "mark",
}
_letters: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Stage:
    """
    Rules that are tried together, the first that fits at the leftmost place.

    Without any letter of `needs` no rule can fit, and none is tried.
    """

    pattern: re.Pattern[str]
    builds: dict[str, Build]
    needs: frozenset[str]


def letter(kind: str) -> str:
    """The letter that stands for a kind."""
    if kind not in _letters:
        _letters[kind] = chr(0x4E00 + len(_letters))
    return _letters[kind]


def stage(rules: Iterable[tuple[str, Build]]) -> Stage:
    """
    Compiles rules. `maybe` makes what stands before it optional: "comma maybe year". "<in|of" wants one of
    these before, "<!in|of" none of them, ">unit|other" one of them behind, "!unit|other" none of them. Capitals name several kinds.
    """
    parts, builds, needs, starts = [], {}, frozenset[str](), frozenset[str]()
    for number, (line, build) in enumerate(rules):
        needs |= _needed(line)
        starts |= _starts(_words(line))
        parts.append(f"(?P<r{number}>{_compiled(line)})")
        builds[f"r{number}"] = build
    # Most places begin nothing: one look at the letter there passes them, before any rule is tried.
    first = "".join(sorted(starts))
    return Stage(re.compile(f"(?=[{first}])(?:{'|'.join(parts)})"), builds, needs)


def reduce(lexemes: list[Lexeme], stages: Iterable[Stage], text: str) -> list[Lexeme]:
    """What is left of the lexemes when every stage has made of them what it can."""
    string = _string(lexemes)
    present = frozenset(string)
    for one in stages:
        if one.needs.isdisjoint(present):
            continue
        match = one.pattern.search(string)
        if match is None:
            continue
        reduced = _rewrite(lexemes, one, string, match, text)
        if reduced is not lexemes:
            lexemes, string = reduced, _string(reduced)
            present = frozenset(string)
    return lexemes


def _string(lexemes: list[Lexeme]) -> str:
    try:
        return "".join([_letters[one[0]] for one in lexemes])
    except KeyError:
        return "".join([letter(lexeme.kind) for lexeme in lexemes])


def _words(line: str) -> list[str]:
    for name, kinds in SEVERAL.items():
        line = re.sub(rf"\b{name}\b", f"( {kinds} )", line)
    return line.replace("(", " ( ").replace(")", " ) ").split()


def _compiled(line: str) -> str:
    return "".join([_piece(word) for word in _words(line)])


def _needed(line: str) -> frozenset[str]:
    """Letters of which a rule must have one: of its kinds those that are rarest in a text."""
    sets = []
    words = _words(line)
    while words:
        word = words.pop(0)
        group = _group(words) if word == "(" else [word]
        plain = [one for one in group if one != "|"]
        kinds = all(re.fullmatch(r"[a-z_]+\??", one) and one not in _SIGNS for one in plain)
        optional = bool(words) and words[0] in {"maybe", "many"}
        if kinds and not optional and len(group) == 2 * len(plain) - 1:
            sets.append(plain)
    if not sets:  # a rule of one group: each of its ways has something rare
        sets.append(
            [one for one in _words(line) if re.fullmatch(r"[a-z_]+\??", one) and one not in _SIGNS | _COMMON]
        )
    chosen = min(sets, key=lambda one: (bool(_COMMON & set(one)), len(one)))
    return frozenset("".join(map(_letters_of, chosen)))


def _starts(words: list[str]) -> frozenset[str]:
    """Letters that a rule can begin with, and perhaps some more."""
    found: set[str] = set()
    words = list(words)
    while words:
        word = words.pop(0)
        if word.startswith(("<", "!", ">")):
            continue  # it looks around and takes nothing
        group = _group(words) if word == "(" else [word]
        plain = [one for one in group if one not in _SIGNS | {"(", ")", "|"} and one[0] not in "<!>"]
        found.update(*map(_letters_of, plain))
        if words and words[0] in {"maybe", "many"}:
            words.pop(0)
        elif not any(one in {"maybe", "many"} for one in group):
            break
    return frozenset(found)


def _group(words: list[str]) -> list[str]:
    """The words up to the closing bracket, taken off the list."""
    depth, group = 1, []
    while words:
        word = words.pop(0)
        depth += (word == "(") - (word == ")")
        if depth == 0:
            break
        group.append(word)
    return group


def _piece(word: str) -> str:
    if word in {"(", ")", "|", "maybe", "again", "many"}:
        return {"(": "(?:", "maybe": "?", "again": "+", "many": "*"}.get(word, word)
    for sign, look in (("<!", "(?<![{}])"), ("<", "(?<=[{}])"), ("!", "(?![{}])"), (">", "(?=[{}])")):
        if word.startswith(sign):
            kinds = word.removeprefix(sign).split("|")
            return look.format("".join(map(_letters_of, kinds)))
    return f"[{_letters_of(word)}]" if word == "other" else letter(word)


def _letters_of(kind: str) -> str:
    # A name is a word like any other, but for the rules that ask for one.
    if kind == "word":
        return letter("other")
    return letter("other") + letter("name") if kind == "other" else letter(kind)


def _rewrite(
    lexemes: list[Lexeme], one: Stage, string: str, match: re.Match[str] | None, text: str
) -> list[Lexeme]:
    result: list[Lexeme] = []
    position = 0
    while match is not None:
        start, end = match.span()
        made = one.builds[match.lastgroup or ""](lexemes[start:end])
        if made is not None:
            first, last = lexemes[start], lexemes[end - 1]
            result += lexemes[position:start]
            result.append(Lexeme(*made, first.start, last.end, text[first.start : last.end]))
            position = end
        match = one.pattern.search(string, end if made is not None else start + 1)
    return result + lexemes[position:] if position else lexemes
