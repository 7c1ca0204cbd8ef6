"""
Which office an imported position is: one that is shipped, or one of its own.

Shipped only where the words and the country together lead to one office: "Minister of Foreign Affairs" with "ru", or
"Minister of Foreign Affairs of Russia". Never by the words alone.
"""

from __future__ import annotations

from checker.reference.jurisdictions import codes_of, countries_in, fold_organisation
from checker.reference.lookup import Reference
from checker.reference.places import load_places
from checker.reference.records import OfficeEntry
from checker.reference.rolewords import role_key


class OfficeMap:
    """Imported positions to offices. Needs the shipped reference alone, so that imports do not lean on one another."""

    def __init__(self, shipped: Reference) -> None:
        self._shipped = shipped
        self._names = {load_places().code_of(name): name for name in load_places().countries()}

    def office(self, title: str, whose: str) -> OfficeEntry:
        """The office for a title and a country, its code, or an organisation ("" where unknown)."""
        country = self._names.get(whose.upper(), whose) if len(whose) == 2 else whose
        codes = codes_of(country) if country else countries_in(title)
        if len(codes) == 1:
            shipped = self._shipped.offices_named(title, self._names.get(codes[0], country))
            entry = self._shipped.office(shipped[0]) if shipped else None
            if entry is not None and entry.jurisdiction == codes[0]:
                return entry
            name = self._names.get(codes[0], country)
            return OfficeEntry(_id(codes[0], title), title, (), codes[0], name)
        jurisdiction = fold_organisation(country) if country else ""
        return OfficeEntry(_id(jurisdiction, title), title, (), jurisdiction, country)


def _id(jurisdiction: str, title: str) -> str:
    return f"{jurisdiction}/{role_key(title) or title.casefold()}"
