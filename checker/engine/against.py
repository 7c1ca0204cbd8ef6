"""Holds what articles say of offices against the reference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from checker.engine.context import Context, Judged
from checker.engine.group import severity_of
from checker.engine.wording import evidence_of, finding_id, summary_of
from checker.model import Assertion, Claim, Evidence, Finding, Rule, Uncompared, Verdict

_KINDS = {
    "misspelt": "name",
    "wrong-person": "identity",
    "past-holder": "identity",
    "future-holder": "identity",
}


@dataclass(frozen=True, slots=True)
class Against:
    """The findings against the reference, and what it could not judge, with why."""

    findings: list[Finding]
    undecided: list[Uncompared]


def against_reference(rule: Rule, pool: Sequence[Assertion], context: Context) -> Against:
    """
    One finding for each person wrongly given an office. Where two independent reports name the same other
    holder and none names the reference's, the reference is probably out of date: that is only a tension.
    """
    wrong: dict[tuple[str, str, str], list[tuple[Assertion, Judged]]] = defaultdict(list)
    right: set[str] = set()
    undecided = []
    for assertion in pool:
        judged = context.judge(assertion)
        if judged is None:
            continue
        if judged.verdict == "consistent":
            right.add(judged.office)
        elif judged.verdict == "unknown":
            undecided.append(_not_judged(rule, assertion, judged, context))
        else:
            who = assertion.entity or assertion.subject
            wrong[(judged.office, who, judged.verdict)].append((assertion, judged))
    findings = [_finding(rule, found, office in right, context) for (office, _, _), found in wrong.items()]
    return Against(findings, undecided)


def _finding(rule: Rule, found: list[tuple[Assertion, Judged]], confirmed: bool, context: Context) -> Finding:
    assertions = [assertion for assertion, _ in found]
    judged = found[0][1]
    outdated = not confirmed and judged.verdict != "misspelt" and _independent(assertions, context) >= 2
    verdict = Verdict.TENSION if outdated or not judged.sure else Verdict.CONFLICT
    claim = Claim(assertions[0].value, tuple(assertions))
    evidence = evidence_of(rule, [claim], context.articles)
    why = f"{rule.why.strip()} Here: {judged.reason}."
    if outdated:
        why += " At least two independent reports name this holder and none names the reference's: the reference is probably out of date."
    elif not judged.sure:
        why += " The reference is not sure of its own record here."
    return Finding(
        id=finding_id(rule.id, evidence),
        rule=rule.id,
        kind=_KINDS.get(judged.verdict, rule.kind),
        verdict=verdict,
        severity=severity_of(rule, verdict),
        confidence=0.9 if verdict is Verdict.CONFLICT else 0.5,
        internal=len({one.article for one in assertions}) == 1,
        summary=summary_of(rule, [claim], judged.reason, context.articles, judged.expected),
        why=why,
        settle=rule.settle,
        suggestion=_suggestion(assertions[0], judged),
        evidence=evidence,
        reference=judged.records,
    )


def _suggestion(assertion: Assertion, judged: Judged) -> str:
    if not judged.expected or judged.verdict != "misspelt":
        return ""
    return f"{assertion.subject} → {judged.expected}"


def _independent(assertions: Sequence[Assertion], context: Context) -> int:
    return len({context.families.get(one.article, one.article) for one in assertions})


def _not_judged(rule: Rule, assertion: Assertion, judged: Judged, context: Context) -> Uncompared:
    article = context.articles[assertion.article]
    piece = Evidence(
        assertion.article,
        assertion.span,
        article.quote(assertion.span),
        0,
        f"{assertion.subject}, {assertion.value}",
        sentence=assertion.sentence,
    )
    return Uncompared(rule.id, piece, piece, judged.reason)
