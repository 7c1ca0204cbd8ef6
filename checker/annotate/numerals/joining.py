"""
Joins pieces that are one figure together: ranges, scores, votes, odds, one in five, feet and inches, ages.

Finds:  "10 to 15 percent", "between 10 and 15", "three or four", "2-1", "6-3, 7-5", "nine to two", "one in five",
        "5 ft 2 in", "thirteen dollars and forty-five cents", "54-year-old", "Madina, nine,"
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.annotate.numerals.compounds import compound
from checker.annotate.numerals.halves import half_behind, one_and_a_half
from checker.annotate.numerals.pieces import Piece

_RANGE_GAP = re.compile(r"\s?[-–—~]\s?|-\s(?:to|or)\s|(?:-|\s)(?:to|through)[\s-]| and | or |-or-")
_LEFT_WORDS = re.compile(
    r"\b(between|from|ranging|ranged|ranges|range is|varying|vary|aged|ages)\s(?:the\s)?(?:about\s|around\s)?$"
)
_RANGING = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)(?: is)?|var(?:y|ies|ying)|anywhere|anything|somewhere|number range is) from\s$"
)
_MOVED = re.compile(
    r"\b(?:rose|fell|grew|climbed|jumped|dropped|slipped|slid|gained|lost|up|down|cut|raised|increased|decreased|declined|edged|"
    r"slumped|surged|soared|widened|narrowed|shrank|eased|added|expanded)(?: by)?\s(?:about |nearly |some )?$"
)
_MOVING = re.compile(
    r"\b(?:ris|rose|fall|fell|gr[eo]w|climb|jump|drop|cut|rais|lower|increas|decreas|declin|widen|narrow|shr[aiu]nk|expand|"
    r"boost|go(?:es|ne|ing)?\b|went|mov|shift|chang|doubl|tripl|swell|plung|soar|surg|slump|tumbl|edg|slip|slid|eas|improv|"
    r"worsen|reduc|lift|brought|bring|trim|slash|upgrad|downgrad|revis|updat|up\b|down\b|took|take|turn)\w*[^.;]{0,40}\bfrom\s(?:about |around |some )?$"
)
_SCORED = re.compile(
    r"\b(?:w[io]n(?:s|ning)?|beat(?:s|en|ing)?|lost|los[se]|losing|dr[ae]w[sn]?|defeat\w*|victory|scores?|scored|voted?|votes|voting|"
    r"match|sets?|final|ahead|lead|leads|leading|led|trail\w*|rul\w+|decision|margin|majority|thrash\w*|down|advantage|"
    r"draw|edged|game|half-time|goals?|tie|verdict|count|odds|shoot-?out|penalt\w+|series|aggregate|rout\w*|approved|passed|backed)\b"
)
_VOTED = re.compile(
    r"\b(?:vote|voted|votes|voting|ruled|ruling|majority|decision|court|justices|judges|panel|verdict|approved|council|board)\b"
)
_ODDS = re.compile(r"\bodds\b|\bratio\b")
_IN = re.compile(r"[-\s](?:in|out of)[-\s](?:every\s)?")
_AGED = re.compile(r"\b(?:aged|age(?: of)?)\s(?:about |around )?$")
_AGED_TOO = re.compile(r"\b(?:aged|ages(?: of)?)\s[a-z0-9-]+(?:,? and|,)\s(?:[a-z0-9-]+ and\s)?$")
_NAME_COMMA = re.compile(r"[A-Z][\w’'-]+\.?,\s$")
_AGE_AFTER = re.compile(r"[,;)]|\.(?:\s|$)|\s(?:of [A-Z]|and [A-Z]|said\b|who\b|from [A-Z])")
_OLD_AFTER = re.compile(r"(?:\s|-)?(?:years?|yrs?|months?|weeks?|days?)?(?:\s|-)(?:old|of age)\b|\s?y/?o\b")


@dataclass(slots=True)
class Joined:
    """One figure before the words of its bounds: one piece, or several that belong together."""

    start: int
    end: int
    low: float
    high: float
    kind: str
    unit: str
    grain: float
    about: bool = False
    vague: str = ""


def joined(low: str, text: str, pieces: list[Piece]) -> list[Joined]:
    """The pieces as figures, in order."""
    figures: list[Joined] = []
    index = 0
    while index < len(pieces):
        piece = pieces[index]
        second = pieces[index + 1] if index + 1 < len(pieces) else None
        if end := half_behind(low, piece):
            piece.value, piece.end = piece.value + 0.5, end
            figures.append(_single(low, text, piece))
            index += 2 if second and second.start < end else 1
            continue
        pair = _pair(low, piece, second) if second and second.start - piece.end < 16 else None
        if pair is not None:
            figures.append(pair)
            index += 2
        else:
            if second is not None and low[piece.end : second.start] == " to ":
                _share_magnitude(piece, second)
                _share_unit(low, piece, second)
            figures.append(_single(low, text, piece))
            index += 1
    return figures


def _share_magnitude(left: Piece, right: Piece) -> None:
    """ "grew from 100 to 120 million": the first is in millions too."""
    size = right.number.scale
    if (
        size >= 1000
        and left.number.scale == 1
        and left.value < 1000
        and (not left.unit or left.unit == right.unit)
    ):
        left.value *= size
        left.grain *= size


def _share_unit(low: str, left: Piece, right: Piece) -> None:
    """ "raised from 4 to 4.5 percent", "widened from 12 to 15 metres": the first is of the second's unit."""
    if left.unit or not right.unit or left.kind != "cardinal" or right.kind == "money":
        return
    if low[max(0, left.start - 5) : left.start] == "from " and _moving(low, left):
        left.unit, left.kind = right.unit, right.kind


