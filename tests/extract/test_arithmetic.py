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
        "The drug cut the loss from 190 ml to 96 ml (95% CI for the difference 58 to 124).",
        "The fund grew from 100 to 120 million, up 20 percent.",
        "Sales rose 20 percent. The firm went from 100 to 130 shops in ten years.",
        "The two-day talks ran from 3 to 4 May.",
        "The bank raised its rate by half a percentage point, from 3 to 3.5 percent.",
        "The bank raised its rate by a quarter of a percentage point, from 3.2 to 3.5 percent.",
        "The crew were nine Danes, five Swedes and two Finns - 16 sailors in all.",
        "The crew were mainly Danes, including nine cooks, five stewards and two cadets - 30 sailors in all.",
        "Nine Danes and five Swedes won, 23 medals in all went to Norway.",
        "Twelve people were treated at the pool, of whom five were taken to a hospital and seven were sent home.",
        "Nine people were treated, of whom three lost a finger and seven were burnt.",
        "Of the nine accused, of whom three were convicted last year, two died.",
        "The flood swept away 59 bridges: 38 in Arma, 14 along the coast and seven on the edge of Belo, where troops helped.",
        "It took one night to lose 59 bridges: 38 in Arma and some in Belo, 14 along the coast.",
        "All 150 people on board, 144 passengers and six crew, were saved.",
        "The jet had 144 passengers and six crew. A second one had 30 people on board and landed safely at 3,000 feet.",
        "Three people died and many were hurt, 15 of them seriously.",
        "Three people died. Many were hurt, 15 of them seriously.",
        "The mudslide killed 31 people. Twelve were injured in Arma and 25 in Belo.",
        "The mudslide killed 31 people. Another 12 died in Arma and 25 in Belo.",
        "The mudslide killed 31 people. Twelve died in Arma and nine in Belo.",
        "The nine-member court ruled 6-3.",
        "The seven-member board voted 4-1.",
        "The ten-man Reds beat the Blues 7-4.",
        "The bank raised its rate by 25 basis points from 3 percent to 3.25 percent.",
        "Prices nearly doubled from $40 to $70.",
        "Prices doubled from $40 to $78.",
        "Some 1,200 of the 2,000 workers, or 60 percent, voted for it.",
        "Only 350 of the 1,100 beds, or about a third, are free.",
        "She won with 4,310 votes to 4,289, a majority of 21.",
        "The party won 63 seats to 36, short of a majority of 76.",
        "She was mayor for eight years, from 2001 to 2009.",
        "Crowds marked the 10th anniversary of the 2015 flood.",
        "The town is getting ready for the 10th anniversary of the 2016 flood.",
        "In 2022 crowds marked the 10th anniversary of the 2012 flood.",
        "It was the wedding anniversary of a couple who met in 2003.",
        "The museum opened on the anniversary of the 2012 flood.",
        "The memorial was unveiled on the 10th anniversary of the 2012 flood.",
        "The town had marked the 10th anniversary of the 2012 flood.",
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
        ("All 152 people on board, 144 passengers and six crew, died.", "152", "computed from 144 + six"),
        (
            "The jet carried 144 passengers and six crew. All 152 people on board died.",
            "152",
            "computed from 144 + six",
        ),
        ("The fire injured 12 people, 15 of them children.", "15", "at most 12, of which it is a part"),
        (
            "The fire injured 12 people. Fifteen of them were children.",
            "Fifteen",
            "at most 12, of which it is a part",
        ),
        (
            "The mudslide killed 31 people. Twelve died in Arma, 15 in Belo and nine in Corda.",
            "31",
            "computed from Twelve + 15 + nine",
        ),
        ("The nine-member court ruled 6-4 against it.", "nine", "computed from 6-4"),
        (
            "The bank raised its rate by 50 basis points from 3 percent to 3.25 percent.",
            "50 basis points",
            "computed from 3.25 percent − 3 percent",
        ),
        ("Prices doubled from $40 to $70.", "doubled", "times, computed from $70 on $40"),
        (
            "In all 1,200 of the 2,000 workers, or 75 percent, voted for it.",
            "75 percent",
            "computed from 1,200 of 2,000",
        ),
        ("She won with 4,310 votes to 4,289, a majority of 12.", "12", "computed from 4,310 − 4,289"),
        ("She was mayor for 12 years, from 2001 to 2009.", "12 years", "computed from 2001 to 2009"),
        ("Crowds marked the 10th anniversary of the 2012 flood.", "10th", "computed from 2025 − 2012"),
        ("Crowds marked the fifth anniversary of the flood of 2012.", "fifth", "computed from 2025 − 2012"),
        (
            "On Sunday he spoke at the 20th anniversary of the 2003 flood.",
            "20th",
            "computed from 2025 − 2003",
        ),
        (
            "The bank raised its rate by half a percentage point, from 3.5 to 3.75 percent.",
            "half a percentage point",
            "computed from 3.75 percent − 3.5",
        ),
        (
            "The crew were nine Danes, five Swedes and two Finns - 18 sailors in all.",
            "18",
            "computed from nine + five + two",
        ),
        (
            "Eleven people were treated at the pool, of whom five were taken to a hospital and seven were sent home.",
            "Eleven",
            "computed from five + seven",
        ),
        (
            "Twelve officers stood trial, of whom six were acquitted and seven were convicted.",
            "Twelve",
            "computed from six + seven",
        ),
        (
            "In one night the flood swept away 57 bridges: 38 in Arma, 14 along the coast and seven on the edge of Belo, where troops helped.",
            "57",
            "computed from 38 + 14 + seven",
        ),
        ("The party won 104 percent of the vote.", "104 percent", "no share of a whole is above 100 percent"),
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
