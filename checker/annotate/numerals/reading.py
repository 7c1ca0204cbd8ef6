"""
Reads one number off a text's digits and number words: its value, how fine it was written, where it ends.

Reads:  "1,234.5", "1.234,5", "1 234", "two hundred and three", "half a million", "4 thousand 3 hundred", "10 1/2",
        "one and a half million", "two-thirds", "dozens", "tens of thousands", "1.2bn", "1.3e6", "10k"
Leaves: what has no end of digits (a number past 10^18 is a string of signs, not a figure of the news)
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from checker.annotate.numerals.lexicon import (
    ABBREVIATED,
    ATOM,
    MULTIPLIERS,
    ONES,
    PARTS,
    PLURALS,
    SIGNS,
    TENS,
)

LARGEST = 1e18
_BETWEEN = {"", " ", "-", " - ", "\u00a0", "‑", "  "}
_MAGNITUDES = frozenset(MULTIPLIERS) | frozenset(PLURALS) - {"tens", "scores"}
_AND = {" and ", " and a ", " & "}
_GLUED = re.compile(r"\s?(?:(bn|mln|mn|mil|tn|tln|trn)\b|(k|K)(?![\w/])|([bB])\b(?!\.)|(M)(?![\w/]))")
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
}
_EXPONENT = re.compile(r"[eE]([+-]?[0-9]{1,3}+)(?![\w])|\s?[x×]\s?10\^([+-]?[0-9]{1,3}+)(?![\w])")
_SLASHED = re.compile(r"\s?/\s?([0-9]{1,3}+)(?![\w/.,]\w|/)")
_NUMBER_BEFORE_PART = {" ", "-", " - ", "‑", "  "}


class Atom(NamedTuple):
    """A piece of a number as it stands in the text; `kind` is digits, word or sign."""

    start: int
    end: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """
    A number as read. `grain` is the step its last written digit shows; `shown` the value before a magnitude
    word, `scale` that magnitude (1 where there is none). `vague` is the word where only a word was given.
    """

    start: int
    end: int
    next: int
    value: float
    grain: float
    scale: float = 1.0
    kind: str = "cardinal"
    vague: str = ""
    digits: bool = False
    high: float | None = None


def atoms_of(low: str) -> list[Atom]:
    """The digits, number words and signs of a lower-cased text, in order."""
    return [Atom(one.start(), one.end(), one.lastgroup or "", one.group()) for one in ATOM.finditer(low)]


def number_at(low: str, text: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """The longest number that begins with an atom; None where it does not stand for one by itself."""
    atom = atoms[index]
    if atom.kind == "digits":
        return _digits(low, text, atoms, index)
    if atom.kind == "sign":
        return _scaled(
            low, atoms, Number(atom.start, atom.end, index + 1, SIGNS[atom.text], 0.05, kind="fraction")
        )
    word = atom.text
    if word in PARTS:
        return _part(low, atoms, index)
    if word in PLURALS:
        return _plural(low, atoms, index)
    if word in MULTIPLIERS:
        return _bare_multiplier(low, atoms, index)
    return _with_part(low, atoms, _words(low, atoms, index, 0.0, atom.start))


def _digits(low: str, text: str, atoms: Sequence[Atom], index: int) -> Number | None:
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
        size = _GLUED_SIZE[glued.group(glued.lastindex or 0).lower()]
        number = Number(
            atom.start,
            glued.end(),
            _after(atoms, index, glued.end()),
            value * size,
            grain * size,
            size,
            digits=True,
        )
        return number if number.value <= LARGEST else None
    following = _gap(low, atoms, index)
    if index + 1 < len(atoms) and atoms[index + 1].kind == "sign" and following in {"", " "}:
        sign = atoms[index + 1]
        number = Number(atom.start, sign.end, index + 2, value + SIGNS[sign.text], 0.05, digits=True)
    elif following == " " and atoms[index + 1].kind == "digits" and value == int(value):
        number = _mixed(low, atoms, number) or number
    if number.next < len(atoms) and atoms[number.next].text in _MAGNITUDES and _joined(low, atoms, number):
        number = _words(
            low, atoms, number.next, value if number.next == index + 1 else number.value, atom.start
        )
        number = Number(
            number.start,
            number.end,
            number.next,
            number.value,
            grain * number.scale,
            number.scale,
            digits=True,
        )
    return _with_part(low, atoms, number)


def _joined(low: str, atoms: Sequence[Atom], number: Number) -> bool:
    return low[number.end : atoms[number.next].start] in _BETWEEN


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


def grain_of(value: float) -> float:
    """The step that a whole number's trailing zeros leave open: 1000 for 2,000; 1 for 1,994."""
    whole, grain = int(abs(value)), 1.0
    while whole and whole % 10 == 0:
        whole //= 10
        grain *= 10
    return grain


