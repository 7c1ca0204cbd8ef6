"""
Compares two names of organisations, ships, teams and the like: is one of them a slip?

Only what can hardly be two bodies is a slip: one letter wrong in one long word while all other words are equal, two
letters that changed places in it, or initials around "&" the other way round. House style (Centre, Inc., "the") and
numbers of a word (Line, Lines) are none.

Agree:     Volta Motors, Volta Motors Inc.; Labor Party, Labour Party; Nordal Line, the Nordal Lines
Conflict:  Gordon Advisory, Gordan Advisory; H&K Partners, K&H (misspelt)
Undecided: Volta Motors, Volta Bank; Bank of Ireland, Bank of Ireland Group; FAA, FCA
"""

from __future__ import annotations

import re

from rapidfuzz.distance import OSA

from checker.values import Comparison, Name, Outcome

NAME = "body"
OPTIONS: dict[str, object] = {}

_SHORTEST = 6
_LEGAL_FORMS = """inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh spa oy ab asa as kk pty
holdings group the of and for"""
_IDLE = frozenset(_LEGAL_FORMS.split())
_HOUSE = (("centre", "center"), ("theatre", "theater"), ("labour", "labor"), ("defence", "defense"), ("harbour", "harbor"),
          ("programme", "program"), ("isation", "ization"), ("advisers", "advisors"), ("adviser", "advisor"))  # fmt: skip
_INITIALS = re.compile(r"\b([A-Z])\s?&\s?([A-Z])\b")


def compare(left: Name, right: Name) -> Comparison:
    if turned_initials(left.text, right.text):
        return Comparison(
            Outcome.CONFLICT, f"the initials of “{left}” and “{right}” change places", "misspelt"
        )
    ours, theirs = _words(left.text), _words(right.text)
    if ours == theirs:
        return Comparison(Outcome.AGREE, f"“{left}” and “{right}” are one name")
    if len(ours) == len(theirs):
        wrong = [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]
        if len(wrong) == 1 and _slip(*wrong[0]):
            reason = f"'{wrong[0][0]}' and '{wrong[0][1]}' are one letter apart"
            return Comparison(Outcome.CONFLICT, reason, "misspelt")
    return Comparison(Outcome.UNDECIDED, f"“{left}” and “{right}” may be two", "unlike")


def turned_initials(left: str, right: str) -> bool:
    """ "H&K Partners" and "K&H": the same two initials, the other way round, and nothing else that differs."""
    ours, theirs = _INITIALS.search(left), _INITIALS.search(right)
    if not ours or not theirs or ours[1] == ours[2] or (ours[1], ours[2]) != (theirs[2], theirs[1]):
        return False
    rest = [set(_words(_INITIALS.sub(" ", text))) for text in (left, right)]
    return rest[0] <= rest[1] or rest[1] <= rest[0]


def _words(text: str) -> list[str]:
    bare = "".join(one if one.isalnum() or one in "'’" else " " for one in text.casefold().replace(".", ""))
    return [_usual(word) for word in bare.split() if word not in _IDLE]


def _usual(word: str) -> str:
    for ours, theirs in _HOUSE:
        word = word.replace(ours, theirs)
    return word.removesuffix("'s").removesuffix("’s").removesuffix("s")


def _slip(left: str, right: str) -> bool:
    """One letter in a long word, neither its first nor its ending, and no digit."""
    if min(len(left), len(right)) < _SHORTEST or left[0] != right[0] or not (left + right).isalpha():
        return False
    if OSA.distance(left, right) != 1:
        return False
    longer, shorter = sorted((left, right), key=len, reverse=True)
    return longer[:-1] not in {shorter, shorter[:-1]}
