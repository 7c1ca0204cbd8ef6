"""Values that exclude each other: an article that gives both speaks of two things."""

import pytest

from checker.engine import apply_rules
from checker.model import Between
from checker.values import Text
from tests.engine.makers import articles, assertion, context, rule

FLIGHT = rule(
    property="flight",
    where={},
    same=("event",),
    compare_with="text",
    options={"exclusive": True},
    tension_when=(),
    between=(Between.OUTLETS,),
)


def found(post: str, ledger: str) -> list[str]:
    made = articles(post=post, ledger=ledger)
    pool = [
        assertion(article, word, Text(word), "flight")
        for article in made.values()
        for word in article.text.replace(".", "").split()
        if word.isdigit()
    ]
    return [str(one.verdict) for one in apply_rules([FLIGHT], pool, context(made, pool)).findings]


@pytest.mark.parametrize(
    ("post", "ledger"),
    [
        ("Flight 117 turned back. Flight 342 landed.", "Flight 117 turned back."),
        ("Flight 117 turned back.", "Flight 342 landed. Flight 117 turned back."),
        ("Flight 117 turned back. Flight 342 landed.", "Flight 342 landed. Flight 117 turned back."),
    ],
)
def test_an_article_that_gives_both_tells_two_things_apart(post: str, ledger: str) -> None:
    assert found(post, ledger) == []


def test_two_articles_with_a_value_each_conflict() -> None:
    assert found("Flight 117 turned back.", "Flight 118 turned back.") == ["conflict"]


def test_a_third_value_still_conflicts() -> None:
    assert found("Flight 117 turned back. Flight 342 landed.", "Flight 118 turned back.") == ["conflict"]
