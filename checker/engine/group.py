"""Groups meetings into findings: all rival claims about one thing make one finding, not one a pair."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.engine.context import Context
from checker.engine.meet import Meeting
from checker.engine.verdicts import tension_reasons
from checker.engine.wording import evidence_of, finding_id, summary_of, value_key, why_of
from checker.model import Assertion, Claim, Finding, Rule, Severity, Verdict
from checker.values import Outcome

_LOWER = {Severity.HIGH: Severity.MEDIUM, Severity.MEDIUM: Severity.LOW, Severity.LOW: Severity.LOW}
_CONFIDENCE = {Verdict.CONFLICT: 0.9, Verdict.TENSION: 0.6, Verdict.VARIANT: 0.9}


def findings_of(rule: Rule, met: Sequence[Meeting], context: Context) -> list[Finding]:
    """One finding for each group of assertions that object to one another, conflicts and variants apart."""
    findings = []
    for outcome in (Outcome.CONFLICT, Outcome.VARIANT):
        objecting = [one for one in met if one.comparison.outcome is outcome and not one.parted]
        for group in _components(objecting):
            findings.append(_finding(rule, group, outcome, context))
    return findings


def agreements_of(met: Sequence[Meeting], context: Context) -> list[Claim]:
    """What at least two articles agree on."""
    agreeing = [
        one
        for one in met
        if one.comparison.outcome is Outcome.AGREE and one.left.article != one.right.article
    ]
    claims = []
    for group in _components(agreeing):
        assertions = _assertions(group, context)
        claims.append(Claim(assertions[0].value, tuple(assertions)))
    return claims


def _finding(rule: Rule, group: list[Meeting], outcome: Outcome, context: Context) -> Finding:
    softened = [tension_reasons(rule, one, context) for one in group]
    hard = [one for one, reasons in zip(group, softened, strict=True) if not reasons]
    verdict = Verdict.VARIANT if outcome is Outcome.VARIANT else Verdict.CONFLICT if hard else Verdict.TENSION
    # The pair that weighs most leads: the reader sees the hard contradiction first.
    leading = hard[0] if hard else group[0]
    claims = claims_of(rule, _assertions(group, context), leading)
    evidence = evidence_of(rule, claims, context.articles)
    reasons = softened[0] if verdict is Verdict.TENSION else ()
    return Finding(
        id=finding_id(rule.id, evidence),
        rule=rule.id,
        kind=rule.kind,
        verdict=verdict,
        severity=severity_of(rule, verdict),
        confidence=_CONFIDENCE[verdict],
        internal=len({piece.article for piece in evidence}) == 1,
        summary=summary_of(rule, claims, leading.comparison.reason, context.articles),
        why=why_of(rule, leading.comparison.reason, reasons),
        settle=rule.settle,
        suggestion="",
        evidence=evidence,
    )


def severity_of(rule: Rule, verdict: Verdict) -> Severity:
    """The rule's own for a conflict, one step less for a tension, low for a variant or an advisory rule."""
    own = Severity(rule.severity)
    if verdict is Verdict.VARIANT or rule.status != "live":
        return Severity.LOW
    return own if verdict is Verdict.CONFLICT else _LOWER[own]


def claims_of(rule: Rule, assertions: Sequence[Assertion], leading: Meeting | None = None) -> list[Claim]:
    """
    The assertions by value, those of the leading pair first.

    Claims group by equal value, not by "close enough": closeness is not transitive, and 10, 11, 12 must not
    become one claim.
    """
    by_value: dict[str, list[Assertion]] = {}
    if leading is not None:
        by_value = {value_key(rule, one): [] for one in (leading.left, leading.right)}
    for assertion in assertions:
        by_value.setdefault(value_key(rule, assertion), []).append(assertion)
    return [Claim(group[0].value, tuple(group)) for group in by_value.values() if group]


def _assertions(group: Iterable[Meeting], context: Context) -> list[Assertion]:
    found = {id(one): one for meeting in group for one in (meeting.left, meeting.right)}
    rank = {file: at for at, file in enumerate(context.articles)}
    return sorted(found.values(), key=lambda one: (rank.get(one.article, len(rank)), one.span))


def _components(met: Sequence[Meeting]) -> list[list[Meeting]]:
    """The meetings that hang together through common assertions, in a stable order."""
    root: dict[int, int] = {}

    def find(one: int) -> int:
        root.setdefault(one, one)
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    for meeting in met:
        root[find(id(meeting.right))] = find(id(meeting.left))
    groups: dict[int, list[Meeting]] = {}
    for meeting in met:
        groups.setdefault(find(id(meeting.left)), []).append(meeting)
    return list(groups.values())
