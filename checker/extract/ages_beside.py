"""
Finds the two ages of two people who are not named, each told as that of the one beside the other.

Finds:  "two women, ages 71 and 45, were found dead" -> age-beside: of two women, the one beside the 45-year-old is 71,
        and the one beside the 71-year-old is 45; so too "two women who were 71 and 45", "a 71-year-old man and a
        45-year-old man"
Leaves: two ages of people named (ages_paired); "two men, 22" (one age); "two teams, 22 and 25 points"

One of the two ages is what another article's pair is known by; the other is what may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Sentence, Span
from checker.values import Quantity

PROPERTY = "age-beside"

_ONES = """woman=women man=men boy=boys girl=girls child=children sister=sisters brother=brothers student=students teenager=teenagers
victim=victims person=people pupil=pupils suspect=suspects climber=climbers hiker=hikers soldier=soldiers officer=officers worker=workers
firefighter=firefighters tourist=tourists swimmer=swimmers pilot=pilots passenger=passengers patient=patients"""
_PAIRS = dict(word.split("=") for word in _ONES.split())
_ONE = {plural: one for one, plural in _PAIRS.items()}
_AGE = r"(?P<{0}>\d{{1,3}})(?:[- ]years?[- ]old)?"
_BOTH = _AGE.format("first") + r"(?:[- ]years?)? and " + r"(?P<second>\d{1,3})(?:[- ]years?[- ]olds?)?"
_GROUP = re.compile(
    rf"\b(?:[Tt]wo|2)\s(?:[a-z][\w-]*\s){{0,2}}(?P<noun>{'|'.join(_ONE)})(?:,\s(?:both\s)?(?:aged?|ages)\s|,\s|\s(?:--|–|—)\s|\s\(|\saged\s"
    rf"|,?\swho\s(?:were|are)\s(?:aged\s)?){_BOTH}(?=[,.);–—-]|\s(?:--|–|—)|\s(?:were|was|who|died|have|had|in|at|from|on)\b|$)"
)
_EACH = re.compile(
    r"\b[Aa]n?\s(?P<first>\d{1,3})[- ]year[- ]old\s(?P<noun>[a-z]+)\sand\san?(?:other)?\s(?P<second>\d{1,3})[- ]year[- ]old"
    r"(?:\s(?P<other>[a-z]+))?"
)
_WHO = re.compile(
    rf"\b(?:the\s(?:two\s)?)?(?P<noun>{'|'.join(_ONE)})(?:\s[a-z]+)?,?\s(?:who|both)\s(?:were|are)\s{_BOTH}"
)
_YOUNGEST_BARE = 14  # two lower figures alone may be a score
_OLDEST = 110


def extract(sentence: Sentence) -> Iterator[Assertion]:
    for shape in (_GROUP, _EACH, _WHO):
        for match in shape.finditer(sentence.text):
            yield from _told(sentence, match)


def _told(sentence: Sentence, match: re.Match[str]) -> Iterator[Assertion]:
    first, second = int(match["first"]), int(match["second"])
    noun = _ONE.get(match["noun"], match["noun"])
    if "other" in match.re.groupindex and match["other"] not in {None, noun}:
        return  # "a 40-year-old man and a 12-year-old boy" are no two of a kind
    bare = "year" not in match.group()
    if noun not in _PAIRS or first == second or max(first, second) > _OLDEST:
        return
    if bare and min(first, second) < _YOUNGEST_BARE and "age" not in match.group():
        return
    for age, beside, group in ((first, second, "first"), (second, first, "second")):
        start = sentence.span.start
        yield assertion_at(
            sentence,
            Span(start + match.start(), start + match.end()),
            PROPERTY,
            f"{noun} beside the {beside}-year-old",
            Quantity(float(age), float(age), unit="year"),
            mood="stated",
            hedged=False,
            as_of=published_moment(sentence),
            as_of_stated=False,
            parts=(Span(start + match.start(group), start + match.end(group)),),
        )
