"""What words name which places."""

import csv
from pathlib import Path

import pytest

from checker.reference.places import load_places

PLACES = load_places()
DATA = Path(__file__).parents[2] / "checker" / "reference" / "data"


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(
    "word",
    ["us", "male", "nice", "it", "", "the", "Hyderabad", "Congolese", "Victoria", "Dominican", "Zorbania"],
)
def test_no_one_country(word: str) -> None:
    assert PLACES.country_of(word) is None


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Russian", "Russia"),
        ("the Kremlin", "Russia"),
        ("Moscow's", "Russia"),
        ("MOSCOW", "Russia"),
        ("U.K.", "United Kingdom"),
        ("Downing Street", "United Kingdom"),
        ("the White House", "United States"),
        ("Washington", "United States"),
        ("Calif.", "United States"),
        ("Kiev", "Ukraine"),
        ("Lwów", "Ukraine"),
        ("Turkiye", "Turkey"),
        ("Élysée Palace", "France"),
        ("Georgia", "Georgia"),
        ("Georgian", "Georgia"),
        ("Bombay", "India"),
        ("Nigerien", "Niger"),
        ("Nigerian", "Nigeria"),
        ("EU", "European Union"),
        ("the bloc", "European Union"),
        ("Brussels", "Belgium"),
        ("La Paz", "Bolivia"),
    ],
)
def test_country_of(word: str, country: str) -> None:
    assert PLACES.country_of(word) == country


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Moscow", "Russia"),
        ("the Kremlin", "Moscow"),
        ("La Paz", "Sucre"),
        ("Pretoria", "Cape Town"),
        ("Oslo", "Bergen"),
        ("Gaza", "Gaza City"),
    ],
)
def test_two_places(left: str, right: str) -> None:
    assert not PLACES.same_place(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kyiv", "Kiev"),
        ("Mumbai", "Bombay"),
        ("Peking", "Beijing"),
        ("Salonika", "Thessaloniki"),
        ("Lvov", "Lviv"),
        ("UK", "Britain"),
        ("Åbo", "Turku"),
        ("Burma", "Myanmar"),
    ],
)
def test_one_place(left: str, right: str) -> None:
    assert PLACES.same_place(left, right)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("Paris", "France"),
        ("France", "France"),
        ("Spain", "Valencia"),
        ("Kyiv", "Kiev"),
        ("Europe", "Zorbania"),
        ("Russia", "Kharkiv"),
    ],
)
def test_does_not_contain(outer: str, inner: str) -> None:
    assert not PLACES.contains(outer, inner)


@pytest.mark.parametrize(
    ("outer", "inner"),
    [
        ("France", "Paris"),
        ("Europe", "Paris"),
        ("Europe", "France"),
        ("Scotland", "Glasgow"),
        ("UK", "Scotland"),
        ("United States", "Tulsa"),
        ("Asia", "Istanbul"),
        ("Europe", "Istanbul"),
    ],
)
def test_contains(outer: str, inner: str) -> None:
    assert PLACES.contains(outer, inner)


def test_kinds() -> None:
    words = [
        "France",
        "French",
        "Paris",
        "Lyon",
        "Bavaria",
        "Asia",
        "Bercy",
        "NATO",
        "the Balkans",
        "Zorbania",
    ]

    assert [PLACES.kind_of(word) for word in words] == [
        "country", "demonym", "capital", "city", "region", "continent", "metonym", "organisation", "area", "",
    ]  # fmt: skip
    assert PLACES.is_demonym("British")
    assert not PLACES.is_demonym("Britain")
    assert PLACES.canonical("Kiev") == "Kyiv"
    assert PLACES.canonical("Cambridge") == "Cambridge"


def test_every_row_leads_to_its_country() -> None:
    lost = [
        row["country"] for row in rows("places.csv") if PLACES.country_of(row["country"]) != row["country"]
    ]

    assert lost == []


def test_every_place_lies_where_its_row_says() -> None:
    lost = [
        row["name"]
        for row in rows("places_more.csv")
        if row["country"] and row["country"] not in PLACES.countries_of(row["name"])
    ]

    assert lost == []


def test_every_country_has_a_continent() -> None:
    homeless = [
        row["country"]
        for row in rows("places.csv")
        if PLACES.kind_of(row["country"]) == "country"
        and not any(PLACES.contains(one, row["country"]) for one in ("Europe", "Asia", "Africa", "North America", "South America", "Oceania"))
    ]  # fmt: skip

    assert homeless == ["Georgia"]  # which may be the American state


@pytest.mark.parametrize(
    ("town", "country"),
    [
        ("Hamburg", "Germany"),
        ("Paris", "United States"),
        ("Tripoli", "Lebanon"),
        ("Donetsk", "Russia"),
        ("Marlow", "Sweden"),
        ("Cairo", "Georgia"),
        ("Córdoba", "Argentina"),
    ],
)
def test_where_a_town_may_lie_the_reference_does_not_object(town: str, country: str) -> None:
    assert load_places().lies_elsewhere(town, country) == ""


def test_a_town_in_the_wrong_country_is_known() -> None:
    assert load_places().lies_elsewhere("Bratislava", "Slovenia") == "Bratislava is in Slovakia"
    assert load_places().lies_elsewhere("Djibouti", "Ivory Coast") == "Djibouti is a country in Africa"
