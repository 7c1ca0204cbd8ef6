"""The examples inside rule files: every shipped rule passes its own, and every condition of it is needed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker.check import Tools
from checker.examples import idle_conditions, in_words, proven, seen_in, story_of, try_example, try_rule
from checker.model import Example, Rule
from checker.rulefile import load_rules, load_shipped_rules

RULES = load_shipped_rules()
TOLL = next(rule for rule in RULES if rule.id == "differing-death-toll")
TWO = Example(
    "two", "conflict", (("Post", "Four people died."), ("Ledger", "Six people died.")), "2025-03-13"
)
ONE = replace(TWO, finds="nothing", articles=(("Post", "Four people died."), ("Ledger", "Four people died.")))


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tools]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHECKER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield Tools()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_shipped_rule_passes_its_examples(rule: Rule, tools: Tools) -> None:
    failed = [in_words(tried) for tried in try_rule(rule, tools, RULES) if not tried.passed]

    assert failed == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_shipped_rule_has_three_that_find_and_three_that_leave(rule: Rule) -> None:
    finds = [example.finds for example in rule.examples]

    assert len(finds) - finds.count("nothing") >= 3
    assert finds.count("nothing") >= 3


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_two_examples_are_the_same(rule: Rule) -> None:
    assert len({example.case for example in rule.examples}) == len(rule.examples)
    assert len({(example.articles, example.dates, example.published) for example in rule.examples}) == len(
        rule.examples
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_condition_of_a_shipped_rule_is_needed(rule: Rule, tools: Tools) -> None:
    assert idle_conditions(rule, tools, RULES) == ()


def test_an_example_becomes_a_story() -> None:
    story = story_of(replace(TWO, dates=(("Ledger", "2025-03-14"),)))

    assert [article.file for article in story.articles] == ["01_post.txt", "02_ledger.txt"]
    assert [str(article.published) for article in story.articles] == ["2025-03-13", "2025-03-14"]
    assert story.articles[0].text == "Four people died."


def test_what_was_found_instead_is_told(tools: Tools) -> None:
    tried = try_example(TOLL, replace(ONE, finds="conflict"), tools)

    assert not tried.passed
    assert in_words(tried) == "The example 'two' should find a conflict and finds nothing."
    assert any("agree" in line for line in seen_in(tried, tools))


def test_what_was_left_out_is_told(tools: Tools) -> None:
    example = replace(TWO, articles=(("Post", "Four horses died."), ("Ledger", "The sea is blue.")))

    told = seen_in(try_example(TOLL, example, tools), tools)

    assert any("left out by 'where'" in line for line in told)


def test_a_draft_is_tried_like_any_other(tools: Tools) -> None:
    draft = replace(TOLL, status=type(TOLL.status).DRAFT)

    assert try_example(draft, TWO, tools).passed


def test_a_rule_that_fails_its_examples_is_left_out(tools: Tools) -> None:
    wrong = replace(TOLL, id="wrong-one", examples=(TWO, replace(ONE, finds="conflict", line=9)))

    kept, faults = proven([TOLL, wrong], tools)

    assert kept == (TOLL,)
    assert [fault.message for fault in faults] == [
        f"{TOLL.path}:9:1: The example 'two' should find a conflict and finds nothing."
    ]


def test_a_rule_may_stand_on_what_another_finds(tmp_path: Path, tools: Tools) -> None:
    (tmp_path / "maker.yaml").write_text(MAKER)
    (tmp_path / "user-of-it.yaml").write_text(MAKER.replace('find: {phrase: "flight {number}"}\n', ""))
    rules, faults = load_rules([tmp_path])
    user = next(rule for rule in rules if rule.id == "user-of-it")

    assert not faults
    assert all(tried.passed for tried in try_rule(user, tools, rules))


MAKER = """\
title: Flights differ
why: Two numbers.
kind: attribute
severity: low
property: flight-number
find: {phrase: "flight {number}"}
compare: {with: text, exclusive: true}
message: "Flights differ: {sides}."
examples:
  - case: two numbers
    finds: conflict
    articles: {Post: It was flight 117., Ledger: It was flight 118.}
  - case: one number
    finds: nothing
    articles: {Post: It was flight 117., Ledger: It was flight 117.}
"""
