"""
Reads one number off a text's digits and number words: its value, how fine it was written, where it ends.

Reads:  "1,234.5", "1.234,5", "1 234", "two hundred and three", "half a million", "4 thousand 3 hundred", "10 1/2",
        "one and a half million", "two-thirds", "dozens", "tens of thousands", "1.2bn", "1.3e6", "10k"
Leaves: what has no end of digits (a number past 10^18 is a string of signs, not a figure of the news)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.annotate.numerals.atoms import Atom, Number, atoms_of, gap_after
from checker.annotate.numerals.lexicon import ABBREVIATED, GROUPS, MULTIPLIERS, PARTS, PLURALS, SIGNS
from checker.annotate.numerals.parts import part_at, scaled, with_part
from checker.annotate.numerals.spoken import spoken
from checker.annotate.numerals.written import digits_at

__all__ = ["Atom", "Number", "atoms_of", "number_at"]


_ONE_THING = re.compile(
    r"(?: [a-z-]+)?? (?:shoes|boots|trainers|sneakers|socks|gloves|jeans|trousers|pants|shorts|tights|leggings|glasses|sunglasses|"
    r"goggles|scissors|pliers|binoculars|headphones|earrings|skis|skates|wings|handcuffs|eyes|hands|legs)\b"
)


def number_at(low: str, text: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """The longest number that begins with an atom; None where it does not stand for one by itself."""
    atom = atoms[index]
    if atom.kind == "digits":
        return digits_at(low, text, atoms, index)
    if atom.kind == "sign":
        return scaled(
            low, atoms, Number(atom.start, atom.end, index + 1, SIGNS[atom.text], 0.05, kind="fraction")
        )
    word = atom.text
    if atom.kind == "single":
        return Number(atom.start, atom.end, index + 1, 1.0, 1.0)
    if word in GROUPS:
        return _group(low, atom, index)
    if word in PARTS:
        return part_at(low, atoms, index)
    if word in PLURALS:
        return _plural(low, atoms, index)
    if word in MULTIPLIERS:
        return _bare_multiplier(low, atoms, index)
    return with_part(low, atoms, spoken(low, atoms, index, 0.0, atom.start))


def _group(low: str, atom: Atom, index: int) -> Number | None:
    """ "a couple of hours", "a pair of brothers"; a pair of shoes is one thing."""
    start, end = atom.start - 2, atom.end + len(" of")
    if low[max(0, start - 1) : atom.start].lstrip(' (“"') != "a " or not low.startswith(" of ", atom.end):
        return None
    if atom.text == "pair" and _ONE_THING.match(low, end):
        return None
    least, most = GROUPS[atom.text]
    vague = atom.text if least < most else ""
    return Number(start, end, index + 1, least, 1.0, vague=vague, high=most)


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
        start -= 2 if low[max(0, start - 3) : start] in {" a ", "a "} else 0
        return Number(
            start, atom.end, index + 1, 2 * size, size, size, vague=f"{before} {atom.text}", high=10 * size
        )
    number = spoken(low, atoms, index, 1.0, atom.start)
    if before in {"a", "an"}:
        number = Number(
            atom.start - len(before) - 1, number.end, number.next, number.value, number.grain, number.scale
        )
        return with_part(low, atoms, number)
    return number if number.next > index + 1 else None


def _plural(low: str, atoms: Sequence[Atom], index: int) -> Number | None:
    """ "dozens", "tens of thousands", "3 dozens" (its number was read before)."""
    atom, size, end, last = atoms[index], PLURALS[atoms[index].text], atoms[index].end, index
    if index + 1 < len(atoms) and atoms[index + 1].text in PLURALS and gap_after(low, atoms, index) == " of ":
        size, end, last = size * PLURALS[atoms[index + 1].text], atoms[index + 1].end, index + 1
    if last == index and (size == 10.0 or (size == 20.0 and not low.startswith(" of ", end))):
        return None
    words = low[atom.start : end]
    high = size * 10 if size >= 100 else 120.0
    return Number(atom.start, end, last + 1, 2 * size, size, size, vague=words, high=high)
