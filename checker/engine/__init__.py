"""Rule + assertions -> findings. Knows no article format, no page, no language pipeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from checker.engine.against import against_reference
from checker.engine.context import Context, Judged
from checker.engine.group import agreements_of, findings_of
from checker.engine.judging import judge_by
from checker.engine.meet import Meeting, meet, meetings, share
from checker.engine.merge import merged
from checker.engine.origins import with_origin
from checker.engine.select import index_by_property, pool
from checker.engine.shared import Shared
from checker.engine.support import items_of
from checker.engine.wording import value_words
from checker.model import Assertion, Between, Claim, Evidence, Finding, Rule, Uncompared, Verdict
from checker.values import Outcome

__all__ = [
    "Applied",
    "Context",
    "Judged",
    "Meeting",
    "apply_rules",
    "index_by_property",
    "items_of",
    "judge_by",
    "meet",
    "meetings",
    "pool",
    "share",
]

_RANK = {"high": 0, "medium": 1, "low": 2}
_ORDER = {Verdict.CONFLICT: 0, Verdict.TENSION: 1, Verdict.VARIANT: 2}
_MOST_UNCOMPARED = 40


@dataclass(frozen=True, slots=True)
class Applied:
    """What all rules together made of the assertions."""

    findings: tuple[Finding, ...]
    agreements: tuple[Claim, ...]
    uncompared: tuple[Uncompared, ...]
    idle: tuple[str, ...]


def apply_rules(
    rules: Sequence[Rule], assertions: Sequence[Assertion], context: Context, *, about: str = ""
) -> Applied:
    """
    Every rule on what it looks at; findings merged, ordered by verdict and severity.

    With the file of an article in `about`, only what concerns that one is told.
    """
    index = index_by_property(assertions)
    findings: list[Finding] = []
    agreements: list[Claim] = []
    uncompared: list[Uncompared] = []
    idle: list[str] = []
    shared = Shared(context)
    for rule in rules:
        looked_at = pool(rule, index, context)
        if not looked_at:
            idle.append(rule.id)
            continue
        found, agreed, left = _apply(rule, looked_at, shared)
        findings += found
        agreements += agreed
        uncompared += left
    if about:
        findings = [one for one in findings if _concerns(one.evidence, about)]
        agreements = [one for one in agreements if _concerns(one.assertions, about)]
        uncompared = [one for one in uncompared if _concerns((one.left, one.right), about)]
    general = frozenset(rule.id for rule in rules if rule.general)
    kept = sorted(merged(findings, general), key=_reading_order(context))
    kept = [with_origin(one, context) for one in kept]
    return Applied(tuple(kept), tuple(_without_repeats(agreements)), tuple(_unique(uncompared)), tuple(idle))


def _concerns(pieces: Sequence[Evidence | Assertion], file: str) -> bool:
    return any(one.article == file for one in pieces)


def _apply(
    rule: Rule, looked_at: Sequence[Assertion], shared: Shared
) -> tuple[list[Finding], list[Claim], list[Uncompared]]:
    context = shared.context
    findings: list[Finding] = []
    agreements: list[Claim] = []
    uncompared: list[Uncompared] = []
    if Between.REFERENCE in rule.between:
        against = against_reference(rule, looked_at, context)
        findings += against.findings
        uncompared += against.undecided
    if set(rule.between) - {Between.REFERENCE}:
        met, told = shared.met(rule, looked_at)
        findings += findings_of(rule, met, context)
        if not told:
            # What is agreed or left is told once, under the first rule that saw it.
            agreements += agreements_of(met, context)
            uncompared += [_left(rule, one, context) for one in met if _kept_apart(one)]
    return findings, agreements, uncompared


def _kept_apart(meeting: Meeting) -> bool:
    """What looked alike and was not compared; what a comparator calls unlike never looked so."""
    outcome = meeting.comparison.outcome
    if meeting.comparison.note == "unlike":
        return False
    return outcome is Outcome.UNDECIDED or (outcome is Outcome.CONFLICT and bool(meeting.parted))


def _left(rule: Rule, meeting: Meeting, context: Context) -> Uncompared:
    return Uncompared(
        rule.id,
        _piece(meeting.left, 0, context),
        _piece(meeting.right, 1, context),
        meeting.parted or meeting.comparison.reason,
    )


def _piece(assertion: Assertion, side: int, context: Context) -> Evidence:
    article = context.articles[assertion.article]
    return Evidence(
        assertion.article,
        assertion.span,
        article.quote(assertion.span),
        side,
        value_words(assertion, article),
        attribution=assertion.attribution,
        sentence=assertion.sentence,
    )


def _reading_order(context: Context) -> Callable[[Finding], tuple[int, int, int, int, str]]:
    files = {file: at for at, file in enumerate(context.articles)}

    def key(finding: Finding) -> tuple[int, int, int, int, str]:
        first = finding.evidence[0]
        place = files.get(first.article, len(files))
        return _ORDER[finding.verdict], _RANK[finding.severity], place, first.span.start, finding.id

    return key


def _without_repeats(claims: Sequence[Claim]) -> list[Claim]:
    """The larger claim where two rules agreed on the same words."""
    kept: list[Claim] = []
    seen: set[tuple[str, int]] = set()
    for claim in sorted(claims, key=lambda one: -len(one.assertions)):
        places = {(one.article, one.span.start) for one in claim.assertions}
        if len(places - seen) >= 2:
            kept.append(claim)
            seen |= places
    return kept


def _unique(uncompared: Sequence[Uncompared]) -> list[Uncompared]:
    found: dict[tuple[str, int, str, int], Uncompared] = {}
    for one in uncompared:
        key = (one.left.article, one.left.span.start, one.right.article, one.right.span.start)
        found.setdefault(key, replace(one))
    return list(found.values())[:_MOST_UNCOMPARED]