def _powered(number: Number, atoms: Sequence[Atom], shown: re.Match[str]) -> Number | None:
    power = int(shown.group(1) or shown.group(2))
    if abs(power) > 18 or number.value * 10.0**power > LARGEST:
        return None
    scale = 10.0**power
    after = _after(atoms, number.next - 1, shown.end())
    return Number(number.start, shown.end(), after, number.value * scale, number.grain * scale, digits=True)


def _slashed(low: str, atoms: Sequence[Atom], number: Number, slash: re.Match[str]) -> Number | None:
    divisor = int(slash.group(1))
    if not 2 <= divisor <= 100 or not 0 < number.value < divisor or divisor in (11,):
        return None  # a date, a score out of so many, 9/11
    after = _after(atoms, number.next - 1, slash.end())
    part = Number(
        number.start,
        slash.end(),
        after,
        number.value / divisor,
        _part_grain(divisor),
        kind="fraction",
        digits=True,
    )
    return _scaled(low, atoms, part)


def _mixed(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
    """ "10 1/2": a whole number and a part of one."""
    second = atoms[number.next]
    slash = _SLASHED.match(low, second.end)
    if slash is None or len(second.text) > 2:
        return None
    over, under = int(second.text) if second.text.isdecimal() else 0, int(slash.group(1))
    if not 0 < over < under <= 64:
        return None
    after = _after(atoms, number.next, slash.end())
    return Number(number.start, slash.end(), after, number.value + over / under, 1 / under, digits=True)


def _words(low: str, atoms: Sequence[Atom], index: int, current: float, start: int) -> Number:
    """Adds up number words from `index` on, as far as they follow one another the way they are spoken."""
    total, smallest, end = 0.0, math.inf, start
    scale, at = 1.0, index
    while at < len(atoms):
        gap = low[end : atoms[at].start] if at > index else " "
        atom = atoms[at]
        spoken = gap in _BETWEEN or (
            gap == " and " and (total or current >= 100) and not _part_follows(low, atoms, at)
        )
        if not spoken:
            break
        if atom.text in MULTIPLIERS or (current and atom.text in PLURALS):
            size = MULTIPLIERS.get(atom.text) or PLURALS[atom.text]
            if (
                gap == " and "
                or (size >= smallest and current)
                or (current == 0 and at > index and size < smallest)
            ):
                break
            if current == 0 and total:
                total, current = 0.0, total  # "three lakh crore"
            total, current, smallest, scale = _multiplied(total, current or 1.0, size, smallest, scale)
        else:
            added = _addend(atom, current, smallest)
            if added is None or (gap in {"-", " - "} and not _hyphenates(current, added)):
                break
            current += added
        end, at = atom.end, at + 1
    value = total + current
    return Number(start, end, at, value, _word_grain(value, scale), scale)


def _multiplied(
    total: float, current: float, size: float, smallest: float, scale: float
) -> tuple[float, float, float, float]:
    if size in (12.0, 100.0):
        return total, current * size, smallest, scale if total else size
    return total + current * size, 0.0, size, max(size, scale) if total == 0 else scale


def _addend(atom: Atom, current: float, smallest: float) -> float | None:
    if atom.kind == "digits":
        if current == 0 and smallest < math.inf and atom.text.isdecimal() and 0 < int(atom.text) < smallest:
            return float(atom.text)
        return (
            float(atom.text)
            if current >= 100 and atom.text.isdecimal() and 0 < int(atom.text) < 100
            else None
        )
    if atom.text in ONES:
        number = ONES[atom.text]
        if current % 100 == 0 and (current or number or smallest == math.inf):
            return float(number) if current >= 100 or current == 0 else None
        return float(number) if current % 100 >= 20 and current % 10 == 0 and 0 < number < 10 else None
    if atom.text in TENS:
        return float(TENS[atom.text]) if current % 100 == 0 else None
    return None


def _hyphenates(current: float, added: float) -> bool:
    return current % 100 >= 20 and added < 10


def _word_grain(value: float, scale: float) -> float:
    return (
        scale
        if scale > 1 and value % scale == 0 and value < 10 * scale
        else min(grain_of(value), max(scale, 10.0))
    )


def _part_follows(low: str, atoms: Sequence[Atom], at: int) -> bool:
    """Whether the number at `at` is the top of a fraction: "and three fifths"."""
    return at + 1 < len(atoms) and atoms[at + 1].text in PARTS and _gap(low, atoms, at) in _NUMBER_BEFORE_PART


def _with_part(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
    """Takes in what follows a whole number: "and a half", "two thirds", "point five", a magnitude after it."""
    at = number.next
    if at >= len(atoms):
        return number
    gap, atom = low[number.end : atoms[at].start], atoms[at]
    unit = (
        number.scale
        if number.scale >= 1000 and number.value == number.scale * round(number.value / number.scale)
        else 1.0
    )
    if atom.text in PARTS and gap in {" and a ", " and-a-", "-and-a-", " and one "}:
        return _sum(low, atoms, number, unit / PARTS[atom.text], at, unit)
    if gap == " and " and _part_follows(low, atoms, at) and atom.text in ONES:
        part = ONES[atom.text] / PARTS[atoms[at + 1].text]
        return _sum(low, atoms, number, unit * part, at + 1, unit)
    if gap == " point " and atom.text in ONES | TENS:
        return _pointed(low, atoms, number)
    if atom.text in PARTS and gap in _NUMBER_BEFORE_PART and not number.digits and number.value < 100:
        return _ratio_of(low, atoms, number)
    return number


def _sum(low: str, atoms: Sequence[Atom], number: Number, added: float, last: int, unit: float) -> Number:
    size = f" {next((word for word in MULTIPLIERS if unit == MULTIPLIERS[word]), '')}"
    done = Number(
        number.start, atoms[last].end, last + 1, number.value + added, unit / 2, unit, digits=number.digits
    )
    following = low[done.end : done.end + 10]
    if unit == 1.0 and following.startswith(" ") and done.next < len(atoms):
        return _scaled(low, atoms, done)
    del size
    return done


def _pointed(low: str, atoms: Sequence[Atom], number: Number) -> Number:
    at, places = number.next, ""
    end = number.end
    while at < len(atoms) and (atoms[at].text in ONES or atoms[at].text in TENS):
        if at > number.next and low[end : atoms[at].start] not in {" ", "-"}:
            break
        spoken = ONES.get(atoms[at].text, TENS.get(atoms[at].text, 0))
        places = (
            places[:-1] + str(spoken)
            if at > number.next and places.endswith("0") and low[end] == "-"
            else places + str(spoken)
        )
        end, at = atoms[at].end, at + 1
    value = number.value + float(f"0.{places}")
    return _scaled(low, atoms, Number(number.start, end, at, value, 10.0 ** -len(places)))


def _ratio_of(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
    """ "two thirds", "three-quarters", "two thirds of a million"."""
    part = atoms[number.next]
    if number.value == 1 and part.text.endswith("s") or number.value != 1 and not part.text.endswith("s"):
        return number  # "two third parties"
    divisor = PARTS[part.text]
    after = Number(
        number.start, part.end, number.next + 1, number.value / divisor, _part_grain(divisor), kind="fraction"
    )
    return _scaled(low, atoms, after)


def _part(low: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """ "half", "a third", "a quarter": whether they count here is for the words around them to say."""
    atom = atoms[index]
    before = low[max(0, atom.start - 4) : atom.start]
    start = atom.start
    if before.endswith(("a ", " an ", "a-")) and (len(before) < 3 or not before[-3:-2].isalpha()):
        start -= 2
    divisor = PARTS[atom.text]
    part = Number(start, atom.end, index + 1, 1 / divisor, _part_grain(divisor), kind="fraction")
    return _scaled(low, atoms, part)


def _part_grain(divisor: int) -> float:
    return 0.04 if divisor <= 12 else 1 / divisor


def _scaled(low: str, atoms: Sequence[Atom], number: Number) -> Number:
    """Takes in a magnitude after a part: "half a million", "two thirds of a million", "2½ million"."""
    at = number.next
    if at < len(atoms) and atoms[at].text in MULTIPLIERS:
        gap = low[number.end : atoms[at].start]
        if gap in {" ", " a ", " of a ", "-", " - a ", "-a-", "  "}:
            size = MULTIPLIERS[atoms[at].text]
            value = round(number.value * size, 9)
            return Number(number.start, atoms[at].end, at + 1, value, size / 4, size, digits=number.digits)
    return number


def _bare_multiplier(low: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """ "a dozen", "a hundred and six", "several hundred"; a magnitude with nothing before it is no number."""
    atom = atoms[index]
    before = low[max(0, atom.start - 9) : atom.start].rpartition(" ")[0].rpartition(" ")[2]
    lone = low[max(0, atom.start - 1) : atom.start] == " " or atom.start == 0
    if atom.text in ABBREVIATED or not lone:
        return None
    if before in {"several", "few"}:
        size = MULTIPLIERS[atom.text]
        start = atom.start - len(before) - 1
        return Number(
            start, atom.end, index + 1, 2 * size, size, size, vague=f"{before} {atom.text}", high=10 * size
        )
    number = _words(low, atoms, index, 1.0, atom.start)
    if before in {"a", "an"}:
        number = Number(
            atom.start - len(before) - 1, number.end, number.next, number.value, number.grain, number.scale
        )
        return _with_part(low, atoms, number)
    return number if number.next > index + 1 else None


def _plural(low: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """ "dozens", "tens of thousands", "3 dozens" (its number was read before)."""
    atom, size, end, last = atoms[index], PLURALS[atoms[index].text], atoms[index].end, index
    if index + 1 < len(atoms) and atoms[index + 1].text in PLURALS and _gap(low, atoms, index) == " of ":
        size, end, last = size * PLURALS[atoms[index + 1].text], atoms[index + 1].end, index + 1
    if last == index and (size == 10.0 or (size == 20.0 and not low.startswith(" of ", end))):
        return None
    words = low[atom.start : end]
    high = size * 10 if size >= 100 else 120.0
    return Number(atom.start, end, last + 1, 2 * size, size, size, vague=words, high=high)


def _gap(low: str, atoms: Sequence[Atom], index: int) -> str:
    return low[atoms[index].end : atoms[index + 1].start] if index + 1 < len(atoms) else "\n"


def _after(atoms: Sequence[Atom], index: int, end: int) -> int:
    """The first atom that begins at or after a position."""
    index += 1
    while index < len(atoms) and atoms[index].start < end:
        index += 1
    return index
