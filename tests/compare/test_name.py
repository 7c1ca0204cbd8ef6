"""The name matcher: first what must not be taken for one name, then what must."""

import time
from pathlib import Path

import pytest

from checker.compare import name
from checker.compare.name import match_names
from checker.compare.names.verdict import VERDICTS
from checker.values import Name, Outcome

DIFFERENT = [
    ("Erik Marsh", "Enrico Marsh"),
    ("Tom Harris", "Tim Harris"),
    ("Anna Brandt", "Anna Brunner"),
    ("Ali Hassan", "Ali Hussein"),
    ("George W. Bush", "George H. W. Bush"),
    ("George W. Bush", "George H.W. Bush"),
    ("Paul J. Reed", "Paul M. Reed"),
    ("Peter Lang Jr.", "Peter Lang Sr."),
    ("P. Ivanov", "Dmitry Ivanov"),
    ("Kim Jong-un", "Kim Jong-il"),
    ("Ahmad bin Saleh Harthi", "Ahmad bin Nasser Harthi"),
    ("Ivan Petrovich Sokolov", "Ivan Maksimovich Sokolov"),
    ("Anna Sokolova", "Zhanna Sokolova"),
    ("Carlos Vega", "Carla Vega"),
]
UNSURE = [
    ("Donald Trump", "Donald Trump Jr."),
    ("Peter Lang", "Peter Lang III"),
    ("Angela", "Angela Kern"),
    ("N. N.", "Nina Novak"),
    ("…", "Nina Novak"),
    ("", ""),
    ("金正恩", "Kim Jong Un"),
]
SAME = [
    ("Dr. Nina Novak", "Nina Novak"),
    ("NOVAK, Nina", "Nina Novak"),
    ("Ann-Marie Cole", "Annmarie Cole"),
    ("Sean O’Brien", "Sean O'Brien"),
    ("Kim Jong-un", "Kim Jong Un"),
    ("Nina Novak MP", "Sir Nina Novak"),
    ("Abdel Fattah el-Sherif", "Abdul Fattah al-Sherif"),
]
VARIANT = [
    ("Volodymyr Koval", "Vladimir Koval"),
    ("Sergey Morozov", "Sergei Morozow"),
    ("Mohammed bin Nasser", "Muhammad ibn Naser"),
    ("Moammar Qadhafi", "Muammar Gaddafi"),
    ("Osama bin Laden", "Usama Bin Ladin"),
    ("Annika Kröger", "Annika Kroeger"),
    ("Lars Møller", "Lars Moeller"),
    ("Jorg Kramer", "Joerg Kraemer"),
    ("António Pinto", "Antonio Pinto"),
    ("Doug Marsh", "Douglas Marsh"),
    ("Bob Kane", "Robert Kane"),
    ("Kate Ashton", "Catherine Ashton"),
    ("Anna Petrov", "Anna Petrova"),
    ("Liz Ford", "Beth Ford"),
    ("Giakoumis Stavrakos", "Yiakoumis Stavrakos"),
    ("Klio Stavroulis", "Clio Stavroulis"),
    ("Xi Jinping", "Jinping Xi"),
    ("Viktor Orbán", "Orbán Viktor"),
    ("Bashar al-Khatib", "Bashar Khatib"),
    ("Abdul Rahman Saleh", "Abdurrahman Saleh"),
    ("Сергей Морозов", "Sergey Morozov"),
    ("习近平", "Xi Jinping"),
]
SHORT = [
    ("George Bush", "George W. Bush"),
    ("Trump", "Donald Trump"),
    ("J.D. Marsh", "James David Marsh"),
    ("JD Marsh", "J. D. Marsh"),
    ("JP Arnaud", "Jean-Pierre Arnaud"),
    ("Hillary Clinton", "Hillary Rodham Clinton"),
    ("María Corina Vega", "Maria Vega"),
    ("De Gaulle", "Charles de Gaulle"),
    ("Lo Bianco", "Carla Lo Bianco"),
    ("V. Koval", "Volodymyr Koval"),
]
MISSPELT = [
    ("Michael Dorn", "Michal Dorn"),
    ("Katharine Moss", "Catherine Moss"),
    ("Steven Moss", "Stephen Moss"),
    ("Giulio Conti", "Giulia Conti"),
    ("Nina Novka", "Nina Novak"),
    ("Nina N0vak", "Nina Novak"),
    ("Joonas Weber", "Jonas Weber"),
    ("Jens Weidmann", "Jens Wiedmann"),
    ("Ursula von der Heide", "Ursula van der Heide"),
    ("Kern Wrigth", "Kern Wright"),
    ("Dick Holm", "Rick Holm"),
    ("Anton LaRocca", "Anton Rocca"),
]


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        (left, right, verdict)
        for verdict, pairs in (
            ("different", DIFFERENT),
            ("unsure", UNSURE),
            ("same", SAME),
            ("variant", VARIANT),
            ("short", SHORT),
            ("misspelt", MISSPELT),
        )
        for left, right in pairs
    ],
)
def test_verdict_is_the_same_both_ways_round(left: str, right: str, verdict: str) -> None:
    there, back = match_names(left, right), match_names(right, left)

    assert (there.verdict, back.verdict) == (verdict, verdict), there.reason
    assert there.score == back.score
    assert there.reason


