"""
Decides whether two dates or places are of one deed that neither its name nor its kind makes one.

The deed is told by one verb, by two of one meaning, or by the noun made of it; whom it befell may be named by one and
called by a noun by the other ("the airline", Aerovia), or be two words for one thing (plane, aircraft). What else the
two share says the rest: names, places, the day, the words around.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache

from checker.lexicon import nouns, verbs
from checker.lexicon.table import senses
from checker.link.likeness import Likeness
from checker.link.moments import one_day
from checker.model import Assertion
from checker.values import Grain, Moment

_ENOUGH = 3
_LEAD = 700  # characters from an article's start in which it tells what it is about
_SENSE = 20  # percent of a word's uses
_FEWEST = 2
# What has a name of its own, and is called by its kind where it is the thing that a story is about.
_WITH_A_NAME = ("ship", "vessel", "aircraft", "train", "organization", "facility", "building", "institution")
_CALENDAR_WORDS = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec day week month year morning evening night
    """
_CALENDAR = frozenset(_CALENDAR_WORDS.split())
_FLIGHTS = frozenset({"flight"})


def names_of(assertions: Sequence[Assertion]) -> dict[str, frozenset[str]]:
    """The names that each article has, folded."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in assertions:
        found[one.article].update(name.casefold() for name in (*one.event.names, *one.event.places))
        found[one.article].add(one.subject.casefold())
    return {article: frozenset(names) for article, names in found.items()}


def one_deed(left: Assertion, right: Assertion, likeness: Likeness, names: dict[str, frozenset[str]]) -> bool:
    """`names` are those that each article has, folded."""
    ours, theirs = left.event, right.event
    if left.article == right.article or not (ours.verb and theirs.verb):
        return False
    if not one_verb(ours.verb, theirs.verb) and not (ours.kind and ours.kind == theirs.kind):
        return False
    if (one_thing := _one_thing(ours.whom, theirs.whom)) is None:
        return False
    known = max(_known(one.whom, other, names) for one, other in ((ours, right), (theirs, left)))
    signs = one_thing + known + any_alike(ours.names, theirs.names)
    signs += any_alike(ours.places, theirs.places)
    if not signs:
        return False  # words around alone may be of anything
    signs += one_thing > 0 and max(left.sentence.start, right.sentence.start) < _LEAD
    signs += _fine(left.value) and _fine(right.value) and one_day(left.value, right.value)
    return signs + _surroundings(left, right, likeness) >= _ENOUGH


def _known(name: str, other: Assertion, names: dict[str, frozenset[str]]) -> int:
    """Whether "the ferry" of an article is the one that the other names: 3 where it is the thing of the story."""
    noun = other.event.whom
    if not _is_name(name) or not noun or _is_name(noun) or name.casefold() not in names[other.article]:
        return 0
    everywhere = 2 * sum(name.casefold() in one for one in names.values()) >= len(names)
    return 3 if everywhere and any(nouns.kind_of(noun, one) for one in _WITH_A_NAME) else 1


def deed_marks(verb: str) -> list[tuple[str, str]]:
    """What two words for one deed have in common: the word, its senses, what is made of it."""
    if not verb:
        return []
    found = {("does", verb), *(("sense", one) for one in senses("verbs", verb, _SENSE))}
    for noun in verbs.nouns_of(verb):
        found.add(("does", noun))
    for made_of in nouns.verbs_of(verb):
        found |= {("does", made_of), *(("sense", one) for one in senses("verbs", made_of, _SENSE))}
    return sorted(found)


@cache
def one_verb(ours: str, theirs: str) -> bool:
    """Whether two words tell one deed: land and land, approve and approval, begin and start."""
    if ours == theirs or verbs.synonyms(ours, theirs, least=_SENSE):
        return True
    made = [(one, other) for one, other in ((ours, theirs), (theirs, ours)) if nouns.verbs_of(one)]
    return any(
        other == verb or verbs.synonyms(verb, other, least=_SENSE)
        for one, other in made
        for verb in nouns.verbs_of(one)
    )


def _one_thing(ours: str, theirs: str) -> int | None:
    """How surely two words name one thing: 2 the same, 1 two words for one, 0 open; None where they name two."""
    if not ours or not theirs:
        return 0
    left, right = ours.casefold(), theirs.casefold()
    if alike(left, right):
        return 2
    if _is_name(ours) and _is_name(theirs):
        return None
    if _is_name(ours) or _is_name(theirs):
        return 0
    return _one_kind(left, right)


@cache
def _one_kind(left: str, right: str) -> int | None:
    if nouns.synonyms(left, right) or nouns.kind_of(left, right) or nouns.kind_of(right, left):
        return 1
    common = nouns.common_kind(left, right, least=_SENSE)
    if common is not None and sum(common) <= 2:
        return 1
    flies = {left, right} & _FLIGHTS and any(nouns.kind_of(one, "aircraft") for one in (left, right))
    people = all(nouns.kind_of(one, "person") for one in (left, right))
    return 1 if flies else 0 if people else None


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def _fine(value: object) -> bool:
    return isinstance(value, Moment) and value.grain in {Grain.HOUR, Grain.MINUTE}


def _surroundings(left: Assertion, right: Assertion, likeness: Likeness) -> int:
    """Up to 3, by the share of words around it that both have; one word is chance, and so is the calendar's."""
    own = {word for one in (left, right) for word in (one.event.verb, *one.event.whom.casefold().split())}
    own |= _CALENDAR
    if len((set(left.event.words) & set(right.event.words)) - own) < _FEWEST:
        return 0
    near = likeness.without(own, left, right)
    return (near >= 0.15) + (near >= 0.3) + (near >= 0.45)


def alike(ours: str, theirs: str) -> bool:
    left, right = set(ours.casefold().split()) - {"the"}, set(theirs.casefold().split()) - {"the"}
    return bool(left and right) and (left <= right or right <= left)


def any_alike(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    others = list(theirs)
    return any(alike(one, other) for one in ours for other in others)
