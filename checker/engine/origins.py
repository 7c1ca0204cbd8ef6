"""
Says in a finding which of its articles go back to one report there: copies, and those that cite one another.

Finds:  "..., Bloomberg reported" beside Bloomberg's own article; "..., she told AFP" in two articles
Leaves: another person who told the same agency something else; an outlet that is only named in the sentence

Where two sides have one origin, one of them has probably copied or cited it wrong. Where the articles of one side
have, they count once. Only the sentences of the finding's own evidence are looked at: who cites an outlet for one
figure may have the next from elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from string import ascii_uppercase

from checker.engine.context import Context
from checker.model import Evidence, Finding, Verdict

_AGENCIES = ("AFP", "AP", "Associated Press", "Agence France-Presse", "Reuters", "dpa", "Xinhua", "UPI", "PA")
_SAME = {"associated press": "ap", "agence france-presse": "afp"}
_ASIDE = re.compile(r"\s*\([^)]*\)|^(?:The|the)\s+")
_BY = (
    r"according to|citing|cites|cited by|quoted by|reported by|told|tells|interview with|interview to|statement to|"
    r"spoke to|speaking to"
)
_TO = r"told|tells|interview with|interview to|statement to|spoke to|speaking to"
_DOES = r"reported|reports|wrote|writes|has reported|had reported|says|said|quoted|has learned|has learnt"


def with_origin(finding: Finding, context: Context) -> Finding:
    """The same finding; its `why` says where articles of it go back to one report."""
    if finding.internal or finding.verdict is Verdict.VARIANT:
        return finding
    told: dict[str, Hashable] = {}
    cited: dict[str, str] = {}
    for piece in finding.evidence:
        name, key = _cited(piece, context)
        if name and piece.article not in cited:
            cited[piece.article], told[piece.article] = name, key
    origin = {
        piece.article: told.get(piece.article, ("family", context.families.get(piece.article, piece.article)))
        for piece in finding.evidence
    }
    sides: dict[int, dict[str, Hashable]] = defaultdict(dict)
    for piece in finding.evidence:
        sides[piece.side][piece.article] = origin[piece.article]
    remarks = [*_across(sides, cited, context), *_within(sides)]
    return replace(finding, why=" ".join([finding.why, *remarks])) if remarks else finding


def _across(sides: dict[int, dict[str, Hashable]], cited: dict[str, str], context: Context) -> Iterator[str]:
    """What is said of two sides that have one origin: the first two articles that show it."""
    for left, right in combinations(sides.values(), 2):
        for ours, origin in left.items():
            for theirs, other in right.items():
                if origin != other or ours in right or theirs in left:
                    continue
                names = f"{context.articles[ours].label} and {context.articles[theirs].label}"
                how = next((f", by way of {cited[one]}" for one in (ours, theirs) if one in cited), "")
                yield f"{names} go back to one report here{how}: one of them has probably copied it wrong."
                return


def _within(sides: dict[int, dict[str, Hashable]]) -> Iterator[str]:
    for side, articles in sorted(sides.items()):
        reports = len(set(articles.values()))
        if reports < len(articles):
            many = f"{reports} independent report{'s' if reports > 1 else ''}"
            yield f"On side {ascii_uppercase[side]} the {len(articles)} articles shown make {many}."


def _cited(piece: Evidence, context: Context) -> tuple[str, Hashable]:
    """The one other outlet that the sentence cites, with what makes two citations of it one; "" for none or several."""
    article = context.articles[piece.article]
    span = piece.sentence or piece.span
    own = _plain(article.outlet)
    found: dict[str, tuple[str, Hashable]] = {}
    sentence = " ".join(article.quote(span).split())
    for name in _names(tuple(one.outlet for one in context.articles.values())):
        if name not in sentence or (plain := _plain(name)) == own:
            continue
        shown, to_them = _cites(sentence, name)
        if shown:
            found[plain] = (name, _key(plain, to_them, piece, context))
    return next(iter(found.values())) if len(found) == 1 else ("", None)


def _key(plain: str, to_them: bool, piece: Evidence, context: Context) -> Hashable:
    own = [one.file for one in context.articles.values() if _plain(one.outlet) == plain]
    if len(own) == 1:
        return "family", context.families.get(own[0], own[0])
    source = next((one.source for one in piece.attribution if one.source), "")
    # What two people told one outlet are two things.
    return "outlet", plain, source.casefold().rpartition(" ")[2] if to_them else ""


def _cites(sentence: str, name: str) -> tuple[bool, bool]:
    """Whether the sentence cites the outlet, and whether only for what somebody told it."""
    exact = rf"(?:the |The )?{re.escape(name)}(?! [A-Z]|[\w-])"
    told = re.search(rf"\b(?:{_TO}) {exact}", sentence)
    cites = re.search(rf"\b(?i:{_BY}) {exact}|(?<![\w-]){exact}(?:'s|’s)? (?:{_DOES})\b", sentence)
    return bool(cites), bool(told)


@lru_cache(maxsize=4)
def _names(outlets: tuple[str, ...]) -> list[str]:
    """The names that a sentence may cite; a story's are asked for with every piece of evidence."""
    return sorted({*(_ASIDE.sub("", one).strip() for one in outlets), *_AGENCIES} - {""})


def _plain(outlet: str) -> str:
    plain = _ASIDE.sub("", outlet).strip().casefold()
    return _SAME.get(plain, plain)
