"""Names: what is none is left alone; people without their titles, with what stands before them; bodies and places."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.model import Mention, Sentence

Read = Callable[[str], tuple[Sentence, ...]]


def mentions(read: Read, text: str, kind: str = "person") -> list[Mention]:
    return [mention for sentence in read(text) for mention in sentence.mentions if mention.kind == kind]


def names(read: Read, text: str, kind: str = "person") -> list[str]:
    return [mention.name for mention in mentions(read, text, kind) if mention.form in ("name", "short")]


@pytest.mark.parametrize(
    "text",
    [
        "The prime minister resigned on Monday after the vote.",
        "Strong Winds Delay Flights As Storm Nears Coast\n\nStrong winds delayed flights as the storm came near the coast.",
        "SURGEONS STRIKE OVER PAY FOR THIRD DAY\n\nSurgeons were on strike over pay for a third day.",
        "On Tuesday the court heard from three witnesses.",
        "Boarding School No 7 was closed in March.",
        "The French and the Germans agreed; the Dutch did not.",
        "Shares of Northfield Airways Inc. fell by 4 percent.",
        "The Ministry of Health said the hospital would close.",
    ],
)
def test_no_person_is_seen(read: Read, text: str) -> None:
    assert names(read, text) == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Spanish Health Minister Elena Ruiz spoke first.", "Elena Ruiz", "Spanish Health Minister"),
        ("Dr. Farid Al-Hakimi operated on Friday.", "Farid Al-Hakimi", "Dr."),
        ("Sir Harold Finch died on Sunday.", "Harold Finch", "Sir"),
        ("Judge Patrick O'Brien adjourned the trial.", "Patrick O'Brien", "Judge"),
        ("Former goalkeeper Ingrid von der Heyden was hurt.", "Ingrid von der Heyden", "Former goalkeeper"),
        ("Crown Prince Hamad bin Zayed opened the dam.", "Hamad bin Zayed", "Crown Prince"),
        ("Portuguese striker Joao Horta e Costa scored twice.", "Joao Horta e Costa", "Portuguese striker"),
        ("The writer J. K. Marlowe won the prize.", "J. K. Marlowe", "writer"),
        ("Chinese President Xi Jinping left for Lima.", "Xi Jinping", "Chinese President"),
        ("The pilot, Rosa Delgado, said the wing had been repaired.", "Rosa Delgado", "pilot"),
        ("Coach Kofi Mensah-Boateng was dismissed.", "Kofi Mensah-Boateng", "Coach"),
        ("Gov. Thomas Reed Jr. signed the bill.", "Thomas Reed Jr.", "Gov."),
        ("U.S. Secretary of State Henry Lind flew to Oslo.", "Henry Lind", "U.S. Secretary of State"),
        ("President of the Republic Maria Costa signed it.", "Maria Costa", "President of the Republic"),
        ("The prime minister of Sweden Karin Berg left.", "Karin Berg", "prime minister of Sweden"),
        ("Bank of England Governor Andrew Bailey spoke.", "Andrew Bailey", "Bank of England Governor"),
        ("Dean Marlow, a driver, was hurt.", "Dean Marlow", ""),
        ("Economist Ines Costa, 44, was chosen.", "Ines Costa", "Economist"),
        ("Plucky Ingrid Delgado, 68, was first to reach the wreck.", "Ingrid Delgado", ""),
        ("Flash Kevin Marlow got four years.", "Kevin Marlow", ""),
    ],
)
def test_a_person_without_the_title(read: Read, text: str, name: str, role: str) -> None:
    (person,) = mentions(read, text)

    assert (person.name, person.role.removeprefix("The ")) == (name, role)


def test_two_people_share_a_title(read: Read) -> None:
    people = mentions(read, "Presidents Anna Lind and Omar Diallo met in Oslo.")

    assert [(one.name, one.role) for one in people] == [
        ("Anna Lind", "Presidents"),
        ("Omar Diallo", "Presidents"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "By Amara Okoye and Tom Birch",
        "Amara Okoye, Tom Birch",
        "(Reporting by Amara Okoye; editing by Tom Birch)",
    ],
)
def test_the_names_of_a_byline_are_authors(read: Read, line: str) -> None:
    people = mentions(
        read, f"Ferry lost\n{line}\nThe ferry left at dawn, said Maria Lind of the coast guard."
    )

    assert [one.name for one in people if one.author] == ["Amara Okoye", "Tom Birch"]
    assert [one.name for one in people if not one.author] == ["Maria Lind"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The ferry sank off Senegal.", "Senegal"),
        ("She lives in Austin, Texas.", "Austin"),
        ("The plane landed in Reykjavik.", "Reykjavik"),
        ("Rescuers reached the village of Tolme in Peru.", "Peru"),
    ],
)
def test_places(read: Read, text: str, place: str) -> None:
    assert place in names(read, text, "place")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Northfield Airways said it would cut 300 jobs.", "Northfield Airways"),
        (
            "A spokesman for the Federal Aviation Administration declined to comment.",
            "Federal Aviation Administration",
        ),
        ("The fire broke out at Leeds Crown Court.", "Leeds Crown Court"),
    ],
)
def test_bodies(read: Read, text: str, body: str) -> None:
    assert body in names(read, text, "organisation")


def test_a_body_and_the_person_who_leads_it_are_two(read: Read) -> None:
    text = "The centre-left Civic Union of Tomas Veyrin won."

    assert names(read, text, "person") == ["Tomas Veyrin"]
    assert names(read, text, "organisation") == ["Civic Union"]


@pytest.mark.parametrize("body", ["University of Henry Ford", "Church of Saint Mary"])
def test_a_body_named_after_somebody_is_one(read: Read, body: str) -> None:
    assert not names(read, f"She studied at the {body}.", "person")


def test_nationalities_known_and_made_from_a_place_of_the_article(read: Read) -> None:
    text = "The Norwegian ferry left Vestonia. The Vestonian government closed the port. Nobody in Vestonia slept."

    assert names(read, text, "nationality") == ["Norwegian", "Vestonian"]


def test_a_span_covers_the_name_and_another_the_role(read: Read) -> None:
    (person,) = mentions(read, "Spanish Health Minister Elena Ruiz spoke first.")

    assert (person.span.start, person.span.end) == (24, 34)
    assert person.role_span is not None
    assert (person.role_span.start, person.role_span.end) == (0, 23)


@pytest.mark.parametrize(
    "text",
    [
        "Police held 16-year-old Tavion Hollards on Monday. The trial of Tavion Hollards begins in May.",
        "Lies were told in the trial of Deshane Plimmonds, the teen accused of the theft.",
        "The defendant, Deshane Plimmonds, said nothing. The case against Deshane Plimmonds goes on.",
    ],
)
def test_who_has_an_age_or_is_a_defendant_is_a_person(read: Read, text: str) -> None:
    found = names(read, text)

    assert found
    assert set(found) == {text[text.index(found[0]) :][: len(found[0])]}


@pytest.mark.parametrize("body", ["Volta Harwicks", "Castle Plimmonds"])
def test_who_leads_a_market_is_no_person(read: Read, body: str) -> None:
    text = f"Shares of {body}, a leader in batteries, fell after {body} cut its forecast."

    assert names(read, text) == []
