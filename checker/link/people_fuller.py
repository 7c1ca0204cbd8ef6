"""Says where two names that differ are both parts of a fuller one: Raj Rao, K. Rao and Raj K. Rao are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.compare.name import match_names
from checker.compare.names.parts import parts_of
from checker.model import Assertion
from checker.values import Name

_FITTING = frozenset({"same", "variant", "short"})


class FullerNames:
    """The names under which a story's articles know each person."""

    def __init__(self, assertions: Sequence[Assertion]) -> None:
        self._names: dict[str, set[str]] = defaultdict(set)
        for assertion in assertions:
            if assertion.entity and isinstance(assertion.value, Name):
                self._names[assertion.entity].add(assertion.value.text)

    def joins(self, left: Assertion, right: Assertion) -> bool:
        """Whether some article has a name of this person with more parts, of which both are short forms."""
        if not isinstance(left.value, Name) or not isinstance(right.value, Name):
            return False
        ours, theirs = left.value.text, right.value.text
        if ours == theirs or left.entity != right.entity:
            return False
        longest = max(len(parts_of(ours).parts), len(parts_of(theirs).parts))
        return any(
            len(parts_of(fuller).parts) > longest
            and match_names(ours, fuller).verdict in _FITTING
            and match_names(theirs, fuller).verdict in _FITTING
            for fuller in sorted(self._names[left.entity])
        )
