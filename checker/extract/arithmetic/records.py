"""
Matches won, drawn and lost, and the points that they bring.

Finds:  "47 points from 26 matches, of which they have won 14 and drawn seven" (49, three for a win),
        "won 14, drawn seven and lost six of their 26 games" (27)
Leaves: games that count otherwise (two for a win, bonus points), points taken off, records of a part of a season
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Numeral, Sentence

_KINDS = {
    "won": (r"\b(?:won|win|wins|winning)", r"wins?|victor(?:y|ies)"),
    "drawn": (r"\b(?:drawn|drew|draw|draws|drawing)", r"draws?"),
    "lost": (r"\b(?:lost|lose|loses|losing)", r"defeats?|losses"),
}
_AHEAD = {
    kind: re.compile(rf"{verb} (?:just |only |all )?$", re.IGNORECASE) for kind, (verb, _) in _KINDS.items()
}
_BEHIND = {kind: re.compile(rf" (?:{noun})\b", re.IGNORECASE) for kind, (_, noun) in _KINDS.items()}
_POINTS = re.compile(r" points\b", re.IGNORECASE)
_MATCHES = re.compile(r" (?:league )?(?:games|matches|fixtures)\b", re.IGNORECASE)
_OF_A_PART = re.compile(
    r"\b(?:last|past|previous|latest|recent|unbeaten|successive|straight|row|since|home|away|clear|behind|ahead"
    r"|gap|overtime|shoot-?out)\b",
    re.IGNORECASE,
)
_TAKEN_OFF = re.compile(r"\b(?:deduct\w*|docked|bonus points?|penali[sz]ed)\b", re.IGNORECASE)
_WIN, _OLD_WIN, _RUGBY_WIN, _RUGBY_DRAW, _BONUS = 3, 2, 4, 2, 2
_NEAR = 8


def record_misfits(sentence: Sentence) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and plain(one) is not None]
    if len(figures) < 3:
        return
    told = {kind: _only(sentence, figures, _AHEAD[kind], _BEHIND[kind]) for kind in _KINDS}
    points, matches = (_only(sentence, figures, None, one) for one in (_POINTS, _MATCHES))
    won, drawn, lost = told["won"], told["drawn"], told["lost"]
    if won is None or drawn is None or _OF_A_PART.search(sentence.text):
        return
    if points is not None and not _TAKEN_OFF.search(sentence.article.text):
        yield from _points(sentence, points, won, drawn)
    if matches is not None and lost is not None:
        yield from _played(sentence, matches, (won, drawn, lost))


def _only(
    sentence: Sentence, figures: Sequence[Numeral], ahead: re.Pattern[str] | None, behind: re.Pattern[str]
) -> Numeral | None:
    text = sentence.article.text
    found = [
        one
        for one in figures
        if behind.match(text, one.span.end, sentence.span.end)
        or (ahead and ahead.search(text[max(sentence.span.start, one.span.start - 20) : one.span.start]))
    ]
    return found[0] if len(found) == 1 else None


def _points(sentence: Sentence, points: Numeral, won: Numeral, drawn: Numeral) -> Iterator[Assertion]:
    """Three for a win and one for a draw; silent where another way of counting makes the stated number."""
    wins, draws, stated = (int(plain(one) or 0) for one in (won, drawn, points))
    brought = _WIN * wins + draws
    rugby = _RUGBY_WIN * wins + _RUGBY_DRAW * draws
    played = wins + draws
    other = stated == _OLD_WIN * wins + draws or rugby <= stated <= rugby + _BONUS * played + _NEAR
    if brought == stated or other or abs(brought - stated) > _NEAR:
        return
    basis = f"computed from 3 × {written(sentence, [won], '')} + {written(sentence, [drawn], '')}"
    computed = Sum(like(points.quantity, float(brought), 1.0), basis, (won.span, drawn.span), sentence)
    yield from pair(sentence, points, points.quantity, computed, "points")


def _played(sentence: Sentence, matches: Numeral, told: Sequence[Numeral]) -> Iterator[Assertion]:
    stated, added = plain(matches), sum(plain(one) or 0.0 for one in told)
    if stated is None or added == stated or any(one is matches for one in told):
        return
    basis = f"computed from {written(sentence, told, ' + ')}"
    computed = Sum(like(matches.quantity, added, 1.0), basis, tuple(one.span for one in told), sentence)
    yield from pair(sentence, matches, matches.quantity, computed, "matches")
