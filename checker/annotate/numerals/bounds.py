"""
What the words around a number make of it: at least, at most, more, fewer, about, nearly, just over.

Sides: "more than 40" low 40, open; "at least 12" low 12; "up to 700" high 700; "fewer than 30,000" high, open.
Near:  "about ten" both bounds ten, `about`; "nearly 2,000" the same with `high_open` (it lies below), "just over
       a third" with `low_open` (it lies above).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checker.annotate.numerals.lexicon import listed

_LEFT = {
    "more": (
        "more than; over; larger than; above; greater than; larger than; higher than; bigger than; in excess of; upwards of; north of; "
        "upward of; exceeding; exceed; exceeds; exceeded; surpass; surpassed; surpassing; surpasses; topped; topping; tops; beyond; "
        "past; well past; well over; longer than; older than; better than; further than; farther than; heavier than; surpass; no fewer still than; >"
    ),
    "least": (
        "at least; as little as; as few as; as low as; no lower than; no shorter than; no smaller than; at a minimum; nothing less than; no fewer than; no less than; not less than; not fewer than; a minimum of; minimum of; at the very least; "
        "greater than or equal to; more than or equal to; bigger or equal than; higher or equal than; at least or equal to; equal to or more than; "
        "larger or equal than; greater or equal than; greater than or equal; equal to or more than; equal to or greater than; "
        "or more than; >=; ≥"
    ),
    "less": (
        "fewer than; less than; sub-; under; below; lower than; smaller than; just south of; well short of; younger than; well under; well below; "
        "shorter than; cheaper than; <; short of; not even"
    ),
    "most": (
        "up to; at most; as many as; as much as; no more than; not more than; a maximum of; maximum of; as high as; at the most; "
        "less than or equal to; less than or equal; less or equal than; smaller or equal than; lower or equal than; "
        "equal to or less than; equal to or fewer than; <=; < =; ≤; no higher than; no further than; no farther than; no larger than; no longer than; no older than; no greater than; no bigger than; no later than; as long as; "
        "as far as; as large as; as big as; as old as; as tall as; as deep as; as fast as; capped at; a capacity of up to"
    ),
    "about": (
        "about; around; approximately; roughly; some; circa; ca.; c.; close to; an estimated; estimated; in the region of; "
        "something like; more or less; approx.; approx; ~; somewhere around; on the order of; in the order of; "
        "of the order of; in the neighborhood of; in the neighbourhood of; in the ballpark of; barely; an approximate; in the vicinity of; closer to"
    ),
    "nearly": (
        "nearly; almost; just shy of; a little shy of; shy of; just under; just below; just short of; slightly less than; slightly under; slightly below; "
        "a little under; a little less than; a bit under; approaching; nearing; verging on; bordering on; a touch under; a tad under; a whisker under; a hair under; not quite; little less than; a shade under; virtually; "
        "slightly fewer than; just less than"
    ),
    "past": (
        "just over; just above; slightly more than; slightly over; slightly above; a little over; a little more than; "
        "a touch over; a tad over; a whisker over; a hair over; a touch more than; a bit over; a bit more than; little more than; just more than; a shade over; a fraction over"
    ),
    "exact": "equal to; equals; equals to; equaling to; exactly; precisely",
}  # fmt: skip
_HEDGES = {phrase.strip(): sense for sense, phrases in _LEFT.items() for phrase in phrases.split(";")}
_LONGEST = max(len(phrase.split()) for phrase in _HEDGES)
_LAST_WORDS = {phrase.split()[-1] for phrase in _HEDGES}
_RIGHT = re.compile(
    r"(?P<least>\s(?:or|and) (?:more|greater|higher|over|above|older|better|longer|larger|up|upwards)\b(?! than [0-9a-z])(?: than)?"
    r"|\+(?![0-9\w])|-plus\b|\s(?:and counting|and upwards?|at (?:the (?:very )?)?least)\b|\splus\b(?= (?![$£€¥0-9]))|\s?or-more\b)"
    r"|(?P<past>\sand (?:change|a bit)\b)|(?P<most>\sat (?:the (?:very )?)?most\b|\sor (?:less|fewer|lower|under|below|younger|smaller)\b(?! than [0-9a-z])(?: than)?)"
    r"|(?P<about>\sor (?:so|thereabouts)\b|-odd\b|\sodd\b|-ish\b|,? give or take\b)"
    r"|(?P<equal>\sor equal(?: to)?\b(?! [0-9]))"
)
_SPATIAL = {
    "over",
    "under",
    "above",
    "below",
    "beyond",
    "around",
    "about",
    "some",
    "ca.",
    "c.",
    "tops",
    "topped",
    "past",
}
_BE = listed(
    "is was were are be been being for just well of at to in by with lasted lasting took take takes taking and has have had "
    "spent after within aged cost costs worth from killed killing injured injuring left leaving that weigh weighs weighed "
    "raised raise reached hit sold drew paid pay earn earned owed owes owned employs employed includes including totalled "
    "totaling totalling see saw lost won lose sell sells buy bought made make rose fell up down gained climbed jumped , . : ; ("
)
_PASSING = listed(
    "climbed rose soared surged jumped weakened moved pushed went rallied shot raced swelled ballooned strengthened fell "
    "slid slipped crept climb rise soar surge move push go rally climbing rising soaring surging moving"
)
_STOPPING = listed(
    "fell fall falls falling fallen stopped stop stops came come comes ended ends finished finish"
)
_TIMES = listed("second minute hour day week month quarter year decade century")


@dataclass(frozen=True, slots=True)
class Hedge:
    """Where the words of a bound begin or end, and what they say."""

    start: int
    end: int
    sense: str


def hedges_left(low: str, start: int, unit: str, value: float) -> list[Hedge]:
    """The bounding words that stand right before a number, nearest first."""
    found: list[Hedge] = []
    while len(found) < 2:
        hedge = _hedge_before(low, start)
        if hedge is None or not _bounds_here(low, hedge, unit, value):
            return found
        found.append(hedge)
        start = hedge.start
    return found


def _hedge_before(low: str, start: int) -> Hedge | None:
    if start == 0 or (low[start - 1] not in " \u00a0>=<~≤≥–-" and low[start - 2 : start - 1] != "c"):
        return None
    window = low[max(0, start - 44) : start]
    words = window.split()
    if not words or (words[-1].strip("(“\"'") not in _LAST_WORDS):
        return None
    for count in range(min(_LONGEST, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).lstrip("(“\"'")
        if phrase in _HEDGES:
            first = words[-count].lstrip("(“\"'")
            at = _position(low, start, first, count)
            return Hedge(at, start, _HEDGES[phrase])
    return None


def _position(low: str, start: int, first: str, count: int) -> int:
    at = start
    for _ in range(count):
        at = len(low[:at].rstrip()) if at - 60 < 0 else at - (60 - len(low[at - 60 : at].rstrip()))
        while at and not low[at - 1].isspace():
            at -= 1
    return low.index(first, at)


def _bounds_here(low: str, hedge: Hedge, unit: str, value: float) -> bool:
    """Leaves "over three days", "under two treaties", "about 1984": there the word is a plain preposition."""
    words = low[hedge.start : hedge.end].split()
    before = low[max(0, hedge.start - 20) : hedge.start].split()
    if words == ["short", "of"]:
        return bool(before) and before[-1] in _STOPPING  # "is short of 30 nurses" bounds nothing
    if len(words) > 1 or words[0] not in _SPATIAL:
        return True
    if words[0] == "past":
        return bool(before) and before[-1] in _PASSING
    if words[0] in {"over", "under", "beyond"} and unit in _TIMES:
        return not before or before[-1] in _BE or before[-1][-1] in ",.:;("
    if words[0] in {"under", "above", "below", "beyond"} and not unit and 0 < value < 10:
        return bool(before) and before[-1] in _BE
    return not (words[0] in {"tops", "topped"} and value < 10)


def hedge_right(low: str, end: int) -> Hedge | None:
    """The bounding words right behind a number and its unit."""
    if low[end : end + 1] not in {" ", "+", "-", ","}:
        return None
    after = _RIGHT.match(low, end)
    return Hedge(end, after.end(), after.lastgroup or "") if after else None


@dataclass(frozen=True, slots=True)
class Bounds:
    """An interval as far as the words tell it."""

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    about: bool = False


def applied(bounds: Bounds, sense: str) -> Bounds:
    """The interval after one more word has spoken of it."""
    if sense == "more":
        return Bounds(bounds.low, None, low_open=True, about=bounds.about)
    if sense == "least":
        return Bounds(bounds.low, None, about=bounds.about)
    if sense == "less":
        return Bounds(None, bounds.high, high_open=True, about=bounds.about)
    if sense == "most":
        return Bounds(None, bounds.high, about=bounds.about)
    if sense == "equal":
        return replace(bounds, low_open=False, high_open=False)
    if sense == "nearly":
        return replace(bounds, about=True, high_open=True)
    if sense == "past":
        return replace(bounds, about=True, low_open=True)
    return replace(bounds, about=True) if sense == "about" else bounds
