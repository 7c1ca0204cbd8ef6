"""Rewrites the test sentences as headlines and reported speech, to see what a pipeline makes of those."""

from __future__ import annotations

from random import Random

from noise import Case, cased, rename, stand_ins, title
from reported import report, speakers
from treebank import Gold

_CASES: dict[str, Case] = {"title case": title, "capitals": str.upper, "small letters": str.lower}


def rewritten(golds: list[Gold]) -> dict[str, list[Gold]]:
    """Gives the same sentences in other cases, with other names and figures, and the statements reported."""
    random = Random(0)
    saying, others = speakers(golds), stand_ins(golds)
    reports = [report(gold, random.choice(saying), random) for gold in golds]
    return {
        **{name: [cased(gold, case) for gold in golds] for name, case in _CASES.items()},
        "other names and figures": [rename(gold, others, random) for gold in golds],
        "reported": [gold for gold in reports if gold is not None],
    }