def _pair(low: str, left: Piece, right: Piece) -> Joined | None:
    if {left.kind, right.kind} & {"name"}:
        return None
    gap = low[left.end : right.start]
    if {left.kind, right.kind} & {"ordinal"}:
        return None
    if compound := _compound(low, left, right, gap):
        return compound
    if _IN.fullmatch(gap) and not left.unit and not right.unit:
        return _in_so_many(left, right, gap)
    if (
        gap == " over "
        and left.value == 1
        and not right.unit
        and low[right.end : right.end + 1] in {"", ".", ",", ";"}
    ):
        return (
            Joined(left.start, right.end, 1 / right.value, 1 / right.value, "ratio", "fraction", 0.04)
            if right.value > 1
            else None
        )
    if not _RANGE_GAP.fullmatch(gap):
        return None
    return _score(low, left, right, gap) or _range(low, left, right, gap)


def _compound(low: str, left: Piece, right: Piece, gap: str) -> Joined | None:
    """Feet and inches, dollars and cents, hours and minutes."""
    both = compound(low, left, right, gap)
    if both is None:
        return None
    value, grain = both
    return Joined(left.start, right.end, value, value, left.kind, left.unit, grain)


def _in_so_many(left: Piece, right: Piece, gap: str) -> Joined | None:
    over, under = left.value, right.value
    if not 0 < over < under or under > 1e7 or over != int(over) or under != int(under):
        return None
    if "out of" not in gap and not (
        (over <= 10 and not left.number.digits) or (over == 1 and left.number.digits)
    ):
        return None
    share = over / under
    grain = 0.04 if under <= 12 else share / 10
    return Joined(left.start, right.end, share, share, "ratio", "fraction", grain)


def _score(low: str, left: Piece, right: Piece, gap: str) -> Joined | None:
    """Two small whole numbers that stand for two sides."""
    if (
        left.unit
        or right.unit
        or right.hyphen
        or max(left.value, right.value) > 999
        or left.value != int(left.value)
        or right.value != int(right.value)
    ):
        return None
    if (
        "and" in gap
        or "or" in gap
        or "through" in gap
        or "~" in gap
        or right.number.scale > 1
        or left.value < 0
    ):
        return None
    around = low[max(0, left.start - 40) : left.start] + " " + low[right.end : right.end + 24]
    scored = is_scored(low, left.start, right.end)
    if not scored and (left.value <= right.value or " to " in gap):
        return None
    words = f"{left.value:g}-{right.value:g}"
    kind = "ratio" if _ODDS.search(around) else "vote" if _VOTED.search(around) else "score"
    low_end, high_end = sorted((left.value, right.value))
    return Joined(
        left.start,
        right.end,
        low_end,
        high_end,
        kind,
        "vote" if kind == "vote" else "score",
        1.0,
        vague=words,
    )


