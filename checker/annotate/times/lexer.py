"""
Cuts text into lexemes with a kind each, so that the grammar can speak of "month" and "year".

A text without any word or figure that a time could hang on is seen at once and costs next to nothing.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from checker.annotate.numerals.lexicon import CARDINALS, TENS
from checker.annotate.times import words
from checker.annotate.times.forms import Calendar, Clock, Unknown


class Lexeme(NamedTuple):
    """A piece of text, or several made into one, with its kind and what it stands for."""

    kind: str
    value: Any
    start: int
    end: int
    text: str


_LEXEME = re.compile(
    r"""(?=\S)(?:
    (?P<word>[A-Za-z]+\d*(?:['’](?:s|clock)(?![A-Za-z]))?)
  | (?P<iso>(?<![\w.-])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d-])(?:T\d{2}:\d{2}(?::\d{2})?)?)
  | (?P<full>(?<![\w.,/-])\d{1,2}(?P<sep>[-/.])\d{1,2}(?P=sep)\d{4}(?![\w/-])|(?<![\w.,/-])\d{1,2}/\d{1,2}/\d\d(?![\w/-]))
  | (?P<slash>(?<![\w.,/$€£-])\d{1,2}/\d{1,2}(?![\w/%-]))
  | (?P<clock>(?<![\w.,:/$€£])(?:
        (?:[01]?\d|2[0-3])(?::\ ?|\.)[0-5]\d(?:[:.][0-5]\d)?\ ?(?:[ap]\.?\ ?m\b\.?|[ap]\b)
      | (?<=at\ )(?:[01]?\d|2[0-3])\.[0-5]\d(?=\ on\b|\ (?:GMT|BST|CET|local)|[?!]|\.?$)
      | (?:0?[1-9]|1[0-2])\ ?(?:[ap](?:\.\ ?)?m\b\.?)
      | (?:0[1-9]|1[0-2])[0-5]\d\ ?(?:[ap]\.?m\b\.?)
      | (?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])
      | (?:[01]\d|2[0-3])[0-5]\d(?=\ ?(?:GMT|UTC|BST|CET|CEST|EST|EDT|hours\b|hrs\b|local\ time)))
      (?:\ ?(?:hours|hrs)\b)?)
  | (?P<decade>(?:(?<=\s)|(?<=^)|(?<=mid-))(?:1[0-9]|20)\d0['’]?\ ?s\b|['’]\d0['’]?s\b|(?<=\ )\d0['’]?s\b)
  | (?P<short>(?:(?<=in\ )|(?<=since\ )|(?<=of\ ))['’]\d\d(?!\d|['’]?s\b))
  | (?P<ordinal>(?<![\w.,])\d{1,3}(?:st|nd|rd|th)\b)
  | (?P<number>(?<![\w.,])(?:[$€£¥\#]\ ?)?\d+(?:,\d{2,3})*(?:\.\d+)?(?:\ ?%)?)
  | (?P<mark>[^\sA-Za-z0-9])
  )""",
    re.VERBOSE | re.IGNORECASE,
)
# How many characters before and after such a word can belong to its time: more than five short words.
_MARGIN = 36
# A figure of more digits than this counts nothing that has a name.
_LONGEST_NUMBER = 24
_new = tuple.__new__
_WORDS = (
    words.MONTHS.keys() | words.WEEKDAYS.keys() | words.UNITS.keys() | words.DAY_PARTS.keys() | words.SEASONS.keys()
    | words.DAY_WORDS.keys() | words.DECADES.keys()
    | {one.replace("'", " ").replace(".", " ").split()[0] for one in words.HOLIDAYS if one[:3] not in {"st.", "all", "new"}}
    | {"mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "noon", "midday", "midnight",
       "tonight", "tonite", "overnight", "eve", "weekly", "daily", "annually", "hourly", "yearly", "nightly", "everyday",
       "quarterly", "weekday", "weekdays", "thousand", "st", "nineteen", "fortnightly", "biweekly"}
)  # fmt: skip
_TRIGGERS = frozenset(word.encode() for word in _WORDS - {"second", "seconds", "may"})
_PLAIN = bytes(
    48 if 48 <= one <= 57 else one | 32 if 97 <= one | 32 <= 122 and one >= 65 else 32 for one in range(256)
)
_HOLIDAY = re.compile(
    r"(?:{})(?![A-Za-z])".format("|".join(re.escape(one).replace("'", "['’]").replace(r"\ ", r"\s+") for one in sorted(words.HOLIDAYS, key=len, reverse=True))),
    re.IGNORECASE,
)  # fmt: skip
_HOLIDAY_STARTS = frozenset(re.split(r"[ '.]", one)[0] for one in words.HOLIDAYS)


def lexemes(text: str) -> list[Lexeme]:
    """The lexemes in order; none where nothing in the text could belong to a time."""
    low, high = _reach(text)
    if low >= high:
        return []
    found: list[Lexeme] = []
    position = 0
    add = found.append
    for match in _LEXEME.finditer(text, low, high):
        start, end = match.span()
        if start < position:
            continue
        raw = text[start:end]
        # Most words tell no time, or only one thing: they are seen at once, without asking further.
        word = raw.lower()
        if quick := _QUICK.get(word):
            add(_new(Lexeme, (quick[0], quick[1], start, end, raw)))
            position = end
        elif raw.isalpha() and word not in _SPECIAL:
            add(_new(Lexeme, ("name" if raw[0].isupper() else "other", raw, start, end, raw)))
            position = end
        else:
            read = _READERS[match.lastgroup or "mark"](match)
            found += read
            position = read[-1].end
    return found


def _reach(text: str) -> tuple[int, int]:
    """From where to where words can belong to a time: around the first and last that one could hang on."""
    # One byte a character: letters small, figures as 0, all else blank. Ten times as fast as asking a pattern.
    bare = text.encode("ascii", "replace").translate(_PLAIN)
    if b"0" not in bare and _TRIGGERS.isdisjoint(bare.split()) and "May" not in text:
        return 0, 0
    hits = [word for word in bare.split() if word in _TRIGGERS]
    places = [bare.find(hits[0]), bare.rfind(hits[-1])] if hits else []
    for mark, where in ((b"0", bare), (b"may", bare if "May" in text else b"")):
        if mark in where:
            places += [where.find(mark), where.rfind(mark)]
    if not places:
        return 0, 0
    low = text.rfind(" ", 0, max(min(places) - _MARGIN, 0))
    high = text.find(" ", max(places) + _MARGIN)
    return max(low, 0), high if high >= 0 else len(text)


def _word(match: re.Match[str]) -> list[Lexeme]:
    raw = match.group()
    start, end = match.span()
    word = raw.lower().replace("’", "'")
    base = word.removesuffix("'s")
    if (
        base in _HOLIDAY_STARTS
        and (holiday := _HOLIDAY.match(match.string, start))
        and _is_holiday(holiday.group())
    ):
        name = words.HOLIDAYS[" ".join(holiday.group().lower().replace("’", "'").split())]
        return [Lexeme("holiday", name, start, holiday.end(), holiday.group())]
    if raw[-1].isdigit():
        return _word_with_digits(match)
    known = _KNOWN.get(word) or _KNOWN.get(base)
    if known is None:
        return [Lexeme("name" if raw[0].isupper() else "other", raw, start, end, raw)]
    kind, value = known
    if kind in {"month", "weekday"} and base in words.DOUBTFUL:
        kind = f"{kind}?"
    if kind == "zone" and not raw.isupper():
        kind = "other"
    if kind == "weekday" and raw[0].islower() and base == "sun":
        kind = "other"
    return [Lexeme(kind, value, start, end, raw)]


def _is_holiday(raw: str) -> bool:
    # "a new year" and "all" are words of every day; their holidays are written large.
    return raw[0].isupper() or not raw.startswith(("new", "all", "may", "april", "black", "good"))


def _word_with_digits(match: re.Match[str]) -> list[Lexeme]:
    raw, start, end = match.group(), match.start(), match.end()
    letters = raw.rstrip("0123456789")
    # More than four figures count no day and no quarter; those of other scripts are left.
    if not 1 <= len(raw) - len(letters) <= 4:
        return [Lexeme("other", raw, start, end, raw)]
    digits = int(raw[len(letters) :])
    if letters.lower() == "q" and 1 <= digits <= 4:
        return [Lexeme("quarter", (digits, 3), start, end, raw)]
    if letters.lower() == "h" and 1 <= digits <= 2:
        return [Lexeme("quarter", (digits, 6), start, end, raw)]
    if letters.lower() in words.MONTHS and 1 <= digits <= 31:
        cut = start + len(letters)
        month = Lexeme("month?", words.MONTHS[letters.lower()], start, cut, letters)
        return [month, Lexeme("num", digits, cut, end, str(digits))]
    return [Lexeme("other", raw, start, end, raw)]


def _number(match: re.Match[str]) -> list[Lexeme]:
    raw, start, end = match.group(), match.start(), match.end()
    digits = raw
    follows = match.string[end : end + 1]
    if not digits[0].isdigit() or digits.endswith("%") or len(digits) > _LONGEST_NUMBER:
        return [Lexeme("other", raw, start, end, digits)]
    if follows.isalpha():
        glued = re.compile(r"[A-Za-z]+").match(match.string, end)
        word = glued.group().lower() if glued else ""
        if word not in words.UNITS and not re.fullmatch(r"\d{4}", digits):
            return [Lexeme("other", digits, start, end, digits)]
    if re.fullmatch(r"[1-9]\d{3}", digits):
        return [Lexeme("year", int(digits), start, end, digits)]
    if re.fullmatch(r"0\d{3}|\d{5,}", digits):
        return [Lexeme("noyear", digits, start, end, digits)]  # "3 May 0000", "12 June 12025"
    value = float(digits.replace(",", ""))
    small = value == int(value) and len(digits) <= 2
    return [Lexeme("num" if small else "big", int(value) if small else value, start, end, digits)]


def _short(match: re.Match[str]) -> list[Lexeme]:
    """ "elected in '08": two figures name a year of this century or, from '50 on, of the last."""
    digits = int(match.group()[1:])
    return [Lexeme("year", digits + (2000 if digits < 50 else 1900), *match.span(), match.group())]


def _ordinal(match: re.Match[str]) -> list[Lexeme]:
    return [Lexeme("ord", int(match.group()[:-2]), *match.span(), match.group())]


def _mark(match: re.Match[str]) -> list[Lexeme]:
    raw = match.group()
    kind = {
        ",": "comma",
        ".": "dot",
        "(": "paren",
        ")": "paren",
        "-": "dash",
        "–": "dash",
        "—": "dash",
        "~": "dash",
        "/": "slash_",
    }
    return [Lexeme(kind.get(raw, "mark"), raw, *match.span(), raw)]


def _iso(match: re.Match[str]) -> list[Lexeme]:
    year, month, day = (int(part) for part in re.findall(r"\d+", match.group())[:3])
    form: Calendar | Unknown = (
        Calendar(year, month, day) if 1 <= month <= 12 else Unknown("day", "no such month")
    )
    return [Lexeme("date", form, *match.span(), match.group())]


def _full(match: re.Match[str]) -> list[Lexeme]:
    first, second, year = (int(part) for part in re.findall(r"\d+", match.group()))
    if year < 100:
        # Three numbers of two digits read three ways; only one of thirteen or more tells the day.
        year += 2000 if year < 50 else 1900
        if first <= 31 and second <= 12 and first > 12:
            form: Calendar | Unknown = Calendar(year, second, first)
        else:
            form = Unknown("day", "the figures read two ways")
    else:
        form = _day_and_month(first, second, year)
    return [Lexeme("date", form, *match.span(), match.group())]


def _slash(match: re.Match[str]) -> list[Lexeme]:
    first, second = (int(part) for part in match.group().split("/"))
    return [Lexeme("slashed", (first, second), *match.span(), match.group())]


def _day_and_month(first: int, second: int, year: int | None) -> Calendar | Unknown:
    if first > 12 and second <= 12:
        return Calendar(year, second, first)
    if second > 12 and first <= 12:
        return Calendar(year, first, second)
    if first == second:
        return Calendar(year, first, second)
    if first > 12:
        return Unknown("day", "no such month")
    return Calendar(year, first, second, ambiguous=True)


def _clock(match: re.Match[str]) -> list[Lexeme]:
    raw = match.group().lower()
    half = re.search(r"([ap])\.?\s?m?\.?$", raw)
    digits = re.findall(r"\d+", raw)
    if len(digits) == 1 and len(digits[0]) >= 3:
        digits = [digits[0][:-2], digits[0][-2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else None
    if half:
        hour = hour % 12 + (12 if half.group(1) == "p" else 0) if hour <= 12 else hour
    sure = half is not None or hour > 12 or len(digits[0]) == 2 or "h" in raw or hour == 0
    end = match.end()
    if match.group().endswith(".") and re.match(r"\.\s*(?:$|\n)", match.string[end - 1 :]):
        end -= 1
    return [Lexeme("clock", Clock(hour, minute, sure), match.start(), end, match.string[match.start() : end])]


def _decade(match: re.Match[str]) -> list[Lexeme]:
    digits = "".join(re.findall(r"\d", match.group()))
    return [Lexeme("decade", int(digits), *match.span(), match.group())]


_READERS = {
    "iso": _iso, "full": _full, "slash": _slash, "clock": _clock, "decade": _decade, "short": _short, "ordinal": _ordinal,
    "number": _number, "word": _word, "mark": _mark,
}  # fmt: skip
_KNOWN: dict[str, tuple[str, Any]] = {}
for _word_list, _kind in (
    (words.CONNECTIVES, ""), (words.ZONES, "zone"), (words.DECADES, "decadeword"), (CARDINALS, "card"), (TENS, "ten"),
    (words.ORDINALS, "ordw"), (words.SEASONS, "season"), (words.DAY_PARTS, "daypart"), (words.DAY_WORDS, "dayword"), (words.UNITS, "unit"),
    (words.WEEKDAYS, "weekday"), (words.MONTHS, "month"),
):  # fmt: skip
    for _name, _value in _word_list.items():
        _KNOWN[_name] = (_kind or str(_value), _value)
_KNOWN |= {f"{name}s": ("weekdays", number) for name, number in words.WEEKDAYS.items() if len(name) > 5}
_KNOWN["second"] = ("second", 2)
_SPECIAL = _KNOWN.keys() | _HOLIDAY_STARTS
# Words that mean one thing however they are written, and marks.
_QUICK = {
    word: known
    for word, known in _KNOWN.items()
    if word not in words.DOUBTFUL | _HOLIDAY_STARTS and known[0] not in {"zone", "weekday", "month"}
} | {",": ("comma", ","), ".": ("dot", "."), "-": ("dash", "-")}
