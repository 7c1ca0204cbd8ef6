"""Two articles of one day, and what some rules find in them."""

from collections.abc import Sequence
from datetime import date

from checker.check import Tools, check
from checker.model import Article, Finding, Rule, Story

DAY = date(2025, 3, 13)


def found_in(one: str, other: str, rules: Sequence[Rule], tools: Tools) -> tuple[Finding, ...]:
    articles = tuple(
        Article(file=f"{outlet}.txt", text=text, outlet=outlet, published=DAY, published_from="story.yaml")
        for outlet, text in (("Post", one), ("Ledger", other))
    )
    return check(Story(id="pair", title="pair", articles=articles), rules, tools=tools).findings
