"""Years that are no plain year: "12025", which no calendar has, and the season of two, "2019-20"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.forms import Unknown, Years
from checker.annotate.times.lexer import Lexeme

Made = tuple[str, Any] | None
_DAY = {"num", "ord", "ordw", "second"}


def no_year(lexemes: list[Lexeme]) -> Made:
    """3 May 0000, 12 June 12025."""
    fine = any(one.kind in _DAY for one in lexemes)
    return "date", Unknown("day" if fine else "month", "no calendar has that year")


def season_of_two(lexemes: list[Lexeme]) -> Made:
    """2019-20, 2019/20: a season of two years."""
    year, short = lexemes[0].value, lexemes[-1].value
    return ("date", Years(year, year + 2)) if 1900 <= year < 2100 and short == (year + 1) % 100 else None
