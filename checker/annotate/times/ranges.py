"""From one time to another, since one, until one, about one."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import About, At, Calendar, Cycle, Form, Inside, Open, Part, Range, Stretch
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_TIMED = {"date", "timed", "open", "range"}
_HOW = {
    "since": "since",
    "until": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "previous": "before",
    "starting": "since",
}


def _range(lexemes: list[Lexeme]) -> Made:
    left, right = [one.value for one in lexemes if one.kind in {"date", "timed"}]
    return "range", Range(left, right)


def _to_now(lexemes: list[Lexeme]) -> Made:
    return "range", Range(first(lexemes, {"date", "timed"}), Cycle("day", 0))


def _from_now(lexemes: list[Lexeme]) -> Made:
    return "range", Range(Cycle("day", 0), first(lexemes, {"date", "timed"}))


def _days_of_month(lexemes: list[Lexeme]) -> Made:
    """From 4 to 22 this month; between the 21st and 23rd of May."""
    days = [one.value for one in lexemes if one.kind in {"num", "ord", "ordw", "second"}]
    form = first(lexemes, {"date"})
    if (
        len(days) != 2
        or not (isinstance(form, Cycle) and form.unit == "month")
        or not 1 <= days[0] < days[1] <= 31
    ):
        return None
    return "range", Range(Inside(Calendar(day=days[0]), form), Inside(Calendar(day=days[1]), form))


def _day_to_date(lexemes: list[Lexeme]) -> Made:
    """From 4 to January 22; from the 27th to the third of April."""
    day, form = first(lexemes, {"num", "ord", "ordw"}), first(lexemes, {"date"})
    if not isinstance(form, Calendar) or form.day is None or not form.month or day > 31:
        return None
    year, month = form.year, form.month
    if day > form.day:
        month, year = (12, year - 1 if year else None) if month == 1 else (month - 1, year)
    return "range", Range(Calendar(year, month, day), form)


def _open(lexemes: list[Lexeme]) -> Made:
    how = next(_HOW[one.kind] for one in lexemes if one.kind in _HOW)
    form = next(one.value for one in lexemes if one.kind in _TIMED)
    return ("open", Open(how, form)) if not isinstance(form, Open | Range) else None


def _than(lexemes: list[Lexeme]) -> Made:
    """Later than Tuesday, no later than 6pm, earlier than May."""
    later, negated = any(one.kind == "later" for one in lexemes), lexemes[0].kind in {"no", "not"}
    how = {(True, False): "after", (True, True): "by", (False, False): "before", (False, True): "since"}[
        later, negated
    ]
    return "open", Open(how, first(lexemes, {"date", "timed"}))


def _or_later(lexemes: list[Lexeme]) -> Made:
    later = any(one.kind in {"later", "after", "onwards"} for one in lexemes)
    return "open", Open("since" if later else "by", first(lexemes, {"date", "timed"}))


def _on_day(lexemes: list[Lexeme]) -> Made:
    """After 2pm on Tuesday; Tuesday after 2pm; Monday from 9am to 5pm."""
    day = first(lexemes, {"date"})
    form: Form = first(lexemes, {"open", "range"})
    if isinstance(day, Cycle) and day.unit == "week" and isinstance(form, Range):
        ends = [form.left, form.right]
        if all(isinstance(one, Calendar) and one.weekday is not None and one.day is None for one in ends):
            return "range", Range(Inside(form.left, day), Inside(form.right, day))  # type: ignore[arg-type]
    if not isinstance(day, Calendar | Cycle) or (isinstance(day, Cycle) and day.unit != "day"):
        return None
    if isinstance(day, Calendar) and day.day is None and day.weekday is None:
        return None
    if isinstance(form, Open) and isinstance(form.form, At) and form.form.day is None:
        return "open", Open(form.how, At(form.form.time, day))
    if isinstance(form, Range) and all(
        isinstance(one, At) and one.day is None for one in (form.left, form.right)
    ):
        return "range", Range(At(form.left.time, day), At(form.right.time, day))  # type: ignore[union-attr]
    return None


def _about(lexemes: list[Lexeme]) -> Made:
    form = first(lexemes, {"date", "timed"})
    return ("date" if lexemes[-1].kind == "date" else "timed"), About(form)


def _starting(lexemes: list[Lexeme]) -> Made:
    """Three days starting next Monday."""
    amounts, _ = first(lexemes, {"amount"})
    return "range", Stretch(amounts, 1, first(lexemes, {"date", "timed"}))


def _year_to_date(lexemes: list[Lexeme]) -> Made:
    return "range", Part("earlier", Cycle("year", 0))


RANGES: tuple[Stage, ...] = (
    stage(
        [("about ( date | timed )", _about), ("soon ( after | before | previous ) ( date | timed )", _about)]
    ),
    stage(
        [
            (
                "from maybe the maybe ( num | ord | ordw ) TO the maybe ( num | ord | ordw ) ( of | in ) maybe date",
                _days_of_month,
            ),
            (
                "between the maybe ( num | ord | ordw ) ( and | dash ) the maybe ( num | ord | ordw ) ( of | in ) maybe date",
                _days_of_month,
            ),
            ("from the maybe ( num | ord | ordw ) TO the maybe date", _day_to_date),
            ("between the maybe ( num | ord | ordw ) and the maybe date", _day_to_date),
            ("from ( date | timed ) comma maybe TO the maybe ( date | timed )", _range),
            ("between the maybe ( date | timed ) ( and | TO ) the maybe ( date | timed )", _range),
            ("( from | between ) ( date | timed ) ( and | TO ) ( now | dateword | this dateword )", _to_now),
            ("( from | between ) now ( and | TO ) ( date | timed )", _from_now),
            ("( date | timed ) ( dash | to | until | through ) the maybe ( date | timed )", _range),
            ("( no | not ) maybe ( later | earlier ) than ( date | timed )", _than),
            (
                "( date | timed ) ( or | and ) ( later | earlier | before | after ) !other|the|a|date|timed|num",
                _or_later,
            ),
            ("from maybe ( date | timed ) onwards", _or_later),
            ("amount ( starting ) ( on | from ) maybe ( date | timed )", _starting),
            ("( unit | thecycle ) to dateword", _year_to_date),
        ]
    ),
    stage(
        [
            ("( since | until | by | before | after | starting ) ( on | the ) maybe ( date | timed )", _open),
            ("previous to ( date | timed )", _open),
        ]
    ),
    stage(
        [
            ("date comma maybe ( open | range )", _on_day),
            ("( open | range ) ( on | comma ) maybe date", _on_day),
        ]
    ),
)
