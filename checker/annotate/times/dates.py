"""Dates as the words give them: "12 March 2025", "Tuesday, March 12", "the 1990s", "20 and 21 May"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.forms import (
    About,
    Calendar,
    Holiday,
    Quarter,
    Range,
    Recurring,
    Unknown,
    Years,
)
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.monthdays import day_of
from checker.annotate.times.rareyears import no_year, season_of_two
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_MONTH = {"month", "month?"}
_WEEKDAY = {"weekday", "weekday?"}
_DAY = {"num", "ord", "ordw", "second"}
_YEAR = {"year", "yearw"}


def first(lexemes: list[Lexeme], kinds: set[str]) -> Any:
    """The value of the first lexeme of these kinds, or None."""
    return next((one.value for one in lexemes if one.kind in kinds), None)


def _date(lexemes: list[Lexeme]) -> Made:
    """Month, day and perhaps a year, in any order."""
    month, day, year = first(lexemes, _MONTH), first(lexemes, _DAY), first(lexemes, _YEAR)
    if not 1 <= day <= 31 or _not_a_date(lexemes):
        return None
    return "date", day_of(year, month, day)


def _not_a_date(lexemes: list[Lexeme]) -> bool:
    # "may 20" and "march 5" in small letters are verbs as often as dates.
    month = next(one for one in lexemes if one.kind in _MONTH)
    small = month.text in {"may", "march"} and not any(one.kind in {"ord", "ordw"} | _YEAR for one in lexemes)
    return small and lexemes[0] is month


def _month_year(lexemes: list[Lexeme]) -> Made:
    year = first(lexemes, {"year", "yearw", "num"})
    if year < 100:
        year += 1900 if year > 30 else 2000
    return "date", Calendar(year, first(lexemes, _MONTH))


def _day_month_number(lexemes: list[Lexeme]) -> Made:
    """2019-aug-1, 22/Jan/2019."""
    day, year = first(lexemes, {"num"}), first(lexemes, _YEAR)
    return "date", day_of(year, first(lexemes, _MONTH), day)


def _days(lexemes: list[Lexeme]) -> Made:
    """20 and 21 May; July 1 to 3; 9-12 June 2019."""
    days = [one.value for one in lexemes if one.kind in _DAY]
    month, year = first(lexemes, _MONTH), first(lexemes, _YEAR)
    left, right = day_of(year, month, days[0]), day_of(year, month, days[-1])
    if not (isinstance(left, Calendar) and isinstance(right, Calendar)) or days[0] >= days[-1]:
        return None
    return "range", Range(left, right)


def _weekday_date(lexemes: list[Lexeme]) -> Made:
    form = first(lexemes, {"date"})
    weekday = first(lexemes, _WEEKDAY)
    if not isinstance(form, Calendar) or form.day is None or form.weekday is not None:
        return None
    return "date", Calendar(form.year, form.month, form.day, weekday, form.direction, form.ambiguous)


def _weekday_ordinal(lexemes: list[Lexeme]) -> Made:
    day = first(lexemes, {"ord", "ordw", "second"})
    return ("date", Calendar(None, None, day, first(lexemes, _WEEKDAY))) if day <= 31 else None


def _ordinal_day(lexemes: list[Lexeme]) -> Made:
    day = first(lexemes, {"ord"})
    return ("date", Calendar(day=day)) if day <= 31 and not lexemes[-1].text[0].isalpha() else None


def _weekday_slashed(lexemes: list[Lexeme]) -> Made:
    left, right = first(lexemes, {"slashed"})
    weekday = first(lexemes, _WEEKDAY)
    year = first(lexemes, _YEAR)
    fits = [(left, right)] if right > 12 else [(right, left)] if left > 12 else [(left, right), (right, left)]
    if weekday is None and len(fits) == 2 and left != right:
        return None
    month, day = fits[0]
    form = day_of(year, month, day, weekday) if 1 <= month <= 12 else Unknown("day", "no such month")
    if len(fits) == 2 and left != right and isinstance(form, Calendar):
        form = Calendar(year, month, day, weekday, ambiguous=True)
    return "date", form


def _decade(lexemes: list[Lexeme]) -> Made:
    digits = first(lexemes, {"decade"})
    if digits is None:
        digits = first(lexemes, {"decadeword"})
        century = 100 * lexemes[0].value if lexemes[0].kind == "card" else None
        if century is None and digits in {0, 20}:
            return ("date", Years(2000, 2010)) if digits == 0 else None
        start = digits + (century or 1900)
    elif digits < 100:
        start = 1900 + digits if digits > 20 else 2000 + digits
    else:
        start = digits
    return "date", Years(start, start + 10)


def _century(lexemes: list[Lexeme]) -> Made:
    number = first(lexemes, {"ord", "ordw", "second"})
    unit = first(lexemes, {"unit"})
    return ("date", Years(100 * (number - 1), 100 * number)) if unit == "century" and number <= 30 else None


def _quarter(lexemes: list[Lexeme]) -> Made:
    number, size = first(lexemes, {"quarter"})
    year = first(lexemes, _YEAR)
    fiscal = any(one.kind == "fiscal" for one in lexemes)
    return "date", Quarter(number, size, Calendar(year) if year else None, fiscal)


def _numbered_quarter(lexemes: list[Lexeme]) -> Made:
    unit, number = first(lexemes, {"unit"}), first(lexemes, {"ord", "ordw", "second"})
    if (unit, number) not in {("quarter", n) for n in range(1, 5)} | {("half", 1), ("half", 2)}:
        return None
    year = first(lexemes, _YEAR)
    fiscal = any(one.kind == "fiscal" for one in lexemes)
    if unit == "half" and year is None:
        return None
    return "date", Quarter(number, 3 if unit == "quarter" else 6, Calendar(year) if year else None, fiscal)


def _year(lexemes: list[Lexeme]) -> Made:
    year = first(lexemes, {"year", "yearw", "num", "big"})
    return ("date", Calendar(int(year))) if 1 <= year <= 9999 and year == int(year) else None


def _year_word(lexemes: list[Lexeme]) -> Made:
    return _year(lexemes) if lexemes[0].value == "year" else None


def _bare_year(lexemes: list[Lexeme]) -> Made:
    return ("date", Calendar(lexemes[0].value)) if 1900 <= lexemes[0].value < 2100 else None


def _told_year(lexemes: list[Lexeme]) -> Made:
    """After "in", "since" and the like any year may stand."""
    return ("date", Calendar(lexemes[0].value)) if 1400 <= lexemes[0].value < 2400 else None


def _years(lexemes: list[Lexeme]) -> Made:
    years = [one.value for one in lexemes if one.kind in _YEAR]
    return ("range", Range(Calendar(years[0]), Calendar(years[1]))) if 1000 <= years[0] < years[1] else None


def _fiscal_year(lexemes: list[Lexeme]) -> Made:
    if len(lexemes) == 1:
        return None
    if (year := first(lexemes, _YEAR)) is not None and 1900 <= year < 2100:
        return "date", About(Calendar(year))  # most of it, wherever it begins
    return "date", Unknown("year", "a fiscal year begins where its company says")


def _year_holiday(lexemes: list[Lexeme]) -> Made:
    return "date", Holiday(first(lexemes, {"holiday"}), first(lexemes, _YEAR))


def _holiday_weekend(lexemes: list[Lexeme]) -> Made:
    if first(lexemes, {"unit"}) != "weekend":
        return None
    return "date", Holiday(first(lexemes, {"holiday"}), first(lexemes, _YEAR), weekend=True)


def _weekdays(lexemes: list[Lexeme]) -> Made:
    return "recurring", Recurring("day")


_BEFORE_YEAR = (
    "in|since|of|until|by|from|during|before|after|than|early|late|mid|middle|end|begin|about|between|and|or|to|through|paren|"
    "the|for|range|date|on|fiscal|comma|this|as|within"
)
DATES: tuple[Stage, ...] = (
    stage(
        [
            (
                "DAY ( TO | and | or ) DAY of maybe the maybe MONTH dot maybe ( comma | of | in ) maybe YEAR maybe",
                _days,
            ),
            (
                "MONTH dot maybe the maybe DAY ( TO | and ) the maybe DAY !unit|other|month|month? ( comma maybe YEAR ) maybe",
                _days,
            ),
            (
                "( DAY of maybe the maybe MONTH | MONTH dot maybe DAY | MONTH ) ( comma | of ) maybe noyear",
                no_year,
            ),
            ("YEAR ( slash_ | dash ) MONTH ( slash_ | dash ) num", _day_month_number),
            ("num ( slash_ | dash ) MONTH ( slash_ | dash ) YEAR", _day_month_number),
            (
                "MONTH ( dot | dash ) maybe the maybe DAY !unit|dash ( comma | of | in | dash ) maybe YEAR !other_",
                _date,
            ),
            ("DAY of maybe the maybe MONTH dot maybe ( comma | of | in ) maybe YEAR", _date),
            ("MONTH dot maybe ( comma | of | in | dash | slash_ ) maybe YEAR", _month_year),
            ("YEAR comma maybe MONTH !num|ord", _month_year),
            ("MONTH dot maybe the maybe ORD", _date),
            ("MONTH ( dot | dash ) maybe num !unit|hundred|thousand", _date),
            ("( num | ord | ordw | second ) of maybe the maybe MONTH", _date),
        ]
    ),
    stage(
        [
            ("WEEKDAY dot maybe comma maybe date", _weekday_date),
            ("WEEKDAY dash date", _weekday_date),
            ("WEEKDAY paren date paren", _weekday_date),
            ("date comma maybe WEEKDAY", _weekday_date),
            ("date paren WEEKDAY paren", _weekday_date),
            ("WEEKDAY the ORD !other|unit|weekday", _weekday_ordinal),
            ("WEEKDAY ord !other|unit|weekday", _weekday_ordinal),
            ("WEEKDAY comma maybe slashed", _weekday_slashed),
            ("<on|until|by|from|since|before|after slashed", _weekday_slashed),
        ]
    ),
    stage(
        [
            (
                "<the|of ord !other|unit|weekday|weekday?|month|dash|century|amount|holiday|season|daypart|ord",
                _ordinal_day,
            ),
            ("<on ord !other|unit|weekday|weekday?|month|dash|amount|holiday|season|daypart", _ordinal_day),
            ("card decadeword", _decade),
            ("decade", _decade),
            ("<the|in decadeword", _decade),
            ("ORD dash maybe unit of YEAR", _numbered_quarter),
            ("ORD unit comma maybe YEAR", _numbered_quarter),
            ("fiscal ORD unit ( of maybe YEAR ) maybe", _numbered_quarter),
            ("ORD fiscal unit ( of maybe YEAR ) maybe", _numbered_quarter),
            ("ORD dash maybe unit", lambda found: _century(found) or _numbered_quarter(found)),
        ]
    ),
    stage(
        [
            ("fiscal quarter ( of | comma ) maybe YEAR maybe", _quarter),
            ("quarter ( of | dash ) maybe YEAR", _quarter),
            ("YEAR dash maybe quarter", _quarter),
            ("YEAR comma maybe the ORD unit", _numbered_quarter),
            ("<in|during|for|the|of|since|and quarter", _quarter),
            ("fiscal unit maybe YEAR maybe", _fiscal_year),
            ("( this | last | next | previous ) fiscal unit", _fiscal_year),
            ("calendar unit maybe of maybe YEAR", _year),
            ("unit of YEAR", _year_word),
            ("unit ( YEAR | big | num ) !unit", _year_word),
        ]
    ),
    stage(
        [
            ("holiday unit YEAR", _holiday_weekend),
            ("holiday YEAR maybe unit", _holiday_weekend),
            ("unit of holiday YEAR maybe", _holiday_weekend),
            ("holiday ( of | comma ) maybe YEAR", _year_holiday),
        ]
    ),
    stage(
        [
            ("year ( dash | slash_ ) year", _years),
            ("year ( dash | slash_ ) num !unit|dash|slash_", season_of_two),
            ("between year and year", _years),
            ("<from year ( to | until | through ) year", _years),
            ("year ( to | through ) year", _years),
        ]
    ),
    stage(
        [
            ("weekdays ( comma maybe ( and | or ) maybe weekdays ) many", _weekdays),
        ]
    ),
    stage(
        [
            ("<in|since|until|by|before|after|from year !unit|big|dozen|card|num|dash|other", _told_year),
            (f"<{_BEFORE_YEAR} year !unit|big|dozen|card|num|dash", _bare_year),
            ("<a year >other|name", _bare_year),
            ("<in|of|since|until|from|by|and|to yearw !other|unit", _year),
            ("<month|month? yearw", _year),
        ]
    ),
)
