"""
Which numbers are no figures: names, dates, clock times, years, addresses, list marks.

Leaves: "Boeing 737", "School No 12", "Flight 202", "G7", "AK-47", "12 March", "2025", "4:47am", "1500 GMT",
        "the 1990s", "9/11", "+1-222-2222", "1. First point"
"""

from __future__ import annotations

import re

from checker.annotate.numerals.joining import is_scored
from checker.annotate.numerals.lexicon import listed
from checker.annotate.numerals.pieces import Piece

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec"
)
_MONTH_BEFORE = re.compile(rf"\b(?:{_MONTHS})\.?,?\s(?:the\s|[0-9]{{1,2}}\s?(?:-|–|and|to|or|,)\s?)?$")
_MONTH_AFTER = re.compile(
    rf"(?:st|nd|rd|th)?(?:\s?[-–]\s?[0-9]{{1,2}}| and [0-9]{{1,2}}| to [0-9]{{1,2}})?\s(?:of )?(?:{_MONTHS})\b(?!-)"
)
_CLOCK_AFTER = re.compile(
    r"\s?(?:a\.\s?m|p\.\s?m|am\b|pm\b|o'clock|o’clock|noon\b|midnight\b)|\s(?:gmt|utc|cet|est|edt|bst|ist|et)\b|\s?h[0-9]{2}\b|:\s?[0-9]{2}(?![0-9])"
)
_CLOCK_BEFORE = re.compile(r"[0-9]:$|\b(?:half |quarter )?(?:past|minutes to)\s$")
_HOURS_AFTER = re.compile(r"\s(?:hours|hrs|local|gmt|utc|cet|est|edt|bst|ist|hkt)\b")
_AT = re.compile(r"\bat (?:about |around |some |nearly |exactly )?$")
_CLOCK_CONTEXT = re.compile(
    r"(?: local time| on (?:mon|tues|wednes|thurs|fri|satur|sun)day| in the (?:morning|afternoon|evening)"
    r"| this (?:morning|afternoon|evening)| yesterday| last night| tonight)|[,.;](?: |$)|$"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|of|until|till|from|to|the|and|early|late|mid|year|before|after|during|for|through|between|fiscal|"
    rf"season|spring|summer|autumn|fall|winter|{_MONTHS}),?\s$|[-–(/]$"
)
_CLEARLY_COUNTED = re.compile(
    r"\s(?:people|persons|men|women|children|soldiers|troops|passengers|villagers|civilians|homes|houses)\b"
)
_PEOPLE_AFTER = re.compile(r"\s(?:people|men|women|children|troops|police|[a-z]{3,}s)\b")
_NAMING = re.compile(
    r"\b(?:no|nos|number|nr|nrs|article|articles|flight|boeing|airbus|school|room|route|highway|interstate|motorway|road|section|"
    r"chapter|page|pages|paragraph|part|phase|grade|class|formula|channel|radio|platform|gate|terminal|runway|"
    r"building|apartment|flat|resolution|amendment|proposition|regulation|directive|exhibit|psalm|verse|episode|volume|version|"
    r"windows|iphone|ipad|galaxy|playstation|xbox|apollo|soyuz|expo|studio|exit|junction|bus|train|tram|line|lane|track|"
    r"battalion|regiment|district|ward|zone|sector|reactor|unit|hurricane|category|tier|division|type|model|mark|mk|mach|"
    r"figure|table|item|case|count|question|rule|law|act|scene|season|stage|game|week|day|lap|round|heat|hole|seed|"
    r"s&p|nasdaq|russell|nikkei|stoxx|fortune|ftse|cac|dax|topix|group of|covid|psalms|exercise|exercises|euro|top|under|u|group|pool|area|camp|box|locker|cell|house|hall|pier|berth|dock|warehouse)"
    r"\.?\s?#?\s?$"
)
_WEAK_NAMING = listed(
    "week day game round top under part house hall type count act rule law area line case top mark euro stage class figure camp lane"
)
_CAPITAL_BEFORE = re.compile(r"(?:^|[\s(“\"'‘])((?:[A-Z][\w’'&.-]*|[a-z]+[A-Z]\w*))\s$")
_TALLY = re.compile(r"[A-Z][\w’'-]+ [0-9]+(?![\w,]*[0-9])")
_DIALLED = re.compile(r"0[0-9]{1,}$")
_DIALLED_BEFORE = re.compile(r"\b0[0-9]{2,4}(?:[\s-][0-9]{3,})*[\s-]$")
_CALIBRE = re.compile(
    r"\s(?:max|dreamliner|neo)\b|\([kc]\)|[-\s](?:calib|cal\b|magnum|gauge)|\s(?:revolver|pistol|handgun)(?!s)"
)
_RESULT = re.compile(r"[-–][0-9]{1,2}(?![0-9-])")
_LIST_MARK = re.compile(r"^\W*$")
_MONTH_WORDS = frozenset(_MONTHS.split("|"))
_NOT_NAMES = listed(
    "the a an in on at by of for and but or all some about around nearly over under almost only just after before since "
    "with from to as is was were are more than fewer less least both these those them there their its his her he she "
    "it they we i you that this which when while where another no yes up down "
    "monday tuesday wednesday thursday friday saturday sunday"
)


