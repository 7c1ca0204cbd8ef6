"""Which assertions a rule looks at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from checker.engine.context import Context
from checker.model import Assertion, Rule
from checker.values import Office, Place, Quantity

_FEW_VALUES = 2
Index = dict[str, list[Assertion]]
# A field, whether it must or must not have one of the words, and these.
_Wanted = tuple[str, bool, frozenset[str]]


def index_by_property(assertions: Iterable[Assertion]) -> Index:
    """The assertions by property: a rule never scans what it does not look at."""
    index: Index = defaultdict(list)
    for assertion in assertions:
        index[assertion.property].append(assertion)
    return index


def pool(rule: Rule, index: Index, context: Context) -> list[Assertion]:
    """What the rule's property and `where` leave over, questions left out."""
    wanted = [
        (field.removeprefix("not-"), not field.startswith("not-"), frozenset(map(str.casefold, words)))
        for field, words in rule.where.items()
    ]
    fitting = [
        assertion
        for assertion in index.get(rule.property, ())
        if assertion.mood != "asked" and not _vague(assertion) and _fits(wanted, assertion, context)
    ]
    return (
        _leading(fitting)
        if rule.property == "count" and rule.where and "subject" not in rule.same
        else fitting
    )


def _vague(assertion: Assertion) -> bool:
    """ "Dozens" and "hundreds" contradict nothing; the words of a score are its value."""
    value = assertion.value
    return isinstance(value, Quantity) and bool(value.vague) and assertion.property != "score"


def _leading(fitting: list[Assertion]) -> list[Assertion]:
    """
    What an article gives as its figure, under a theme that does not ask for the same subject.

    One that gives several (earlier disasters, other towns) means the first, which newspapers put on top, and
    those that it gives a time of their own.
    """
    values: dict[str, set[str]] = defaultdict(set)
    for assertion in fitting:
        values[assertion.article].add(str(assertion.value))
    first: dict[str, Assertion] = {}
    for assertion in fitting:
        first.setdefault(assertion.article, assertion)
    return [
        assertion
        for assertion in fitting
        if str(assertion.value) == str(first[assertion.article].value)
        or (
            not _elsewhere(assertion, first[assertion.article])
            and (len(values[assertion.article]) <= _FEW_VALUES or assertion.as_of_stated)
        )
    ]


def _elsewhere(assertion: Assertion, leading: Assertion) -> bool:
    """Whether a figure is of a place that its article's leading figure does not name."""
    ours, theirs = set(assertion.event.places), set(leading.event.places)
    return bool(ours and theirs) and not ours & theirs


def _fits(wanted: Sequence[_Wanted], assertion: Assertion, context: Context) -> bool:
    for name, listed, words in wanted:
        found = field_words(name, assertion, context)
        if any(word.casefold() in words for word in found) is not listed:
            return False
    return True


def matches(words: Sequence[str], found: Iterable[str]) -> bool:
    """Whether one of the found words is one of those listed, letters' case aside."""
    listed = {word.casefold() for word in words}
    return any(word.casefold() in listed for word in found)


def field_words(field: str, assertion: Assertion, context: Context) -> tuple[str, ...]:
    """The words that a field of the assertion has; none where the value has no such field."""
    value, event = assertion.value, assertion.event
    if field == "subject":
        return (assertion.subject, *assertion.subject.split())
    if field in {"counted", "happened", "unit"}:
        return (getattr(value, field),) if isinstance(value, Quantity) and getattr(value, field) else ()
    if field in {"role", "of", "status"}:
        return (getattr(value, field),) if isinstance(value, Office) else ()
    if field == "direction":
        return (value.direction,) if isinstance(value, Place) and value.direction else ()
    if field in {"source", "voice"}:
        return tuple(getattr(one, field) for one in assertion.attribution)
    if field == "outlet":
        return (context.articles[assertion.article].outlet,)
    if field == "published":
        day = context.articles[assertion.article].published
        # A year, a month or a day may be named: 2025, 2025-03, 2025-03-13.
        return (f"{day:%Y}", f"{day:%Y-%m}", day.isoformat()) if day else ()
    found = {
        "verb": (event.verb,),
        "modifiers": event.modifiers,
        "words": event.words,
        "place": event.places,
        "part": (assertion.part,),
        "mood": (assertion.mood,),
    }
    return found.get(field, ())
