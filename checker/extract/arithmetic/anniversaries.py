"""
An anniversary and the year of what it is of.

Finds:  "the 10th anniversary of the 2012 fire" in an article of 2025 (13 years)
Leaves: a year more or less (it may be near or just gone), sentences that name another year, articles without a date
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.arithmetic.pairs import Sum, pair
from checker.extract.ordinals import ORDINALS
from checker.model import Assertion, Numeral, Sentence, Span
from checker.values import Quantity

_ANNIVERSARY = re.compile(
    r"\b(?P<which>(?P<digits>[0-9]{1,3})(?:st|nd|rd|th)|[a-z]+)[ -](?:year )?anniversary of (?:(?:the|an?) )?"
    r"(?:[\w'’-]+ ){0,3}?(?:in |of )?(?P<year>1[5-9][0-9]{2}|20[0-9]{2})\b"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9][0-9]{2}|20[0-9]{2})(?!\d)")


def anniversary_misfits(sentence: Sentence) -> Iterator[Assertion]:
    published = sentence.article.published
    found = list(_ANNIVERSARY.finditer(sentence.text))
    if published is None or len(found) != 1 or len(_YEAR.findall(sentence.text)) != 1:
        return
    match = found[0]
    stated = int(match["digits"]) if match["digits"] else ORDINALS.get(match["which"], 0)
    passed = published.year - int(match["year"])
    if not stated or abs(passed - stated) <= 1:
        return
    which, year = (_span(sentence, match, name) for name in ("which", "year"))
    value = Quantity(float(stated), float(stated), unit="year")
    numeral = Numeral(which, sentence.article.quote(which), value, None, "measure")
    computed = Sum(
        Quantity(passed - 1.0, passed + 1.0, unit="year"),
        f"computed from {published.year} − {match['year']}",
        (year,),
        sentence,
    )
    yield from pair(sentence, numeral, value, computed, "anniversary")


def _span(sentence: Sentence, match: re.Match[str], name: str) -> Span:
    start = sentence.span.start
    return Span(start + match.start(name), start + match.end(name))
