"""The lines of one entry of decisions.yaml, as the page and the command write them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

from checker.model import Decision, Finding, Judgement, Scope

_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
# Controls, marks that cannot be seen, surrogates, private and unassigned code points; line and paragraph separators.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def sides_of(finding: Finding) -> tuple[tuple[str, ...], ...]:
    """The words of each side, in the order of the sides, each once."""
    sides: dict[int, dict[str, None]] = {}
    for piece in finding.evidence:
        sides.setdefault(piece.side, {})[plain(piece.quote)] = None
    return tuple(tuple(sides[side]) for side in sorted(sides))


def plain(words: str) -> str:
    """Words as they are compared and written: one space between them, no half of a surrogate pair."""
    return "".join("\ufffd" if "\ud800" <= one <= "\udfff" else one for one in " ".join(words.split()))


def entry_of(finding: Finding) -> tuple[str, ...]:
    """What tells which finding was decided. What was decided about it goes behind the first line."""
    return _about(finding.id, finding.rule, plain(finding.summary), sides_of(finding))


def decision_lines(decision: Decision) -> tuple[str, ...]:
    """The whole entry of a decision."""
    first, *rest = _about(decision.finding, decision.rule, decision.summary, decision.sides)
    return (first, *_judged(decision), *rest)


def seen_lines(finding: Finding) -> tuple[str, ...]:
    """The entry of a finding that was looked at."""
    words = {"finding": finding.id, "rule": finding.rule, "summary": plain(finding.summary)}
    return (f"{{{', '.join(f'{key}: {quoted(value)}' for key, value in words.items())}}}",)


def quoted(text: str) -> str:
    """A double-quoted YAML text in ASCII's care: what cannot be seen is written as its number."""
    return f'"{"".join(_escaped(one) for one in text)}"'


def _about(finding: str, rule: str, summary: str, sides: Sequence[Sequence[str]]) -> tuple[str, ...]:
    words = ", ".join(f"[{', '.join(quoted(one) for one in side)}]" for side in sides)
    return (
        f"finding: {quoted(finding)}",
        f"rule: {quoted(rule)}",
        f"summary: {quoted(summary)}",
        f"sides: [{words}]",
    )


def _judged(decision: Decision) -> list[str]:
    lines = [f"verdict: {decision.verdict.value}"]
    if decision.note:
        lines.append(f"note: {quoted(decision.note)}")
    if decision.scope is not Scope.FINDING and decision.verdict is Judgement.DISMISSED:
        lines.append(f"scope: {decision.scope.value}")
    lines += _day("until", decision.until)
    if decision.by:
        lines.append(f"by: {quoted(decision.by)}")
    return lines + _day("when", decision.when)


def _day(key: str, day: date | None) -> list[str]:
    return [f"{key}: {day.isoformat()}"] if day else []


def _escaped(one: str) -> str:
    if one in _SHORT:
        return _SHORT[one]
    if unicodedata.category(one) not in _UNSEEN:
        return one
    if "\ud800" <= one <= "\udfff":
        return "\ufffd"
    return f"\\u{ord(one):04X}" if ord(one) < 0x10000 else f"\\U{ord(one):08X}"
