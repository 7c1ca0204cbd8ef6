"""
What is allowed in a rule file and yet wrong: keys that do nothing, rules that can never fire, rules that always
fire together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.compare import COMPARATORS
from checker.model import Between, Rule
from checker.rulefile.vocabulary import COMPARES, PROPERTIES, SAME_NEEDS, WHERE_NEEDS

_BETWEEN_TWO = frozenset(
    {"sources-differ", "as-of-differs", "as-of-unknown", "approximate", "scope-may-differ"}
)


@dataclass(frozen=True, slots=True)
class Remark:
    """A rule's key (with dots for what lies below it) and what is to be said of it."""

    rule: Rule
    key: str
    words: str


def lint(rules: Sequence[Rule]) -> tuple[Remark, ...]:
    """Remarks on each rule alone, then on pairs."""
    alone = [remark for rule in rules for remark in _alone(rule)]
    pairs = [remark for left, right in combinations(rules, 2) for remark in _together(left, right)]
    return (*alone, *pairs)


def _alone(rule: Rule) -> Iterator[Remark]:
    kind = PROPERTIES.get(rule.property, COMPARES[rule.compare_with][0])
    for condition in rule.same:
        if kind not in SAME_NEEDS.get(condition, (kind,)):
            yield Remark(rule, "same", f"The rule can never fire: a {kind} has no '{condition}' to share.")
    for field in rule.where:
        plain = field.removeprefix("not-")
        if kind in WHERE_NEEDS.get(plain, (kind,)):
            continue
        if field == plain:
            yield Remark(rule, f"where.{field}", f"The rule can never fire: a {kind} has no '{field}'.")
        else:
            yield Remark(rule, f"where.{field}", f"This does nothing: a {kind} has no '{plain}'.")
    yield from _dead(rule)


def _dead(rule: Rule) -> Iterator[Remark]:
    usual = COMPARATORS[rule.compare_with].OPTIONS
    for name, value in rule.options.items():
        if usual.get(name) == value:
            yield Remark(rule, "compare", f"The option '{name}' says what is so anyway.")
    if set(rule.between) == {Between.REFERENCE} and (rule.same or rule.tension_when):
        key = "same" if rule.same else "tension-when"
        yield Remark(rule, key, "This does nothing: nothing meets but the reference.")
    if set(rule.between) == {Between.ARTICLE}:
        for word in set(rule.tension_when) - _BETWEEN_TWO:
            yield Remark(rule, "tension-when", f"'{word}' does nothing inside one article.")
    for field, words in rule.where.items():
        against = rule.where.get(f"not-{field}", ())
        if words and set(words) <= set(against):
            yield Remark(
                rule, f"where.{field}", f"The rule can never fire: 'not-{field}' names the same words."
            )


def _together(left: Rule, right: Rule) -> Iterator[Remark]:
    """Two rules that look at the same, by the same conditions: one finding too many each time."""
    if left.general != right.general:
        return
    alike = (
        left.property == right.property
        and left.find == right.find
        and left.compare_with == right.compare_with
        and left.options == right.options
        and set(left.same) == set(right.same)
        and set(left.between) == set(right.between)
    )
    if alike and (_narrower(left, right) or _narrower(right, left)):
        yield Remark(right, "title", f"It always fires together with '{left.id}'.")


def _narrower(left: Rule, right: Rule) -> bool:
    """Whether whatever the left rule looks at, the right one looks at too."""
    return all(
        field in left.where
        and (
            set(words) <= set(left.where[field])
            if field.startswith("not-")
            else set(left.where[field]) <= set(words)
        )
        for field, words in right.where.items()
    )
