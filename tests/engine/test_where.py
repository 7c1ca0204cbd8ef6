"""Which assertions `where` leaves over."""

import pytest

from checker.engine import index_by_property, pool
from tests.engine.makers import articles, assertion, context, people, rule

MADE = articles(post="Four people were killed.")
FOUR = assertion(MADE["post.txt"], "Four people", people(4))


def left_over(**where: tuple[str, ...]) -> int:
    asked = rule(where={field.replace("_", "-"): words for field, words in where.items()})
    return len(pool(asked, index_by_property([FOUR]), context(MADE, [FOUR])))


@pytest.mark.parametrize("words", [("2024",), ("2025-04",), ("2025-03-14", "2024-03-13"), ("13",)])
def test_an_article_of_another_time_is_left(words: tuple[str, ...]) -> None:
    assert left_over(published=words) == 0


@pytest.mark.parametrize("words", [("2025",), ("2025-03",), ("2024", "2025-03-13")])
def test_an_article_of_the_time_is_looked_at(words: tuple[str, ...]) -> None:
    assert left_over(published=words) == 1
    assert left_over(not_published=words) == 0


def test_outlets_are_named_whatever_their_capitals() -> None:
    assert (left_over(outlet=("POST",)), left_over(outlet=("Ledger",)), left_over(not_outlet=("post",))) == (
        1,
        0,
        0,
    )
