"""
Finds the news agency that an article is signed by: its dateline, its byline, its last words, or its outlet.

Finds:  "PARIS, March 13 (AFP) -", "By Ann Lee, Associated Press", "Source: Reuters", "... on Friday. (AP)"
Leaves: "told AFP", "a reporter of Reuters": who is named in a sentence has not signed it

The agencies are those of the world and of single countries whose reports newspapers print under their signature.
"""

from __future__ import annotations

import re

from checker.model import Article

_AGENCIES = {
    "afp": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "ap": ("AP", "Associated Press", "The Associated Press"),
    "reuters": ("Reuters", "REUTERS", "Thomson Reuters"),
    "upi": ("UPI", "United Press International"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur"),
    "pa": ("PA", "PA Media", "Press Association"),
    "xinhua": ("Xinhua", "XINHUA"),
    "tass": ("TASS", "Tass"),
    "interfax": ("Interfax",),
    "ansa": ("ANSA",),
    "efe": ("EFE",),
    "apa": ("APA",),
    "kyodo": ("Kyodo", "Kyodo News"),
    "yonhap": ("Yonhap",),
    "pti": ("PTI", "Press Trust of India"),
    "ians": ("IANS",),
    "aap": ("AAP", "Australian Associated Press"),
    "anadolu": ("Anadolu", "Anadolu Agency"),
}
_KNOWN = {name: agency for agency, names in _AGENCIES.items() for name in names}
_NAME = "|".join(sorted(map(re.escape, _KNOWN), key=lambda one: (-len(one), one)))
_DATELINE = re.compile(
    rf"[A-ZÀ-Þ][\w.'’/-]*(?:[ ,]{{1,3}}(?:[A-ZÀ-Þ][\w.'’/-]*|\d{{1,4}}\.?|de|of|la|el|al)){{0,8}}[ ,]{{1,3}}\((?P<name>{_NAME})\)\s*[-–—:]"
)
_ALONE = re.compile(
    rf"[\W_]*(?:(?:[Ss]ource|[Vv]ia|[Bb]y|BY|From|©)\b[:\s]*)?(?P<name>{_NAME})(?:\s(?:[Ww]riter|[Nn]ews|[Aa]gency))?\W*"
)
_BYLINE = re.compile(
    rf"(?:By|BY)\s[^.;:]{{3,60}}?(?:,|/|\||\sof|\sfor)\s*(?:[Tt]he\s)?(?P<name>{_NAME})(?:\s[Ww]riter)?"
)
_CLOSING = re.compile(rf".*[.!?”\"]\s*(?:\((?P<name>{_NAME})\)|[-–—]{{1,2}}\s*(?P<other>{_NAME}))\.?")
_FIRST_LINES, _LAST_LINES = 6, 2
_LONGEST_END = 200


def agency_of(article: Article) -> str:
    """The agency in small letters, "" for none; "" as well where two have signed."""
    lines = [line.strip() for line in article.text.splitlines() if line.strip()]
    found = {_KNOWN[one] for one in (article.outlet, *article.byline) if one in _KNOWN}
    for line in lines[:_FIRST_LINES]:
        found.update(_signed(_DATELINE.match(line), _ALONE.fullmatch(line), _BYLINE.fullmatch(line)))
    for line in lines[-_LAST_LINES:]:
        found.update(_signed(_ALONE.fullmatch(line), _CLOSING.fullmatch(line[-_LONGEST_END:])))
    return found.pop() if len(found) == 1 else ""


def _signed(*matches: re.Match[str] | None) -> set[str]:
    return {
        _KNOWN[name] for match in matches if match for name in match.groupdict().values() if name is not None
    }
