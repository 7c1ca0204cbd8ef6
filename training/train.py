"""
Trains the pipeline that the package ships, from open treebanks, in one command.

    python training/train.py --treebanks ../shared/treebanks

The same seed on the same machine gives the same pipeline. It runs on one core.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import lemmas
import srsly  # type: ignore[import-untyped]
from measure import SHIPPED, accuracy, measure
from noise import stand_ins
from reported import speakers
from slim import slim
from spacy.language import Language
from spacy.training import Example
from spacy.util import load_config, load_model_from_config, registry
from thinc.api import NumpyOps, fix_random_seed, set_current_ops
from treebank import LEARN, MEASURE, SELECT, Gold, example, read_all
from variants import Variants, vary
from words import customise

HERE = Path(__file__).parent
ABOUT = {
    "name": "checker_en",
    "version": "1.0.0",
    "description": (
        "Penn tags, lemmas and Universal Dependencies for English news. Learnt from the Universal Dependencies "
        "English Web Treebank (CC BY-SA 4.0) and nine genres of the Georgetown University Multilayer corpus "
        "(annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain)."
    ),
    "license": "CC BY-SA 4.0",
    "sources": [
        {
            "name": "UD_English-EWT",
            "url": "https://github.com/UniversalDependencies/UD_English-EWT",
            "license": "CC BY-SA 4.0",
        },
        {
            "name": "GUM",
            "url": "https://github.com/amir-zeldes/gum",
            "license": "annotation CC BY 4.0; texts CC BY, CC BY-SA or public domain",
        },
    ],
}
_JUDGED_BY = ("tags", "lemmas", "UAS", "LAS")


@dataclass(frozen=True, slots=True)
class Course:
    """What is learnt from, in which measure, and what decides which state is kept."""

    lessons: list[tuple[Gold, Example]]
    variants: Variants
    chosen: list[Gold]
    settings: dict[str, Any]


def main() -> None:
    """Reads the command line, trains, and writes the pipeline with its lemmas and its figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--treebanks", type=Path, required=True, help="the folder with the .conllu files")
    parser.add_argument("--out", type=Path, default=SHIPPED, help="where the pipeline is written")
    parser.add_argument(
        "--set", nargs="*", default=[], metavar="KEY=VALUE", help="values of config.cfg to try"
    )
    options = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    config = load_config(HERE / "config.cfg", overrides=overrides(options.set), interpolate=True)
    fix_random_seed(config["training"]["seed"])
    nlp = load_model_from_config(config, auto_fill=True)
    customise(nlp)
    nlp.meta.update(ABOUT)
    golds = read_all(options.treebanks, LEARN)
    train(nlp, course(nlp, golds, options.treebanks, config["training"]), options.out)
    lemmas.write(lemmas.learn(golds), options.out / "lemmas.json")
    finish(options.out, read_all(options.treebanks, (MEASURE,)))


def overrides(pairs: list[str]) -> dict[str, Any]:
    """Reads KEY=VALUE pairs; the values are JSON."""
    return {key: srsly.json_loads(value) for key, value in (pair.split("=", 1) for pair in pairs)}


def course(nlp: Language, golds: list[Gold], treebanks: Path, settings: dict[str, Any]) -> Course:
    """Prepares the sentences; those of GUM, which has the genres that matter, come several times an epoch."""
    lessons = [(gold, example(nlp.vocab, gold)) for gold in golds]
    gum = [lesson for lesson in lessons if lesson[0].document.startswith("GUM")]
    variants = Variants(speakers(golds), stand_ins(golds), settings["noise"], settings["reported"])
    return Course(lessons + gum * settings["extra_gum"], variants, read_all(treebanks, (SELECT,)), settings)


def train(nlp: Language, course: Course, out: Path) -> None:
    """Trains and keeps the state that reads the selection documents best."""
    settings = course.settings
    nlp.initialize(lambda: [plain for _, plain in course.lessons])
    optimizer = registry.resolve({"optimizer": settings["optimizer"]})["optimizer"]
    best, started = 0.0, time.perf_counter()
    for step, batch in enumerate(islice(batches(nlp, course), settings["max_steps"]), 1):
        nlp.update(batch, sgd=optimizer, drop=settings["dropout"])
        optimizer.step_schedules()
        if step % settings["eval_frequency"]:
            continue
        with nlp.use_params(optimizer.averages):
            figures = accuracy(nlp, course.chosen)
            mark = sum(figures[name] for name in _JUDGED_BY)
            if mark > best:
                best = mark
                nlp.to_disk(out)
        shown = "  ".join(f"{name} {figures[name]:.2f}" for name in _JUDGED_BY)
        print(f"{step:6} {time.perf_counter() - started:6.0f} s  {shown}", flush=True)


def batches(nlp: Language, course: Course) -> Iterator[list[Example]]:
    """Yields batches without end: shuffled anew each time round, a share of the sentences written otherwise."""
    random = Random(course.settings["seed"])
    batch: list[Example] = []
    words = 0
    while True:
        for gold, plain in random.sample(course.lessons, len(course.lessons)):
            other = vary(gold, course.variants, random)
            batch.append(plain if other is None else example(nlp.vocab, other))
            words += len(batch[-1])
            if words >= course.settings["batch_words"]:
                yield batch
                batch, words = [], 0


def finish(out: Path, golds: list[Gold]) -> None:
    """Makes the written pipeline small, measures it and writes the figures into its meta.json."""
    slim(out)
    meta = srsly.read_json(out / "meta.json")
    figures = measure(out, golds)
    meta["performance"] = {part: values for part, values in figures.items() if part != "costs"}
    srsly.write_json(out / "meta.json", meta)


if __name__ == "__main__":
    main()
