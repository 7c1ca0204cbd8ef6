"""What an editor decided, as the page, the terminal and report.json tell it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from checker.model import (
    Decided,
    Decision,
    Fate,
    Finding,
    Judgement,
    Leftover,
    Report,
    Scope,
    Standing,
    State,
)
from checker.report.layout import Layout
from checker.report.phrases import day, plural

SIGN = "×"
JUDGED = {
    Judgement.CONFIRMED: "confirmed",
    Judgement.DISMISSED: "not an error",
    Judgement.ASK: "ask",
}
_BADGES = {State.NEW: "new", State.CHANGED: "decide again", State.EXPIRED: "decide again"}
_KEYS = {State.NEW: "open new", State.CHANGED: "open again", State.EXPIRED: "open again"}
_REACH = {
    Scope.FINDING: "",
    Scope.RULE: "for this rule in this story",
    Scope.WORDS: "for these words in every story",
}
_FATES = {
    Fate.RESOLVED: "resolved (found no more)",
    Fate.UNUSED: "unused (nothing falls under it)",
    Fate.SUPERSEDED: "overruled by a later one",
    Fate.EXPIRED: "expired (and nothing would fall under it)",
    Fate.IDLE: "of a rule that did not run (nothing is known of it)",
}


@dataclass(frozen=True, slots=True)
class Stands:
    """How a finding stands, as the page shows it: a word or two, the whole of it, and the words to filter by."""

    badge: str
    told: str
    keys: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """All that the files of decisions tell beside the findings: a sentence, lines by title, and the page's data."""

    title: str
    told: tuple[str, ...]
    left: tuple[tuple[str, tuple[str, ...]], ...]
    data: Markup


def stands(standing: Standing) -> Stands:
    """The finding's standing in words."""
    decision = standing.decision
    keys = _KEYS.get(standing.state, "open")
    if standing.state is State.DECIDED and decision is not None:
        keys = decision.verdict.value
    return Stands(badge_of(standing), standing_words(standing), keys)


def badge_of(standing: Standing) -> str:
    """The standing in a word or two."""
    decision = standing.decision
    if standing.state is State.DECIDED and decision is not None:
        return JUDGED[decision.verdict]
    return _BADGES.get(standing.state, "")


def standing_words(standing: Standing) -> str:
    """The whole of it in a line; nothing where there is nothing to tell."""
    decision = standing.decision
    if decision is None:
        return "New: not among the findings last marked as seen." if standing.state is State.NEW else ""
    if standing.state is State.CHANGED:
        then = " / ".join(", ".join(f"“{words}”" for words in side) for side in decision.sides)
        on = f" on {then}" if then else ""
        return f"To be decided again, as its words changed. Decided{on}: {decision_words(decision)}"
    if standing.state is State.EXPIRED:
        return f"To be decided again, as the decision expired: {decision_words(decision)}"
    return f"Decided: {decision_words(decision)}"


def decision_words(decision: Decision) -> str:
    """Not an error (for this rule in this story, until 31 December 2026): two fires. Ada, 22 November 2026."""
    until = f"until {day(decision.until)}" if decision.until else ""
    more = ", ".join(part for part in (_REACH[decision.scope], until) if part)
    note = f": {decision.note}" if decision.note else ""
    made = ", ".join(part for part in (decision.by, day(decision.when) if decision.when else "") if part)
    words = f"{JUDGED[decision.verdict]}{f' ({more})' if more else ''}{note}"
    return words + (f" [{made}]" if made else "")


def leftover_words(leftover: Leftover) -> str:
    """What it was about, what was decided, and where it stands."""
    about = leftover.summary or leftover.finding or f"rule {leftover.rule}"
    if leftover.decision is None:
        return about
    place = f"{leftover.decision.file}:{leftover.decision.line}"
    return f"{about} Decided in {place}: {decision_words(leftover.decision)}"