def is_scored(low: str, start: int, end: int) -> bool:
    """Whether words around two numbers speak of a match or a vote."""
    return bool(_SCORED.search(low[max(0, start - 40) : start] + " " + low[end : end + 24]))


def _range(low: str, left: Piece, right: Piece, gap: str) -> Joined | None:
    before = low[max(0, left.start - 32) : left.start]
    words = _LEFT_WORDS.search(before)
    opening = words.group(1) if words else ""
    if not _joins(gap, opening, before, left, right, low):
        return None
    if left.unit and right.unit and left.unit != right.unit:
        return None
    first, scale = left.value, right.number.scale
    if right.kind == "money" and right.value and right.number.value:
        scale = max(scale, right.value / right.number.value * scale)
    if (left.number.scale == 1 and scale > 1 and first < right.value / scale * 1.0000001) or (
        scale > 1 and left.number.scale == 1 and first < 1000 and "and" not in gap
    ):
        first *= scale
    if first < 0 and right.value < first:
        first, right.value = right.value, first  # "lows of -15 to -20"
    if not first < right.value or (left.unit and not right.unit and "and" in gap and opening != "between"):
        return None
    unit = right.unit or left.unit
    kind = right.kind if right.unit else left.kind
    if not unit and _AGED.search(before):
        kind, unit = "age", "year"
    return Joined(
        left.start, right.end, first, right.value, kind, unit, min(left.grain, right.grain), about=False
    )


def _joins(gap: str, opening: str, before: str, left: Piece, right: Piece, low: str) -> bool:
    if gap == " and ":
        return opening == "between"
    if gap in {" or ", "-or-"}:
        return (
            not left.unit
            and 0 < right.value - left.value <= max(2.0, left.value)
            and right.number.digits == left.number.digits
        )
    if "to" in gap.strip(" -").split() or gap.strip(" -") == "to":
        if opening == "from":
            return bool(_RANGING.search(before)) or (
                not _moving(low, left)
                and not left.unit
                and left.number.digits == right.number.digits
                and not right.unit
            )
        if _MOVED.search(before) and not (right.unit in {"percent", "percentage point"} and not left.unit):
            return False
        return not left.unit or left.unit == right.unit
    return True


def _moving(low: str, left: Piece) -> bool:
    """Whether a verb of change stands before "from": "rose from 100 to 130" gives two figures."""
    return bool(_MOVING.search(low[max(0, left.start - 60) : left.start]))


def _single(low: str, text: str, piece: Piece) -> Joined:
    kind, unit, end = piece.kind, piece.unit, piece.end
    if half := one_and_a_half(low, piece):
        return Joined(half[0], end, 1.5, 1.5, "measure", half[1], 0.5)
    if kind in {"cardinal", "measure"} and (age_end := _age_end(low, piece)):
        kind, unit, end = "age", unit if unit in {"month", "week", "day"} else "year", age_end
    elif kind == "cardinal" and not unit and _beside_name(text, piece):
        kind = "apposed"
    high = piece.value if piece.high is None else piece.high
    about = low.startswith("a couple", piece.start) or (high != piece.value and not piece.number.vague)
    return Joined(piece.start, end, piece.value, high, kind, unit, piece.grain, about, piece.number.vague)


def _age_end(low: str, piece: Piece) -> int:
    """Where an age ends; 0 where the figure is none."""
    value, number = piece.value, piece.number
    if not 0 <= value <= 125 or value != int(value) or number.scale > 1:
        return 0
    if piece.unit not in {"", "year", "month", "week", "day"}:
        return 0
    if old := _OLD_AFTER.match(low, number.end):
        return old.end()
    if piece.unit:
        return 0
    before = low[max(0, piece.start - 28) : piece.start]
    return piece.end if _AGED.search(before) or _AGED_TOO.search(before) else 0


def _beside_name(text: str, piece: Piece) -> bool:
    """ "Madina, nine, ...": most likely an age, and certainly no count of anything."""
    if not 1 <= piece.value <= 110 or piece.value != int(piece.value):
        return False
    before = text[max(0, piece.start - 24) : piece.start]
    return bool(_NAME_COMMA.search(before) and _AGE_AFTER.match(text, piece.end))
