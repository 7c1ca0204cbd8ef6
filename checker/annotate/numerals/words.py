"""
Whether a number word counts anything where it stands: "one" is mostly a pronoun, "half" and "third" often parts of names.
"""

from __future__ import annotations

import re

from checker.annotate.numerals.lexicon import SIGNS, listed
from checker.annotate.numerals.pieces import Piece

_ONE_NOT_AFTER = listed(
    "the this that which no every each any another some such whatever new old only big good first last next right "
    "wrong loved former latter little other great best worst different single number day"
)
_ONE_NOT_BEFORE = listed(
    "of another day time by to is was has had who that which thing in on for more could can should would might may must "
    "cannot will does did with at from as way 's ’s s side hand self after if or the such sided who's point"
)
_HEDGED = (
    "at least",
    "more than",
    "only",
    "just",
    "killing",
    "injuring",
    "wounding",
    "leaving",
    "killed",
    "fewer than",
    "over",
)
_FRACTION_NEXT = re.compile(
    r"\s?(?:of|the|a|an|its|their|his|her|our|all|that|those|this|percent|per cent|more|less|higher|lower|fewer|since|in|on|to|from|"
    r"as|over|last|against|compared|but|and|or|while|are|is|was|were|said|say|have|had|believe|by|people|would|live|support)\b|\s?[,.;:)%—–]|$"
)
_OF = re.compile(r"\sof\b|\s(?:by|more|less|higher|lower)\b")
_IN_SO_MANY = re.compile(
    r"[-\s](?:in|out of)[-\s](?:every\s)?(?:[0-9]|two\b|three|four|five|six|seven|eight|nine|ten|twen|hund|a hund|thous)"
)
_HALF_NOT_AFTER = re.compile(
    r"(?:first|second|other|latter|former|better|one-|later|1st|2nd|the|opening|top|bottom|northern|southern|half|a year and a|-)\s?$"
)
_GAUGING = re.compile(
    r"(?:by|up|down|about|around|nearly|almost|over|under|than|least|fell|rose|some|roughly|to|only|just|exactly|takes|make up|"
    r"up to|are|is|with|from|lost|loses|losing|cut|cutting|drop|fall|rise|jump|of|and|between|for|[(:,])\s$|^$"
)


def counts(low: str, text: str, piece: Piece) -> bool:
    """Whether the number is a figure and no pronoun, rank or part of an idiom."""
    number = piece.number
    if number.digits or text[number.start] in SIGNS:
        return True
    word = low[number.start : number.end]
    if word == "one":
        return _one(low, text, piece)
    if piece.kind in {"fraction", "measure"} and number.kind == "fraction" and number.scale == 1.0:
        return _part(low, piece, word)
    if word in {"nil", "zero"}:
        return word == "zero" and low[number.end : number.end + 1] != "-"
    before = low[max(0, number.start - 4) : number.start]
    return not before.endswith("-") or before in {"-in-", "-to-", "-or-"}


def _one(low: str, text: str, piece: Piece) -> bool:
    before = low[max(0, piece.start - 18) : piece.start]
    words = before.split()
    if words and words[-1] in {"minus", "negative"}:
        return True
    if before[-1:] in {"-", "’", "'"} or (words and words[-1].strip("“\"'(") in _ONE_NOT_AFTER):
        return False
    if piece.unit and piece.unit not in {"day", "second"}:
        return True
    if _IN_SO_MANY.match(low, piece.number.end):
        return True
    after = re.match(r"(-|\s?)([a-z’']+|[,.;:)”\"])", low[piece.number.end : piece.number.end + 16])
    hedged = before.rstrip().endswith(_HEDGED)
    if after is None or not after.group(2)[0].isalpha():
        return hedged
    if after.group(2) in _ONE_NOT_BEFORE:
        return hedged and after.group(2) in {"in", "on", "at"}
    if after.group(2) == "and":
        return hedged
    if after.group(1) == "-":
        return after.group(2) not in {"on", "off", "time", "to", "sided"}
    return text[piece.number.start] == "o" or after.group(2) not in {"has", "can"}


def _part(low: str, piece: Piece, word: str) -> bool:
    """A half, a third, a quarter: of something, or by how much; no first half, no third party, no quarter of a year."""
    number = piece.number
    before, after = low[max(0, number.start - 18) : number.start], low[number.end : number.end + 14]
    if word in {"half", "a half"}:
        if _HALF_NOT_AFTER.search(before) and not before.endswith(("and a ", "than ", "the other ")):
            return False
        if re.match(r"[-–]|\s(?:past|time|century|hour\b|year|brother|sister|way)", after):
            return bool(piece.unit) and piece.unit != "fraction"
        return bool(_FRACTION_NEXT.match(after))
    if " " not in word and "-" not in word:
        return False  # a bare "third" is a rank
    if word.startswith("a "):
        if not _FRACTION_NEXT.match(after):
            return False
        return bool(_OF.match(after) or _GAUGING.search(before)) and not re.match(
            r" of (?:19|20)[0-9]{2}", after
        )
    return True
