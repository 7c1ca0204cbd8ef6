"""Reads parts of a whole: "a half", "two thirds", "one and a half million", "three point five"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.numerals.atoms import Atom, Number
from checker.annotate.numerals.lexicon import MULTIPLIERS, ONES, PARTS, TENS
from checker.annotate.numerals.spoken import BEFORE_PART, part_follows


def with_part(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
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
        if size := _smaller_size(low, atoms, at, unit):
            return _sum(low, atoms, number, size / PARTS[atom.text], at + 1, unit)
        return _sum(low, atoms, number, unit / PARTS[atom.text], at, unit)
    if gap == " and " and part_follows(low, atoms, at) and atom.text in ONES:
        part = ONES[atom.text] / PARTS[atoms[at + 1].text]
        if size := _smaller_size(low, atoms, at + 1, unit):
            return _sum(low, atoms, number, size * part, at + 2, unit)
        return _sum(low, atoms, number, unit * part, at + 1, unit)
    if gap == " point " and atom.text in ONES | TENS:
        return _pointed(low, atoms, number)
    if atom.text in PARTS and gap in BEFORE_PART and not number.digits and number.value < 100:
        return _ratio_of(low, atoms, number)
    return number


def _smaller_size(low: str, atoms: Sequence[Atom], at: int, unit: float) -> float:
    """ "one billion and a half million": the half has a magnitude of its own; 0 where it has none."""
    if at + 1 < len(atoms) and low[atoms[at].end : atoms[at + 1].start] == " ":
        size = MULTIPLIERS.get(atoms[at + 1].text, 0.0)
        return size if size < unit else 0.0
    return 0.0


def _sum(low: str, atoms: Sequence[Atom], number: Number, added: float, last: int, unit: float) -> Number:
    done = Number(
        number.start, atoms[last].end, last + 1, number.value + added, unit / 2, unit, digits=number.digits
    )
    following = low[done.end : done.end + 10]
    if unit == 1.0 and following.startswith(" ") and done.next < len(atoms):
        return scaled(low, atoms, done)
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
    return scaled(low, atoms, Number(number.start, end, at, value, 10.0 ** -len(places)))


def _ratio_of(low: str, atoms: Sequence[Atom], number: Number) -> Number | None:
    """ "two thirds", "three-quarters", "two thirds of a million"."""
    part = atoms[number.next]
    hyphened = low[number.end] == "-" and low[part.end : part.end + 1] in {"-", " "}  # "three-quarter-point"
    if number.value == 1 if part.text.endswith("s") else number.value != 1 and not hyphened:
        return number  # "two third parties"
    divisor = PARTS[part.text]
    after = Number(
        number.start, part.end, number.next + 1, number.value / divisor, part_grain(divisor), kind="fraction"
    )
    return scaled(low, atoms, after)


def part_at(low: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """ "half", "a third", "a quarter": whether they count here is for the words around them to say."""
    atom = atoms[index]
    before = low[max(0, atom.start - 4) : atom.start]
    start = atom.start
    if before.endswith(("a ", " an ", "a-")) and (len(before) < 3 or not before[-3:-2].isalpha()):
        start -= 2
    divisor = PARTS[atom.text]
    part = Number(start, atom.end, index + 1, 1 / divisor, part_grain(divisor), kind="fraction")
    return scaled(low, atoms, part)


def part_grain(divisor: int) -> float:
    return 0.04 if divisor <= 12 else 1 / divisor


def scaled(low: str, atoms: Sequence[Atom], number: Number) -> Number:
    """Takes in a magnitude after a part: "half a million", "two thirds of a million", "2½ million"."""
    at = number.next
    if at < len(atoms) and atoms[at].text in MULTIPLIERS:
        gap = low[number.end : atoms[at].start]
        if gap in {" ", " a ", " of a ", "-", " - a ", "-a-", "  "}:
            size = MULTIPLIERS[atoms[at].text]
            value = round(number.value * size, 9)
            return Number(number.start, atoms[at].end, at + 1, value, size / 4, size, digits=number.digits)
    return number
