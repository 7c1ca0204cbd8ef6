"""
How long 700,000 imported people take: to import, to load, and to ask in a check. Prints figures; touches nothing.

    python benchmarks/reference.py [--people 700000]

The people are made up from syllables, as OpenSanctions' entities: a person, an office and a term each, in one file
of one JSON object a line. A check is taken to ask for 200 office-holders and 200 people.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

_SYLLABLES = (
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "bren",
    "dal",
    "fir",
    "gost",
    "hild",
)
_COUNTRIES = (
    "ru",
    "us",
    "gb",
    "fr",
    "de",
    "it",
    "pl",
    "cz",
    "ua",
    "se",
    "no",
    "fi",
    "ee",
    "lv",
    "lt",
    "es",
    "pt",
    "gr",
    "hu",
    "ro",
)
_DAY = date(2026, 3, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=700_000)
    parser.add_argument("--ask", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.ask:
        _ask()
        return
    with tempfile.TemporaryDirectory() as folder:
        _measure(Path(folder), options.people)


def _measure(folder: Path, people: int) -> None:
    from checker.reference.importing import import_file

    file = folder / "entities.ftm.json"
    with file.open("w", encoding="utf-8") as out:
        for entity in _entities(people):
            out.write(json.dumps(entity) + "\n")
    print(f"{people:,} people in a file of {file.stat().st_size / 1e6:,.0f} MB")
    started = time.perf_counter()
    imported = import_file(file, folder / "own", as_of=_DAY)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(path.stat().st_size for path in (folder / "own").iterdir()) / 1e6
    print(
        f"imported once: {time.perf_counter() - started:.1f} s, at most {peak:.0f} MB of memory, {size:,.0f} MB on disk"
    )
    print(f"  {imported.counted.terms:,} terms, {imported.counted.offices:,} offices")
    environment = {**os.environ, "CHECKER_REFERENCE": str(folder / "own")}
    # A process of its own, so that loading is as cold as in a check.
    subprocess.run([sys.executable, __file__, "--ask"], env=environment, check=True)
    environment["CHECKER_REFERENCE"] = str(folder / "empty")
    print("and with the shipped reference alone:")
    subprocess.run([sys.executable, __file__, "--ask"], env=environment, check=True)


def _ask() -> None:
    started = time.perf_counter()
    from checker.reference import load_reference

    reference = load_reference()
    reference.offices_named("foreign minister", "Russia")
    loaded = time.perf_counter() - started
    print(f"  loaded in {loaded:.3f} s, modules and the first question included")
    names = [_name(at) for at in range(200)]
    from checker.compare.name import match_names

    match_names("Ada Example", "Ida Example")  # the matcher's own tables are no cost of the reference
    started = time.perf_counter()
    for at, name in enumerate(names):
        reference.judge(
            f"Deputy Inspector {at % 50} of Weights", _COUNTRIES[at % len(_COUNTRIES)].upper(), name, _DAY
        )
        reference.judge("foreign minister", ("Russia", "France", "Poland")[at % 3], name, _DAY)
    print(
        f"  {2 * len(names)} judgements in {time.perf_counter() - started:.3f} s, as in a check of a long story"
    )


def _entities(people: int) -> Iterator[dict[str, object]]:
    chance = random.Random(4)
    for at in range(people):
        name = _name(at)
        country = chance.choice(_COUNTRIES)
        post = f"P{country}{at % 2_000}"
        start, end = f"{chance.randint(1990, 2024)}-{chance.randint(1, 12):02}-11", []
        if chance.random() < 0.5:
            end = ["2025-12-01"]
        yield _entity(
            f"occ-{at}", "Occupancy", holder=[f"p{at}"], post=[post], startDate=[start], endDate=end
        )
        yield _entity(
            f"p{at}", "Person", name=[name], alias=[f"{name} {_word(chance, 2)}"], country=[country]
        )
        yield _entity(post, "Position", name=[f"Deputy Inspector {at % 2_000} of Weights"], country=[country])


def _name(number: int) -> str:
    chance = random.Random(number)
    return f"{_word(chance, 2)} {_word(chance, 3)}"


def _entity(key: str, schema: str, **properties: list[str]) -> dict[str, object]:
    return {"id": key, "schema": schema, "properties": properties, "datasets": ["made_up"]}


def _word(chance: random.Random, syllables: int) -> str:
    return "".join(chance.choice(_SYLLABLES) for _ in range(syllables)).title()


if __name__ == "__main__":
    main()
