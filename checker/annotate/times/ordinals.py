"""Units told by which one: "last week", "the third week of July", "last year's third quarter", "the summer of 2016"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import About, Calendar, Cycle, Form, Nth, Quarter, Season, Stretch
from checker.annotate.times.lexer import Lexeme

Made = tuple[str, Any] | None
SHIFTS = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0}
DIRECTIONS = {
    "last": "last",
    "previous": "last",
    "next": "next",
    "following": "next",
    "coming": "coming",
    "this": "this",
}
WHICH = set(SHIFTS)
# "the coming days", "the past weeks": how many such a plural without a number is taken to reach.
_MANY = {"day": 7.0, "week": 4.0, "month": 6.0, "year": 5.0}
_WEEKDAY = {"weekday", "weekday?"}
_MONTH = {"month", "month?"}
_YEAR = {"year", "yearw"}


def which_words(lexemes: list[Lexeme]) -> list[Lexeme]:
    return [one for one in lexemes if one.kind in WHICH]


def cycle(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    which = which_words(lexemes)[-1]
    if unit in {"half", "night", "second", "minute", "hour"}:
        return None
    many = lexemes[-1].text.lower().removesuffix("'s").removesuffix("’s").endswith("s")
    if many and unit in _MANY:
        back = SHIFTS[which.kind] < 0
        return "date", About(Stretch(((unit, _MANY[unit]),), -1 if back else 1))
    if which.text.lower() == "past" and unit not in {"quarter", "weekend"}:
        return "stretch", Stretch(((unit, 1.0),), -1)
    # "the previous week" and "the next day" tell on from the time before; "next week" from today.
    tells_on = which.text.lower() in {"previous", "preceding", "prior", "following"} or (
        unit == "day" and which.kind == "next"
    )
    if (
        unit == "day"
        and which.kind in {"this", "last"}
        and which.text.lower() not in {"previous", "preceding"}
    ):
        return None
    return "date", Cycle(unit, SHIFTS[which.kind], "previous" if tells_on else "now")


def nth(lexemes: list[Lexeme]) -> Made:
    """The third week of July, the last Monday of next month, the first three months of 2024."""
    of = first(lexemes, {"date", "thecycle"}) or Calendar(None, first(lexemes, _MONTH))
    number = (
        -1
        if any(one.kind in {"last", "previous"} for one in lexemes[:2])
        else first(lexemes, {"ord", "ordw", "second"})
    )
    weekday = first(lexemes, _WEEKDAY)
    amount = first(lexemes, {"amount"})
    if amount is not None:
        ((unit, count), *more), _ = amount
        return ("date", Nth(number, unit, of, count=int(count))) if not more and number in {1, -1} else None
    unit = "day" if weekday is not None else first(lexemes, {"unit"})
    if unit in {"quarter", "half"}:
        return "date", Quarter(
            number if number > 0 else 12 // {"quarter": 3, "half": 6}[unit],
            {"quarter": 3, "half": 6}[unit],
            of,
        )
    if unit in {"second", "minute", "hour", "night"}:
        return None
    return "date", Nth(number, unit, of, weekday)


def nth_in(lexemes: list[Lexeme]) -> Made:
    """Last year's third quarter."""
    of = first(lexemes, {"date"})
    if not (isinstance(of, Cycle) and of.unit == "year"):
        return None
    return nth([lexemes[1], lexemes[2], lexemes[0]])


def week_of(lexemes: list[Lexeme]) -> Made:
    unit, of = first(lexemes, {"unit"}), first(lexemes, {"date"})
    return ("date", Nth(0, unit, of)) if unit in {"week", "month"} else None


def quarter_in(lexemes: list[Lexeme]) -> Made:
    quarter, of = [one.value for one in lexemes if one.kind in {"date", "thecycle"}]
    if isinstance(of, Quarter) and len(lexemes) == 2:
        quarter, of = of, quarter
    if not isinstance(quarter, Quarter) or quarter.year is not None or getattr(of, "unit", "year") != "year":
        return None
    return "date", Quarter(quarter.number, quarter.size, of, quarter.fiscal)


def season(lexemes: list[Lexeme]) -> Made:
    which = which_words(lexemes)
    year = first(lexemes, {"year", "yearw"})
    of: Form | None = Calendar(year) if year else first(lexemes, {"date"})
    if of is not None and not isinstance(of, Cycle) and not (isinstance(of, Calendar) and of.month is None):
        return None
    return "date", Season(first(lexemes, {"season"}), of, DIRECTIONS[which[0].kind] if which else "")


def nth_of_cycle(lexemes: list[Lexeme]) -> Made:
    made = (
        cycle([one for one in lexemes[2:] if one.kind in WHICH or one.kind == "unit"])
        if which_words(lexemes)
        else None
    )
    of: Form = made[1] if made else Cycle(lexemes[-1].value, 0)
    return nth([*lexemes[:2], Lexeme("date", of, 0, 0, "")])
