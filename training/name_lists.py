"""
Makes the word lists of checker/annotate/lists: given names, surnames, common words, nouns for people.

    python training/name_lists.py TREEBANKS

Needs the packages Faker (MIT) and names (MIT; the US Census of 1990, public domain) beside the project's own; neither
is needed to run the checker. Common words and nouns for people come from the training parts of GUM and EWT.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from anyascii import anyascii
from names_corpus import entities, treebank_rows

LISTS = Path(__file__).resolve().parent.parent / "checker" / "annotate" / "lists"
_WORD = re.compile(r"[a-z][a-z'-]*[a-z]")
_CENSUS_SURNAMES = 40_000
_FEW = 2
_NO_ONE_PERSON = frozenset(
    [
        "family",
        "audience",
        "bunch",
        "crowd",
        "elite",
        "everybody",
        "everyone",
        "faculty",
        "fandom",
        "folk",
        "harem",
        "hundred",
        "humankind",
        "i",
        "million",
        "minority",
        "mob",
        "nobody",
        "other",
        "panel",
        "people",
        "personnel",
        "population",
        "public",
        "readership",
        "staff",
        "thousand",
        "touchstone",
        "tf",
        "jkthom",
        "santorum",
        "viewership",
        "workforce",
        "human",
        "anybody",
        "anyone",
        "somebody",
        "someone",
        "troop",
        "persian",
        "zealander",
        "unknown",
        "local",
        "pro",
        "fake",
        "buff",
        "majority",
        "independent",
        "individual",
        "member",
        "official",
        "expert",
        "other",
        "professional",
        "superior",
        "human",
        "nazi",
        "legend",
        "demon",
        "deity",
        "diety",
        "christian",
        "jew",
        "protestant",
        "democrat",
        "baseman",
        "go",
        "goer",
        "maker",
    ]
)


def main() -> None:
    """Writes the four lists."""
    treebanks = Path(sys.argv[1])
    given, surnames = _listed_names()
    _write("given.txt", (f"{name} {sex}" for name, sex in sorted(given.items())))
    _write("surnames.txt", sorted(surnames))
    _write("common.txt", sorted(_common(treebanks)))
    _write("people.txt", sorted(_people(treebanks)))


def _listed_names() -> tuple[dict[str, str], set[str]]:
    person = importlib.import_module("faker.providers.person")
    names = importlib.import_module("names")
    sexes: dict[str, Counter[str]] = defaultdict(Counter)
    surnames: set[str] = set()
    for module in sorted(one.name for one in pkgutil.iter_modules(person.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        for attribute, sex in (("first_names_male", "m"), ("first_names_female", "f"), ("first_names", "")):
            for name in _plain(getattr(provider, attribute, ())):
                sexes[name][sex] += 1
        for attribute in ("last_names", "last_names_male", "last_names_female", "last_romanized_names"):
            surnames.update(_plain(getattr(provider, attribute, ())))
        for name in _plain(getattr(provider, "first_romanized_names", ())):
            sexes[name][""] += 1
    folder = Path(str(names.__file__)).parent
    for file, sex in (("dist.male.first", "m"), ("dist.female.first", "f")):
        for line in (folder / file).read_text("utf-8").splitlines():
            name, share = line.split()[0].lower(), float(line.split()[1])
            sexes[name][sex] += 1 + int(share * 100)
    census = (folder / "dist.all.last").read_text("utf-8").splitlines()[:_CENSUS_SURNAMES]
    surnames.update(line.split()[0].lower() for line in census)
    return {name: _sex(counts) for name, counts in sexes.items()}, surnames


def _plain(names: object) -> Iterator[str]:
    for name in names if isinstance(names, Iterable) else ():
        for word in anyascii(str(name)).lower().replace("’", "'").split():
            if _WORD.fullmatch(word):
                yield word


def _sex(counts: Counter[str]) -> str:
    """m or f where the lists lean ten to one, else u."""
    for sex, other in (("m", "f"), ("f", "m")):
        if counts[sex] and counts[sex] >= 10 * counts[other]:
            return sex
    return "u"


def _common(treebanks: Path) -> set[str]:
    counts: Counter[str] = Counter()
    for name in ("ewt-train", "gum-train"):
        for _, _, rows in treebank_rows(treebanks / f"{name}.conllu"):
            counts.update(
                row[1]
                for row in rows
                if row[1].isalpha() and row[1].islower() and row[4] not in ("NNP", "FW", "GW")
            )
    return {word for word, count in counts.items() if count >= _FEW and len(word) > 1}


def _people(treebanks: Path) -> set[str]:
    """Lemmas of singular common nouns that head a mention of one person at least twice, and mostly do."""
    heading: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    sentences = list(treebank_rows(treebanks / "gum-train.conllu"))
    for _, _, rows in sentences:
        seen.update(row[2].lower() for row in rows if row[4] in ("NN", "NNS"))
    for entity in entities(sentences):
        rows = sentences[entity.sentence][2][entity.start : entity.end]
        heads = [rows[index] for index in entity.heads if index < len(rows)]
        if entity.kind == "person" and heads and heads[0][4] in ("NN", "NNS"):
            heading[heads[0][2].lower()] += 1
    return {
        lemma
        for lemma, count in heading.items()
        if lemma.isalpha() and lemma not in _NO_ONE_PERSON and count >= 0.6 * seen[lemma]
    }


def _write(file: str, lines: Iterable[str]) -> None:
    (LISTS / file).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
