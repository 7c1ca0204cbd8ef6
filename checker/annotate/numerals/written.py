"""Reads numbers written in digits: "1,234.5", "1.234,5", "1.2bn", "10 1/2", "1.3e6", "10k"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.annotate.numerals.atoms import BETWEEN, LARGEST, Atom, Number, gap_after, grain_of, next_atom
from checker.annotate.numerals.lexicon import MULTIPLIERS, PLURALS, SIGNS
from checker.annotate.numerals.parts import part_grain, scaled, with_part
from checker.annotate.numerals.spoken import spoken

_MAGNITUDES = frozenset(MULTIPLIERS) | frozenset(PLURALS) - {"tens", "scores"}
_GLUED = re.compile(
    r"\s?(?:(bn|mln|mn|mil|tn|tln|trn)\b|(k|K)(?![\w/])|([bB])\b(?!\.)|(M)(?![\w/]))|(million|billion|trillion)\b"
)
_GLUED_SIZE = {
    "bn": 1e9,
    "mln": 1e6,
    "mn": 1e6,
    "mil": 1e6,
    "tn": 1e12,
    "tln": 1e12,
    "trn": 1e12,
    "k": 1e3,
    "b": 1e9,
    "m": 1e6,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
}
_EXPONENT = re.compile(r"[eE]([+-]?[0-9]{1,3}+)(?![\w])|\s?[x×]\s?10\^([+-]?[0-9]{1,3}+)(?![\w])")
_SLASHED = re.compile(r"\s?/\s?([0-9]{1,3}+)(?![\w/.,]\w|/)")


def digits_at(low: str, text: str, atoms: Sequence[Atom], index: int) -> Number | None:
    atom = atoms[index]
    value, grain = _plain(atom.text)
    if value is None:
        return None
    number = Number(atom.start, atom.end, index + 1, value, grain, digits=True)
    if shown := _EXPONENT.match(text, atom.end):
        return _powered(number, atoms, shown)
    if slash := _SLASHED.match(low, atom.end):
        return _slashed(low, atoms, number, slash)
    if glued := _GLUED.match(text, atom.end):
        return _with_size(number, atoms, glued)
    following = gap_after(low, atoms, index)
    if index + 1 < len(atoms) and atoms[index + 1].kind == "sign" and following in {"", " "}:
        sign = atoms[index + 1]
        number = Number(atom.start, sign.end, index + 2, value + SIGNS[sign.text], 0.05, digits=True)
    elif following in {" ", "-"} and atoms[index + 1].kind == "digits" and value == int(value):
        number = _mixed(low, atoms, number) or number
    if number.next < len(atoms) and atoms[number.next].text in _MAGNITUDES and _joined(low, atoms, number):
        number = spoken(low, atoms, number.next, number.value, atom.start)
        number = replace(number, grain=grain * number.scale, digits=True)
    return with_part(low, atoms, number)


def _with_size(number: Number, atoms: Sequence[Atom], glued: re.Match[str]) -> Number | None:
    """ "1.2bn", "10k"."""
    size = _GLUED_SIZE[glued.group(glued.lastindex or 0).lower()]
    if number.value * size > LARGEST:
        return None
    after = next_atom(atoms, number.next - 1, glued.end())
    return Number(
        number.start, glued.end(), after, number.value * size, number.grain * size, size, digits=True
    )


def _joined(low: str, atoms: Sequence[Atom], number: Number) -> bool:
    return low[number.end : atoms[number.next].start] in BETWEEN


def _plain(written: str) -> tuple[float | None, float]:
    """The value of written digits, and the step of the last one of them."""
    digits = written.translate({ord(one): None for one in " \u00a0\u202f\u2009"})
    if digits.count(",") and digits.rfind(".") < digits.find(",") and digits.count("."):
        digits = digits.replace(".", "").replace(",", ".")  # 1.234,5
    elif digits.count(".") > 1:
        digits = digits.replace(".", "")
    elif digits.count(",") == 1 and "." not in digits and len(digits) - digits.find(",") != 4:
        digits = digits.replace(",", ".")  # 5,00
    digits = digits.replace(",", "")
    if len(digits) > 30:
        return None, 1.0
    value = float(digits)
    if value > LARGEST:
        return None, 1.0
    if "." in digits:
        return value, 10.0 ** -(len(digits) - digits.find(".") - 1)
    return value, grain_of(value)


def _powered(number: Number, atoms: Sequence[Atom], shown: re.Match[str]) -> Number | None:
    power = int(shown.group(1) or shown.group(2))
    if abs(power) > 18 or number.value * 10.0**power > LARGEST:
        return None
    scale = 10.0**power
    after = next_atom(atoms, number.next - 1, shown.end())
    return Number(number.start, shown.end(), after, number.value * scale, number.grain * scale, digits=True)


def _slashed(low: str, atoms: Sequence[Atom], number: Number, slash: re.Match[str]) -> Number | None:
    divisor = int(slash.group(1))
    if not 2 <= divisor <= 100 or not 0 < number.value < divisor or divisor in (11,):
        return None  # a date, a score out of so many, 9/11
    after = next_atom(atoms, number.next - 1, slash.end())
    part = Number(
        number.start,
        slash.end(),
        after,
        number.value / divisor,
        part_grain(divisor),
        kind="fraction",
        digits=True,
    )
    return scaled(low, atoms, part)


def _mixed(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
    """ "10 1/2": a whole number and a part of one."""
    second = atoms[number.next]
    slash = _SLASHED.match(low, second.end)
    if slash is None or len(second.text) > 2:
        return None
    over, under = int(second.text) if second.text.isdecimal() else 0, int(slash.group(1))
    if not 0 < over < under <= 64:
        return None
    after = next_atom(atoms, number.next, slash.end())
    return Number(number.start, slash.end(), after, number.value + over / under, 1 / under, digits=True)
