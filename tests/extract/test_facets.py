"""Which measure of a thing a figure gives, and what tells it from other measures."""

import pytest

from checker.extract import measures
from checker.model import Assertion
from tests.extract.reading import extracted


def one_of(text: str) -> Assertion:
    (one,) = extracted(measures, text)
    return one


@pytest.mark.parametrize(
    "text",
    [
        "He arrived after nine hours.",
        "The school has been closed since Monday.",
        "The clinic has had three years.",
    ],
)
def test_a_length_of_time_that_only_says_when(text: str) -> None:
    assert extracted(measures, text) == []


@pytest.mark.parametrize(
    ("text", "subject", "holder"),
    [
        ("The crater is 30 metres wide.", "width", "crater"),
        ("The lake was 30 kilometres deep.", "depth", "lake"),
        ("The baby, who weighed 540 grams at birth, has gone home.", "weight", "baby"),
        ("The plane landed at 150 knots.", "speed", "plane"),
        ("The jet was flying at about 38,000 feet when it shook.", "altitude", "jet"),
        ("The wreck lies about 4,300 metres below the surface.", "depth", ""),
    ],
)
def test_facets_with_a_name(text: str, subject: str, holder: str) -> None:
    one = one_of(text)

    assert (one.subject, one.event.holder) == (subject, holder or one.event.holder)


@pytest.mark.parametrize(
    ("text", "subject", "told"),
    [
        ("The ship, 180 metres long, was carrying timber.", "ship", ("way:long",)),
        ("The 210-metre ship was carrying timber.", "ship", ()),
        ("The dam, 40 metres high, burst on Sunday.", "dam", ("way:high",)),
        ("The tanker carried 2,000 tonnes of oil.", "oil", ("way:carry",)),
    ],
)
def test_lengths_of_a_thing_go_by_the_thing(text: str, subject: str, told: tuple[str, ...]) -> None:
    one = one_of(text)

    assert (one.subject, one.event.told) == (subject, told)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The surgery took nine hours.", "surgery"),
        ("The tremor was felt strongly for around 15 seconds.", "quake"),
        ("Witnesses reported sensing a definite tremor for one minute.", "quake"),
        ("They felt the ground shaking beneath them for about a minute.", "quake"),
        ("People ran out of buildings as the quake shook houses for around one minute, he said.", "quake"),
        ("Talks went on for 17 hours.", "talk"),
        ("She was described as wearing a 6-foot scarf.", "scarf"),
        ("After 17 hours of negotiations, the sides shook hands.", "negotiation"),
        ("The flight was delayed by nine hours.", "delay"),
        ("She was banned from driving for three years.", "ban"),
        ("He will be out for six weeks with a knee injury.", "out"),
    ],
)
def test_how_long_what_took(text: str, subject: str) -> None:
    assert one_of(text).subject == subject


def test_how_far_beyond_what() -> None:
    assert (
        one_of("The plane stopped 150 metres beyond the end of the runway.").subject
        == "distance beyond end runway"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The firm expects a length of 12 metres.", ("as:forecast",)),
        ("The plan sets a target of 40 tonnes.", ("as:target",)),
        ("The pool has a length of 12 metres.", ()),
    ],
)
def test_what_is_foreseen_or_set(text: str, told: tuple[str, ...]) -> None:
    assert one_of(text).event.told == told