def is_name(low: str, text: str, piece: Piece, previous: Piece | None = None) -> bool:
    """Whether the number only tells one thing from another: it is part of a name, a list mark or a number to dial."""
    start, end = piece.start, piece.end
    before, after = text[max(0, start - 24) : start], text[end : end + 3]
    last = before[-1:]
    if previous is not None and start - 1 == previous.end and last in "-–—~":
        return previous.kind == "name"  # the next part of a telephone number, or of a range
    if piece.unit == "magnitude":
        return False
    if piece.number.digits and _DIALLED.match(low[piece.number.start : piece.number.end]):
        return True
    if _DIALLED_BEFORE.search(before) or _CALIBRE.match(low[end : end + 12]):
        return True
    if after[:1].isalnum() and (piece.end > piece.number.end or piece.number.digits):
        return True
    if last in "’'" and text.startswith(("-year-old", " year-old"), piece.number.end):
        return False
    if last and (last in "/#@_=&%?\\+’'`^" or (last.isalnum() and last != "x")):
        return last != "+" or bool(re.match(r"[-0-9]", after))
    if last in {"-", "–", "."} and before[-2:-1].isalnum() and not _counting_hyphen(before):
        return True
    if (not piece.unit and re.match(r"[/_@\\][\w]", after)) or (
        re.match(r"-[A-Z0-9]{2,}-?", after)
        and not piece.unit
        and re.match(r"-[0-9]{3,}-", text[end : end + 6])
    ):
        return True
    if piece.unit and piece.kind != "fraction":
        return False
    if (
        piece.number.digits
        and _LIST_MARK.match(text[:start][-12:])
        and start < 12
        and re.match(r"[.)]\s", after)
    ):
        return True
    return _after_naming_word(low, text, piece, before)


def _counting_hyphen(before: str) -> bool:
    """A hyphen that joins no name to the number: "one-in-five", or the dash of a range."""
    if before.lower().endswith(("-in-", "-to-", "-or-", "-of-", "sub-")):
        return True
    return before[-1:] in {"–", "-"} and before[-2:-1].isdigit()


def _after_naming_word(low: str, text: str, piece: Piece, before: str) -> bool:
    number = piece.number
    if number.scale > 1 or (not number.digits and number.value > 20) or number.value != int(number.value):
        return False
    naming = _NAMING.search(low[max(0, piece.start - 16) : piece.start])
    if naming:
        word = naming.group(0).strip(" .#")
        written = text[max(0, piece.start - 16) : piece.start][naming.start()]
        if word == "no":
            return written == "N" or "." in naming.group(0) or "#" in naming.group(0)
        if word in _WEAK_NAMING or not number.digits:
            return written.isupper()
        return True
    if not number.digits or "," in text[number.start : number.end]:
        return False
    return _after_capital(low, text, piece, before)


