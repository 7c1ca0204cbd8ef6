"""
Compares two names of people.

An omitted part contradicts nothing, a different part does. Titles, accents, order, particles, initials, pet forms
and transliteration are seen through; a slip is told from another name by how much of the word it leaves.

Options
    short-of: whether a name that leaves parts out counts as a variant (true) or stays undecided (false).

Agree:     Barack Obama, Mr Barack Obama
Variant:   Yevhen Koval, Evgeny Koval; Bob Marsh, Robert Marsh; George Bush, George W. Bush
Conflict:  Zefireh, Zefirah Marsh (a first name alone, misspelt)
Conflict:  Stephen Marsh, Steven Marsh (misspelt); Erik Marsh, Enrico Marsh (different)
Undecided: Robert Marsh, Robert Marsh Jr.
"""

from __future__ import annotations

from checker.compare.names.beside import beside
from checker.compare.names.parts import LONGEST, parts_of
from checker.compare.names.verdict import NameMatch, judge
from checker.values import Comparison, Name, Outcome

NAME = "name"
OPTIONS = {"short-of": True}

_LONG = 6
_OUTCOMES = {
    "same": Outcome.AGREE,
    "variant": Outcome.VARIANT,
    "short": Outcome.VARIANT,
    "misspelt": Outcome.CONFLICT,
    "different": Outcome.CONFLICT,
    "unsure": Outcome.UNDECIDED,
}


def compare(left: Name, right: Name, *, short_of: bool = True) -> Comparison:
    match = _given_alone(left.text, right.text) or match_names(left.text, right.text)
    outcome = _OUTCOMES[match.verdict]
    if match.verdict == "short" and not short_of:
        outcome = Outcome.UNDECIDED
    return Comparison(outcome, match.reason, match.verdict)


def _given_alone(left: str, right: str) -> NameMatch | None:
    """A first name alone and a full name that has it with a letter wrong: one person, or they would not meet."""
    ours, theirs = sorted((left.split(), right.split()), key=len)
    if len(ours) != 1 or len(theirs) < 2 or min(len(ours[0]), len(theirs[0])) < _LONG:
        return None
    return match_names(ours[0], theirs[0]) if is_slip(ours[0], theirs[0]) else None


def is_slip(left: str, right: str) -> bool:
    """One letter wrong in a word, and not the last one, which makes Luisa of Luis."""
    longer, shorter = sorted((left.casefold(), right.casefold()), key=len, reverse=True)
    if longer[:-1] in {shorter, shorter[:-1]}:
        return False
    return match_names(left, right).verdict == "misspelt"


def match_names(left: str, right: str) -> NameMatch:
    """What two names are to one another. Never fails; a text without letters, or of 200 characters, is unsure."""
    if left == right and len(left) <= LONGEST and any(char.isalpha() for char in left):
        return NameMatch("same", 1.0, "the same name")
    left_parts, right_parts = parts_of(left), parts_of(right)
    if left_parts.particles != right_parts.particles and _squashed(left) == _squashed(right):
        return NameMatch("variant", 0.95, "only the spaces differ")
    if not left_parts.parts or not right_parts.parts:
        return NameMatch("unsure", 0.0, "one of them is no name")
    return judge(left_parts, right_parts, beside(left_parts, right_parts))


def _squashed(name: str) -> str:
    """ "De Niro" and "DeNiro" without what tells them apart."""
    return "".join(one for one in name.casefold() if one.isalnum())
