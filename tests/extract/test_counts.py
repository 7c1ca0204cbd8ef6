"""Counts: what is left alone, what is found, and of when and where it holds."""

import pytest

from checker.extract import counts
from checker.values import Quantity
from tests.extract.reading import extracted


def told(text: str) -> list[tuple[str, str, str]]:
    found = extracted(counts, text)
    return [
        (str(one.value), one.subject, one.value.happened) for one in found if isinstance(one.value, Quantity)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Boarding School No 7 was closed.",
        "It is three times as big.",
        "The talks lasted three days.",
        "Sales rose 5 percent.",
        "Rosa King, 39, was there.",
        "It cost 40 euros.",
        "3. Emile Roux (Armor), 21 points behind",
        "Six cots, one night: a town waits\n\nA reporter was there.",
    ],
)
def test_names_times_measures_and_ages_are_no_counts(text: str) -> None:
    assert told(text) == []


def test_who_was_killed_is_counted() -> None:
    assert told("The blast killed 30 people.") == [("30 people", "people", "kill")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll has risen to 437, officials said.", ("437 people", "people", "death toll")),
        (
            "He put the number of people still missing at around two hundred.",
            ("about 200 people", "people", "missing"),
        ),
    ],
)
def test_tallies_say_what_a_figure_far_away_counts(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


def test_the_later_ones_of_a_list_that_nothing_tells_apart_are_left() -> None:
    assert told("It won 28 seats, its rival twelve and others six.") == [("28 seat", "seat", "win")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town has a population of 120,000.", ("120,000 population", "population", "")),
        ("He was shot eleven times.", ("11 time", "time", "shoot")),
        ("A blast hit the market, killing dozens.", ("dozens people", "people", "kill")),
    ],
)
def test_figures_without_a_noun_beside_them(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


def test_others_are_not_all() -> None:
    (one,) = extracted(counts, "Two other people were injured.")

    assert one.subject == "other people"


def test_parts_are_not_the_whole() -> None:
    subjects = [one.subject for one in extracted(counts, "Of these, 261 died in Sarnia and 119 in Dorset.")]

    assert subjects == ["part of people", "part of people"]


def test_each_place_of_a_list_keeps_its_own_figure() -> None:
    first, second = extracted(counts, "Of these, 261 died in Sarnia and 119 in Dorset.")

    assert (first.event.places, second.event.places) == (("Sarnia",), ("Dorset",))


def test_a_figure_of_another_year_holds_for_that_year() -> None:
    (one,) = extracted(counts, "In 1984 a tremor killed about 1,100 people.")

    assert one.as_of is not None
    assert one.as_of.start is not None
    assert one.as_of.start.year == 1984
    assert one.event.when == one.as_of


def test_what_a_bygone_year_brought_is_of_that_year() -> None:
    (one,) = extracted(
        counts, "A quake struck the coast in 2004, sparking a tsunami that killed 170,000 people."
    )

    assert one.as_of is not None
    assert one.as_of.start is not None
    assert one.as_of.start.year == 2004


def test_what_stands_in_brackets_is_a_part() -> None:
    subjects = [one.subject for one in extracted(counts, "Police arrested 23 people (12 men and 11 women).")]

    assert subjects == ["people", "part of man", "part of woman"]


def test_passengers_and_crew_are_not_passengers() -> None:
    (one,) = extracted(counts, "The ship with some 420 passengers and crew left.")

    assert one.subject == "passenger and crew"


def test_nations_share_out_what_is_counted() -> None:
    subjects = {one.subject for one in extracted(counts, "The navy held 12 French and 11 German sailors.")}

    assert subjects == {"part of sailor"}


def test_what_it_is_compared_with_is_not_its_time() -> None:
    (one,) = extracted(counts, "The party won 58 seats, more than in 2022.")

    assert not one.as_of_stated


def test_what_is_to_come_is_planned() -> None:
    (one,) = extracted(counts, "The company will hire 400 engineers.")

    assert one.mood == "planned"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "The storm killed 170 people in the province and thousands more in other countries.",
            "part of people",
        ),
        ("The storm killed 170 people in the capital alone.", "part of people"),
        ("The storm killed 170 people in the province and left thousands homeless.", "people"),
    ],
)
def test_a_part_goes_on_elsewhere(text: str, subject: str) -> None:
    assert told(text)[0][1] == subject


