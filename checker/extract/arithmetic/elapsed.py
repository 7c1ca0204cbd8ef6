"""
How long it was from one time of the clock to another.

Finds:  "rang at 2:20 ... was there at 2:37. Twenty-seven minutes had gone by" (17),
        "at 9.50am. Twenty minutes later, at 10.25am," (35), "from 10:00 to 11:00, a 90-minute debate"
Leaves: lengths that are only about right ("half an hour"), more than two times that could be meant
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.pairs import Sum, like, pair, plain
from checker.model import Assertion, Numeral, Sentence, TimeMention
from checker.values import Grain

_MINUTES = {"minute": 1.0, "hour": 60.0}
_HALF_DAY = 720
_GONE = re.compile(
    r" (?:had |have |has )?(?:(?:already |now )?(?:gone by|passed|elapsed|gone|lay between)|went by|lie between)\b",
    re.IGNORECASE,
)
_LATER = re.compile(r" (?:later|earlier|before|after)\b(?! than)", re.IGNORECASE)
_AT = re.compile(r",? (?:later|earlier),? (?:just |still )?(?:at|by) $", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?:,| and| -| –| —|\))? ?(?:some |just |only |exactly |or |that is |a )*$", re.IGNORECASE
)
_AROUND = re.compile(
    r"\b(?:about|around|approximately|roughly|nearly|some|shortly (?:before|after)|just (?:before|after)|before|after|by) [0-9][^,;]*$",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"minutes?|hours?")
_LONGEST = 600.0


def elapsed_misfits(sentence: Sentence, before: Sequence[Sentence]) -> Iterator[Assertion]:
    """`before` are the sentences before it in its paragraph, the nearest last."""
    lengths = [one for one in sentence.numerals if one.quantity.unit in _MINUTES and plain(one) is not None]
    if len(lengths) != 1 or (clocks := _clocks(sentence, lengths[0], before)) is None:
        return
    length, (first, second) = lengths[0], clocks
    size = _MINUTES[length.quantity.unit]
    stated = (plain(length) or 0.0) * size
    apart = _apart(first[0], second[0])
    if apart is None or not 0 < stated <= _LONGEST or abs(apart - stated) <= _room(length, stated, size):
        return
    value = like(length.quantity, round(apart / size, 2), 1.0)
    basis = f"computed from {first[0].text} to {second[0].text}"
    computed = Sum(value, basis, (first[0].span,), first[1])
    yield from pair(sentence, length, length.quantity, computed, "length")


def _clocks(
    sentence: Sentence, length: Numeral, before: Sequence[Sentence]
) -> tuple[tuple[TimeMention, Sentence], tuple[TimeMention, Sentence]] | None:
    """The two times that a length is said to lie between, each with its sentence; None where others could be meant."""
    text = sentence.article.text
    own = [(one, sentence) for one in sentence.times if _is_clock(sentence, one)]
    earlier = [(one, each) for each in before[-2:] for one in each.times if _is_clock(each, one)]
    if _GONE.match(text, length.span.end, sentence.span.end) and not own:
        return (earlier[0], earlier[1]) if len(earlier) == 2 else None
    later = _LATER.match(text, length.span.end, sentence.span.end)
    if later and len(own) == 1 and _beside(text, length, own[0][0]):
        last = [(one, each) for one, each in earlier if each is before[-1]]
        return (last[0], own[0]) if len(last) == 1 and len(earlier) == 1 else None
    if len(own) == 2 and own[1][0].span.end <= length.span.start:
        between = text[own[1][0].span.end : length.span.start]
        behind = text[length.span.end : length.span.end + 1]
        if _BESIDE.fullmatch(between) and (
            later or behind in {",", ".", ")"} or text[length.span.end :].startswith(" in all")
        ):
            return own[0], own[1]
    return None


def _beside(text: str, length: Numeral, clock: TimeMention) -> bool:
    """ "twenty minutes later, at 10:25", "at 10:25, 20 minutes later"."""
    if clock.span.start > length.span.end:
        return bool(_AT.fullmatch(text[length.span.end : clock.span.start]))
    return bool(_BESIDE.fullmatch(text[clock.span.end : length.span.start]))


def _is_clock(sentence: Sentence, time: TimeMention) -> bool:
    """A time in figures, to the minute; morning or afternoon may be unknown."""
    if time.moment.grain is not Grain.MINUTE or time.recurring or time.moment.start is None:
        return False
    around = _AROUND.search(sentence.article.text[sentence.span.start : time.span.start] + time.text)
    return bool(re.search(r"[0-9]", time.text)) and not around and not _LENGTH.search(time.text)


def _apart(first: TimeMention, second: TimeMention) -> float | None:
    """Minutes from one to the other on a clock's face: half a day more makes no difference to it."""
    start, end = first.moment.start, second.moment.start
    if start is None or end is None:
        return None
    minutes = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % _HALF_DAY
    return float(min(minutes, _HALF_DAY - minutes))


def _room(length: Numeral, stated: float, size: float) -> float:
    """How far a length may be off: a round number of minutes is seldom meant to the minute."""
    if size > 1.0:
        return max(0.2 * stated, 20.0)
    if stated % 10 == 0:
        return max(5.0, 0.1 * stated)
    return max(3.0 if stated % 5 == 0 else 1.0, 0.05 * stated)
