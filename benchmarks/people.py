"""
Measures who is who on texts of our own (tests/people): names, offices, ages, and false alarms.

    python -m benchmarks.people            the four figures, with each miss

`names.txt` pairs two names with the verdicts that an editor would accept, `offices.txt` and `ages.txt` a sentence
with who it tells of and what ("-": nobody's). `near_misses/` are stories full of relatives, pet names, short forms,
two banks and two captains in which every article is right: each conflict or tension about a name, an identity, a role or
an age is a false alarm.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.annotate import Pipeline, annotate, load_pipeline
from checker.articles import load_story
from checker.check import Tools, check
from checker.compare.name import match_names
from checker.extract import reading_of
from checker.model import Article, Assertion, Verdict
from checker.rulefile import load_rules

PEOPLE = Path(__file__).parent.parent / "tests" / "people"
WHO = frozenset({"name", "identity", "role", "age"})
_DAY = date(2025, 3, 3)


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of how many came out right, and a line for each that did not."""

    right: int
    of: int
    misses: tuple[str, ...]


def lines(name: str) -> list[list[str]]:
    """The rows of one of the lists, cut at the bars."""
    return [line.split("|") for line in (PEOPLE / name).read_text("utf-8").splitlines() if line]


def names() -> Figure:
    rows = lines("names.txt")
    found = [(left, right, wanted, match_names(left, right)) for left, right, wanted in rows]
    misses = [
        f"{left} / {right}: {match.verdict}, not {wanted}: {match.reason}"
        for left, right, wanted, match in found
        if match.verdict not in wanted.split()
    ]
    return Figure(len(rows) - len(misses), len(rows), tuple(misses))


def shapes(name: str, property: str, pipeline: Pipeline) -> Figure:
    """What is read of one property in each sentence of a list."""
    rows = lines(name)
    misses = []
    for text, who, wanted in rows:
        told = [(one.subject, str(one.value)) for one in _read(text, pipeline) if one.property == property]
        right = not told if who == "-" else any(one == who and wanted in value for one, value in told)
        if not right:
            misses.append(f"{text} {told}")
    return Figure(len(rows) - len(misses), len(rows), tuple(misses))


def _read(text: str, pipeline: Pipeline) -> Sequence[Assertion]:
    article = Article("a.txt", text, "Northern Post", _DAY)
    read = reading_of(article, annotate(article, pipeline)).assertions
    return [one for one in read if one.property != "age" or not one.as_of_stated]


def near_misses() -> Figure:
    """Stories in which nothing is wrong."""
    rules, _ = load_rules()
    tools = Tools()
    folders = sorted(path for path in (PEOPLE / "near_misses").iterdir() if path.is_dir())
    alarms = [
        f"{folder.name}: {one.summary}"
        for folder in folders
        for one in check(load_story([folder]), rules, tools=tools).findings
        if one.kind in WHO and one.verdict is not Verdict.VARIANT
    ]
    return Figure(len(folders) - len({one.split(":")[0] for one in alarms}), len(folders), tuple(alarms))


def main() -> None:
    pipeline = load_pipeline()
    figures = {
        "pairs of names": names(),
        "offices": shapes("offices.txt", "holds-office", pipeline),
        "ages": shapes("ages.txt", "age", pipeline),
        "stories without a false alarm": near_misses(),
    }
    for what, figure in figures.items():
        print(f"{what}: {figure.right} of {figure.of}")
        for miss in figure.misses:
            print(f"    {miss}")


if __name__ == "__main__":
    main()
