"""
An anniversary and the year of what it is of.

Finds:  "Crowds marked the 10th anniversary of the 2012 fire" in an article of 2025 (13 years)
Leaves: what falls in the year of a day within four months; an anniversary that may be long past ("opened on the 10th
        anniversary of"), unless the words say that it is now; sentences that name another year
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from checker.extract.arithmetic.pairs import Sum, pair
from checker.extract.ordinals import ORDINALS
from checker.model import Assertion, Numeral, Sentence, Span
from checker.values import Quantity, moved

_ANNIVERSARY = re.compile(
    r"\b(?P<which>(?P<digits>[0-9]{1,3})(?:st|nd|rd|th)|[a-z]+)[ -](?:year )?anniversary of (?:(?:the|an?) )?"
    r"(?:[\w'’-]+ ){0,3}?(?:in |of )?(?P<year>1[5-9][0-9]{2}|20[0-9]{2})\b"
)
_YEAR = re.compile(r"(?<!\d)(?:1[5-9][0-9]{2}|20[0-9]{2})(?!\d)")
_MARKING = frozenset({"mark", "celebrate", "observe", "commemorate"})
# So far from its day an anniversary is told of as now: of a Sunday in December in January, or beforehand.
_NEAR = timedelta(120)


def anniversary_misfits(sentence: Sentence) -> Iterator[Assertion]:
    published = sentence.article.published
    found = list(_ANNIVERSARY.finditer(sentence.text))
    if published is None or len(found) != 1 or len(_YEAR.findall(sentence.text)) != 1:
        return
    match = found[0]
    stated = int(match["digits"]) if match["digits"] else ORDINALS.get(match["which"], 0)
    due = int(match["year"]) + stated
    today = datetime.combine(published, time())
    years = {moved(today, by).year for by in (-_NEAR, timedelta(0), _NEAR)}
    if not stated or due in years or not _is_now(sentence, match):
        return
    which, year = (_span(sentence, match, name) for name in ("which", "year"))
    passed = published.year - int(match["year"])
    value = Quantity(float(stated), float(stated), unit="year")
    numeral = Numeral(which, sentence.article.quote(which), value, None, "measure")
    computed = Sum(
        Quantity(float(passed), float(passed), unit="year"),
        f"computed from {published.year} − {match['year']}",
        (year,),
        sentence,
    )
    yield from pair(sentence, numeral, value, computed, "anniversary")


def _is_now(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the anniversary is marked, and not of old; or the sentence is of the days about the article's own."""
    published, start = sentence.article.published, sentence.span.start
    told = Span(start + match.start(), start + match.end())  # "the 10th" is no day here
    times = [
        one.moment.start.date()
        for one in sentence.times
        if one.moment.start is not None and not one.span.meets(told)
    ]
    if published is not None and any(abs(one - published) <= _NEAR for one in times):
        return True
    had = any(one.lemma.lower() == "have" and one.tag == "VBD" for one in sentence.tokens)
    return not had and any(one.lemma.lower() in _MARKING for one in sentence.tokens)


def _span(sentence: Sentence, match: re.Match[str], name: str) -> Span:
    start = sentence.span.start
    return Span(start + match.start(name), start + match.end(name))
