"""Numbers written out, and amounts of time: "twenty-third", "nineteen ninety-six", "two and a half years"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.forms import Amounts
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_VAGUE = {"few": 3, "several": 3, "couple": 2}


def _values(lexemes: list[Lexeme], *kinds: str) -> list[int]:
    return [one.value for one in lexemes if one.kind in kinds]


def _sum(lexemes: list[Lexeme]) -> Made:
    return "num", sum(_values(lexemes, "ten", "card"))


def _ordinal(lexemes: list[Lexeme]) -> Made:
    return "ord", sum(_values(lexemes, "ten", "ordw", "second"))


def _century_year(lexemes: list[Lexeme]) -> Made:
    """Nineteen ninety-six, twenty ten."""
    first, *rest = _values(lexemes, "ten", "card")
    if not (13 <= first <= 20) or (first == 20 and sum(rest) < 10):
        return None
    return "yearw", 100 * first + sum(rest)


def _thousand_year(lexemes: list[Lexeme]) -> Made:
    """Two thousand and fifteen; one thousand seven hundred and eighty-nine."""
    parts = [one for one in lexemes if one.kind in {"card", "ten", "thousand", "hundred"}]
    total = 0
    for one in parts:
        if one.kind in {"thousand", "hundred"}:
            unit = 1000 if one.kind == "thousand" else 100
            last = total % 1000 if unit == 100 else total
            total += last * unit - last
        else:
            total += one.value
    return ("yearw", total) if 1000 <= total < 2100 else None


def _amount(lexemes: list[Lexeme]) -> Made:
    unit = next(one.value for one in lexemes if one.kind == "unit")
    number = 1.0
    vague = False
    for one in lexemes:
        if one.kind in {"num", "card", "big"}:
            number = float(one.value)
        elif one.kind in _VAGUE:
            number, vague = float(_VAGUE[one.kind]), one.kind != "couple"
        elif one.kind == "dozen":
            number *= 12
    if number > 5000:
        return None
    return "amount", (((unit, number),), vague)


def _half(lexemes: list[Lexeme]) -> Made:
    """Two and a half years; two years and a half; half an hour."""
    units = [one.value for one in lexemes if one.kind == "unit" and one.value != "half"]
    counts = [one.value for one in lexemes if one.kind in {"num", "card"}]
    if len(units) != 1 or not any(one.value == "half" for one in lexemes if one.kind == "unit"):
        return None
    whole = float(counts[0]) if counts else (1.0 if lexemes[0].kind == "a" else 0.0)
    return "amount", (((units[0], whole + 0.5),), False)


def _several_amounts(lexemes: list[Lexeme]) -> Made:
    amounts: Amounts = ()
    for one in lexemes:
        if one.kind == "amount":
            amounts += one.value[0]
    return "amount", (amounts, False)


NUMBERS: tuple[Stage, ...] = (
    stage(
        [
            (
                "card thousand card hundred and maybe ( card | ten dash maybe card maybe ) maybe",
                _thousand_year,
            ),
            ("card thousand and maybe ( card | ten dash maybe card ) ", _thousand_year),
            ("card thousand and ten", _thousand_year),
            ("<month|month? card thousand", _thousand_year),
            ("card ten dash maybe card", _century_year),
            ("card ten", _century_year),
            ("ten dash maybe ( ordw | second )", _ordinal),
            ("ten dash maybe card !thousand", lambda found: _century_year(found) or _sum(found)),
            ("ten", _sum),
        ]
    ),
    stage(
        [
            ("( num | card ) and a maybe unit unit", _half),
            ("( num | card | a ) unit and a unit", _half),
            ("unit a unit", _half),
            ("a maybe few unit", _amount),
            ("a maybe couple of maybe unit", _amount),
            ("( a | card | num ) dozen unit", _amount),
            ("COUNT dash maybe unit", _amount),
            ("a unit", _amount),
        ]
    ),
    stage([("amount ( ( comma | and ) maybe amount ) again", _several_amounts)]),
)
