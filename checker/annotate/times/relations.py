"""Times told from another time: "last week", "two days later", "the third week of July", "early next month"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import (
    Calendar,
    Cycle,
    Form,
    Holiday,
    Inside,
    Nth,
    Open,
    Quarter,
    Range,
    Recurring,
    Season,
    Shift,
    Stretch,
    Unknown,
)
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_SHIFTS = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0}
_DIRECTIONS = {"last": "last", "previous": "last", "next": "next", "following": "next", "coming": "coming", "this": "this"}
_WHICH = set(_SHIFTS)
_WEEKDAY = {"weekday", "weekday?"}
_MONTH = {"month", "month?"}
EVENT = Unknown("day", "told from an event")


def _which(lexemes: list[Lexeme]) -> list[Lexeme]:
    return [one for one in lexemes if one.kind in _WHICH]


def _cycle(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    which = _which(lexemes)[-1]
    if unit in {"half", "night", "second", "minute", "hour"}:
        return None
    if which.text.lower() == "past" and unit not in {"quarter", "weekend"}:
        return "stretch", Stretch(((unit, 1.0),), -1)
    # "the previous week" and "the next day" tell on from the time before; "next week" from today.
    tells_on = which.text.lower() in {"previous", "preceding", "prior", "following"} or (unit == "day" and which.kind == "next")
    if unit == "day" and which.kind in {"this", "last"} and which.text.lower() not in {"previous", "preceding"}:
        return None
    return "date", Cycle(unit, _SHIFTS[which.kind], "previous" if tells_on else "now")


def _same_cycle(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    return ("date", Cycle(unit, 0, "previous")) if unit not in {"second", "minute", "half", "hour", "night"} else None


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
    which = _which(lexemes)
    direction = _DIRECTIONS[which[-1].kind]
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
    which = _which(lexemes)
    if isinstance(form, Calendar) and form.day and form.month and form.year is None:
        direction = _DIRECTIONS[which[0].kind]
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
    if not isinstance(part, Calendar) or wanted is None or getattr(part, wanted) is None or part.year is not None:
        return None
    return "date", Inside(part, cycle)


def _nth(lexemes: list[Lexeme]) -> Made:
    """The third week of July, the last Monday of next month, the first three months of 2024."""
    of = first(lexemes, {"date", "thecycle"}) or Calendar(None, first(lexemes, _MONTH))
    number = -1 if any(one.kind in {"last", "previous"} for one in lexemes[:2]) else first(lexemes, {"ord", "ordw", "second"})
    weekday = first(lexemes, _WEEKDAY)
    amount = first(lexemes, {"amount"})
    if amount is not None:
        ((unit, count), *more), _ = amount
        return ("date", Nth(number, unit, of, count=int(count))) if not more and number in {1, -1} else None
    unit = "day" if weekday is not None else first(lexemes, {"unit"})
    if unit in {"quarter", "half"}:
        return "date", Quarter(number if number > 0 else 12 // {"quarter": 3, "half": 6}[unit], {"quarter": 3, "half": 6}[unit], of)
    if unit in {"second", "minute", "hour", "night"}:
        return None
    return "date", Nth(number, unit, of, weekday)


def _months(lexemes: list[Lexeme]) -> Made:
    """June-August 1992."""
    left, right = Calendar(None, first(lexemes, _MONTH)), first(lexemes, {"date"})
    return ("range", Range(left, right)) if isinstance(right, Calendar) and right.month and right.year else None


def _more_than(lexemes: list[Lexeme]) -> Made:
    """More than two weeks before Christmas; less than three days after the first."""
    made = _shifted(lexemes[2:])
    if made is None:
        return None
    back, anchor = made[1].sign < 0, first(lexemes, {"date"})
    if lexemes[0].kind == "more":
        return "open", Open("by_day" if back else "since", made[1])
    return "range", Range(made[1], anchor) if back else Range(anchor, made[1])


def _holiday_in(lexemes: list[Lexeme]) -> Made:
    cycle = first(lexemes, {"date"})
    direction = {-1: "last", 0: "this", 1: "next"}.get(getattr(cycle, "shift", 9))
    if not isinstance(cycle, Cycle) or cycle.unit != "year" or direction is None:
        return None
    return "date", Inside(Holiday(first(lexemes, {"holiday"})), cycle)


def _nth_in(lexemes: list[Lexeme]) -> Made:
    """Last year's third quarter."""
    of = first(lexemes, {"date"})
    if not (isinstance(of, Cycle) and of.unit == "year"):
        return None
    return _nth([lexemes[1], lexemes[2], lexemes[0]])


