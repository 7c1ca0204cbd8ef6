"""What figures count, and what happened to it, in whole sentences as the pipeline reads them."""

from functools import cache

import pytest

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.model import Article, Numeral


@cache
def pipeline() -> Pipeline:
    return load_pipeline()


def numerals(text: str) -> list[Numeral]:
    return [one for sentence in annotate(Article("a.txt", text), pipeline()) for one in sentence.numerals]


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.text, one.quantity.counted, one.quantity.happened) for one in numerals(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed 30 people.", [("30", "people", "kill")]),
        ("Twelve protesters were arrested on Monday.", [("Twelve", "protester", "arrest")]),
        ("At least 350 people are missing.", [("At least 350", "people", "missing")]),
        ("Hundreds of homes were destroyed.", [("Hundreds", "home", "destroy")]),
        ("Police counted 318 dead in the town.", [("318", "people", "dead")]),
        ("A bomb hit a 200-student school.", [("200", "student", "")]),
        ("The company employs 9,600 people.", [("9,600", "people", "employ")]),
        (
            "Police arrested 12 protesters and five journalists.",
            [("12", "protester", "arrest"), ("five", "journalist", "arrest")],
        ),
        (
            "40 died in the north, 12 on the coast and 7 in the hills.",
            [("40", "people", "die"), ("12", "people", "die"), ("7", "people", "die")],
        ),
    ],
)
def test_what_is_counted_and_what_happened(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_an_age_beside_a_name_counts_nothing() -> None:
    assert told("Three people were hurt, among them Rosa King, 39, a clerk.")[1] == ("39", "", "")


def test_a_second_figure_without_a_noun_has_a_verb_of_its_own() -> None:
    first, second = numerals("The blast killed 30 people and injured more than 100.")

    assert (first.quantity.counted, first.quantity.happened) == ("people", "kill")
    assert (second.quantity.counted, second.quantity.happened) == ("people", "injure")


def test_names_and_ranks_are_no_numerals() -> None:
    assert numerals("The Boeing 737 was the third to land on 12 March 2025.") == []


def test_spans_are_places_in_the_article() -> None:
    text = "Nothing here.\n\nThe blast killed at least 30\npeople."
    article = Article("a.txt", text)
    (one,) = [numeral for sentence in annotate(article, pipeline()) for numeral in sentence.numerals]

    assert article.quote(one.span) == one.text == "at least 30"


def test_a_bound_behind_the_number_is_not_what_is_counted() -> None:
    assert told("The minister promised 10,000-plus jobs.") == [("10,000-plus", "job", "promise")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two gunmen killed a guard.", [("Two", "gunman", "")]),
        ("He was killed by two men.", [("two", "man", "")]),
        ("They slept in 30 tents.", [("30", "tent", "")]),
        (
            "Twelve nurses fell ill and two died.",
            [("Twelve", "nurse", "fall"), ("two", "nurse", "die")],
        ),
    ],
)
def test_who_does_harm_has_suffered_none(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The van was hit by seven stones.", [("seven", "stone", "hit")]),
        ("His bag was filled with four bottles.", [("four", "bottle", "fill")]),
        ("A group of about 130 people were marching to the port.", [("about 130", "people", "march")]),
        ("Both guards fired a total of 11 shots.", [("11", "shot", "fire")]),
    ],
)
def test_by_and_with_and_a_total_lead_to_what_happened(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Four ferries sank and 12 drowned.", ("12", "people", "drown")),
        ("The police stopped 12 cars and arrested 30.", ("30", "people", "arrest")),
    ],
)
def test_only_what_lives_is_counted_on_among_the_dead_and_hurt(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last