def test_a_different_first_name_is_told_in_words() -> None:
    match = match_names("Erik Marsh", "Enrico Marsh")

    assert match.reason == "'Erik' and 'Enrico' are different first names; the rest is the same"


def test_a_pet_form_is_told_in_words() -> None:
    match = match_names("Robert Kane", "Bob Kane")

    assert match.reason == "'Bob' is a short form of 'Robert'"


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("Nina Novak", "Nina Novak", Outcome.AGREE),
        ("N. Novak", "Nina Novak", Outcome.VARIANT),
        ("Doug Marsh", "Douglas Marsh", Outcome.VARIANT),
        ("Steven Moss", "Stephen Moss", Outcome.CONFLICT),
        ("Erik Marsh", "Enrico Marsh", Outcome.CONFLICT),
        ("Donald Trump", "Donald Trump Jr.", Outcome.UNDECIDED),
    ],
)
def test_compare(left: str, right: str, outcome: Outcome) -> None:
    comparison = name.compare(Name(left), Name(right))

    assert comparison.outcome is outcome
    assert comparison.note in VERDICTS
    assert comparison.reason


def test_a_name_that_leaves_parts_out_can_be_left_undecided() -> None:
    comparison = name.compare(Name("Novak"), Name("Nina Novak"), short_of=False)

    assert comparison.outcome is Outcome.UNDECIDED


@pytest.mark.parametrize(
    "text",
    ["", " ", ",", "-", "Mr", "Jr.", "a" * 100_000, "\u0000", "1 2 3", "،", "Dr. Dr. Dr.", "- , -", "' '"],
)
def test_odd_text_is_no_trouble(text: str) -> None:
    for left, right in ((text, "Nina Novak"), ("Nina Novak", text), (text, text)):
        assert match_names(left, right).verdict in VERDICTS


def test_scores_fall_from_same_to_different() -> None:
    scores = [
        match_names("Stephen Moss", other).score
        for other in ("Stephen Moss", "Steve Moss", "S. Moss", "Steven Moss", "Moss Stephen Jr.", "Ann Reed")
    ]

    assert scores[0] == 1.0
    assert min(scores[:4]) > 0.5 > scores[5]


def test_the_benchmark_at_hand() -> None:
    path = Path(__file__).parents[2] / ".." / "shared" / "benchmarks" / "names" / "name_bench_half.csv"
    if not path.exists():
        pytest.skip("the benchmark's pairs are not beside this checkout")
    import csv

    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    answers = [match_names(row["name1"], row["name2"]).verdict not in {"different", "unsure"} for row in rows]
    truths = [row["is_match"] == "true" for row in rows]
    right = sum(truth and answer for truth, answer in zip(truths, answers, strict=True))

    assert 2 * right / (sum(answers) + sum(truths)) >= 0.82


def test_many_names_are_soon_judged() -> None:
    names = [
        f"{first} {last}"
        for first in ("Anna", "Peter", "Olga", "Hamid")
        for last in ("Koval", "Moss", "Reed", "Sokolova")
    ] * 8
    start = time.process_time()
    for left in names:
        for right in names:
            match_names(left, right)

    assert len(names) ** 2 / (time.process_time() - start) > 10_000
