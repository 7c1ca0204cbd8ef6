"""
What two statements must have in common to be of one thing: the marks that spare comparing every two of a story.

A mark is what both must bear, as one of its kind, for link/sameness.py to say anything but no. So pairs without one
need not be looked at; whoever makes a "yes" or "unsure" easier there makes the marks here wider. `None` says that
only a look at both tells.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from checker.compare.deedwords import HAVING, PERSUADING, UNDER_WAY, deed_word, kin_of
from checker.compare.happenings import ANYTHING, PERSONAL, SUDDEN
from checker.link.deeds import TOLD, name_words
from checker.link.denials import parties_of
from checker.link.figures_told import head_of
from checker.link.goals import PROPERTIES as GOALS
from checker.link.happenings import UNTOLD
from checker.link.harm import about
from checker.link.likened import deed_marks
from checker.link.slipped import bounds_of
from checker.link.things import LABELLED
from checker.model import Assertion
from checker.values import Deed, Marks, Moment, Office, Place, Quantity

_NEVER: Marks = (frozenset(), frozenset())

# Figures whose sameness other things decide than the noun and the size.
_OF_THEIR_OWN = frozenset({"score", "forecast", *GOALS})


def marks_of(condition: str, assertion: Assertion, canonical: Callable[[str], str]) -> Marks | None:
    """The marks that an assertion bears and those of which another must bear one, to share the condition."""
    value = assertion.value
    if condition == "role" and isinstance(value, Office):
        return _both([(value.status, value.role.casefold())])
    if condition != "subject" or assertion.entity:
        return None
    if isinstance(value, Quantity):
        return _of_figure(assertion, value)
    if isinstance(value, Deed):
        return _of_harm(assertion, value) if assertion.property == "harmed" else _of_deed(assertion, value)
    if isinstance(value, Moment | Place):
        ways = [("way", canonical(value.name))] if isinstance(value, Place) and value.direction else []
        return _of_happening(assertion, ways)
    return None


def _both(marks: Iterable[Hashable]) -> Marks:
    found = frozenset(marks)
    return found, found


def _of_figure(assertion: Assertion, value: Quantity) -> Marks | None:
    if assertion.property in _OF_THEIR_OWN:
        return None
    if value.vague or not head_of(assertion):
        return _NEVER
    if assertion.property not in LABELLED and min(bounds_of(assertion), default=2) <= 1:
        return _NEVER
    narrowed = assertion.property == "count" and assertion.event.modifiers
    return _both(assertion.event.modifiers) if narrowed else None


def _of_deed(assertion: Assertion, value: Deed) -> Marks:
    """Where both affirm it the receiver is one; where one denies it, a doer or who stands behind, or none is named."""
    if (assertion.hedged or assertion.mood not in TOLD) and assertion.mood != "alleged":
        return _NEVER
    if assertion.event.kind == HAVING:
        return frozenset([(value.negated, value.receiver)]), frozenset([(not value.negated, value.receiver)])
    if assertion.event.kind == PERSUADING:
        return frozenset([("won", value.negated)]), frozenset([("won", not value.negated)])
    work = deed_word(value.verb)
    if assertion.event.kind == UNDER_WAY:
        return frozenset([("under way", work)]), frozenset([("done", work)])
    told = value.negated != work[1]
    # Who is named may deny it in other words; of others, and of what it is done to, the verb must be one.
    named = {word for name in parties_of(assertion) for word in name_words(name)}
    kin, doer = kin_of(value.verb), {value.doer.casefold(), *name_words(value.doer)} - named
    receivers = [("to", told, value.receiver.casefold(), kin)] if value.receiver else []
    own, others = (
        [*((so, one) for one in named), *((so, one, kin) for one in doer)] for so in (told, not told)
    )
    return (
        frozenset([*receivers, *own, ("done", work)]),
        frozenset([*receivers, *others, ("under way", work)]),
    )


def _of_harm(assertion: Assertion, value: Deed) -> Marks:
    """One tells of nobody, the other of somebody, in sentences with a word in common."""
    words = about(assertion)
    return (
        frozenset((value.negated, word) for word in words),
        frozenset((not value.negated, word) for word in words),
    )


def _of_happening(assertion: Assertion, ways: Iterable[Hashable]) -> Marks:
    """Its name, or its kind; of a kind that befalls many at once, with a word of whom it befell or of a name."""
    kind = assertion.event.kind
    name = assertion.subject.casefold()
    common = [("named", name), ("to", name.partition(" ")[2]), *ways, *deed_marks(assertion.event.verb)]
    if not kind or assertion.negated or assertion.mood in UNTOLD:
        return _both(common)
    if kind in PERSONAL:
        names = (assertion.event.whom, *assertion.event.names)
        words = {word for name in names for word in name.casefold().split()} - {"the"}
        return _both([*common, *((kind, word) for word in words)])
    others = SUDDEN if kind == ANYTHING else [ANYTHING] if kind in SUDDEN else []
    own = [] if kind == ANYTHING else [kind]
    return frozenset([*common, kind]), frozenset([*common, *own, *others])
