"""Times told from another time: "last week", "two days later", "the third week of July", "early next month"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import (
    About,
    Calendar,
    Cycle,
    Form,
    Holiday,
    Inside,
    Open,
    Range,
    Recurring,
    Shift,
)
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.ordinals import (
    DIRECTIONS,
    cycle,
    nth,
    nth_in,
    nth_of_cycle,
    quarter_in,
    season,
    week_of,
    which_words,
)
from checker.annotate.times.reduction import Stage, stage
from checker.annotate.times.shifts import (
    ago,
    ahead,
    away,
    couple_stretch,
    from_day,
    more_than,
    shifted,
    stretch,
    told_on,
)

Made = tuple[str, Any] | None
_WEEKDAY = {"weekday", "weekday?"}
_MONTH = {"month", "month?"}


def _same_cycle(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    return (
        ("date", Cycle(unit, 0, "previous"))
        if unit not in {"second", "minute", "half", "hour", "night"}
        else None
    )


def _latest(lexemes: list[Lexeme]) -> Made:
    """The latest quarter, the latest month: the last that is over."""
    unit = first(lexemes, {"unit"})
    return ("date", About(Cycle(unit, -1))) if unit in {"month", "quarter", "year"} else None


def _unit_earlier(lexemes: list[Lexeme]) -> Made:
    """The year-earlier period, the year-ago quarter: as long before the time named last."""
    unit = first(lexemes, {"unit"})
    return ("date", Shift(((unit, 1.0),), -1, "previous")) if unit in {"month", "quarter", "year"} else None


def _whole_cycle(lexemes: list[Lexeme]) -> Made:
    """The week, the year: of now, and only as part of something larger."""
    unit = first(lexemes, {"unit"})
    if unit == "weekend" and lexemes[-1].text.lower() == "weekend" and len(lexemes) > 1:
        return "date", Cycle("weekend", 0, "tense")
    if lexemes[0].kind != "the":
        return None
    return ("thecycle", Cycle(unit, 0)) if unit not in {"second", "minute", "half", "night", "hour"} else None


def _over_next(lexemes: list[Lexeme]) -> Made:
    sign = 2 if any(one.kind == "next" for one in lexemes) else -2
    return "date", Cycle(first(lexemes, {"unit"}), sign)


def _day_word(lexemes: list[Lexeme]) -> Made:
    return "date", Cycle("day", first(lexemes, {"dayword"}))


def _beside_day_word(lexemes: list[Lexeme]) -> Made:
    """The day after tomorrow, the day before yesterday."""
    step = 1 if any(one.kind == "after" for one in lexemes) else -1
    value = first(lexemes, {"dayword"})
    return ("date", Cycle("day", value + step)) if first(lexemes, {"unit"}) == "day" else None


def _pointed(lexemes: list[Lexeme]) -> Made:
    """Last Wednesday, next June, this Easter."""
    which = which_words(lexemes)
    direction = DIRECTIONS[which[-1].kind]
    if len(which) > 1 and which[0].kind == "this":
        direction = "past" if which[-1].kind in {"last", "previous"} else "coming"
    elif which[-1].text.lower() == "past":
        direction = "past"
    weekday, month = first(lexemes, _WEEKDAY), first(lexemes, _MONTH)
    if (holiday := first(lexemes, {"holiday"})) is not None:
        return "date", Holiday(holiday, None, direction)
    return "date", Calendar(None, month, None, weekday, direction)


def _directed(lexemes: list[Lexeme]) -> Made:
    form = first(lexemes, {"date"})
    which = which_words(lexemes)
    if isinstance(form, Calendar) and form.day and form.month and form.year is None:
        direction = DIRECTIONS[which[0].kind]
        return "date", Calendar(None, form.month, form.day, form.weekday, direction)
    return None


def _inside(lexemes: list[Lexeme]) -> Made:
    """March last year, the 18th of this month, Tuesday of next week."""
    dates = [one.value for one in lexemes if one.kind == "date"]
    cycle = dates[-1] if isinstance(dates[-1], Cycle) else dates[0]
    if not isinstance(cycle, Cycle):
        return None
    weekday, month, day = first(lexemes, _WEEKDAY), first(lexemes, _MONTH), first(lexemes, {"ord", "num"})
    part: Form | None = next((one for one in dates if one is not cycle), None)
    if part is None:
        part = Calendar(None, month, day, weekday)
    wanted = {"week": "weekday", "fortnight": "weekday", "month": "day", "year": "month"}.get(cycle.unit)
    if (
        not isinstance(part, Calendar)
        or wanted is None
        or getattr(part, wanted) is None
        or part.year is not None
    ):
        return None
    return "date", Inside(part, cycle)


def _months(lexemes: list[Lexeme]) -> Made:
    """June-August 1992."""
    left, right = Calendar(None, first(lexemes, _MONTH)), first(lexemes, {"date"})
    return (
        ("range", Range(left, right)) if isinstance(right, Calendar) and right.month and right.year else None
    )


def _holiday_in(lexemes: list[Lexeme]) -> Made:
    cycle = first(lexemes, {"date"})
    direction = {-1: "last", 0: "this", 1: "next"}.get(getattr(cycle, "shift", 9))
    if not isinstance(cycle, Cycle) or cycle.unit != "year" or direction is None:
        return None
    return "date", Inside(Holiday(first(lexemes, {"holiday"})), cycle)


def _recurring(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"}) or "day"
    return "recurring", Recurring(
        unit if unit in {"hour", "day", "week", "month", "quarter", "year"} else "day"
    )


def _adverb(lexemes: list[Lexeme]) -> Made:
    return ("recurring", Recurring("day")) if lexemes[-1].text[0].islower() else None


def _promote(lexemes: list[Lexeme]) -> Made:
    lexeme = lexemes[-1]
    if lexeme.kind in _WEEKDAY:
        return "date", Calendar(weekday=lexeme.value)
    if lexeme.kind == "holiday":
        return "date", Holiday(lexeme.value)
    return "date", Calendar(month=lexeme.value)


def _short(lexemes: list[Lexeme]) -> Made:
    """Short and doubtful names of days and months: only written large, or "May" and the like after in, since, last."""
    if lexemes[-1].text in {"march", "may"}:
        return None  # "set off to march"
    return _promote(lexemes) if lexemes[-1].text[0].isupper() or lexemes[-1].kind == "month?" else None


def _is_out(lexemes: list[Lexeme]) -> Made:
    """Before the year is out."""
    if lexemes[-1].text.lower() not in {"out", "over"}:
        return None
    return "open", Open("by", Cycle(first(lexemes, {"unit"}), 0))


def _large_month(lexemes: list[Lexeme]) -> Made:
    """ "said March sales rose": a whole month's name written large between words written small."""
    text = lexemes[-1].text
    return _promote(lexemes) if text[0].isupper() and len(text) > 3 else None


