"""Sums that do not fit, and those that do or might."""

import pytest

from checker.extract import arithmetic, reading_of
from checker.model import Article, Assertion
from tests.extract.reading import PUBLISHED, sentences


def sums(text: str) -> list[Assertion]:
    article = Article("a.txt", text, "Northern Post", PUBLISHED)
    return [
        one for one in reading_of(article, sentences(text)).assertions if one.property == arithmetic.PROPERTY
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The toll has risen to 447. Of these, 261 died in Sarnia, 119 in Dorset and 67 in villages.",
        "The toll has risen to 500. Of these, 261 died in Sarnia and 119 in Dorset.",
        "The toll has risen to about 437. Of these, 261 died in Sarnia, 119 in Dorset and 67 in villages.",
        "It will pay $58.00 a share, a premium of 33% to Friday's close of $43.50.",
        "It will pay $58.00 a share, a premium of 38% over an average price of $43.50.",
        "Reds 34.2%, Blues 27.8%, Greens 31.1%. The remaining 6.9% went to others.",
        "The blast killed 11 people (5 men, 4 women and 2 children), police said.",
        "The blast killed 12 people, including 5 men, 4 women and 2 children.",
        "The motion passed 51-37, by a margin of 14 votes.",
        "Output was 150 percent of last year's.",
        "Nine people, including 4 children, were hurt.",
        "Sales rose 30 percent from 100 to 130 units.",
        "The fund grew from 100 to 120 million, up 20 percent.",
        "Sales rose 20 percent. The firm went from 100 to 130 shops in ten years.",
        "The two-day talks ran from 3 to 4 May.",
    ],
)
def test_what_fits_or_may_fit_is_left_alone(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("text", "stated", "computed"),
    [
        (
            "The toll has risen to 437. Of these, 261 died in Sarnia, 119 in Dorset and 67 in villages.",
            "437",
            "computed from 261 + 119 + 67",
        ),
        (
            "She is offering $58 for shares that changed hands at $43.50. That is a premium of 43 per cent.",
            "43 per cent",
            "computed from $58 on $43.50",
        ),
        (
            "Reds 34.2%, Blues 27.8%, Greens 31.1%. The remaining 12.9% went to others.",
            "12.9%",
            "computed from 100 − (34.2% + 27.8% + 31.1%)",
        ),
        ("The blast killed 12 people (5 men, 4 women and 2 children).", "12", "computed from 5 + 4 + 2"),
        ("The motion passed 51-37, by a margin of 12 votes.", "12", "computed from 51-37"),
        ("Of the 12 arrested, 15 were charged.", "15", "at most 12, of which it is a part"),
        ("Nine people, including 11 children, were hurt.", "11", "at most Nine, of which it is a part"),
        ("Sales rose 20 percent from 100 to 130 units.", "20 percent", "computed from 130 on 100"),
    ],
)
def test_what_does_not_fit_gives_the_stated_and_the_computed_figure(
    text: str, stated: str, computed: str
) -> None:
    found = sums(text)

    assert [text[one.span.start : one.span.end] for one in found if not one.basis] == [stated]
    assert [one.basis for one in found if one.basis] == [computed]
    assert len({one.entity for one in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "1,2,3,4 " * 60,
        "10^400 people died, 1e999 were hurt.",
        "(5 (6 (7 of them",
        "% 5 % of of 5",
        "$ $ $ 5 €",
        "½ of ½ of 0 people",
        "Of these, 0 of 0 and 0 percent from 0 to 0, a premium of 0%.",
        "12",
        "१२ people and 1２ people",
        "He had 5\u00a0000 furlongs and -3 kudu",
    ],
)
def test_odd_input_breaks_nothing(text: str) -> None:
    for one in reading_of(Article("a.txt", text, "Northern Post", PUBLISHED), sentences(text)).assertions:
        assert text[one.span.start : one.span.end].strip()
