"""
Whose office it is: country words to codes, and role words cut from the country they come with.

Finds:  "Russia", "Russian", "Moscow" and "the Kremlin" fix RU; "NATO" and "the World Bank" are their own.
Leaves: "Washington", which is a state too; ministries and palaces ("the Pentagon"): their spokesman is not the president's.
"""

from __future__ import annotations

from functools import lru_cache

from checker.reference.places import Places, load_places
from checker.reference.rolewords import role_tokens

# Seats of a government that newsrooms put before its offices ("White House press secretary").
_SEATS = {"the White House", "the Kremlin", "Downing Street", "the Élysée"}
_ORGANISATIONS = {
    "international monetary fund": "IMF",
    "imf": "IMF",
    "world bank": "WB",
    "world bank group": "WB",
    "international atomic energy agency": "IAEA",
    "iaea": "IAEA",
    "un nuclear watchdog": "IAEA",
    "world health organization": "WHO",
    "who": "WHO",
    "world trade organization": "WTO",
    "wto": "WTO",
    "european central bank": "ECB",
    "ecb": "ECB",
    "international criminal court": "ICC",
    "icc": "ICC",
    "african union": "AFU",
    "holy see vatican city": "VA",
}

# Words that make an alias speak for itself, beside the names of its country and words in capitals (FBI, NATO).
_OWN_WORDS = frozenset(
    [
        "fed",
        "reserve",
        "pentagon",
        "kremlin",
        "pope",
        "pontiff",
        "rada",
        "eurogroup",
        "putin",
        "white",
        "london",
        "kyiv",
        "kiev",
        "vatican",
    ]
)
_PLAIN_CAPITALS = frozenset(("PM", "AG"))


@lru_cache(maxsize=5_000)
def codes_of(words: str) -> tuple[str, ...]:
    """The jurisdictions that the words may fix, sorted; none where they fix none for sure."""
    places = load_places()
    senses = places.senses(words)
    countries = {
        sense.place.country for sense in senses if sense.kind in ("country", "organisation", "demonym")
    }
    if not countries and not any(sense.kind == "region" for sense in senses):
        countries = {sense.place.country for sense in senses if sense.kind == "capital"} | _seat(
            places, words
        )
    if "Brussels" in {sense.place.name for sense in senses}:
        countries |= {"European Union"}
    codes = {places.code_of(country) for country in countries}
    return tuple(sorted(codes - {""})) or _organisation(words)


def fold_organisation(words: str) -> str:
    """An organisation's name as the key under which imported offices keep it."""
    return "org:" + " ".join(role_tokens(words))


def without_country(words: str, code: str) -> str | None:
    """The role words less the names and demonyms of that jurisdiction; None where they hold none."""
    if code not in countries_in(words):
        return None
    kept = words.replace("’", "'").split()
    found = False
    for size in (3, 2, 1):
        start = 0
        while start + size <= len(kept):
            if _is_country(" ".join(kept[start : start + size]).strip(",.'"), code):
                del kept[start : start + size]
                found = True
            else:
                start += 1
    return " ".join(kept) if found else None


@lru_cache(maxsize=20_000)
def countries_in(words: str) -> tuple[str, ...]:
    """The jurisdictions whose name or demonym stands in the words, sorted."""
    parts = words.replace("’", "'").split()
    grams = (" ".join(parts[at : at + size]) for size in (1, 2, 3) for at in range(len(parts) - size + 1))
    return tuple(sorted({code for gram in grams for code in _country_codes(gram.strip(",.'"))}))


def speaks_for_itself(words: str, code: str, name: str) -> bool:
    """Whether the words name an office without more: its own country, city or body stands in them."""
    capitals = {
        word.strip(".,()") for word in words.split() if word.strip(".,()").isupper() and len(word) > 1
    }
    tokens = set(role_tokens(words))
    body = set(role_tokens(name))
    named = bool(body) and body <= tokens
    return named or bool(capitals - _PLAIN_CAPITALS or _OWN_WORDS & tokens) or code in countries_in(words)


def _is_country(words: str, code: str) -> bool:
    return code in _country_codes(words)


@lru_cache(maxsize=20_000)
def _country_codes(words: str) -> frozenset[str]:
    places = load_places()
    kinds = ("country", "organisation", "demonym")
    return frozenset(
        places.code_of(sense.place.country) for sense in places.senses(words) if sense.kind in kinds
    )


def _seat(places: Places, words: str) -> set[str]:
    return {
        sense.place.country
        for seat in _SEATS
        if places.same_place(seat, words)
        for sense in places.senses(seat)
        if sense.kind == "metonym"
    }


def _organisation(words: str) -> tuple[str, ...]:
    code = _ORGANISATIONS.get(" ".join(role_tokens(words)))
    return (code,) if code else ()
