"""
Figures and dates as intervals on a line: geometry in percent of the width, so that the page only draws.

One figure is a dot, a range a bar, an open end an arrow; a hollow end leaves the bound itself out, a dashed
bar only comes near. Past a factor of twenty the line is logarithmic, and says so. Dates lie on a line of days.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from checker.report.phrases import day
from checker.values import Moment, Quantity, Value, figure

_LOGARITHMIC_PAST = 20.0
_LEFT, _RIGHT = 6.0, 94.0
_DAY = 86_400.0

# A label, the words of the value, and the value.
Entry = tuple[str, str, Value]


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure on the line. `left`/`right` are in percent; `from_below`/`upwards` say that it has no end there."""

    label: str
    words: str
    left: float
    right: float
    from_below: bool
    upwards: bool
    hollow_left: bool
    hollow_right: bool
    about: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Bars over ticks (percent, label); `told` says the same in words."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    unit: str
    logarithmic: bool
    told: str


def draw(entries: Sequence[Entry]) -> Picture | None:
    """A picture of the values, or None where they cannot stand on one line or would lie on one point."""
    values = [value for _, _, value in entries]
    if values and all(isinstance(one, Moment) for one in values):
        spans = [_span_of(one) for one in values if isinstance(one, Moment)]
        return _draw(entries, spans, _date_words)
    spans = [one for one in values if isinstance(one, Quantity)]
    if len(spans) < len(values):
        return None
    return _draw(entries, spans, figure)


@dataclass(frozen=True, slots=True)
class _Scale:
    low: float
    high: float
    logarithmic: bool

    def at(self, number: float) -> float:
        low, high, number = self.low, self.high, max(number, self.low)
        if self.logarithmic:
            low, high, number = math.log(low), math.log(high), math.log(number)
        return round(_LEFT + (_RIGHT - _LEFT) * (number - low) / (high - low), 2)


def _draw(
    entries: Sequence[Entry], spans: Sequence[Quantity], words_of: Callable[[float], str]
) -> Picture | None:
    ends = sorted({end for one in spans for end in (one.low, one.high) if end is not None})
    units = {one.unit for one in spans}
    if len(spans) < 2 or len(units) > 1 or len(ends) < 2 or not all(map(math.isfinite, ends)):
        return None
    positive = [end for end in ends if end > 0]
    logarithmic = ends[0] >= 0 and len(positive) >= 2 and positive[-1] / positive[0] > _LOGARITHMIC_PAST
    scale = _Scale(positive[0] if logarithmic else ends[0], ends[-1], logarithmic)
    bars = tuple(
        _bar(label, words, one, scale) for (label, words, _), one in zip(entries, spans, strict=True)
    )
    told = "; ".join(f"{label}: {words}" for label, words, _ in entries)
    return Picture(bars, _ticks(ends, scale, words_of), units.pop(), logarithmic, told)


def _bar(label: str, words: str, one: Quantity, scale: _Scale) -> Bar:
    # "Fewer than 30" of something counted begins at nought, which a drawn line need not show.
    from_below = one.low is None or one.low < scale.low
    left = 0.0 if one.low is None or from_below else scale.at(one.low)
    right = 100.0 if one.high is None else scale.at(one.high)
    return Bar(
        label,
        words,
        left,
        right,
        from_below=from_below,
        upwards=one.high is None,
        hollow_left=one.low_open,
        hollow_right=one.high_open,
        about=one.about or bool(one.vague),
    )


def _ticks(
    ends: Sequence[float], scale: _Scale, words_of: Callable[[float], str]
) -> tuple[tuple[float, str], ...]:
    """The bounds themselves, leaving out those whose labels would run into the one before; the last always stands."""
    ticks: list[tuple[float, str]] = []
    for end in ends:
        at, words = scale.at(end), words_of(end)
        if ticks and at - ticks[-1][0] < 4 + 1.6 * len(words):
            if end != ends[-1] or len(ticks) == 1:
                continue
            ticks.pop()
        ticks.append((at, words))
    return tuple(ticks)


def _span_of(moment: Moment) -> Quantity:
    """Seconds since the year 1. A stretch within one day is drawn as that day's beginning."""
    low, high = (_seconds(one) if one else None for one in (moment.start, moment.end))
    if low is not None and high is not None and high - low <= _DAY:
        high = low
    return Quantity(low, high, high_open=high is not None and high != low, about=moment.about)


def _seconds(when: datetime) -> float:
    return when.toordinal() * _DAY + when.hour * 3600.0 + when.minute * 60.0


def _date_words(seconds: float) -> str:
    return day(date.fromordinal(int(seconds // _DAY)))
