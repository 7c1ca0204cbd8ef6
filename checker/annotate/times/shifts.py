"""So much before or after something, and so much on end: "two weeks ago", "the last three months"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import Calendar, Form, Open, Range, Shift, Stretch, Unknown
from checker.annotate.times.lexer import Lexeme

Made = tuple[str, Any] | None
EVENT = Unknown("day", "told from an event")


def ago(lexemes: list[Lexeme]) -> Made:
    amounts, vague = first(lexemes, {"amount"})
    return "date", Shift(amounts, -1, None, vague)


def ahead(lexemes: list[Lexeme]) -> Made:
    amounts, vague = first(lexemes, {"amount"})
    return "date", Shift(amounts, 1, None, vague, ahead=lexemes[0].kind == "in")


def away(lexemes: list[Lexeme]) -> Made:
    """Six weeks away; what is hours away is so by road."""
    made = ahead(lexemes)
    fine = {unit for unit, _ in first(lexemes, {"amount"})[0]} & {"hour", "minute", "second", "half"}
    return None if fine else made


def told_on(lexemes: list[Lexeme]) -> Made:
    """Two days later, a year earlier, the day before."""
    sign = -1 if any(one.kind in {"before", "earlier"} for one in lexemes) else 1
    amount = first(lexemes, {"amount"})
    if amount is None:
        unit = first(lexemes, {"unit"})
        if unit in {"second", "minute", "half"}:
            return None
        amount = (((unit, 1.0),), False)
    return "date", Shift(amount[0], sign, "previous", amount[1])


def shifted(lexemes: list[Lexeme]) -> Made:
    """Three days after Christmas, the week before the vote."""
    sign = -1 if any(one.kind == "before" for one in lexemes) else 1
    anchor: Form = first(lexemes, {"date"}) or EVENT
    amount = first(lexemes, {"amount"}) or (((first(lexemes, {"unit"}), 1.0),), False)
    if amount[0][0][0] in {"half"}:
        return None
    if any(one.kind == "from" for one in lexemes) and isinstance(anchor, Calendar) and anchor.month is None:
        anchor = replace(anchor, direction=anchor.direction or "coming")  # "a week from Monday"
    return "date", Shift(amount[0], sign, anchor, amount[1])


def stretch(lexemes: list[Lexeme]) -> Made:
    amounts, _ = first(lexemes, {"amount"})
    if amounts[-1][0] in {"hour", "minute", "second"}:
        return None  # "the past 24 hours" end with the writing, of which an article has only the day
    back = any(one.kind in {"last", "previous"} for one in lexemes)
    return "stretch", Stretch(amounts, -1 if back else 1, within=any(one.kind == "within" for one in lexemes))


def from_day(lexemes: list[Lexeme]) -> Made:
    """For three days from Monday."""
    return "stretch", Stretch(first(lexemes, {"amount"})[0], 1, first(lexemes, {"date"}))


def couple_stretch(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    if not any(one.kind == "couple" for one in lexemes) and not lexemes[-1].text.lower().endswith("s"):
        return None
    back = any(one.kind in {"last", "previous"} for one in lexemes)
    number = next(
        (one.value for one in lexemes if one.kind in {"num", "card"}),
        3 if any(one.kind == "few" for one in lexemes) else 2,
    )
    return "stretch", Stretch(((unit, float(number)),), -1 if back else 1)


def more_than(lexemes: list[Lexeme]) -> Made:
    """More than two weeks before Christmas; less than three days after the first."""
    made = shifted(lexemes[2:])
    if made is None:
        return None
    back, anchor = made[1].sign < 0, first(lexemes, {"date"})
    if lexemes[0].kind == "more":
        return "open", Open("by_day" if back else "since", made[1])
    return "range", Range(made[1], anchor) if back else Range(anchor, made[1])
