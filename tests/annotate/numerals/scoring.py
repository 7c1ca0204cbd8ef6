"""Scores the grammar's figures against gold by what must agree: value; value and unit; value and bounds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from checker.annotate.numerals import find_figures
from checker.values import Quantity

_GOLD = re.compile(
    r"(?P<op>~<|~>|~|>=|<=|>|<|'|)(?P<value>[^ ;<]+(?: (?:of|hundred|dozen) ?\w*)*)(?:<(?P<top>\d+))?(?: (?P<unit>.+))?$"
)


@dataclass(frozen=True)
class Told:
    value: tuple[object, object]
    unit: str
    bounds: str


def gold_of(line: str) -> list[Told]:
    return [_gold(one.strip()) for one in line.split(";") if one.strip()]


def _gold(written: str) -> Told:
    if written.startswith("'"):
        return Told((written[1:], None), "", "word")
    found = _GOLD.match(written)
    assert found, written
    low, _, high = found["value"].partition("..")
    if found["top"]:
        return Told((round(float(low), 3), round(float(found["top"]), 3)), found["unit"] or "", "><")
    value = (round(float(low), 3), round(float(high or low), 3))
    return Told(value, found["unit"] or "", found["op"] or "=")


def told_of(text: str) -> list[Told]:
    return [
        _told(one.quantity, one.kind) for one in find_figures(text) if one.kind not in {"name", "ordinal"}
    ]


def _told(quantity: Quantity, kind: str) -> Told:
    unit = "" if quantity.unit in {"score", "vote"} else quantity.unit
    if quantity.vague:
        return Told((quantity.vague, None), unit, "word")
    low, high = quantity.low, quantity.high
    ends = [one for one in (low, high) if one is not None]
    value = (round(ends[0], 3), round(ends[-1], 3))
    return Told(value, unit, _bounds(quantity))


def _bounds(quantity: Quantity) -> str:
    if quantity.low is None:
        return "<" if quantity.high_open else "<="
    if quantity.high is None:
        return ">" if quantity.low_open else ">="
    if quantity.low_open and quantity.high_open:
        return "><"
    near = "<" if quantity.high_open else ">" if quantity.low_open else ""
    return f"~{near}" if quantity.about else "="


def f1(pairs: Iterable[tuple[list[Told], list[Told]]], keys: str) -> float:
    """The F1 of what is told against gold, where `keys` (of "value", "unit", "bounds") must agree."""
    right = told = wanted = 0
    for gold, found in pairs:
        left = [_key(one, keys) for one in gold]
        told, wanted = told + len(found), wanted + len(gold)
        for one in found:
            if (key := _key(one, keys)) in left:
                left.remove(key)
                right += 1
    return 2 * right / max(1, told + wanted)


def _key(told: Told, keys: str) -> tuple[object, ...]:
    return tuple(getattr(told, key) for key in keys.split())
