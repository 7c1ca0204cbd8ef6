"""Dresses a number with what stands right beside it: a currency, a unit, a sign."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.annotate.numerals.currencies import (
    CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLARS,
    NATION_WORDS,
    PREFIX_WORDS,
    of_nation,
)
from checker.annotate.numerals.lexicon import MULTIPLIERS, listed
from checker.annotate.numerals.reading import Number
from checker.annotate.numerals.unitwords import UNIT_LETTERS, UNIT_PAIRS, UNIT_WORDS, per, powered


@dataclass(slots=True)
class Piece:
    """A number with its unit. `start` and `end` take the currency and unit in, `number` is the bare number."""

    start: int
    end: int
    number: Number
    value: float
    grain: float
    unit: str = ""
    kind: str = "cardinal"
    hyphen: bool = False
    high: float | None = None


_BEFORE = re.compile(r"(?:^|(?<![a-z0-9.]))([a-z]{1,4}\.?(?:[a-z]\.?)?)?\s?([$€£¥₹₽₩₴₺₪₦฿₫₱₡₾₭₿])\s?$")
_CODE_BEFORE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{2,6}\.?)\s?$")
_NEXT = re.compile(
    r"(\s?[-‑]\s?|\s{1,2}|)[(\[{<]?([a-z.]+(?:/(?:hr|h|s)\b|[23²³](?![0-9]))?|[°º%″\"$€£¥₹₽₡₾₭元]|[µμ][gm]\b)"
)
_SECOND = re.compile(r"[\s-]{1,2}([a-z]+)|(?<=[°º])\s?([a-z]+)")
_PER = re.compile(r"(?:\s?/\s?| per | an | a )(hour|h|hr|second|s|sec)\b")
_MINUS = re.compile(r"(?:(?<=[\s(])|^)(?<![0-9]\s)[-−–]$|\b(?:minus|negative)\s$")
_MAGNITUDE_AFTER = re.compile(r"[-\s]magnitude\b|(?:\s\w+)? on the (?:open-ended )?(?:richter|moment)")
_MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?:-| of| was| at| is|:)?\s?(?:about |around |a |an |estimated |preliminary )*$"
)
_SIZE_AFTER = re.compile(r"\s(million|billion|trillion)\b")
_PEOPLE = re.compile(r"\s(?:(?!is|was|has|as)[a-z]+s|people|men|women|children|[a-z]+-[a-z]+ [a-z]+s)\b")
_LONG = re.compile(r"\s(?:tall|long|wide|high|deep|metres|meters|times|always)\b")
_MASSIVE = ("weigh", "mass", "heavier", "lighter", "lost", "gain", "drop")


def dress(low: str, text: str, number: Number) -> Piece:
    """The number with its currency, its unit and its sign, whichever it has."""
    piece = Piece(
        number.start, number.end, number, number.value, number.grain, kind=number.kind, high=number.high
    )
    if number.kind == "fraction" and number.scale == 1.0:
        piece.unit = "fraction"
    elif number.kind == "fraction":
        piece.kind = "cardinal"
    _take_currency_before(low, text, piece)
    _take_unit(low, text, piece)
    _take_sign(low, piece)
    if not piece.unit and piece.value < 11 and number.digits and _is_magnitude(low, piece):
        piece.unit, piece.kind = "magnitude", "measure"
    return piece


def _is_magnitude(low: str, piece: Piece) -> bool:
    return bool(
        _MAGNITUDE_AFTER.match(low, piece.end)
        or _MAGNITUDE_BEFORE.search(low[max(0, piece.start - 36) : piece.start])
    )


def _take_currency_before(low: str, text: str, piece: Piece) -> None:
    before = low[max(0, piece.start - 9) : piece.start]
    last = before[-1:] if before[-1:] != " " else before[-2:-1]
    if last in CURRENCY_SIGNS and (sign := _BEFORE.search(before)):
        nation = (sign.group(1) or "").strip()
        unit = CURRENCY_SIGNS[sign.group(2)]
        known = (
            DOLLARS.get(nation.rstrip(".") if nation != "u.s." else nation) if sign.group(2) == "$" else None
        )
        start = sign.start() if known or nation.upper() == unit else sign.start(2)
        piece.start -= len(before) - start - (1 if before[start : start + 1] == " " else 0)
        piece.unit, piece.kind = known or unit, "money"
        return
    if not last.isalpha() and last != ".":
        return
    cased = text[max(0, piece.start - 9) : piece.start]
    code = _CODE_BEFORE.search(cased)
    if code is None:
        return
    word = code.group(1)
    unit = word if word in CODES else PREFIX_WORDS.get(word.lower(), "")
    if not unit and word[:1] in "Mk" and word[1:] in CODES:
        unit = word[1:]
        _magnify(piece, 1e6 if word[0] == "M" else 1e3)
    if unit:
        piece.start -= len(cased) - code.start()
        piece.unit, piece.kind = ("CNY" if unit == "RMB" else unit), "money"


def _magnify(piece: Piece, size: float) -> None:
    piece.value *= size
    piece.grain *= size
    if piece.high is not None:
        piece.high *= size


def _take_unit(low: str, text: str, piece: Piece) -> None:
    following = _NEXT.match(low, piece.end)
    if following is None:
        return
    gap, word = following.group(1), following.group(2).rstrip(".")
    piece.hyphen = "-" in gap or "‑" in gap
    if gap == "" and word in {"m", "mm"} and _millions(low, piece, following.end()):
        _magnify(piece, 1e6)
        piece.end += len(word)
        if piece.kind != "money":
            _take_unit(low, text, piece)
        return
    if piece.kind == "money":
        _take_tail_of_money(low, piece, gap, word)
        return
    if currency := _currency_after(low, text, following, piece):
        piece.unit, piece.end = currency
        piece.kind = "money"
        return
    if unit := _unit_after(low, text, following, piece):
        piece.unit, piece.end = unit
        piece.kind = "percent" if piece.unit in {"percent", "percentage point", "basis point"} else "measure"


def _millions(low: str, piece: Piece, end: int) -> bool:
    """Whether "m" right behind the digits means millions, not metres."""
    if piece.kind == "money":
        return True
    after = low[end : end + 24]
    if _LONG.match(after):
        return False
    return bool(_PEOPLE.match(after)) or after[1:].split(" ", 1)[0].strip(",.") in CURRENCY_WORDS


def _take_tail_of_money(low: str, piece: Piece, gap: str, word: str) -> None:
    """ "$75 million USD", "75 USD million": the rest of an amount that was already known for money."""
    if gap == " " and word in {"million", "billion", "trillion", "thousand"} and piece.number.scale == 1:
        return
    if gap in {" ", ""} and (
        CURRENCY_WORDS.get(word) == piece.unit or (word == "us" and piece.unit == "USD")
    ):
        piece.end = low.index(word, piece.end) + len(word)


def _currency_after(low: str, text: str, following: re.Match[str], piece: Piece) -> tuple[str, int] | None:
    gap, word, end = following.group(1), following.group(2).rstrip("."), following.end(2)
    if word in CURRENCY_SIGNS:
        return (
            (CURRENCY_SIGNS[word], end)
            if not low[end : end + 1].isdigit() and low[end : end + 2].strip()[:1] != "("
            else None
        )
    if word.upper() in CODES and text[following.start(2) : following.start(2) + len(word)].isupper():
        end = following.start(2) + len(word)
        if piece.number.scale == 1 and (size := _SIZE_AFTER.match(low, end)):
            _magnify(piece, MULTIPLIERS[size.group(1)])
            end = size.end()
        return ("CNY" if word == "rmb" else word.upper()), end
    if word[:1] in "mk" and word[1:].upper() in CODES and text[following.start(2)] in "Mk":
        _magnify(piece, 1e6 if word[0] == "m" else 1e3)
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
    second = _SECOND.match(low, at)
    if second is None:
        return None
    if nation in {"hong", "new"}:
        nation = second.group(1)
        at = second.end()
        second = _SECOND.match(low, at)
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


def _unit_after(low: str, text: str, following: re.Match[str], piece: Piece) -> tuple[str, int] | None:
    gap, word = following.group(1), following.group(2).rstrip(".")
    at = following.start(2)
    if (
        len(word) == 1
        and (letter := UNIT_LETTERS.get(text[at]))
        and (gap == "" or (gap == " " and word == "m"))
    ):
        return (letter, at + 1) if piece.number.digits and not low[at + 1 : at + 2].isalnum() else None
    if word in {'"', "″"}:
        return ("inch", at + 1) if _inches(low, piece, at) else None
    if word == "pc" and piece.number.digits and gap in {"", " "}:
        return "percent", at + 2
    second = _SECOND.match(low, at + len(word))
    if second:
        other = second.group(1) or second.group(2)
        pair = UNIT_PAIRS.get(("°" if word == "º" else word, other)) or powered(word, other)
        if pair:
            return pair, second.end()
    unit = {"pound": "pound", "pounds": "pound", "º": "degree"}.get(word) or UNIT_WORDS.get(word)
    if unit is None and word in {"mb", "mbit"}:
        unit = "megabyte" if text[at : at + 2] == "MB" else "megabit"
    if unit is None or _no_unit(text[at : at + len(word)], gap, piece):
        return None
    end = at + len(word)
    if (rate := _PER.match(low, end)) and (speed := per(unit, rate.group(1))):
        return speed, rate.end()
    if (
        (rate := re.match(r"/(\d?[a-z]+)", low[end : end + 8]))
        and unit not in {"percent"}
        and rate.group(1) in {"ms", "km"}
    ):
        return f"{unit} per {'millisecond' if rate.group(1) == 'ms' else 'kilometre'}", end + rate.end()
    if end < len(low) and low[at:end] in {"m2", "m3", "km2"}:
        return unit, end
    return unit, end


def _inches(low: str, piece: Piece, at: int) -> bool:
    return piece.number.digits and low.count('"', 0, at) % 2 == 0 and low.find('"', at + 1, at + 120) == -1


_RISKY = listed("second bit cup turn minute min sec ms mi gal rad mt kt quart hr")


def _no_unit(written: str, gap: str, piece: Piece) -> bool:
    """A short or double-faced word is a unit only right beside digits, or on a hyphen."""
    if written in {"sec", "PM", "AM", "Sec"}:
        return written != "sec"
    if len(written) <= 2 and not piece.number.digits:
        return True
    if gap == "" and not piece.number.digits:
        return True
    return written in _RISKY and "-" not in gap and not piece.number.digits and piece.value != 1


def _take_sign(low: str, piece: Piece) -> None:
    before = low[max(0, piece.start - 10) : piece.start]
    if sign := _MINUS.search(before):
        piece.start -= len(before) - sign.start()
        piece.value = -piece.value
        if piece.high is not None:
            piece.high = -piece.high
