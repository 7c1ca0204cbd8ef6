"""Dresses a number with what stands right beside it: a currency, a unit, a sign."""

from __future__ import annotations

import re

from checker.annotate.numerals.atoms import Number
from checker.annotate.numerals.currencies import CURRENCY_WORDS
from checker.annotate.numerals.lexicon import listed
from checker.annotate.numerals.money import currency_after, take_currency_before, take_tail_of_money
from checker.annotate.numerals.piece import SECOND_WORD, Piece, magnify
from checker.annotate.numerals.unitwords import UNIT_LETTERS, UNIT_PAIRS, UNIT_WORDS, per, powered

__all__ = ["Piece", "dress"]

_NEXT = re.compile(
    r"(\s?[-‑]\s?|\s{1,2}|)[(\[{<]?([a-z.]+(?:/(?:hr|h|s)\b|[23²³](?![0-9]))?|[°º%¢″\"$€£¥₹₽₡₾₭元]|[µμ][gm]\b)"
)
_PER = re.compile(r"(?:\s?/\s?| per | an | a )(hour|h|hr|second|s|sec)\b")
_OF_A = re.compile(r"(?:\s|-)(?:of )?an?(?:\s|-)(percentage point|[a-z]+)\b")  # "half a mile"
_POINT = re.compile(
    r"(?:\s|-)(?:of )?(?:an? )?(?:percentage[\s-])?points?\b"
)  # "half a point", "a quarter-point"
_RATES = re.compile(
    r"\brates?\b|\bbank|hike|\bcut|rais|lift|lower|benchmark|yield|policy|borrowing|percent|%|basis|tighten|eas(?:e|ing)"
)
# A bare "6.6" is a magnitude where the sentence speaks of a quake and of measuring.
_MEASURED_BEFORE = re.compile(
    r"\b(?:measur\w+|register\w*|rated|force|equal to|it|magnitude|strength)(?: it| the \w+)?(?: was| is| at| of| as| to)?\s"
    r"(?:about |around |a |an |at least )*$"
)
_SEISMIC = re.compile(r"quake|seismolog|seismic|tremor|temblor|richter|aftershock|geological survey|\busgs\b")
_SHARES = {"percent", "percentage point", "basis point"}
_MINUS = re.compile(r"(?:(?<=[\s(])|^)(?<![0-9]\s)[-−–]$|\b(?:minus|negative)\s$")
_MAGNITUDE_AFTER = re.compile(
    r"[-\s]magnitude\b|[-\s](?:strength\s)?(?:(?:earth)?quakes?|tremor|temblor|aftershocks?)\b|(?:\s\w+)? on the (?:open-ended )?(?:richter|moment)"
)
_MAGNITUDE_BEFORE = re.compile(
    r"\bmagnitude(?: of (?:the |its |that )?[a-z' -]{3,24})?(?:-| of| was| at| is|:)?\s?(?:about |around |a |an |estimated |preliminary )*$"
)
_TINY = re.compile(
    r"\b(?:chip|process|node|technology|light|wavelength|laser|semiconductor|transistor|silicon|manufactur)"
)
_MORE = re.compile(
    r"\s(?:more|extra|additional|further|full|straight|consecutive|whole|entire|solid|long|short)\s([a-z]+)\b"
)
_PEOPLE = re.compile(r"\s(?:(?!is|was|has|as)[a-z]+s|people|men|women|children|[a-z]+-[a-z]+ [a-z]+s)\b")
_LONG = re.compile(r"\s(?:tall|long|wide|high|deep|metres|meters|times|always)\b")
_RISKY = listed("second bit cup turn minute min sec ms mi gal rad mt kt quart hr")


def dress(low: str, text: str, number: Number) -> Piece:
    """The number with its currency, its unit and its sign, whichever it has."""
    piece = Piece(
        number.start, number.end, number, number.value, number.grain, kind=number.kind, high=number.high
    )
    if number.kind == "fraction" and number.scale == 1.0:
        piece.unit = "fraction"
    elif number.kind == "fraction":
        piece.kind = "cardinal"
    take_currency_before(low, text, piece)
    _take_unit(low, text, piece)
    _take_sign(low, piece)
    if not piece.unit and piece.value < 11 and number.digits and _is_magnitude(low, piece):
        piece.unit, piece.kind = "magnitude", "measure"
    return piece