def _after_capital(low: str, text: str, piece: Piece, before: str) -> bool:
    """ "Castor 12" is a name; "In Kabul 12 people" and the tally "Reds 12, Blues 9, Greens 4" are not."""
    capital = _CAPITAL_BEFORE.search(before)
    if capital is None:
        return False
    word = capital.group(1)
    if word.lower().rstrip(".") in _NOT_NAMES | _MONTH_WORDS:
        return False
    if word[0].islower() or (word.isupper() and len(word) <= 4 and not text.isupper() and len(word) > 1):
        return not re.match(r"\s*[(,;]\s*[+-]?[0-9]", text[piece.end : piece.end + 4])
    if _in_title_case(text, piece):
        return False
    following = text[piece.end : piece.end + 2]
    if _RESULT.match(text, piece.end) and is_scored(low, piece.start, piece.end):
        return False  # "beat City 2-1"
    if re.match(r"\s[a-z]", following) or piece.start - len(word) <= 1:
        return False
    around = text[max(0, piece.start - 200) : piece.end + 200]
    return len(_TALLY.findall(around)) < 3


def _in_title_case(text: str, piece: Piece) -> bool:
    """A headline whose words all begin with a capital: none of them says that a name goes on."""
    words = [
        one
        for one in text[max(0, piece.start - 120) : piece.end + 120].split()
        if one[:1].isalpha() and len(one) > 3
    ]
    return len(words) > 3 and sum(one[0].isupper() for one in words) >= 0.8 * len(words)


def is_time(low: str, piece: Piece) -> bool:
    """Whether the number belongs to a date or a clock time: those are for the reader of times."""
    if piece.kind == "money":
        return False
    number = piece.number
    before, after = low[max(0, piece.start - 24) : piece.start], low[number.end : number.end + 28]
    small = number.scale == 1 and 0 <= number.value <= 31
    if small and _CLOCK_AFTER.match(after) and not (after[:1] == ":" and not number.digits):
        return True
    if number.value < 60 and _CLOCK_BEFORE.search(before):
        return True
    if piece.unit and not (piece.unit == "hour" and _four_digits(low, piece)):
        return False
    if (
        small
        and number.value == int(number.value)
        and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after))
    ):
        return True
    if number.value < 25 and _AT.search(before) and _CLOCK_CONTEXT.match(after):
        return number.value != int(number.value) or number.value <= 12
    return number.digits and _is_year_or_stamp(low, piece, before, after)


def _four_digits(low: str, piece: Piece) -> bool:
    return low[piece.number.start : piece.number.end].isdigit() and piece.number.end - piece.number.start == 4


def _is_year_or_stamp(low: str, piece: Piece, before: str, after: str) -> bool:
    written = low[piece.number.start : piece.number.end]
    if after[:1] == "s" and not after[1:2].isalpha() and len(written) in {2, 4} and written.endswith("0"):
        return True  # the 1990s
    if before[-1:] in "'’" and before and len(written) == 2:
        return True
    if re.match(r"[-/.][0-9]{1,2}[-/.][0-9]{2,4}\b", after) or re.search(r"[0-9][-/][0-9]{1,2}[-/]$", before):
        return True
    if re.match(r"/[0-9]", after) or (before[-1:] == "/" and before[-2:-1].isdigit()):
        return True
    if not (len(written) == 4 and written.isdigit()):
        return False
    if _HOURS_AFTER.match(after) and int(written) <= 2400 and int(written[2:]) < 60:
        return True
    if not 1500 <= int(written) <= 2099:
        return False
    if _CLEARLY_COUNTED.match(after) and not _YEAR_BEFORE.search(before):
        return False
    if _YEAR_BEFORE.search(before) or int(written) % 50:
        return not (
            int(written) % 50 == 0
            and _PEOPLE_AFTER.match(after)
            and not re.search(r"\b(?:in|since|the)\s$", before)
        )
    return not _PEOPLE_AFTER.match(after)
