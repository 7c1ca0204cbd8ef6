"""How fine a time is told, whether or not it can be placed."""

from __future__ import annotations

from checker.annotate.times.forms import (
    About,
    At,
    Calendar,
    Clock,
    Cycle,
    Form,
    Inside,
    Nth,
    Open,
    Part,
    Quarter,
    Range,
    Recurring,
    Season,
    Shift,
    Stretch,
    Unknown,
    Years,
)
from checker.values import Grain

GRAINS = {"hour": Grain.HOUR, "minute": Grain.MINUTE, "second": Grain.MINUTE, "week": Grain.WEEK, "fortnight": Grain.WEEK,
           "month": Grain.MONTH, "quarter": Grain.QUARTER, "half": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.YEAR,
           "century": Grain.YEAR}  # fmt: skip


def grain_of(form: Form) -> Grain:
    """How fine a form is, whether or not it can be placed."""
    if isinstance(form, Calendar):
        fine = form.day is not None or form.weekday is not None
        return Grain.DAY if fine else Grain.MONTH if form.month is not None else Grain.YEAR
    if isinstance(form, At):
        return Grain.MINUTE if isinstance(form.time, Clock) and form.time.minute is not None else Grain.HOUR
    if isinstance(form, Quarter | Season):
        return Grain.QUARTER
    if isinstance(form, Years):
        return Grain.YEAR
    if isinstance(form, Shift | Stretch):
        return GRAINS.get(form.amounts[-1][0], Grain.DAY)
    if isinstance(form, Cycle | Nth | Recurring | Unknown):
        return GRAINS.get(form.unit, Grain.DAY)
    if isinstance(form, Inside):
        return grain_of(form.part)
    if isinstance(form, Part):
        return grain_of(form.of)
    if isinstance(form, Range):
        return grain_of(form.right)
    return grain_of(form.form) if isinstance(form, Open | About) else Grain.DAY
