"""Finds the currency of a number: a sign or code before it, a word or code behind it."""

from __future__ import annotations

import re

from checker.annotate.numerals.currencies import (
    CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLARS,
    NATION_WORDS,
    PREFIX_WORDS,
    of_nation,
)
from checker.annotate.numerals.lexicon import MULTIPLIERS
from checker.annotate.numerals.piece import SECOND_WORD, Piece, magnify

_BEFORE = re.compile(r"(?:^|(?<![a-z0-9.]))([a-z]{1,4}\.?(?:[a-z]\.?)?)?\s?([$€£¥₹₽₩₴₺₪₦฿₫₱₡₾₭₿])\s?$")
_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2,6}\.?)\s?$")
_SIZE_AFTER = re.compile(r"\s(million|billion|trillion)\b")
_HUGE = 1e6
_MASSIVE = ("weigh", "mass", "heavier", "lighter", "lost", "gain", "drop")


def take_currency_before(low: str, text: str, piece: Piece) -> None:
    before = low[max(0, piece.start - 9) : piece.start]
    last = before[-1:] if before[-1:] != " " else before[-2:-1]
    if last in CURRENCY_SIGNS and (sign := _BEFORE.search(before)):
        nation = (sign.group(1) or "").strip()
        unit = CURRENCY_SIGNS[sign.group(2)]
        known = (
            DOLLARS.get(nation.rstrip(".") if nation != "u.s." else nation) if sign.group(2) == "$" else None
        )
        if nation == "a" and (
            before[sign.start(2) - 1] == " " or not text[piece.start - len(before) + sign.start(1)].isupper()
        ):
            known = None  # "a $500 loan" is no Australian one
        start = sign.start() if known or nation.upper() == unit else sign.start(2)
        piece.start -= len(before) - start - (1 if before[start : start + 1] == " " else 0)
        piece.unit, piece.kind = known or unit, "money"
        return
    if not last.isalpha() and last != ".":
        return
    if before.endswith("e") and piece.number.scale >= _HUGE and not before[-2:-1].isalnum():
        piece.start -= 1  # "e80 million": how a euro sign comes through an old wire
        piece.unit, piece.kind = "EUR", "money"
        return
    cased = text[max(0, piece.start - 9) : piece.start]
    code = _CODE_BEFORE.search(cased)
    if code is None:
        return
    word = code.group(1)
    unit = word if word in CODES else PREFIX_WORDS.get(word.lower(), "")
    if not unit and word[:1] in "Mk" and word[1:] in CODES:
        unit = word[1:]
        magnify(piece, 1e6 if word[0] == "M" else 1e3)
    if unit:
        piece.start -= len(cased) - code.start()
        piece.unit, piece.kind = ("CNY" if unit == "RMB" else unit), "money"


def take_tail_of_money(low: str, piece: Piece, gap: str, word: str) -> None:
    """ "$75 million USD", "75 USD million": the rest of an amount that was already known for money."""
    if gap == " " and word in {"million", "billion", "trillion", "thousand"} and piece.number.scale == 1:
        return
    if gap in {" ", ""} and (
        CURRENCY_WORDS.get(word) == piece.unit or (word == "us" and piece.unit == "USD")
    ):
        piece.end = low.index(word, piece.end) + len(word)


def currency_after(low: str, text: str, following: re.Match[str], piece: Piece) -> tuple[str, int] | None:
    gap, word, end = following.group(1), following.group(2).rstrip("."), following.end(2)
    if word in CURRENCY_SIGNS:
        return (
            (CURRENCY_SIGNS[word], end)
            if not low[end : end + 1].isnumeric() and low[end : end + 2].strip()[:1] != "("
            else None
        )
    if word.upper() in CODES and text[following.start(2) : following.start(2) + len(word)].isupper():
        end = following.start(2) + len(word)
        if piece.number.scale == 1 and (size := _SIZE_AFTER.match(low, end)):
            magnify(piece, MULTIPLIERS[size.group(1)])
            end = size.end()
        return ("CNY" if word == "rmb" else word.upper()), end
    if word[:1] in "mk" and word[1:].upper() in CODES and text[following.start(2)] in "Mk":
        magnify(piece, 1e6 if word[0] == "m" else 1e3)
        return word[1:].upper(), end
    if word in {"pound", "pounds"}:
        return ("GBP", end) if _paid(low, piece) else None
    if word == "p" and gap == "":
        return "penny", end
    if word == "won" and piece.value < 1000:
        return None
    if CURRENCY_WORDS.get(word):
        return CURRENCY_WORDS[word], following.start(2) + len(word)
    whole = low[following.start(2) : following.start(2) + 5]
    nation = "u.s." if whole.startswith("u.s.") else word
    if nation in NATION_WORDS:
        return _national(low, nation, following.start(2) + len(nation))
    return None


def _national(low: str, nation: str, at: int) -> tuple[str, int] | None:
    second = SECOND_WORD.match(low, at)
    if second is None:
        return None
    if nation in {"hong", "new"}:
        nation = second.group(1)
        at = second.end()
        second = SECOND_WORD.match(low, at)
        if second is None:
            return None
    word = second.group(1)
    money = "pound" if word in {"pound", "pounds"} else CURRENCY_WORDS.get(word, "")
    known = of_nation(nation, money)
    return (known, second.end()) if known else None


def _paid(low: str, piece: Piece) -> bool:
    """Whether pounds are money here: large sums are, and what was paid, fined or cost."""
    before = low[max(0, piece.start - 60) : piece.start]
    if any(word in before for word in _MASSIVE):
        return False
    return piece.number.scale >= 1e6 or any(
        word in before
        for word in (
            "cost",
            "paid",
            "pay",
            "worth",
            "fine",
            "price",
            "£",
            "earn",
            "salary",
            "sum",
            "debt",
            "profit",
            "raise",
        )
    )