def leftovers(report: Report) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What stands in the files beside no finding, by what became of it."""
    if report.decided is None:
        return ()
    groups = []
    for fate in Fate:
        own = tuple(leftover_words(one) for one in report.decided.leftovers if one.fate is fate)
        if own:
            groups.append((f"{len(own)} {_FATES[fate]}", own))
    return tuple(groups)


def remarks(report: Report) -> tuple[str, ...]:
    """By which day expiries were judged, where any decision has one; what holds in this story alone, but need not."""
    told, lines = report.decided, []
    if told is not None and told.today is not None:
        by = "this machine’s clock" if told.by_clock else "as given with --today"
        lines.append(f"Whether a decision has expired was judged as of {day(told.today)} ({by}).")
    if told is not None and told.here_alone:
        verb = "holds" if told.here_alone == 1 else "hold"
        number = plural(told.here_alone, "decision on words", "decisions on words")
        lines.append(
            f"{number} for every story {verb} in this one alone, until `checker decide STORY --everywhere` is run."
        )
    return tuple(lines)


def decision_counts(report: Report) -> str:
    """2 dismissed, 1 new, 1 to be decided again; nothing where nothing was decided."""
    states = [one.standing.state for one in report.findings]
    told = [
        (sum(one.dismissed for one in report.findings), "dismissed"),
        (states.count(State.NEW), "new"),
        (states.count(State.CHANGED) + states.count(State.EXPIRED), "to be decided again"),
    ]
    return ", ".join(f"{number} {words}" for number, words in told if number)


def earlier(layout: Layout) -> Earlier | None:
    """None where the report was held against no decisions: then nothing can be decided in the page, either."""
    report = layout.report
    if report.decided is None:
        return None
    left = leftovers(report)
    number = len(report.decided.leftovers)
    title = f"{plural(number, 'earlier entry', 'earlier entries')} of decisions.yaml beside no finding"
    return Earlier(title if number else "", remarks(report), left, _data(layout, report.decided))


def record(report: Report) -> dict[str, Any]:
    """What the files of decisions told, for report.json; nothing where there were none."""
    told = report.decided
    if told is None or not told.files:
        return {}
    entry = {
        "files": list(told.files),
        "faults": list(told.faults),
        "today": told.today.isoformat() if told.today else None,
        "baseline": told.baseline,
        "left": [
            {
                "fate": one.fate.value,
                "finding": one.finding,
                "rule": one.rule,
                "summary": one.summary,
                "decision": _decision(one.decision),
            }
            for one in told.leftovers
        ],
    }
    return {"decisions": entry}


def record_of(finding: Finding) -> dict[str, Any]:
    """A finding's standing, for report.json; nothing where nobody decided about it and it is not known as new."""
    standing = finding.standing
    if standing.state is State.OPEN:
        return {}
    return {"decision": {"state": standing.state.value} | (_decision(standing.decision) or {})}


def _decision(decision: Decision | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {
        "verdict": decision.verdict.value,
        "note": decision.note,
        "scope": decision.scope.value,
        "until": decision.until.isoformat() if decision.until else None,
        "by": decision.by,
        "when": decision.when.isoformat() if decision.when else None,
        "file": decision.file,
        "line": decision.line,
    }


def _data(layout: Layout, told: Decided) -> Markup:
    """The page's data, safe inside a script element: no character of it can end the element or begin another."""
    keeping = told.keeping
    lines = dict(keeping.entries)
    data = {
        "story": layout.report.story.id,
        "whole": keeping.whole,
        "parts": keeping.parts,
        "seams": [
            {
                "lists": one.lists,
                "opens": one.opens,
                "indent": one.indent,
                "flow": one.flow,
                "newline": one.newline,
            }
            for one in keeping.seams
        ],
        "entries": {placed.anchor: lines[placed.finding.id] for placed in layout.findings},
        "seen": keeping.seen,
        "decided": {
            placed.anchor: _plain(placed.finding.standing.decision)
            for placed in layout.findings
            if placed.finding.standing.state is State.DECIDED and placed.finding.standing.decision
        },
    }
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)


def _plain(decision: Decision) -> dict[str, str]:
    return {
        "verdict": decision.verdict.value,
        "note": decision.note,
        "scope": decision.scope.value,
        "until": decision.until.isoformat() if decision.until else "",
    }