def _week_of(lexemes: list[Lexeme]) -> Made:
    unit, of = first(lexemes, {"unit"}), first(lexemes, {"date"})
    return ("date", Nth(0, unit, of)) if unit in {"week", "month"} else None


def _quarter_in(lexemes: list[Lexeme]) -> Made:
    quarter, of = [one.value for one in lexemes if one.kind in {"date", "thecycle"}]
    if isinstance(of, Quarter) and len(lexemes) == 2:
        quarter, of = of, quarter
    if not isinstance(quarter, Quarter) or quarter.year is not None or getattr(of, "unit", "year") != "year":
        return None
    return "date", Quarter(quarter.number, quarter.size, of, quarter.fiscal)


def _season(lexemes: list[Lexeme]) -> Made:
    which = _which(lexemes)
    year = first(lexemes, {"year", "yearw"})
    of: Form | None = Calendar(year) if year else first(lexemes, {"date"})
    if of is not None and not isinstance(of, Cycle) and not (isinstance(of, Calendar) and of.month is None):
        return None
    return "date", Season(first(lexemes, {"season"}), of, _DIRECTIONS[which[0].kind] if which else "")


def _ago(lexemes: list[Lexeme]) -> Made:
    amounts, vague = first(lexemes, {"amount"})
    return "date", Shift(amounts, -1, None, vague)


def _ahead(lexemes: list[Lexeme]) -> Made:
    amounts, vague = first(lexemes, {"amount"})
    return "date", Shift(amounts, 1, None, vague, ahead=lexemes[0].kind == "in")


def _told_on(lexemes: list[Lexeme]) -> Made:
    """Two days later, a year earlier, the day before."""
    sign = -1 if any(one.kind in {"before", "earlier"} for one in lexemes) else 1
    amount = first(lexemes, {"amount"})
    if amount is None:
        unit = first(lexemes, {"unit"})
        if unit in {"second", "minute", "half"}:
            return None
        amount = (((unit, 1.0),), False)
    return "date", Shift(amount[0], sign, "previous", amount[1])


def _shifted(lexemes: list[Lexeme]) -> Made:
    """Three days after Christmas, the week before the vote."""
    sign = -1 if any(one.kind == "before" for one in lexemes) else 1
    anchor: Form = first(lexemes, {"date"}) or EVENT
    amount = first(lexemes, {"amount"}) or (((first(lexemes, {"unit"}), 1.0),), False)
    if amount[0][0][0] in {"half"}:
        return None
    return "date", Shift(amount[0], sign, anchor, amount[1])


def _stretch(lexemes: list[Lexeme]) -> Made:
    amounts, _ = first(lexemes, {"amount"})
    back = any(one.kind in {"last", "previous"} for one in lexemes)
    return "stretch", Stretch(amounts, -1 if back else 1, within=any(one.kind == "within" for one in lexemes))


def _from_day(lexemes: list[Lexeme]) -> Made:
    """For three days from Monday."""
    return "stretch", Stretch(first(lexemes, {"amount"})[0], 1, first(lexemes, {"date"}))


