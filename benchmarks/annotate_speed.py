"""
Measures how fast articles are read: tokens a second for each stage on one core, and what memory that takes.

    python benchmarks/annotate_speed.py [--treebank FILE.conllu] [--megabyte] [--write]

Without a treebank it reads made-up sentences. --megabyte also reads one paragraph of 1 MB and the same text in short
ones; of two rounds the faster counts. --write keeps the figures in training/figures_speed.json.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")

from checker.annotate import annotate, load_pipeline  # noqa: E402 - the number of threads is read at import
from checker.annotate.attribution import attributions_of  # noqa: E402
from checker.annotate.casing import casing_of  # noqa: E402
from checker.annotate.coreference import coreferred  # noqa: E402
from checker.annotate.mentions import mentions_of  # noqa: E402
from checker.annotate.numerals import numerals_of  # noqa: E402
from checker.annotate.parse import Pipeline, parsed, words_of  # noqa: E402
from checker.annotate.parts import parts_of  # noqa: E402
from checker.annotate.sentences import sentences_of  # noqa: E402
from checker.annotate.times import times_of  # noqa: E402
from checker.model import Article  # noqa: E402

Result = TypeVar("Result")
_SENTENCES = (
    "The harbour master, Ingrid Solheim, said on Tuesday that 14 boats had been lost in the storm.",
    "Judge Amara Okoye of Lagos ordered the bank to repay $2.4 million by March 31, 2021.",
    '"We saw the smoke before we heard anything," a baker who lives nearby told reporters.',
    "Northfield Airways, which flies to 30 cities, cut its forecast after fuel costs rose by 12 percent.",
    "She had been with the orchestra since 1998 and was its first woman conductor.",
)
_ARTICLE = 25
_ROUNDS = 2
FIGURES = Path(__file__).resolve().parents[1] / "training" / "figures_speed.json"


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--treebank", type=Path)
    options.add_argument("--megabyte", action="store_true")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    before = _memory()
    pipeline = load_pipeline()
    sentences = _lines(chosen.treebank) if chosen.treebank else list(_SENTENCES) * 200
    articles = [
        Article(str(start), "\n\n".join(sentences[start : start + _ARTICLE]))
        for start in range(0, len(sentences), _ARTICLE)
    ]
    annotate(articles[0], pipeline)
    figures = min((_stages(articles, pipeline) for _ in range(_ROUNDS)), key=lambda one: one["all stages"])
    figures["tokens a second"] = 1e6 / figures["all stages"]
    figures["MB before the pipeline"] = before
    figures["MB at most, articles"] = _memory()
    if chosen.megabyte:
        figures |= _megabyte(sentences, pipeline)
        figures["MB at most, text of 1 MB"] = _memory()
    for name, figure in figures.items():
        print(f"{name:40} {figure:10,.2f}")
    if chosen.write:
        kept = {name: round(figure, 2) for name, figure in figures.items()}
        FIGURES.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def _lines(treebank: Path) -> list[str]:
    lines = treebank.read_text("utf-8").splitlines()
    return [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]


def _stages(articles: list[Article], pipeline: Pipeline) -> dict[str, float]:
    """Microseconds a token, for each stage and in all."""
    spent: dict[str, float] = {}
    tokens = 0

    def timed(stage: str, work: Callable[[], Result]) -> Result:
        start = time.process_time()
        result = work()
        spent[stage] = spent.get(stage, 0.0) + time.process_time() - start
        return result

    for article in articles:
        pieces = timed("sentences", lambda: parts_of(list(sentences_of(article.text))))  # noqa: B023
        casing = casing_of(article.text)
        words = timed("words", lambda: [one for piece in pieces for one in words_of(pipeline, piece, casing)])  # noqa: B023
        read = timed("parse", lambda: parsed(pipeline, article, words))  # noqa: B023
        read = timed("numerals", lambda: [replace(one, numerals=numerals_of(one)) for one in read])  # noqa: B023
        times = timed("times", lambda: times_of(read, None))  # noqa: B023
        names = timed("mentions", lambda: mentions_of(read))  # noqa: B023
        read = [
            replace(one, times=when, mentions=who) for one, when, who in zip(read, times, names, strict=True)
        ]
        meant = timed("coreference", lambda: coreferred(read))  # noqa: B023
        read = [replace(one, mentions=who) for one, who in zip(read, meant, strict=True)]
        timed("attribution", lambda: attributions_of(read))  # noqa: B023
        tokens += sum(len(one.tokens) for one in read)
    figures = {f"{stage}, microseconds a token": 1e6 * seconds / tokens for stage, seconds in spent.items()}
    return figures | {"all stages": 1e6 * sum(spent.values()) / tokens}


def _megabyte(sentences: list[str], pipeline: Pipeline) -> dict[str, float]:
    """Microseconds a token of a long text, in short paragraphs and in one; the faster round of each."""
    length = sum(map(len, sentences))
    many = (sentences * (1 + 1_000_000 // length))[: 1_000_000 * len(sentences) // length]
    shapes = {"1 MB in short paragraphs": "\n\n", "1 MB in one paragraph": " "}
    costs = dict.fromkeys(shapes, float("inf"))
    # Turn by turn: what else runs on the machine then slows both.
    for _ in range(_ROUNDS):
        for kind, between in shapes.items():
            article = Article(kind, between.join(many))
            start = time.process_time()
            read = annotate(article, pipeline)
            seconds = time.process_time() - start
            costs[kind] = min(costs[kind], 1e6 * seconds / sum(len(one.tokens) for one in read))
            del read
    short, one = costs.values()
    return costs | {"one paragraph costs, times": one / short}


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
