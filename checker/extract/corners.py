"""
Finds street corners: two streets that meet where something is or happened.

Finds:  "at the corner of Harlow Street and Mill Road"         -> corner: Harlow Street, Mill Road; and the other way
        "in the 1200 block of Harlow Street, at Mill Road"
        "on Harlow Street near Mill Road"
Leaves: "Harlow Street and Mill Road were closed"  "between Mill Road and Park Lane"   -> nothing: two streets, a stretch
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.making import assertion_at
from checker.model import Assertion, Sentence, Span
from checker.values import Place

PROPERTY = "corner"

_WORD = r"(?:[A-Z][\w'’-]*\.?|\d{1,3}(?:st|nd|rd|th))"
_KIND = r"(?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Ave\b\.?|Boulevard|Blvd\b\.?|Lane|Drive|Parkway|Highway)"
_STREET = rf"(?:{_WORD}\s){{1,3}}?{_KIND}"
_CORNER = re.compile(
    rf"""(?:\b(?:corner|intersection|junction|crossing)\sof\s(?P<one>{_STREET})\s(?:and|&)\s(?P<other>{_STREET})
      |\bat\s(?P<at>{_STREET})\s(?:and|&)\s(?P<at2>{_STREET})
      |\b(?:on|along|of|at)\s(?P<on>{_STREET}),?\s(?:at|near)\s(?P<near>{_STREET}))""",
    re.VERBOSE,
)
_SHORTS = {"St": "Street", "Rd": "Road", "Ave": "Avenue", "Blvd": "Boulevard"}


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption", "list", "headline"}:
        return
    for match in _CORNER.finditer(sentence.text):
        one, other = [name for name in ("one", "other", "at", "at2", "on", "near") if match.group(name)]
        for main, side in ((one, other), (other, one)):
            span = Span(sentence.span.start + match.start(side), sentence.span.start + match.end(side))
            subject = f"corner of {_plain(match.group(main))}"
            yield assertion_at(sentence, span, PROPERTY, subject, Place(_plain(match.group(side))))


def _plain(street: str) -> str:
    *name, kind = street.split()
    return " ".join([*name, _SHORTS.get(kind.rstrip("."), kind)])
