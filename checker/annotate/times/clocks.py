"""Parts of a time and times of day: "early next month", "4:47am", "23:47 GMT on Sunday", "late on Tuesday"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from checker.annotate.times import words
from checker.annotate.times.dates import first
from checker.annotate.times.forms import At, Calendar, Clock, Cycle, DayPart, Form, Holiday, Inside, Open, Part, Range, Recurring, Shift
from checker.annotate.times.lexer import Lexeme
from checker.annotate.times.reduction import Stage, stage

Made = tuple[str, Any] | None
_PARTS = {"early": "early", "late": "late", "mid": "mid", "middle": "mid", "begin": "begin", "end": "end", "rest": "rest"}
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
        return form.part.day is not None or form.part.weekday is not None
    return isinstance(form, Holiday) or (isinstance(form, Cycle) and form.unit == "day")


def _zoned(lexemes: list[Lexeme]) -> Made:
    clock: Clock = first(lexemes, {"clock"})
    offset = first(lexemes, {"zone"})
    if offset is None and not _names_a_zone(lexemes[1]):
        return None
    return "clock", replace(clock, offset=offset)


def _names_a_zone(lexeme: Lexeme) -> bool:
    return lexeme.text[0].isupper() or lexeme.text.lower() in words.LOOSE_ZONES


def _two_clocks(lexemes: list[Lexeme]) -> Made:
    """8 p.m. local time (1700 GMT): the second tells how far the first lies from Greenwich."""
    local, known = [one.value for one in lexemes if one.kind == "clock"]
    if known.offset is None or local.offset is not None:
        return None
    apart = (local.hour - known.hour) * 60 + (local.minute or 0) - (known.minute or 0) + known.offset
    apart = (apart + 720) % 1440 - 720
    return "clock", replace(local, offset=apart) if apart % 15 == 0 else local


def _oclock(lexemes: list[Lexeme]) -> Made:
    hour = first(lexemes, {"num", "card"})
    return ("clock", Clock(hour, None, sure=False)) if 1 <= hour <= 12 else None


def _noon(lexemes: list[Lexeme]) -> Made:
    return "clock", Clock(12 if any(one.kind == "noon" for one in lexemes) else 0, 0)


def _hour_in_part(lexemes: list[Lexeme]) -> Made:
    """7 in the morning, half past eight in the evening, 9:30 at night."""
    clock = first(lexemes, {"clock"})
    if clock is None:
        hour = first(lexemes, {"num", "card"})
        clock = Clock(hour, None, sure=False) if 1 <= hour <= 12 else None
    part = first(lexemes, {"daypart", "narrowpart"})
    return ("clock", in_part(clock, part)) if clock is not None else None


def in_part(clock: Clock, part: str) -> Clock:
    """The clock with the half of the day told by a part of it."""
    if clock.sure or clock.hour > 12:
        return clock
    hour = clock.hour % 12
    late = {"afternoon": True, "evening": True, "night": hour >= 6, "dusk": True, "lunchtime": hour < 6}
    return replace(clock, hour=hour + 12 if late.get(part, False) else hour, sure=True)


def _early_part(lexemes: list[Lexeme]) -> Made:
    late = any(one.kind in {"late", "later", "end"} for one in lexemes)
    return "narrowpart", DayPart(first(lexemes, {"daypart", "narrowpart"}), "late" if late else "early")


def _day_part(value: Any) -> DayPart:
    return value if isinstance(value, DayPart) else DayPart(value)


def _hours(lexemes: list[Lexeme]) -> Made:
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


def _spelled_hours(lexemes: list[Lexeme]) -> Made:
    """Five to seven in the morning."""
    low, high = [one.value for one in lexemes if one.kind in {"num", "card"}]
    part = first(lexemes, {"daypart"})
    if not 1 <= low <= 12 or not 1 <= high <= 12:
        return None
    return "hours", (in_part(Clock(low, None, sure=False), part), in_part(Clock(high, None, sure=False), part))


def _narrow_again(lexemes: list[Lexeme]) -> Made:
    """At 8:00 early morning: the clock says it all."""
    timed = lexemes[0].value
    return ("timed", timed) if isinstance(timed.time, Clock) else None


def _hours_in_part(lexemes: list[Lexeme]) -> Made:
    left, right = first(lexemes, {"hours"})
    part = first(lexemes, {"daypart"})
    return "range", Range(At(in_part(left, part)), At(in_part(right, part)))


def _past_hour(lexemes: list[Lexeme]) -> Made:
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
    which = next((one.kind for one in lexemes if one.kind in _WHICH_DAY or one.kind in {"that", "same"}), "that")
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
    return ("timed", At(in_part(clock, timed.time.name), timed.day)) if isinstance(timed.time, DayPart) else None


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
            ("clock ( zone | other time | other other time )", _zoned),
            ("( unit | num | amount ) previous ( num | card ) oclock maybe", _past_hour),
            ("( num | card ) oclock", _oclock),
            ("num maybe ( noon | midnight )", _noon),
            ("( early | late | earlier | later ) ( in the | at ) maybe daypart", _early_part),
        ]
    ),
    stage([("clock ( comma maybe paren | comma | slash_ ) clock paren maybe", _two_clocks)]),
    stage([("( from | between ) maybe ( num | card ) ( TO | and ) ( num | card ) in the daypart", _spelled_hours)]),
    stage([("( from | between ) maybe ( clock | num | card ) ( TO | and ) ( clock | num | card ) oclock maybe", _hours)]),
    stage(
        [
            ("( clock | num | card ) in the ( daypart | narrowpart )", _hour_in_part),
            ("in the daypart at ( clock | num | card )", _hour_in_part),
            ("clock at daypart", _hour_in_part),
            ("( early | late | later ) this daypart", lambda found: _which_part([found[1], _narrowed(found)])),
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
            ("hours in the daypart", _hours_in_part),
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
            ("<at|before|until|after|by|since|about daypart !other|of", lambda found: _plural_part(found) or _alone(found)),
        ]
    ),
)


def _narrowed(lexemes: list[Lexeme]) -> Lexeme:
    part = DayPart(first(lexemes, {"daypart", "narrowpart"}), "early" if lexemes[0].kind == "early" else "late")
    return lexemes[-1]._replace(value=part)
