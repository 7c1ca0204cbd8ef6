"""
Why a rule objected, and why none did: what was read at two places of a story, which rules could have joined it, and
at which condition they parted. This is how an editor mends a rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.check import LaidOut
from checker.engine import meet, pool, share
from checker.engine.verdicts import tension_reasons
from checker.engine.wording import value_words
from checker.model import Assertion, Between, Finding, Rule, Span

_MOST_PAIRS = 6


def explain(finding: Finding, rules: Sequence[Rule], laid: LaidOut) -> tuple[str, ...]:
    """What was read at a finding's places, and what each condition of its rule said of them, a line each."""
    rule = next(one for one in rules if one.id == finding.rule)
    places = [(piece.article, piece.span) for piece in finding.evidence]
    read = [one for one in laid.assertions if one.property == rule.property and _at(one, places)]
    lines = [
        f"{finding.verdict}: {finding.summary}",
        f"rule: {rule.id} ({rule.path})",
        finding.why,
        "Read there:",
    ]
    lines += [f"  {read_as(one, laid)}" for one in read]
    for left, right in _pairs(read):
        lines += [f"{_value(left, laid)} / {_value(right, laid)}:"]
        lines += [f"  {line}" for line in _conditions(rule, left, right, laid)]
    return tuple(lines)


def why_not(words: tuple[str, str], rules: Sequence[Rule], laid: LaidOut) -> tuple[str, ...]:
    """What was read at two pieces of text, and for each rule that looks at both, where they parted."""
    sides = [_read_at(part, laid) for part in words]
    lines: list[str] = []
    for part, side in zip(words, sides, strict=True):
        lines.append(f"Read at “{part}”:" if side else f"Nothing was read at “{part}”.")
        lines += [f"  {read_as(one, laid)}" for one in side]
    leaving: list[str] = []
    for rule in rules:
        for left, right in _crossed(sides, rule.property):
            told = list(_conditions(rule, left, right, laid))
            if told[0].startswith("where:"):
                leaving.append(rule.id)
                continue
            lines.append(f"{rule.id}: {_value(left, laid)} / {_value(right, laid)}:")
            lines += [f"  {line}" for line in told]
    if leaving:
        lines.append(f"Left out by 'where': {', '.join(dict.fromkeys(leaving))}.")
    elif all(sides) and not any(_crossed(sides, rule.property) for rule in rules):
        lines.append("No rule looks at what was read at both: they have no property in common.")
    return tuple(lines)


def read_as(assertion: Assertion, laid: LaidOut) -> str:
    """An assertion as a line: where, which words, and what they were taken for."""
    article = laid.context.articles[assertion.article]
    quote = " ".join(article.quote(assertion.span).split())
    what = f"{assertion.subject}: {value_words(assertion, article)}".removeprefix(": ")
    marks = [assertion.mood] if assertion.mood != "stated" else []
    marks += ["negated"] if assertion.negated else []
    marks += [f"as of {assertion.as_of}"] if assertion.as_of else []
    source = next((one.source for one in assertion.attribution if one.source), "")
    marks += [f"says {source}"] if source else []
    return f"{article.label}: “{quote}” -> {assertion.property}, {what} ({'; '.join(marks)})".removesuffix(
        " ()"
    )


def _conditions(rule: Rule, left: Assertion, right: Assertion, laid: LaidOut) -> Iterator[str]:
    """Every condition of the rule on the way of two assertions, to the one at which they part."""
    for one in (left, right):
        if not pool(rule, {rule.property: [one]}, laid.context):
            yield f"where: leaves out {_value(one, laid)}"
            return
    inside = left.article == right.article
    if inside and Between.ARTICLE not in rule.between:
        yield "between: both stand in one article, which the rule does not name"
        return
    if not inside and not {Between.OUTLETS, Between.SOURCES} & set(rule.between):
        yield "between: they stand in two articles, which the rule does not name"
        return
    for condition in rule.same:
        sameness = share(rule, condition, left, right, laid.context)
        yield f"same {condition}: {sameness.answer}" + (f" ({sameness.reason})" if sameness.reason else "")
        if sameness.answer == "no":
            return
    meeting = meet(rule, left, right, laid.context)
    if meeting is None:
        yield "they did not meet"
        return
    yield f"compare {rule.compare_with}: {meeting.comparison.outcome} ({meeting.comparison.reason})"
    if meeting.parted:
        yield f"kept apart: 'tension-when' has no word for the doubt ({meeting.parted})"
    elif meeting.comparison.outcome == "conflict":
        reasons = tension_reasons(rule, meeting, laid.context)
        yield f"only a tension: {', '.join(reasons)}" if reasons else "nothing makes it only a tension"


def _read_at(words: str, laid: LaidOut) -> list[Assertion]:
    """The assertions whose words are among those given, or hold them."""
    places = []
    for article in laid.story.articles:
        start = article.text.find(words) if words else -1
        while start >= 0:
            places.append((article.file, Span(start, start + len(words))))
            start = article.text.find(words, start + 1)
    return [one for one in laid.assertions if _at(one, places)]


def _at(assertion: Assertion, places: Sequence[tuple[str, Span]]) -> bool:
    return any(file == assertion.article and span.meets(assertion.span) for file, span in places)


def _pairs(read: Sequence[Assertion]) -> list[tuple[Assertion, Assertion]]:
    pairs = [
        (left, right) for at, left in enumerate(read) for right in read[at + 1 :] if left.value != right.value
    ]
    return pairs[:_MOST_PAIRS]


def _crossed(sides: Sequence[Sequence[Assertion]], property: str) -> list[tuple[Assertion, Assertion]]:
    left, right = ([one for one in side if one.property == property] for side in sides)
    return [(ours, theirs) for ours in left for theirs in right if ours is not theirs][:_MOST_PAIRS]


def _value(assertion: Assertion, laid: LaidOut) -> str:
    return value_words(assertion, laid.context.articles[assertion.article])