def _is_magnitude(low: str, piece: Piece) -> bool:
    before = low[max(0, piece.start - 36) : piece.start]
    if _MAGNITUDE_AFTER.match(low, piece.end) or _MAGNITUDE_BEFORE.search(before):
        return True
    if piece.grain != 0.1 or not _MEASURED_BEFORE.search(before):
        return False
    return bool(_SEISMIC.search(low[max(0, piece.start - 200) : piece.end + 100]))


def _take_unit(low: str, text: str, piece: Piece) -> None:
    if piece.number.kind == "fraction" and (point := _POINT.match(low, piece.end)) and _of_rates(low, piece):
        piece.unit, piece.kind, piece.end = "percentage point", "percent", point.end()
        return
    if piece.number.kind == "fraction" and (whole := _OF_A.match(low, piece.end)):
        name = whole.group(1)
        if name == "percentage point" or name in UNIT_WORDS:
            piece.unit, piece.end = UNIT_WORDS.get(name, name), whole.end()
            piece.kind = "percent" if piece.unit in _SHARES else "measure"
        return
    following = _NEXT.match(low, piece.end)
    if following is None:
        return
    gap, word = following.group(1), following.group(2).rstrip(".")
    piece.hyphen = "-" in gap or "‑" in gap
    if gap == "" and word in {"m", "mm"} and _millions(low, piece, following.end()):
        magnify(piece, 1e6)
        piece.end += len(word)
        if piece.kind != "money":
            _take_unit(low, text, piece)
        return
    if piece.kind == "money":
        take_tail_of_money(low, piece, gap, word)
        return
    if currency := currency_after(low, text, following, piece):
        piece.unit, piece.end = currency
        piece.kind = "money"
        return
    if unit := _unit_after(low, text, following, piece):
        piece.unit, piece.end = unit
        piece.kind = "percent" if piece.unit in _SHARES else "measure"
    elif (more := _MORE.match(low, piece.end)) and len(more.group(1)) > 3 and more.group(1) in UNIT_WORDS:
        piece.unit, piece.end, piece.kind = UNIT_WORDS[more.group(1)], more.end(), "measure"  # "12 more days"


def _of_rates(low: str, piece: Piece) -> bool:
    """Whether half a point is one of a rate, and no half point at chess."""
    return (
        "quarter" in low[piece.start : piece.end]
        or "percentage" in low[piece.end : piece.end + 16]
        or bool(_RATES.search(low[max(0, piece.start - 80) : piece.end + 60]))
    )


def _millions(low: str, piece: Piece, end: int) -> bool:
    """Whether "m" right behind the digits means millions, not metres."""
    if piece.kind == "money":
        return True
    after = low[end : end + 24]
    if _LONG.match(after):
        return False
    millimetres = low[end - 2 : end] == "mm"  # "7.62mm rifles"
    return (bool(_PEOPLE.match(after)) and not millimetres) or after[1:].split(" ", 1)[0].strip(
        ",."
    ) in CURRENCY_WORDS


def _unit_after(low: str, text: str, following: re.Match[str], piece: Piece) -> tuple[str, int] | None:
    gap, word = following.group(1), following.group(2).rstrip(".")
    at = following.start(2)
    if (
        len(word) == 1
        and (letter := UNIT_LETTERS.get(text[at]))
        and (gap == "" or (gap == " " and word == "m"))
    ):
        return (letter, at + 1) if piece.number.digits and not low[at + 1 : at + 2].isalnum() else None
    if word == "in" and gap == "" and piece.number.digits:
        return "inch", at + 2
    if word in {'"', "″"}:
        return ("inch", at + 1) if _inches(low, piece, at) else None
    if word == "pc" and piece.number.digits and gap in {"", " "}:
        return "percent", at + 2
    second = SECOND_WORD.match(low, at + len(word))
    if second:
        other = second.group(1) or second.group(2)
        pair = UNIT_PAIRS.get(("°" if word == "º" else word, other)) or powered(word, other)
        if pair:
            return pair, second.end()
    end = at + len(word)
    unit = {"pound": "pound", "pounds": "pound", "º": "degree"}.get(word) or UNIT_WORDS.get(word)
    if word == "nm" and gap == "" and (text[at] == "N" or _TINY.search(low[end : end + 48])):
        unit = "newton metre" if text[at] == "N" else "nanometre"
    if unit is None and word in {"mb", "mbit"}:
        unit = "megabyte" if text[at : at + 2] == "MB" else "megabit"
    if unit is None or _no_unit(text[at : at + len(word)], gap, piece):
        return None
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
    if before.endswith("or minus "):
        return
    if sign := _MINUS.search(before):
        piece.start -= len(before) - sign.start()
        piece.value = -piece.value
        if piece.high is not None:
            piece.high = -piece.high
