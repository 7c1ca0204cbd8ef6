"""Small makers of assertions, rules and contexts, so that a test shows only what it is about."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from checker.engine import Context
from checker.link.sameness import SamenessOfStory
from checker.model import Article, Assertion, Attribution, Between, Event, Rule, Span, Status
from checker.values import Grain, Moment, Office, Quantity, Value


def articles(**texts: str) -> dict[str, Article]:
    return {
        f"{name}.txt": Article(
            f"{name}.txt", text, outlet=name.title(), published=date(2025, 3, 13), published_from="story.yaml"
        )
        for name, text in texts.items()
    }


def people(low: float, high: float | None = None, happened: str = "kill", **more: object) -> Quantity:
    return replace(Quantity(low, low if high is None else high, counted="person", happened=happened), **more)


def day(iso: str) -> Moment:
    start = datetime.fromisoformat(iso)
    return Moment(start, start + timedelta(days=1), Grain.DAY)


def said_by(source: str) -> tuple[Attribution, ...]:
    return (Attribution(source, "indirect", "said"),)


def assertion(
    article: Article, words: str, value: Value, property: str = "count", **more: object
) -> Assertion:
    start = article.text.index(words)
    span = Span(start, start + len(words))
    first = article.text.rfind(". ", 0, start) + 1
    end = article.text.find(".", span.end) + 1 or len(article.text)
    made = Assertion(article.file, span, Span(first, end), property, "person", value, as_of=day("2025-03-13"))
    return replace(made, **more)


def rule(**more: object) -> Rule:
    made = Rule(
        id="differing-death-toll",
        path="rules/figures/differing-death-toll.yaml",
        title="Articles give different death tolls",
        why="A reader should not meet two figures.",
        kind="quantity",
        severity="high",
        status=Status.LIVE,
        settle="Ask the authority that counts.",
        wrong_when="",
        message="The death toll differs: {sides}.",
        property="count",
        between=(Between.OUTLETS,),
        compare_with="quantity",
        where={"counted": ("person", "passenger"), "happened": ("kill", "die")},
        same=("event", "place", "as-of"),
        tension_when=("sources-differ", "as-of-unknown"),
    )
    return replace(made, **more)


def context(made: dict[str, Article], assertions: list[Assertion]) -> Context:
    sameness = SamenessOfStory(assertions, {}, lambda outer, inner: False)
    return Context(articles=made, same=sameness.same, key=sameness.key, marks=sameness.marks)


def office(role: str, of: str = "", status: str = "holder") -> Office:
    return Office(role, of, status)


__all__ = ["Event", "articles", "assertion", "context", "day", "office", "people", "rule", "said_by"]