_PREPOSITION = "in|since|until|by|from|during|before|after|between|early|late|mid|to|through|of|dash|begin|end|and|or|on|as|through"
RELATIONS: tuple[Stage, ...] = (
    stage(
        [
            (
                "every another maybe ( unit | weekday | weekday? | daypart | amount | month | season | holiday )",
                _recurring,
            ),
            ("every workday", _recurring),
            ("( ORD | last ) ( weekday | weekday? | unit ) of every unit", _recurring),
            ("every ( num | card | ord | ordw ) unit", _recurring),
            ("once ( a | amount )", _recurring),
            ("adverb", _adverb),
            ("any ( unit | weekday | season )", _recurring),
            ("the maybe unit after the maybe next", _over_next),
            ("the unit before last", _over_next),
            ("the maybe unit ( before | after ) dayword", _beside_day_word),
            ("this ( previous | last | coming | following | next ) ( WEEKDAY | holiday )", _pointed),
            ("WHICH ( WEEKDAY | MONTH | holiday ) !num|ord|year", _pointed),
            (
                "ORD ( weekday | weekday? | unit ) ( of | in ) ( the | this ) WHICH maybe unit !ago",
                lambda found: nth_of_cycle(found),
            ),
            (
                "( this | last | next | previous | coming | following ) ( working | calendar ) maybe unit !of",
                cycle,
            ),
            ("( same | that ) unit", _same_cycle),
            ("latest unit", _latest),
            ("the maybe unit dash ( earlier | ago )", _unit_earlier),
            ("dayword", _day_word),
            (
                "( within the maybe ( WHICH ) maybe amount | ( last | previous | next | coming | following ) amount !of )",
                stretch,
            ),
            ("( num | card ) ( last | previous | next | coming ) unit", couple_stretch),
            ("( last | previous | next ) couple of maybe unit", couple_stretch),
            (
                "<!every|any ( on | the | over ) maybe unit !of|before|after|other|weekday|starting|begin",
                _whole_cycle,
            ),
        ]
    ),
    stage(
        [
            ("MONTH TO date", _months),
            ("MONTH ( of | comma ) maybe date", _inside),
            ("( weekday | weekday? ) ( of | in ) maybe the maybe date", _inside),
            ("holiday ( of | in ) maybe date", _holiday_in),
            ("date ORD unit", nth_in),
            ("date ( on | comma | dash ) maybe ( weekday | weekday? )", _inside),
            ("( the ord of date | date of maybe date )", _inside),
            ("( ORD | last ) amount of date", nth),
            (
                "( ORD | last ) ( unit | weekday | weekday? ) ( of | in ) maybe ( date | thecycle | MONTH )",
                nth,
            ),
            ("ORD unit of maybe unit of date", nth),
            (
                "( this | last | next | previous | coming | following ) ( working | calendar ) maybe unit",
                cycle,
            ),
            ("WHICH date", _directed),
            ("WHICH season !other_", season),
            ("season ( of | in ) maybe ( YEAR | date )", season),
            ("<the|in|since|during|until|by|of|early|late|mid season !of|other_", season),
            ("weekday", _promote),
            ("month", _promote),
            (f"<{_PREPOSITION} weekday?", _short),
            (f"<{_PREPOSITION} month? !name", _short),
            ("before the unit other other", _is_out),
            ("<the month? !name", _short),
            ("<word|and|or month? >word", _large_month),
            ("holiday", _promote),
        ]
    ),
    stage(
        [
            ("date ( of | in | comma ) maybe ( date | thecycle )", quarter_in),
            ("the maybe unit ( of | starting on maybe | begin on maybe ) the maybe date", week_of),
            ("( last | previous | next | coming | following ) amount", stretch),
            ("( more | less ) than amount ( before | after | from ) date", more_than),
            ("for amount comma maybe from date", from_day),
            ("amount ( before | after | from ) date", shifted),
            ("amount ago", ago),
            ("in about maybe amount !of|from|before|after", ahead),
            ("amount ( from now | hence )", ahead),
            ("amount away !from", away),
            ("amount ( earlier | later ) !this|in|on", told_on),
            (
                "amount ( before | after ) !other|the|a|that|his|this|amount|date|num|card|name|several",
                told_on,
            ),
            ("amount ( before | after )", shifted),
            ("the unit ( before | after ) date", shifted),
            ("the unit ( before | after ) !other|the|a|this|that|amount|unit|num|card|name|several", told_on),
            ("the unit ( before | after )", shifted),
        ]
    ),
)