def _couple_stretch(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    if not any(one.kind == "couple" for one in lexemes) and not lexemes[-1].text.lower().endswith("s"):
        return None
    back = any(one.kind in {"last", "previous"} for one in lexemes)
    number = next((one.value for one in lexemes if one.kind in {"num", "card"}), 3 if any(one.kind == "few" for one in lexemes) else 2)
    return "stretch", Stretch(((unit, float(number)),), -1 if back else 1)


def _recurring(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"}) or "day"
    return "recurring", Recurring(unit if unit in {"hour", "day", "week", "month", "quarter", "year"} else "day")


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
    return _promote(lexemes) if lexemes[-1].text[0].isupper() or lexemes[-1].kind == "month?" else None


def _large_month(lexemes: list[Lexeme]) -> Made:
    """"said March sales rose": a whole month's name written large between words written small."""
    text = lexemes[-1].text
    return _promote(lexemes) if text[0].isupper() and len(text) > 3 else None


_PREPOSITION = "in|since|until|by|from|during|before|after|between|early|late|mid|to|through|of|dash|begin|end|and|or|on|as|through"
RELATIONS: tuple[Stage, ...] = (
    stage(
        [
            ("every another maybe ( unit | weekday | weekday? | daypart | amount | month | season | holiday )", _recurring),
            ("every workday", _recurring),
            ("every ( num | card | ord | ordw ) unit", _recurring),
            ("once ( a | amount )", _recurring),
            ("adverb", _adverb),
            ("any ( unit | weekday | season )", _recurring),
            ("the maybe unit after the maybe next", _over_next),
            ("the unit before last", _over_next),
            ("the maybe unit ( before | after ) dayword", _beside_day_word),
            ("this ( previous | last | coming | following | next ) ( WEEKDAY | holiday )", _pointed),
            ("WHICH ( WEEKDAY | MONTH | holiday ) !num|ord|year", _pointed),
            ("ORD ( weekday | weekday? | unit ) ( of | in ) ( the | this ) WHICH maybe unit !ago", lambda found: _nth_of_cycle(found)),
            ("( this | last | next | previous | coming | following ) ( working | calendar ) maybe unit !of", _cycle),
            ("( same | that ) unit", _same_cycle),
            ("dayword", _day_word),
            ("( within the maybe ( WHICH ) maybe amount | ( last | previous | next | coming | following ) amount !of )", _stretch),
            ("( num | card ) ( last | previous | next | coming ) unit", _couple_stretch),
            ("( last | previous | next ) couple of maybe unit", _couple_stretch),
            ("<!every|any ( on | the | over ) maybe unit !of|before|after|other|weekday|starting|begin", _whole_cycle),
        ]
    ),
    stage(
        [
            ("MONTH TO date", _months),
            ("MONTH ( of | comma ) maybe date", _inside),
            ("( weekday | weekday? ) ( of | in ) maybe the maybe date", _inside),
            ("holiday ( of | in ) maybe date", _holiday_in),
            ("date ORD unit", _nth_in),
            ("date ( on | comma | dash ) maybe ( weekday | weekday? )", _inside),
            ("( the ord of date | date of maybe date )", _inside),
            ("( ORD | last ) amount of date", _nth),
            ("( ORD | last ) ( unit | weekday | weekday? ) ( of | in ) maybe ( date | thecycle | MONTH )", _nth),
            ("ORD unit of maybe unit of date", _nth),
            ("( this | last | next | previous | coming | following ) ( working | calendar ) maybe unit", _cycle),
            ("WHICH date", _directed),
            ("WHICH season !other_", _season),
            ("season ( of | in ) maybe ( YEAR | date )", _season),
            ("<the|in|since|during|until|by|of|early|late|mid season !of|other_", _season),
            ("weekday", _promote),
            ("month", _promote),
            (f"<{_PREPOSITION} ( weekday? | month? )", _short),
            ("<the month? !name", _short),
            ("<word|and|or month? >word", _large_month),
            ("holiday", _promote),
        ]
    ),
    stage(
        [
            ("date ( of | in | comma ) maybe ( date | thecycle )", _quarter_in),
            ("the maybe unit ( of | starting on maybe | begin on maybe ) the maybe date", _week_of),
            ("( last | previous | next | coming | following ) amount", _stretch),
            ("( more | less ) than amount ( before | after | from ) date", _more_than),
            ("for amount comma maybe from date", _from_day),
            ("amount ( before | after | from ) date", _shifted),
            ("amount ago", _ago),
            ("in amount !of|from|before|after", _ahead),
            ("amount ( from now | hence )", _ahead),
            ("amount ( earlier | later ) !this|in|on", _told_on),
            ("amount ( before | after ) !other|the|a|that|his|this|amount|date|num", _told_on),
            ("amount ( before | after )", _shifted),
            ("the unit ( before | after ) date", _shifted),
            ("the unit ( before | after ) !other|the|a|this|that|amount|unit|num", _told_on),
            ("the unit ( before | after )", _shifted),
        ]
    ),
)


def _nth_of_cycle(lexemes: list[Lexeme]) -> Made:
    made = _cycle([one for one in lexemes[2:] if one.kind in _WHICH or one.kind == "unit"]) if _which(lexemes) else None
    of: Form = made[1] if made else Cycle(lexemes[-1].value, 0)
    return _nth([*lexemes[:2], Lexeme("date", of, 0, 0, "")])

