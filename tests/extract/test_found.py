"""What rules look for themselves: patterns and phrases, on a finished reading."""

import time

import pytest

from checker.extract.found import extract_found
from checker.model import Article, Find, Mention, Numeral, Reading, Span
from checker.values import Quantity, Text


def reading(text: str, **mentions: str) -> Reading:
    """One sentence; each keyword names a kind and the words that are a mention of it ("" none)."""
    found = tuple(
        Mention(Span(text.index(words), text.index(words) + len(words)), words, kind, words)
        for kind, words in mentions.items()
    )
    return Reading(Article("a.txt", text), (Span(0, len(text)),), found, (), (), (), ())


def values(find: Find, read: Reading) -> list[str]:
    return [str(one.value) for one in extract_found([("p", find)], read)]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("flight {number}", "He took flight before dawn.", []),
        ("flight {number}", "The inflight 12 menu was cold.", []),
        ("flight {number}", "The flight of 12 hours was calm.", []),
        ("flight {number}", "Flight BA 117 left at noon, and flight 22 did not.", ["BA 117", "22"]),
        ("flight {number}", "Flight BA117.", ["BA 117"]),
        ("flight {number}", "flight number MH-370, he said", ["MH 370"]),
        ("case no. {text}", "It was filed as case no. 24-cv-1187 in Oslo.", ["24-cv-1187 in Oslo"]),
        ("case no. {text}", "The clerk had no case.", []),
        (
            "charged with {text}",
            "He was charged with second-degree murder, police said.",
            ["second-degree murder"],
        ),
        ("charged with {text}", "She was charged with arson and released.", ["arson"]),
    ],
)
def test_a_phrase_with_one_slot(phrase: str, text: str, found: list[str]) -> None:
    assert values(Find(phrase=phrase), reading(text)) == found


def test_a_phrase_takes_a_quantity_whole() -> None:
    text = "The fire was about 40 per cent contained."
    numeral = Numeral(Span(13, 30), "about 40 per cent", Quantity(40, 40, about=True, unit="percent"))
    read = Reading(Article("a.txt", text), (Span(0, len(text)),), (), (), (numeral,), (), ())

    (assertion,) = extract_found(
        [("containment", Find(phrase="{quantity} contained", kind="quantity"))], read
    )

    assert assertion.value == numeral.quantity
    assert read.article.quote(assertion.span) == "about 40 per cent contained"


def test_a_quantity_that_was_not_read_is_none() -> None:
    assert values(Find(phrase="{quantity} contained", kind="quantity"), reading("It was 40 contained.")) == []


def test_two_slots_are_subject_and_value() -> None:
    read = reading(
        "Ada Brandt of the Harbour Trust spoke.", person="Ada Brandt", organisation="Harbour Trust"
    )

    (assertion,) = extract_found([("p", Find(phrase="{person} of {organisation}"))], read)

    assert assertion.subject == "Ada Brandt"
    assert assertion.value == Text("Harbour Trust")


def test_a_pattern_gives_value_and_subject() -> None:
    find = Find(pattern=r"(?P<subject>\w+) scored (?P<value>\w+)")

    (assertion,) = extract_found([("p", find)], reading("Café: Núñez scored twice."))

    assert (assertion.subject, assertion.value) == ("Núñez", Text("twice"))
    assert reading("Café: Núñez scored twice.").article.quote(assertion.span) == "Núñez scored twice"


@pytest.mark.parametrize(
    ("text", "negated", "mood"),
    [
        ("It was flight 12.", False, "stated"),
        ("It was not flight 12.", True, "stated"),
        ("Was it flight 12?", False, "asked"),
        ("If flight 12 is late, wait.", False, "conditional"),
    ],
)
def test_mood_follows_plain_words(text: str, negated: bool, mood: str) -> None:
    (assertion,) = extract_found([("p", Find(phrase="flight {number}"))], reading(text))

    assert (assertion.negated, assertion.mood) == (negated, mood)


def test_a_pattern_that_hangs_others_costs_milliseconds() -> None:
    started = time.perf_counter()

    found = values(Find(pattern=r"(?P<value>(a+)+)$"), reading("a" * 5000 + "b"))

    assert found == []
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"to (?P<value>[\w-]+)", "to São-Tomé", ["São-Tomé"]),
        (r"(?P<value>\d+)\s%", "40\u00a0% burnt", ["40"]),
        (r"(?P<value>\\w)", "a\\w", ["\\w"]),
    ],
)
def test_letters_and_spaces_of_every_script(pattern: str, text: str, found: list[str]) -> None:
    assert values(Find(pattern=pattern), reading(text)) == found


@pytest.mark.parametrize(
    ("text", "mentions", "places"),
    [
        ("The fire was at 40 of it.", {}, ()),
        ("The Cedar fire was at 40 of it.", {}, ("Cedar",)),
        ("Crews said the Aspen Creek fire was at 40 of it.", {}, ("Aspen Creek",)),
        ("The Senate committee was at 40 of it.", {"organisation": "Senate"}, ()),
        ("It was at 40 when the Cedar fire began.", {}, ()),
        ("Cedar wood was at 40 of it.", {}, ()),
    ],
)
def test_what_has_a_name_of_its_own_is_told_apart_by_it(
    text: str, mentions: dict[str, str], places: tuple[str, ...]
) -> None:
    find = Find(pattern=r"at (?P<value>\d+)")
    (assertion,) = extract_found([("p", find)], reading(text, **mentions))

    assert assertion.event.places == places
