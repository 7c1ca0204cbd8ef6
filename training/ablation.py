"""
Scores the whole checker with other readings of the sentences: what the trees, and what better ones, are worth.

    python training/ablation.py --shared ../shared

shipped:    the shipped pipeline
tags only:  its tags and lemmas; no trees: every word hangs on the one before it, with the label "dep"
first:      the first pipeline (models/first), given as --model would give it; it has no table of lemmas

Scored by evaluate/score.py on all labelled stories. The rules were made on the shipped pipeline's trees and on these
stories, so the difference to the other two is, if anything, too large.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker import annotate
from checker.articles import load_story
from checker.check import Tools, check
from checker.model import Sentence
from checker.report import write_report
from checker.rulefile import load_rules

HERE = Path(__file__).resolve().parent
FIGURES = HERE / "figures_ablation.json"
SUMS = ("wanted", "found", "alarms", "right", "verdict")

Row = dict[str, float]


def main() -> None:
    """Reads the command line, prints the table and keeps it in figures_ablation.json."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--shared", type=Path, required=True, help="the folder with stories, models and evaluate"
    )
    shared = parser.parse_args().shared.resolve()
    figures = ablation(shared)
    print(laid_out(figures))
    FIGURES.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def ablation(shared: Path) -> dict[str, Row]:
    """The three rows of the table."""
    shipped = scored(shared, "")
    with without_trees():
        tags = scored(shared, "")
    return {"shipped": shipped, "tags only": tags, "first": scored(shared, str(shared / "models" / "first"))}


def scored(shared: Path, model: str) -> Row:
    """Checks each story anew with this pipeline and has the reports scored."""
    stories = sorted(path.parent for path in (shared / "stories").glob("*/gold.json"))
    rules, _ = load_rules(())
    kept = [rule for rule in rules if rule.status != "draft"]
    tools = Tools(model=model, cached=False)
    with tempfile.TemporaryDirectory() as reports, tempfile.TemporaryDirectory() as work:
        for folder in stories:
            story = load_story([copied(folder, Path(work))])
            write_report(check(story, kept, tools=tools), Path(reports) / folder.name)
        scorer = str(shared / "evaluate" / "score.py")
        command = [sys.executable, scorer, *map(str, stories), "--reports", reports, "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    return summed(json.loads(done.stdout))


def copied(folder: Path, work: Path) -> Path:
    """A copy of the story with its articles, which may lie in another folder."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    story = work / folder.name
    story.mkdir()
    for path in (*(folder / gold.get("articles", ".")).glob("*.txt"), *folder.glob("story.yaml")):
        shutil.copy(path, story)
    return story


def summed(rows: Sequence[dict[str, Any]]) -> Row:
    """All stories together, as score.py sums them."""
    total: Row = {name: sum(row[name] for row in rows) for name in SUMS}
    total["traps sprung"] = sum(len(row["trapped"]) for row in rows)
    total["recall"] = round(total["found"] / max(1, total["wanted"]), 3)
    total["precision"] = round(total["right"] / max(1, total["alarms"]), 3)
    return total


@contextmanager
def without_trees() -> Iterator[None]:
    """While it lasts, sentences come without trees. Only here: the product has no such setting."""
    known: Callable[..., list[Sentence]] = vars(annotate)["parsed"]
    vars(annotate)["parsed"] = lambda *given: [felled(one) for one in known(*given)]
    try:
        yield
    finally:
        vars(annotate)["parsed"] = known


def felled(sentence: Sentence) -> Sentence:
    """The sentence with each word hanging on the one before it."""
    last = len(sentence.tokens) - 1
    tokens = tuple(
        replace(token, head=max(0, token.index - 1), dependency="dep" if token.index else "root")
        for token in sentence.tokens
    )
    children = tuple((index + 1,) if index < last else () for index in range(len(tokens)))
    return replace(sentence, tokens=tokens, _children=children)


def laid_out(figures: dict[str, Row]) -> str:
    """The table as lines."""
    head = f"{'':12}{'recall':>8}{'precision':>11}{'found':>10}{'right':>10}{'traps sprung':>14}"
    lines = [
        f"{name:12}{row['recall']:8.3f}{row['precision']:11.3f}{row['found']:>6g}/{row['wanted']:<3g}"
        f"{row['right']:>6g}/{row['alarms']:<3g}{row['traps sprung']:>14g}"
        for name, row in figures.items()
    ]
    return "\n".join([head, *lines])


if __name__ == "__main__":
    main()
