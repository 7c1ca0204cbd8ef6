"""Who is one person across articles: what must stay two first, then what must be one."""

import time
from dataclasses import replace

import pytest

from checker.link.people import link_people, people_reasons
from checker.link.people_offices import with_bodies
from checker.model import Article, Assertion, Mention, Reading, Span
from checker.values import Office

Names = dict[str, Office | None]


def reading(file: str, names: Names, authors: tuple[str, ...] = (), text: str = "") -> Reading:
    """An article that names some people and gives some of them an office."""
    body = text or ". ".join([*names, *authors])
    mentions = tuple(
        Mention(
            Span(body.find(name), body.find(name) + len(name)),
            name,
            "person",
            name,
            refers_to=name,
            author=name in authors,
        )
        for name in (*names, *authors)
    )
    assertions = tuple(
        Assertion(file, Span(0, 1), Span(0, 1), "holds-office", name, office)
        for name, office in names.items()
        if office
    )
    return Reading(Article(file, body), (), mentions, (), (), (), assertions)


def one_person(*readings: Reading) -> bool:
    return len(set(link_people(readings).values())) == 1


MINISTER = Office("energy minister")
SPOKESWOMAN = Office("spokesperson", "hospital")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"Ann Reed": None}, {"Tom Reed": None}),
        ({"Ann Reed": MINISTER}, {"Nina Novak": MINISTER}),
        ({"Luis Vega": None}, {"Luisa Vega": None}),
        ({"Anna Miller": None}, {"Anna Milburn": None}),
        ({"Rory Deaver": None, "Rory Deavers": None}, {"Rory Deaver": None}),
        ({"Peter Lang": None}, {"Paul Lang": Office("judge")}),
        ({"Corinna Lang": None}, {"Coralie Lang": None}),
        ({"Peter Lang": Office("chief executive", "Helix")}, {"Rita Lang": Office("spokesperson", "Helix")}),
        ({"Erin Doyle": None, "Edwin Doyle": None}, {"Erin Doyle": None}),
        ({"George W. Bush": None}, {"George H. W. Bush": None}),
        ({"A. Reed": Office("governor")}, {"Ann Reed": Office("health minister")}),
        (
            {"Dev Patel": Office("chief executive", "Helix"), "Devi Patel": Office("founder", "Helix")},
            {"Dev Patel": Office("chief executive", "Helix")},
        ),
    ],
)
def test_two_people(left: Names, right: Names) -> None:
    assert not one_person(reading("a.txt", left), reading("b.txt", right))


def test_a_reporter_is_not_the_minister_of_that_name() -> None:
    ids = link_people([reading("a.txt", {"Ann Reed": MINISTER}), reading("b.txt", {}, authors=("Ann Reed",))])

    assert ids["a.txt", "Ann Reed"] != ids["b.txt", "Ann Reed"]


def test_a_surname_that_two_people_have_is_given_to_neither() -> None:
    ids = link_people(
        [reading("a.txt", {"Ann Reed": None, "Tom Reed": None}), reading("b.txt", {"Reed": None})]
    )

    assert len(set(ids.values())) == 3


def test_two_people_of_one_article_stay_two_though_a_third_name_fits_both() -> None:
    ids = link_people(
        [
            reading("a.txt", {"George W. Bush": None, "George H. W. Bush": None}),
            reading("b.txt", {"George Bush": None}),
        ]
    )

    assert ids["a.txt", "George W. Bush"] != ids["a.txt", "George H. W. Bush"]


def test_two_spellings_side_by_side_in_the_only_article_stay_two() -> None:
    assert not one_person(reading("a.txt", {"Helmut Brandt": None, "Helmut Brendt": None}))


def test_two_spellings_of_two_articles_are_one_though_a_third_has_both() -> None:
    assert one_person(
        reading("a.txt", {"Helmut Brandt": None}),
        reading("b.txt", {"Helmut Brendt": None}),
        reading("c.txt", {"Helmut Brandt": None, "Helmut Brendt": None}),
    )


