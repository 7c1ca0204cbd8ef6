"""
What the rules of one run have in common, worked out once.

Rules that see the same assertions under the same conditions meet the same pairs: in a pack of hundreds, most do.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field

from checker.engine.context import Context
from checker.engine.meet import THINGS, Meeting, by_theme, meetings
from checker.model import Assertion, Between, Rule

Key = tuple[Hashable, ...]


@dataclass(slots=True)
class Shared:
    """The meetings of one run, by what decides them; not to be kept beyond it, as assertions are told by identity."""

    context: Context
    _met: dict[Key, tuple[Meeting, ...]] = field(default_factory=dict)

    def met(self, rule: Rule, pool: Sequence[Assertion]) -> tuple[tuple[Meeting, ...], bool]:
        """The meetings of what a rule looks at, and whether an earlier rule had the very same."""
        key = _key(rule, pool)
        known = self._met.get(key)
        if known is not None:
            return known, True
        return self._met.setdefault(key, tuple(meetings(rule, pool, self.context))), False


def _key(rule: Rule, pool: Sequence[Assertion]) -> Key:
    """All of a rule that `meetings` looks at: a condition added there belongs here."""
    return (
        tuple(map(id, pool)),
        rule.same,
        frozenset(rule.between) - {Between.REFERENCE},
        rule.compare_with,
        repr(sorted(rule.options.items())),
        rule.tension_when,
        rule.general,
        "happened" in rule.where,
        tuple((thing, rule.where[thing]) for thing in THINGS if thing in rule.same and thing in rule.where),
        tuple(by_theme(rule, condition) for condition in rule.same),
    )
