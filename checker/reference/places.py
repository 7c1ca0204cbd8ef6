"""
Countries, cities and regions with what newsrooms call them: names, demonyms, capitals, metonyms, spellings.

Finds:  "Kiev" and "Kyiv" are one city, "the Kremlin" and "Muscovites' Moscow" speak for Russia, Lviv lies in Ukraine.
Leaves: a word that can be two places ("Hyderabad", "Congolese") has no one country; ordinary small words
        ("us", "male") are no places, because a listed name is only met where the text has its capital.

The words come from data/places.csv (countries) and data/places_more.csv (all else); see data/README.md.
Nothing here scans a text: "Nice" and "Split" are cities only when somebody else has found a name.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from anyascii import anyascii

_DATA = Path(__file__).parent / "data"
_ORGANISATIONS = {"European Union", "NATO", "United Nations"}
# A word is first of all a country's own name, then the people's, then a place inside, then a seat of power.
_KINDS = ("country", "organisation", "demonym", "continent", "area", "region", "capital", "city", "metonym")
# Lands of settlers, full of other lands' names; and Europe's islands and peninsulas that these were named after.
_NAMED_ANEW = frozenset(
    {
        "North America", "South America", "Central America", "Americas", "Latin America", "Caribbean", "Oceania", "United States",
        "Canada", "Australia", "New Zealand", "United Kingdom", "Ireland", "South Africa", "Philippines", "Spain", "Portugal", "Mexico",
    }
)  # fmt: skip
_NAMESAKES = frozenset(
    {
        ("Tripoli", "Lebanon"), ("Luxembourg", "Belgium"), ("Brest", "France"), ("Moldova", "Romania"), ("Azerbaijan", "Iran"),
        ("North Macedonia", "Greece"), ("Mongolia", "China"), ("Niger", "Nigeria"), ("Guinea", "Papua New Guinea"), ("Jordan", "Israel"),
        ("Hyderabad", "Pakistan"), ("Sudan", "South Sudan"), ("Samoa", "United States"),
    }
)  # fmt: skip
# Who holds a town in these is what the news is about.
_DISPUTED = frozenset(
    frozenset(pair.split("/"))
    for pair in (
        "Ukraine/Russia", "Palestine/Israel", "Kosovo/Serbia", "Taiwan/China", "Cyprus/Turkey", "India/Pakistan", "India/China", "Georgia/Russia",
        "Armenia/Azerbaijan", "Morocco/Western Sahara", "Syria/Israel", "Lebanon/Israel", "Sudan/South Sudan", "Ethiopia/Eritrea",
    )
)  # fmt: skip
_GROUND = ("region", "capital", "city")


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place under its usual name. `within` names what holds it: region, then country, then continents."""

    name: str
    kind: str
    country: str
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading of a word: the place and how the word stands for it (a kind, or demonym, or metonym)."""

    place: NamedPlace
    kind: str


class Places:
    """What words name which places. Lookups know no accents, no leading "the", no possessive."""

    def __init__(self) -> None:
        self._senses: dict[str, list[tuple[Sense, bool]]] = {}
        self._continents: dict[str, tuple[str, ...]] = {}
        self._codes: dict[str, str] = {}

    def add(self, word: str, place: NamedPlace, kind: str) -> None:
        """Let a word stand for a place."""
        entry = (Sense(place, kind), word != word.lower())
        senses = self._senses.setdefault(_key(word), [])
        if entry not in senses:
            senses.append(entry)

    def code_of(self, country: str) -> str:
        """The ISO code of a country or union under its usual name; "" for any other."""
        return self._codes.get(country, "")

    def countries(self) -> tuple[str, ...]:
        """The usual names of all countries and unions."""
        return tuple(self._codes)

    def set_code(self, country: str, code: str) -> None:
        """Give a country its ISO code."""
        self._codes[country] = code

    def lay(self, country: str, continents: tuple[str, ...]) -> None:
        """Say on which continents a country lies."""
        self._continents[country] = continents

    def senses(self, word: str) -> tuple[Sense, ...]:
        """All readings of the word, the most usual first; none for a word that names no place known here."""
        capital = word != word.lower()
        found = [sense for sense, cased in self._senses.get(_key(word), ()) if capital or not cased]
        return tuple(sorted(found, key=lambda sense: _KINDS.index(sense.kind)))

    def country_of(self, word: str) -> str | None:
        """The country (or union) that the word names or lies in or speaks for; None where several fit."""
        senses = self.senses(word)
        for kinds in (("country", "organisation"), ("demonym",), _GROUND, ("metonym",)):
            countries = {sense.place.country for sense in senses if sense.kind in kinds}
            if countries:
                return countries.pop() if len(countries) == 1 else None
        return None

    def countries_of(self, word: str) -> tuple[str, ...]:
        """Every country or union that the word may stand for, sorted: Belgium and the EU for Brussels."""
        return tuple(sorted({sense.place.country for sense in self.senses(word) if sense.place.country}))

    def kind_of(self, word: str) -> str:
        """country, organisation, demonym, continent, area, region, capital, city, metonym, or "" if unknown."""
        senses = self.senses(word)
        return senses[0].kind if senses else ""

    def is_demonym(self, word: str) -> bool:
        """Whether the word can name a people: "French", "UK", "Kosovar"."""
        return any(sense.kind == "demonym" for sense in self.senses(word))

    def canonical(self, word: str) -> str:
        """The usual name of the place ("Kiev" -> "Kyiv"); the word itself where it is unknown or could be two."""
        names = {place.name for place in self._named(word)}
        return names.pop() if len(names) == 1 else word

    def same_place(self, left: str, right: str) -> bool:
        """Whether both words name one place in any spelling. A city is not its country, nor "Moscow" the Kremlin."""
        return _key(left) == _key(right) or not self._named(left).isdisjoint(self._named(right))

    def contains(self, outer: str, inner: str) -> bool:
        """Whether the second lies inside the first, for sure: Europe, France, Paris. No place contains itself."""
        outers = {place.name for place in self._named(outer)}
        inners = self._named(inner)
        if not inners or self.same_place(outer, inner):
            return False
        return all(not outers.isdisjoint(self._around(place)) for place in inners)

    def lies_elsewhere(self, name: str, holder: str) -> str:
        """
        Where a town or country lies for sure, in words, if that is not in the country named; "" where it may be.

        In lands that settlers named after home any town may have a namesake, and some regions share a country's name.
        """
        senses = [sense for sense in self.senses(name) if sense.kind in ("country", "capital", "city")]
        countries = {sense.place.country for sense in senses}
        new_world = any(
            one in _NAMED_ANEW for one in (holder, *self._continents.get(holder, ()), *sorted(countries))
        )
        if not senses or len(countries) != 1 or self.kind_of(holder) != "country" or new_world:
            return ""
        own = next(iter(countries))
        if holder in {own, "Georgia"} or frozenset({own, holder}) in _DISPUTED:
            return ""
        if (senses[0].place.name, holder) in _NAMESAKES:
            return ""
        place = senses[0].place
        if place.kind == "country":
            around = self._continents.get(own, ())
            return f"{own} is a country in {around[0]}" if around else f"{own} is a country"
        return f"{place.name} is in {own}"

    def words(self) -> Iterator[tuple[str, Sense]]:
        """Every known word (folded) with each of its readings, in the order of the tables."""
        for key, senses in self._senses.items():
            for sense, _ in senses:
                yield key, sense

    def _named(self, word: str) -> set[NamedPlace]:
        return {sense.place for sense in self.senses(word) if sense.kind not in ("demonym", "metonym")}

    def _around(self, place: NamedPlace) -> set[str]:
        return {*place.within, *self._continents.get(place.country, ())}


@lru_cache(maxsize=1)
def load_places() -> Places:
    """The shipped places, read once."""
    places = Places()
    more = _rows("places_more.csv")
    # "Sucre|La Paz" are two capitals, "Kyiv|Kiev" two spellings: those with a row of their own are places.
    own = {(row["name"], row["country"]) for row in more if row["kind"] == "capital"}
    for row in _rows("places.csv"):
        _add_country(places, row, own)
    for row in more:
        _add_more(places, row)
    return places


def _add_country(places: Places, row: dict[str, str], own: set[tuple[str, str]]) -> None:
    kind = "organisation" if row["country"] in _ORGANISATIONS else "country"
    country = NamedPlace(row["country"], kind, row["country"])
    places.set_code(row["country"], row["iso2"])
    for word in (row["country"], *_split(row["name_variants"])):
        places.add(word, country, kind)
    for word in _split(row["demonyms"]):
        places.add(word, country, "demonym")
    for word in _split(row["metonyms"]):
        places.add(word, country, "metonym")
    if kind == "country":
        spellings = [word for word in _split(row["capital"]) if (word, row["country"]) not in own]
        capital = NamedPlace(spellings[0], "capital", row["country"], (row["country"],))
        for word in spellings:
            places.add(word, capital, "capital")


def _add_more(places: Places, row: dict[str, str]) -> None:
    if row["kind"] == "country":
        places.lay(row["country"], tuple(_split(row["within"])))
        return
    within = tuple(part for part in (*_split(row["within"]), row["country"]) if part)
    place = NamedPlace(row["name"], row["kind"], row["country"], within)
    for word in (row["name"], *_split(row["variants"])):
        places.add(word, place, row["kind"])


def _rows(name: str) -> list[dict[str, str]]:
    with (_DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _split(cell: str) -> list[str]:
    return [part for part in cell.split("|") if part]


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    folded = anyascii(word).casefold().strip()
    folded = folded.removesuffix("'s").removeprefix("the ")
    return " ".join(folded.replace("-", " ").split())
