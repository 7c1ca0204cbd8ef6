"""
How long 500 rules take to load, and what they cost a story of ten articles: `python -m benchmarks.rules`.

The pack is made here, so that with the shipped ones there are 500: the shipped rules' shapes under other names, each with a condition of its own (an outlet that there
is none of), a tenth of them with a pattern of their own. Processor time, the best of three: other programs do not count.
Aims: loaded in under 0.3 s; under 0.5 s for a story of ten articles that are already read.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from checker import paths
from checker.articles import load_story
from checker.check import Tools, check
from checker.model import Article, Rule, Story
from checker.rulefile import load_rules

RULES = 500
ARTICLES = 10
_FOUND = """\
title: Numbers of thing {number} differ
why: Two numbers cannot both be right.
kind: attribute
severity: low
find: {{pattern: '(?:flight|case|thing) {number} (?P<value>[\\w-]+)'}}
compare: {{with: text, exclusive: true}}
message: "The numbers differ: {{sides}}."
examples:
  - case: two numbers
    finds: conflict
    articles: {{Northern Post: Thing {number} one., Daily Ledger: Thing {number} two.}}
  - case: one number
    finds: nothing
    articles: {{Northern Post: Thing {number} one., Daily Ledger: Thing {number} one.}}
"""


def write_pack(folder: Path) -> None:
    """As many rule files as make 500 with the shipped ones, whose word lists they use."""
    shipped = sorted(path for path in paths.rules_folder().glob("*/*.yaml") if path.parent.name != "words")
    for number in range(RULES - len(shipped)):
        text = (
            _FOUND.format(number=number)
            if number % 10 == 0
            else shipped[number % len(shipped)].read_text("utf-8")
        )
        (folder / f"made-rule-{number}.yaml").write_text(text, "utf-8")


def ten_articles() -> Story:
    """The demo story's articles, twice, under ten names."""
    story = load_story([paths.rules_folder().parent / "seeds"])
    articles = [
        Article(f"{round}_{one.file}", one.text, one.outlet, one.published, one.published_from)
        for round in range(2)
        for one in story.articles
    ]
    return Story("ten", "ten", tuple(articles[:ARTICLES]))


def main() -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_pack(folder)
        load_rules()  # what every run loads anyway: modules
        started = time.process_time()
        rules, faults = load_rules([folder])
        parsed = time.process_time() - started
        loaded = _seconds(lambda: load_rules([folder]))
    examples = sum(len(rule.examples) for rule in rules)
    print(f"{len(rules)} rules with {examples:,} examples, {len(faults)} faults: ", end="")
    print(f"parsed in {parsed:.3f} s, loaded again in {loaded:.3f} s")
    story, tools, own = ten_articles(), Tools(), [_own(rule, at) for at, rule in enumerate(rules)]
    bare = _seconds(lambda: check(story, (), tools=tools))
    whole = _seconds(lambda: check(story, own, tools=tools))
    print(f"{len(story.articles)} articles: {bare:.2f} s without rules, {whole:.2f} s with {len(rules)}")


def _own(rule: Rule, at: int) -> Rule:
    return replace(rule, where={**rule.where, "not-outlet": (f"Outlet {at}",)})


def _seconds(run: Callable[[], object]) -> float:
    took = []
    for _ in range(3):
        started = time.process_time()
        run()
        took.append(time.process_time() - started)
    return min(took)


if __name__ == "__main__":
    main()