def test_an_age_between_commas_is_no_count() -> None:
    assert told("Riva, 47, of Oxford and Steinberg, 48, of Bath were being treated.") == []


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("The bus had 41 people on board, three of them crew.", ["people", "part of people crew"]),
        ("The fire hurt 31 people, 12 of them children.", ["people", "part of people child"]),
        ("The fire hurt 31 people, 12 of them seriously.", ["people", "part of people"]),
        ("The fire hurt 31 people, 12 of them shop workers.", ["people", "part of people"]),
        ("The hospital's staff peaked at 351 nurses on 2 March.", ["peak nurse"]),
        ("The hospital now has 351 nurses.", ["nurse"]),
        (
            "Two more people have died. The two, a Polish woman and a German man, died overnight in hospital.",
            ["other people", "part of people"],
        ),
        ("Two people died. The two died in hospital.", ["people", "people"]),
    ],
)
def test_kinds_peaks_and_those_just_told_are_no_plain_count(text: str, subjects: list[str]) -> None:
    assert [subject for _, subject, _ in told(text)] == subjects


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("One of the 12 EU states left.", "all state"),
        ("Three of the 12 lifeboats sank.", "part of lifeboat"),
        ("Customs found two other rifles.", "other rifle"),
        ("Two G7 leaders met.", "leader"),
    ],
)
def test_a_whole_a_part_and_a_rest_are_kept_apart(text: str, subject: str) -> None:
    assert extracted(counts, text)[0].subject == subject


def test_a_whole_of_which_a_participle_tells_counts_all_of_them() -> None:
    found = told("He is one of 99 alleged smugglers seized on Tuesday.")

    assert found == [("99 smuggler", "smuggler", "seize")]


@pytest.mark.parametrize(
    "text",
    [
        "Customs seized seven AK-47s.",
        "Customs seized seven AK-47 assault rifles.",
        "Customs seized seven AK 47 guns, three rifles and two grenades.",
    ],
)
def test_things_of_one_type_are_counted_by_the_type(text: str) -> None:
    assert told(text)[0] == ("7 ak-47", "ak-47", "seize")


def test_two_other_rifles_stand_beside_those_before_them() -> None:
    subjects = [one.subject for one in extracted(counts, "They seized seven rifles and two other rifles.")]

    assert subjects == ["rifle", "other rifle"]


def test_who_is_led_to_safety_is_rescued() -> None:
    assert told("Some 400 people were brought to safety by boat.")[0][2] == "rescue"


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("34 people lost their homes in the flood.", "lose"),
        ("34 people were taken to hospital.", "hospitalise"),
        ("34 candles burned in the chapel.", "burn"),
        ("34 people lost their lives in the flood.", "die"),
        ("34 miners were taken prisoner.", "capture"),
        ("34 people were taken into custody.", "detain"),
        ("Police took 34 people into custody.", "detain"),
        ("34 barns burned to the ground.", "destroy"),
    ],
)
def test_a_verb_and_its_companion_are_one_deed(text: str, verb: str) -> None:
    assert [happened for _, _, happened in told(text)] == [verb]


def test_a_game_left_is_not_a_game_played_but_who_is_left_in_hospital_is_no_rest() -> None:
    assert told("The club has five games left.")[0][1] == "remaining game"
    assert told("The blast killed three and left 41 in hospital.") == [
        ("3 people", "people", "kill"),
        ("41 people", "people", "hospitalise"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two gunmen killed three and wounded five.", [("3 people", "kill"), ("5 people", "wound")]),
        (
            "Two officers opened fire, killing three and injuring 12.",
            [("3 people", "kill"), ("12 people", "injure")],
        ),
        ("Two gunmen killed five before police came.", []),
        ("Of nine climbers, the avalanche killed five.", [("5 climber", "kill")]),
        ("Fourteen miners were trapped and three died.", [("3 miner", "die")]),
    ],
)
def test_whom_somebody_kills_is_not_of_his_own_kind(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(figure, happened) for figure, _, happened in told(text)]

    assert found[1:] == expected
