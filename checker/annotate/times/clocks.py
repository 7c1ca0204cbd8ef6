"""Parts of a time and times of day: "early next month", "4:47am", "23:47 GMT on Sunday", "late on Tuesday"."""

from __future__ import annotations

from typing import Any

from checker.annotate.times.dates import first
from checker.annotate.times.forms import (
    At,
    Calendar,
    Clock,
    Cycle,
    DayPart,
    Form,
    Holiday,
    Inside,
    Open,
    Part,
    Range,
    Recurring,
    Shift,
)
from checker.annotate.times.hours import (
    hour_in_part,
    hours,
    hours_in_part,
    in_part,
    noon,
    oclock,
    past_hour,
    spelled_hours,
    two_clocks,
    zoned,
)
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_PARTS = {
    "early": "early",
    "late": "late",
    "mid": "mid",
    "middle": "mid",
    "begin": "begin",
    "end": "end",
    "rest": "rest",
}
_WHICH_DAY = {"this": 0, "last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}


def _part(lexemes: list[Lexeme]) -> Made:
    form: Form | None = first(lexemes, {"date", "thecycle"})
    if form is None:
        unit = first(lexemes, {"unit"})
        if unit not in {"year", "month", "quarter", "week"}:
            return None
        form = Cycle(unit, 0)
    part = next(_PARTS[one.kind] for one in lexemes if one.kind in _PARTS)
    if isinstance(form, At | Shift | Part):
        return None
    if part == "begin" and not any(one.kind in {"in", "of"} for one in lexemes):
        return "open", Open("since", form)
    if _is_day(form):
        if part == "rest":
            return None
        loose = {"begin": "early", "end": "late"}.get(part, part)
        return ("timed", At(DayPart("day", loose), form)) if part != "mid" else None
    return "date", Part(part, form)


def _around_now(lexemes: list[Lexeme]) -> Made:
    """Earlier this month, later in the year."""
    form: Form = first(lexemes, {"date", "thecycle"})
    later = any(one.kind == "later" for one in lexemes)
    if isinstance(form, Cycle) and form.unit == "day":
        if form.anchor == "previous":
            return "date", form
        return "timed", At(DayPart("day", "late" if later else "early"), form)
    if _is_day(form):
        return "date", form
    if not isinstance(form, Cycle):
        return None
    if form.shift != 0:
        return "date", Part("late" if later else "early", form)
    return "date", Part("later" if later else "earlier", form)


def _unit_end(lexemes: list[Lexeme]) -> Made:
    unit = first(lexemes, {"unit"})
    return ("date", Part("end", Cycle(unit, 0))) if unit in {"year", "month", "quarter", "week"} else None


def _is_day(form: Form) -> bool:
    if isinstance(form, Calendar):
        return form.day is not None or form.weekday is not None
    if isinstance(form, Inside):
        return _is_day(form.part)
    return isinstance(form, Holiday) or (isinstance(form, Cycle) and form.unit == "day")


def _early_part(lexemes: list[Lexeme]) -> Made:
    late = any(one.kind in {"late", "later", "end"} for one in lexemes)
    return "narrowpart", DayPart(first(lexemes, {"daypart", "narrowpart"}), "late" if late else "early")


def _day_part(value: Any) -> DayPart:
    return value if isinstance(value, DayPart) else DayPart(value)


def _hours_alone(lexemes: list[Lexeme]) -> Made:
    left, right = first(lexemes, {"hours"})
    return "range", Range(At(left), At(right))


def _hours_on(lexemes: list[Lexeme]) -> Made:
    left, right = first(lexemes, {"hours"})
    day: Form | None = first(lexemes, {"date"})
    timed = first(lexemes, {"timed"})
    part = first(lexemes, {"daypart", "narrowpart"})
    if timed is not None:
        if not isinstance(timed.time, DayPart):
            return None
        day, part = timed.day, timed.time
    if day is None or not _is_day(day):
        return None
    if part is not None and not left.sure:
        left, right = in_part(left, _day_part(part).name), in_part(right, _day_part(part).name)
    return "range", Range(At(left, day), At(right, day))


def _narrow_again(lexemes: list[Lexeme]) -> Made:
    """At 8:00 early morning: the clock says it all."""
    timed = lexemes[0].value
    return ("timed", timed) if isinstance(timed.time, Clock) else None


def _again(lexemes: list[Lexeme]) -> Made:
    return "recurring", Recurring("day")


def _at(lexemes: list[Lexeme]) -> Made:
    """A day with a clock or a part of the day, in either order."""
    if plural := _plural_part(lexemes):
        return plural
    day: Form = first(lexemes, {"date"})
    if not _is_day(day) and not (isinstance(day, Shift) and day.amounts[0][0] == "day"):
        return None
    clock, part = first(lexemes, {"clock", "hour"}), first(lexemes, {"daypart", "narrowpart"})
    if clock is not None:
        return "timed", At(in_part(clock, _day_part(part).name) if part is not None else clock, day)
    return "timed", At(_day_part(part), day)


def _which_part(lexemes: list[Lexeme]) -> Made:
    """This morning, last night, that evening, the next morning."""
    part = _day_part(first(lexemes, {"daypart", "narrowpart"}))
    which = next(
        (one.kind for one in lexemes if one.kind in _WHICH_DAY or one.kind in {"that", "same"}), "that"
    )
    if which in {"that", "same"}:
        day = Cycle("day", 0, "previous")
    elif which == "last" and part.name != "night":
        day = Cycle("day", -1)
    else:
        tells_on = which in {"previous", "next", "following"}
        day = Cycle("day", _WHICH_DAY[which], "previous" if tells_on else "now")
    return "timed", At(part, day)


def _tonight(lexemes: list[Lexeme]) -> Made:
    return "timed", At(DayPart("night"), Cycle("day", 0))


def _at_with_clock(lexemes: list[Lexeme]) -> Made:
    """This evening at 7; 8am this morning; tonight at 10:30."""
    timed, clock = first(lexemes, {"timed"}), first(lexemes, {"clock"})
    return (
        ("timed", At(in_part(clock, timed.time.name), timed.day)) if isinstance(timed.time, DayPart) else None
    )


def _alone(lexemes: list[Lexeme]) -> Made:
    clock = first(lexemes, {"clock"})
    return "timed", At(clock if clock is not None else _day_part(first(lexemes, {"daypart", "narrowpart"})))


def _overnight(lexemes: list[Lexeme]) -> Made:
    day = first(lexemes, {"date"})
    if day is not None and not _is_day(day):
        return None
    return "timed", At(DayPart("overnight"), day or Cycle("day", 0))


def _plural_part(lexemes: list[Lexeme]) -> Made:
    return ("recurring", Recurring("day")) if lexemes[-1].text.lower().endswith("s") else None


_JOIN = "( comma maybe ( at | on | about | from ) maybe ) maybe"
CLOCKS: tuple[Stage, ...] = (
    stage(
        [
            ("<!or ( earlier | later ) ( in | on ) maybe ( date | thecycle )", _around_now),
            ("( early | late | mid ) ( in | of | on | dash ) maybe the maybe ( date | thecycle )", _part),
            ("( middle | begin | end | rest ) of maybe the maybe ( date | thecycle )", _part),
            ("( middle | begin | end ) of unit !other", _part),
            ("begin on date", _part),
            ("unit dash end", _unit_end),
            ("date dash end", _part),
            ("clock ( zone | other time | other other time )", zoned),
            ("( unit | num | amount ) previous ( num | card ) oclock maybe", past_hour),
            ("( num | card ) oclock", oclock),
            ("num maybe ( noon | midnight )", noon),
            ("( early | late | earlier | later ) ( in the | at ) maybe daypart", _early_part),
        ]
    ),
    stage([("clock ( comma maybe paren | comma | slash_ ) clock paren maybe", two_clocks)]),
    stage(
        [
            (
                "( from | between ) maybe ( num | card ) ( TO | and ) ( num | card ) in the daypart",
                spelled_hours,
            )
        ]
    ),
    stage(
        [
            (
                "( from | between ) maybe ( clock | num | card ) ( TO | and ) ( clock | num | card ) oclock maybe",
                hours,
            )
        ]
    ),
    stage(
        [
            ("( clock | num | card ) in the ( daypart | narrowpart )", hour_in_part),
            ("in the daypart at ( clock | num | card )", hour_in_part),
            ("clock at daypart", hour_in_part),
            (
                "( early | late | later ) this daypart",
                lambda found: _which_part([found[1], _narrowed(found)]),
            ),
            ("( this | that | same ) daypart", _which_part),
            ("( last | previous | next | following ) daypart", _which_part),
            ("tonight", _tonight),
            ("overnight ( on | into ) maybe date", _overnight),
            ("<!a overnight !other", _overnight),
        ]
    ),
    stage(
        [
            ("recurring ( comma | at | on | in | the ) maybe ( clock | hours | daypart )", _again),
            ("clock recurring", _again),
            (f"( date | timed ) {_JOIN} hours", _hours_on),
            ("hours ( on | comma | in the ) maybe ( date | timed ) daypart maybe", _hours_on),
            ("hours in the daypart", hours_in_part),
            (f"date {_JOIN} clock in maybe the maybe daypart maybe", _at),
            ("clock comma maybe ( on | of ) maybe the maybe date daypart maybe", _at),
            (f"timed {_JOIN} clock", _at_with_clock),
            ("clock comma maybe timed", _at_with_clock),
            ("date ( in the | comma maybe ( at | in ) maybe ) maybe ( daypart | narrowpart )", _at),
            ("( daypart | narrowpart ) ( of | on | comma ) maybe date", _at),
        ]
    ),
    stage(
        [
            (f"timed {_JOIN} clock", _at_with_clock),
            (f"timed {_JOIN} hours", _hours_on),
            ("timed narrowpart", _narrow_again),
        ]
    ),
    stage(
        [
            ("hours", _hours_alone),
            ("clock", _alone),
            ("narrowpart", _alone),
            ("<the|in daypart !other|unit|of", lambda found: _plural_part(found) or _alone(found)),
            (
                "<at|before|until|after|by|since|about daypart !other|of",
                lambda found: _plural_part(found) or _alone(found),
            ),
        ]
    ),
)


def _narrowed(lexemes: list[Lexeme]) -> Lexeme:
    part = DayPart(
        first(lexemes, {"daypart", "narrowpart"}), "early" if lexemes[0].kind == "early" else "late"
    )
    return lexemes[-1]._replace(value=part)
