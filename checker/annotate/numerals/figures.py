"""
Finds the figures in a text: how much, of which unit, between which bounds. A grammar; it knows no sentence.

Finds:  "at least 12", "two dozen", "€800 billion", "10 to 15 percent", "one in five", "7-2", "half a million"
Leaves: names, dates, clock times, years (leaving.py); "one" as a pronoun, "second" and "third" as ranks
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.annotate.numerals.bounds import Bounds, applied, hedge_right, hedges_left
from checker.annotate.numerals.decades import take_decade
from checker.annotate.numerals.joining import Joined, joined
from checker.annotate.numerals.leaving import is_name, is_time
from checker.annotate.numerals.pieces import Piece, dress
from checker.annotate.numerals.reading import Atom, atoms_of, number_at
from checker.annotate.numerals.unitwords import UNIT_WORDS
from checker.annotate.numerals.words import counts
from checker.model import Span
from checker.values import Quantity

_UNIT_BEHIND = re.compile(r"\s([a-z]+)")
_ARTICLE = re.compile(r"an?[\s-]")
_BREAKS = str.maketrans("\n\t\r", "   ")  # a figure may stand on two lines


@dataclass(frozen=True, slots=True)
class Figure:
    """
    A figure in a text; its span counts from the text's beginning.

    `kind` is cardinal, ordinal, money, percent, measure, score, vote, ratio, fraction, age, name or apposed (set
    beside a name between commas, as ages are). `number` is the span of the number and its unit, without the words
    of its bounds.
    """

    span: Span
    quantity: Quantity
    kind: str
    number: Span


def find_figures(text: str) -> list[Figure]:
    """Every figure of a text, in order; those that are names or ordinals say so. Never raises, never infinite."""
    low = lowered(text)
    atoms = atoms_of(low)
    if not atoms:
        return []
    figures: list[Figure] = []
    pieces = _pieces(low, text, atoms)
    for one in joined(low, text, pieces):
        figure = _figure(low, one)
        if figure is None:
            continue
        if figures and figure.span.start < figures[-1].span.end:
            figures[-1] = figure  # "0 $.50": the sign is the second one's
        elif figures and (both := _both_bounds(low, figures[-1], figure)):
            figures[-1] = both
        else:
            figures.append(figure)
    return figures


def _both_bounds(low: str, left: Figure, right: Figure) -> Figure | None:
    """ "more than 100 and fewer than 300": two bounds of one figure."""
    gap = low[left.span.end : right.span.start]
    if gap not in {" and ", " but ", ", ", ", but "} or left.kind != right.kind:
        return None
    lower, upper = (
        (left.quantity, right.quantity) if left.quantity.high is None else (right.quantity, left.quantity)
    )
    if lower.high is not None or upper.low is not None or lower.low is None or upper.high is None:
        return None
    if lower.low >= upper.high or (left.quantity.unit and left.quantity.unit != right.quantity.unit):
        return None
    quantity = replace(upper, low=lower.low, low_open=lower.low_open)
    return Figure(
        Span(left.span.start, right.span.end), quantity, right.kind, Span(left.number.start, right.number.end)
    )


def lowered(text: str) -> str:
    """The text in lower case, letter for letter, its line breaks as spaces: places in it are places in the text."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    return low.translate(_BREAKS) if "\n" in low or "\t" in low else low


def _pieces(low: str, text: str, atoms: list[Atom]) -> list[Piece]:
    pieces: list[Piece] = []
    index = 0
    while index < len(atoms):
        number = number_at(low, text, atoms, index)
        if number is None:
            index += 1
            continue
        index = max(number.next, index + 1)
        piece = dress(low, text, number)
        while index < len(atoms) and atoms[index].start < piece.end:
            index += 1  # "24 m2": the 2 is the unit's
        if low.startswith("0s", piece.number.end - 1) and take_decade(low, piece):
            pieces.append(piece)
            continue
        if piece.kind != "money" and _is_ordinal(low, piece):
            piece.kind = "ordinal"
        elif is_time(low, piece):
            continue
        elif is_name(low, text, piece, pieces[-1] if pieces else None):
            piece.kind = "name"
        elif not counts(low, text, piece):
            continue
        pieces.append(piece)
    return pieces


def _is_ordinal(low: str, piece: Piece) -> bool:
    end = piece.number.end
    return (
        piece.number.digits
        and low[end : end + 2] in {"st", "nd", "rd", "th"}
        and not low[end + 2 : end + 3].isalpha()
    )


def _figure(low: str, one: Joined) -> Figure | None:
    """The figure with the words of its bounds; None for an article that no bound makes a number ("about a day")."""
    start, end = one.start, one.end
    number = Span(start, end)
    if one.kind in {"name", "ordinal", "score", "vote"}:
        quantity = Quantity(one.low, one.high, unit=one.unit, grain=1.0, vague=one.vague)
        return Figure(number, quantity, one.kind, number)
    bounds = Bounds(one.low, one.high, about=one.about)
    unit, kind = one.unit, one.kind
    if one.vague:
        bounds = Bounds(one.low, one.high, high_open=True, about=True)
    elif after := hedge_right(low, end):
        bounds, end = applied(bounds, after.sense), after.end
        if not unit and (late := _UNIT_BEHIND.match(low, end)) and late.group(1) in UNIT_WORDS:
            unit, kind, end = UNIT_WORDS[late.group(1)], "measure", late.end()  # "30 or more years"
    for hedge in hedges_left(low, start, one.unit, one.low):
        bounds, start = applied(bounds, hedge.sense), hedge.start
        if hedge.sense == "exact":
            break
    if one.low == one.high == 1 and start == one.start and _ARTICLE.match(low, start):
        return None
    quantity = Quantity(
        bounds.low,
        bounds.high,
        bounds.low_open,
        bounds.high_open,
        bounds.about,
        unit,
        grain=one.grain,
        vague=one.vague,
    )
    return Figure(Span(start, end), quantity, kind, number)
