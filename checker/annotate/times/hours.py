"""Times of day: "4:47am", "half past seven", "between 5 and 6pm", "8 p.m. local time (1700 GMT)"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checker.annotate.times import words
from checker.annotate.times.dates import first
from checker.annotate.times.forms import At, Clock, Range
from checker.annotate.times.lexer import Lexeme

Made = tuple[str, Any] | None


def in_part(clock: Clock, part: str) -> Clock:
    """The clock with the half of the day told by a part of it."""
    if clock.sure or clock.hour > 12:
        return clock
    hour = clock.hour % 12
    late = {"afternoon": True, "evening": True, "night": hour >= 6, "dusk": True, "lunchtime": hour < 6}
    return replace(clock, hour=hour + 12 if late.get(part, False) else hour, sure=True)


def hours(lexemes: list[Lexeme]) -> Made:
    """From 9:30 to 5pm; between 5 and 6pm; 3-8pm: the first takes its half of the day from the second."""
    left, right = [one.value for one in lexemes if one.kind in {"clock", "num", "card"}]
    if isinstance(left, int) and isinstance(right, int):
        return None
    left = Clock(left, None, sure=False) if isinstance(left, int) else left
    right = Clock(right, None, sure=False) if isinstance(right, int) else right
    if left.hour > 24 or right.hour > 24:
        return None
    if right.sure and not left.sure and left.hour <= 12:
        afternoon = right.hour >= 12 and left.hour % 12 + 12 <= right.hour
        left = replace(left, hour=left.hour % 12 + (12 if afternoon else 0), sure=True)
    elif left.sure and not right.sure and right.hour <= left.hour and right.hour < 12:
        right = replace(right, hour=right.hour + 12, sure=True)
    offset = left.offset if left.offset is not None else right.offset
    return "hours", (replace(left, offset=offset), replace(right, offset=offset))


def spelled_hours(lexemes: list[Lexeme]) -> Made:
    """Five to seven in the morning."""
    low, high = [one.value for one in lexemes if one.kind in {"num", "card"}]
    part = first(lexemes, {"daypart"})
    if not 1 <= low <= 12 or not 1 <= high <= 12:
        return None
    return "hours", (
        in_part(Clock(low, None, sure=False), part),
        in_part(Clock(high, None, sure=False), part),
    )


def past_hour(lexemes: list[Lexeme]) -> Made:
    """Half past seven, 20 minutes past eight."""
    hour = lexemes[2].value
    amount = lexemes[0].value
    minutes = 30 if amount == "half" else amount if isinstance(amount, int) else None
    if isinstance(amount, tuple):
        ((unit, count), *more), _ = amount
        minutes = int(count) if unit == "minute" and not more else None
    if minutes is None or not 0 < minutes < 60 or not 1 <= hour <= 12:
        return None
    return "clock", Clock(hour, minutes, sure=False)


def hours_in_part(lexemes: list[Lexeme]) -> Made:
    left, right = first(lexemes, {"hours"})
    part = first(lexemes, {"daypart"})
    return "range", Range(At(in_part(left, part)), At(in_part(right, part)))


def oclock(lexemes: list[Lexeme]) -> Made:
    hour = first(lexemes, {"num", "card"})
    return ("clock", Clock(hour, None, sure=False)) if 1 <= hour <= 12 else None


def noon(lexemes: list[Lexeme]) -> Made:
    return "clock", Clock(12 if any(one.kind == "noon" for one in lexemes) else 0, 0)


def zoned(lexemes: list[Lexeme]) -> Made:
    clock: Clock = first(lexemes, {"clock"})
    offset = first(lexemes, {"zone"})
    if offset is None and not _names_a_zone(lexemes[1]):
        return None
    return "clock", replace(clock, offset=offset)


def _names_a_zone(lexeme: Lexeme) -> bool:
    return lexeme.text[0].isupper() or lexeme.text.lower() in words.LOOSE_ZONES


def two_clocks(lexemes: list[Lexeme]) -> Made:
    """8 p.m. local time (1700 GMT): the second tells how far the first lies from Greenwich."""
    local, known = [one.value for one in lexemes if one.kind == "clock"]
    if known.offset is None or local.offset is not None:
        return None
    apart = (local.hour - known.hour) * 60 + (local.minute or 0) - (known.minute or 0) + known.offset
    apart = (apart + 720) % 1440 - 720
    return "clock", replace(local, offset=apart) if apart % 15 == 0 else local


def hour_in_part(lexemes: list[Lexeme]) -> Made:
    """7 in the morning, half past eight in the evening, 9:30 at night."""
    clock = first(lexemes, {"clock"})
    if clock is None:
        hour = first(lexemes, {"num", "card"})
        clock = Clock(hour, None, sure=False) if 1 <= hour <= 12 else None
    part = first(lexemes, {"daypart", "narrowpart"})
    return ("clock", in_part(clock, part)) if clock is not None else None
