"""What rules share: the same pairs under the same conditions, and nothing more."""

import re
from dataclasses import replace

import pytest

from checker.engine import apply_rules
from checker.engine.shared import Shared
from checker.engine.wording import finding_id
from checker.model import Between, Evidence, Span
from tests.engine.makers import articles, assertion, context, people, rule

MADE = articles(post="Four people were killed.", ledger="Six people were killed.")
POOL = [
    assertion(MADE["post.txt"], "Four people", people(4)),
    assertion(MADE["ledger.txt"], "Six people", people(6)),
]


@pytest.mark.parametrize(
    "change",
    [
        {"same": ("event", "place")},
        {"between": (Between.ARTICLE,)},
        {"options": {"tolerance": 0.5}},
        {"tension_when": ()},
        {"general": True},
        {"where": {}, "same": ("counted", "event")},
    ],
)
def test_another_condition_meets_its_own_pairs(change: dict[str, object]) -> None:
    shared = Shared(context(MADE, POOL))
    first, second = rule(), rule(**change)
    shared.met(first, POOL)

    assert not shared.met(second, POOL)[1]


def test_other_assertions_are_other_pairs() -> None:
    shared = Shared(context(MADE, POOL))
    shared.met(rule(), POOL)

    assert not shared.met(rule(), [replace(POOL[0]), POOL[1]])[1]


def test_what_else_a_rule_says_changes_no_pair() -> None:
    shared = Shared(context(MADE, POOL))
    met, _ = shared.met(rule(), POOL)
    other = rule(
        id="another", severity="low", message="x", where={**rule().where, "not-outlet": ("Nowhere",)}
    )

    assert shared.met(other, POOL) == (met, True)


def test_both_rules_find_what_they_share() -> None:
    twin = rule(id="killed-or-not", severity="low")
    found = [apply_rules([one], POOL, context(MADE, POOL)).findings for one in (rule(), twin)]
    together = apply_rules([twin, rule()], POOL, context(MADE, POOL)).findings

    assert [[one.rule for one in findings] for findings in found] == [
        ["differing-death-toll"],
        ["killed-or-not"],
    ]
    assert len(together) == 1


def test_no_id_reads_as_a_number() -> None:
    ids = [
        finding_id("rule", (Evidence("a", Span(0, 1), f"words {number}", 0, ""),)) for number in range(3_000)
    ]

    assert not [one for one in ids if re.fullmatch(r"\d+(e\d+)?", one)]
    assert {len(one) for one in ids} == {12}
    assert len(set(ids)) == 3_000