def test_a_thousand_articles_are_soon_linked() -> None:
    readings = [
        reading(f"{number}.txt", {f"Ann Reed{'a' * (number % 7)}": MINISTER, "Tom Hall": None, "Hall": None})
        for number in range(1000)
    ]
    start = time.process_time()

    assert len(link_people(readings)) == 3000
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"Ann Reed": None}, {"Ann Reed": MINISTER}),
        ({"Yevhen Koval": None}, {"Evgeny Koval": None}),
        ({"A. Koval": None}, {"Andriy Koval": None}),
        ({"Bob Marsh": None}, {"Robert Marsh": None}),
        ({"Reed": None}, {"Ann Reed": None}),
        (
            {"Ann Reed": Office("defence minister", "Freedonia")},
            {"Ann Reed": Office("foreign minister", "Freedonia")},
        ),
        ({"Petra Lindt": SPOKESWOMAN}, {"Petra Lint": SPOKESWOMAN}),
        (
            {"Erik Marsh": Office("secretary of state")},
            {"Enrik Marsh": Office("secretary of state", "Freedonia")},
        ),
        (
            {"Douglas Brandt": Office("head", "Volta")},
            {"Douglas Brunt": Office("chief executive", "Volta Motors")},
        ),
        ({"Rosamund Tillson": None}, {"Rosamond Tillson": None}),
        ({"Paul Tillson": Office("captain")}, {"Hugo Tillson": Office("captain")}),
    ],
)
def test_one_person(left: Names, right: Names) -> None:
    assert one_person(reading("a.txt", left), reading("b.txt", right))


def test_a_body_called_theirs_joins_two_first_names() -> None:
    left = reading("a.txt", {"Klara Brod": Office("leader", "Unity")})
    right = reading("b.txt", {"Karla Brod": None}, text="Karla Brod's Unity lost.")
    unity = Mention(Span(13, 18), "Unity", "organisation", "Unity")
    right = Reading(right.article, (), (*right.mentions, unity), (), (), (), ())

    assert one_person(left, right)


def test_the_same_readings_give_the_same_ids() -> None:
    readings = [
        reading("a.txt", {"Ann Reed": None, "Tom Hall": None}),
        reading("b.txt", {"Ann B. Reed": None}),
    ]

    assert link_people(readings) == link_people(list(readings))
    assert link_people(readings)["b.txt", "Ann B. Reed"] == "person:Ann B. Reed"


def test_joins_of_unlike_names_are_told() -> None:
    readings = [reading("a.txt", {"Petra Lindt": SPOKESWOMAN}), reading("b.txt", {"Petra Lint": SPOKESWOMAN})]

    assert people_reasons(readings) == {
        "person:Petra Lindt": (
            "'Petra Lindt' and 'Petra Lint': 'Lindt' and 'Lint' are one letter apart; the rest is the same; "
            "both are spokesperson of hospital",
        )
    }


def test_a_body_told_once_holds_for_the_same_office_of_the_same_person() -> None:
    assertions = (
        Assertion(
            "a", Span(0, 1), Span(0, 1), "holds-office", "Ann Reed", MINISTER, entity="person:Ann Reed"
        ),
        Assertion(
            "b",
            Span(0, 1),
            Span(0, 1),
            "holds-office",
            "Ann Reed",
            Office("energy minister", "Freedonia"),
            entity="person:Ann Reed",
        ),
        Assertion(
            "b", Span(0, 1), Span(0, 1), "holds-office", "Tom Hall", MINISTER, entity="person:Tom Hall"
        ),
    )

    assert [str(one.value) for one in with_bodies(assertions)] == [
        "energy minister of Freedonia",
        "energy minister of Freedonia",
        "energy minister",
    ]


@pytest.mark.parametrize(("role", "one"), [("sister", True), ("wife", False)])
def test_a_sister_by_her_first_name_is_the_sister_of_the_next_article(role: str, one: bool) -> None:
    left, right = reading("a.txt", {"Zefireh": None}), reading("b.txt", {"Zefirah Marsh": None})
    left = replace(left, mentions=(replace(left.mentions[0], role="sister"),))
    right = replace(right, mentions=(replace(right.mentions[0], role=role),))

    assert one_person(left, right) is one
