"""The words that stand for numbers, and one pattern that finds them and digits in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable


def listed(words: str) -> frozenset[str]:
    """The words of a list written as one line."""
    return frozenset(words.split())


CARDINALS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
ONES = CARDINALS | {"nought": 0, "naught": 0, "nil": 0}
TENS = {
    word: 20 + 10 * step
    for step, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    )
} | {"fourty": 40}
MULTIPLIERS = {
    "dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "crore": 1e7,
    "crores": 1e7, "billion": 1e9, "trillion": 1e12, "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "bn": 1e9,
    "bln": 1e9, "tn": 1e12, "tln": 1e12, "trn": 1e12, "doz": 12.0, "dzs": 12.0, "dozs": 12.0,
}  # fmt: skip
ABBREVIATED = listed("mn mln mil mio bn bln tn tln trn")
PLURALS = {
    "tens": 10.0, "dozens": 12.0, "scores": 20.0, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6,
    "billions": 1e9, "trillions": 1e12,
}  # fmt: skip
# The parts of a whole by their word: what one of them divides by.
PARTS = {
    "half": 2, "halves": 2, "quarter": 4, "quarters": 4,
    **{
        word + ending: divisor
        for word, divisor in {
            "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
            "eleventh": 11, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20, "thirtieth": 30,
            "fiftieth": 50, "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9,
            "trillionth": 10**12,
        }.items()
        for ending in ("", "s")
    },
}  # fmt: skip
# "a couple of hours", "a pair of brothers", "a handful of people": the word, and how many it may stand for.
GROUPS = {"couple": (2.0, 2.0), "pair": (2.0, 2.0), "handful": (3.0, 10.0)}
SIGNS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5, "⅘": 4 / 5,
         "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}  # fmt: skip


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words that looks at each letter once, as plain alternation does not."""
    heads: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        heads.setdefault(word[:1], []).append(word[1:])
    branches = [
        re.escape(head) + (any_of(rest) if len(rest) > 1 else re.escape(rest[0]))
        for head, rest in heads.items()
        if head
    ]
    joined = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{joined})?" if "" in heads else joined


_SPACE = "\u00a0\u202f\u2009"
_DIGITS = rf"""
    [0-9]{{1,3}}(?:,[0-9]{{3}}){{1,7}}+(?:\.[0-9]{{1,20}}+)?(?!,?[0-9])  # 1,234,567.8
  | [0-9]{{1,2}}(?:,[0-9]{{2}}){{1,6}},[0-9]{{3}}(?:\.[0-9]{{1,20}}+)?(?!,?[0-9])  # 12,34,567.89
  | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,7}}+,[0-9]{{1,20}}+(?![.,]?[0-9])  # 1.234.567,8
  | [0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,7}}+(?![.,]?[0-9])  # 1.234.567
  | [0-9]{{1,3}}(?:[{_SPACE}][0-9]{{3}}){{1,7}}+(?:[.,][0-9]{{1,20}}+)?(?![0-9])  # 1 234 567
  | [0-9]{{1,3}}(?:\ [0-9]{{3}}){{1,7}}+(?:[.,][0-9]{{1,20}}+)?(?![0-9]|\ [0-9])
  | (?<![0-9],)[0-9]++,[0-9]{{1,2}}+(?!,?[0-9])
  | [0-9]++(?:\.[0-9]++(?!\.[0-9]))?
  | \.[0-9]++
"""
_WORDS = any_of([*ONES, *TENS, *MULTIPLIERS, *PLURALS, *PARTS, *GROUPS])
# "less than an hour": behind the word of a bound, an article counts one.
_BOUNDING = (
    "than ",
    "over ",
    "under ",
    "nearly ",
    "almost ",
    "about ",
    "around ",
    "least ",
    "roughly ",
    "up to ",
)
_ONE_OF = (
    "minute|hour|day|week|month|year|decade|century|mile|kilometre|kilometer|metre|meter|foot|inch|yard|acre|hectare|tonne|ton|"
    "litre|gallon|degree|percentage point|dollar|euro|pound"
)
_SINGLE = rf"(?=an?[ -])(?:{'|'.join(f'(?<={word})' for word in _BOUNDING)})an?(?=[ -](?:{_ONE_OF})\b(?! (?:ago|earlier|before|later)))".replace(
    " ", "[ ]"
).replace("[[ ]-]", "[ -]")

# One look at a text finds digits, number words and signs; what they mean together is reading.py's business.
ATOM = re.compile(
    rf"(?<![0-9])(?P<digits>{_DIGITS})|(?P<word>\b{_WORDS}\b)|(?P<sign>[{''.join(SIGNS)}])|(?P<single>{_SINGLE})",
    re.VERBOSE,
)
