"""
What an editor decided about findings: decisions.yaml in a story's folder, and the user's own on pairs of words.

    decisions:
      - finding: "3f0f2c9a1b2c"
        verdict: dismissed
        note: "Two fires: the mill's and the school's."
        until: 2026-12-31

`decided` holds a report against them, `decide` adds one, `mark_seen` notes which findings were looked at.
"""

from __future__ import annotations

from checker.decisions.adding import decide, decision_on, mark_seen, spread
from checker.decisions.lines import sides_of
from checker.decisions.reading import NAME, DecisionsFile, Seen, read_decisions
from checker.decisions.standing import decided

__all__ = [
    "NAME",
    "DecisionsFile",
    "Seen",
    "decide",
    "decided",
    "decision_on",
    "mark_seen",
    "read_decisions",
    "sides_of",
    "spread",
]
