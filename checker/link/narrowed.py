"""What narrows a deed or a state: two statements that each narrow it to another are of two."""

from __future__ import annotations

from checker.model import Assertion
from checker.values import Deed

_ANYONE = frozenset(
    ["a", "an", "some", "most", "many", "few", "several", "any", "another", "other", "half", "more", "less",
     "various", "certain"]
)  # fmt: skip
_NONE = frozenset({"no", "any", "a", "an"})  # what is not done to any leaves none open


def told_apart(left: Assertion, right: Assertion) -> bool:
    """Whether the words that narrow doer, receiver or circumstances part the two, or leave the doer open."""
    ours, theirs = narrowed(left), narrowed(right)
    if any(word in _ANYONE for word in (*ours.get("doer", ()), *theirs.get("doer", ()))):
        return True
    for one, words in ((left, ours), (right, theirs)):
        if isinstance(one.value, Deed) and one.value.negated:
            words["receiver"] = words.get("receiver", set()) - _NONE
    slots = (ours.keys() & theirs.keys()) - ({"when"} if left.as_of == right.as_of else set())
    return any(ours[slot] - theirs[slot] and theirs[slot] - ours[slot] for slot in slots)


def narrowed(assertion: Assertion) -> dict[str, set[str]]:
    """The narrowing words by what each narrows: doer, receiver, a preposition, "when"."""
    slots: dict[str, set[str]] = {}
    for one in assertion.event.modifiers:
        slot, _, word = one.partition(":")
        slots.setdefault(slot, set()).add(word)
    return slots
