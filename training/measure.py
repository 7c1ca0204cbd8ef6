"""
Measures a pipeline on GUM's test documents, sentence by sentence, the boundaries given.

    python training/measure.py --treebanks ../shared/treebanks [--model PATH] [--write]

Attachment counts words other than punctuation, as spaCy's scorer does; a second pair of rows counts all.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import spacy
from lemmas import lemma_of, load
from spacy.language import Language
from spacy.tokens import Doc
from stress import rewritten
from thinc.api import NumpyOps, set_current_ops
from treebank import MEASURE, Gold, bare, is_newsy, read_all

HERE = Path(__file__).parent
SHIPPED = HERE.parent / "checker" / "annotate" / "pipeline"
LABELS = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "amod", "nummod", "case", "appos", "conj", "ccomp")

Figures = dict[str, float]


def main() -> None:
    """Reads the command line and prints the figures as a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--write", action="store_true", help="keep the figures in training/figures.json")
    options = parser.parse_args()
    set_current_ops(NumpyOps(use_blis=False))
    figures = measure(options.model, read_all(options.treebanks, (MEASURE,)))
    print(laid_out(figures))
    if options.write:
        text = json.dumps(figures, indent=2, sort_keys=True)
        (HERE / "figures.json").write_text(text + "\n", encoding="utf-8")


def measure(model: Path, golds: list[Gold]) -> dict[str, Figures]:
    """Measures the pipeline on all sentences, on those of news, interview and bio documents, and its costs."""
    started = time.perf_counter()
    nlp = spacy.load(model)
    loaded = time.perf_counter() - started
    table = load(model / "lemmas.json")
    newsy = [gold for gold in golds if is_newsy(gold)]
    return {
        "all genres": accuracy(nlp, golds, table),
        "news, interview, bio": accuracy(nlp, newsy, table),
        "labels, F, all genres": labels(nlp, golds),
        "rewritten, LAS": {name: accuracy(nlp, others)["LAS"] for name, others in rewritten(golds).items()},
        "words from raw text, F": {
            "all genres": words(nlp, golds),
            "news, interview, bio": words(nlp, newsy),
        },
        "costs": {
            "MB on disk": sum(path.stat().st_size for path in model.rglob("*") if path.is_file()) / 1e6,
            "seconds to load": loaded,
            "words a second, fastest of five": speed(nlp, golds),
        },
    }


def accuracy(nlp: Language, golds: list[Gold], table: dict[str, str] | None = None) -> Figures:
    """Gives tags, lemmas and attachment in percent; lemmas once with the table that corrects them, once without."""
    docs = read_as(nlp, golds)
    rows = [row for gold, doc in zip(golds, docs, strict=True) for row in judged(gold, doc, table or {})]
    open_rows = [row for row in rows if not row["punct"]]
    return {
        "tags": share(rows, "tag"),
        "lemmas": share(rows, "lemma"),
        "lemmas without the table": share(rows, "guess"),
        "UAS": share(open_rows, "head"),
        "LAS": share(open_rows, "label"),
        "UAS with punctuation": share(rows, "head"),
        "LAS with punctuation": share(rows, "label"),
    }


def judged(gold: Gold, doc: Doc, table: dict[str, str]) -> list[dict[str, bool]]:
    """Says of each word what was read right."""
    return [
        {
            "punct": gold.labels[word.i] == "punct",
            "tag": word.tag_ == gold.tags[word.i],
            "lemma": lemma_of(table, word.text, word.tag_, word.lemma_) == gold.lemmas[word.i],
            "guess": word.lemma_ == gold.lemmas[word.i],
            "head": word.head.i == gold.heads[word.i],
            "label": word.head.i == gold.heads[word.i] and word.dep_ == gold.labels[word.i],
        }
        for word in doc
    ]


def labels(nlp: Language, golds: list[Gold]) -> Figures:
    """Gives F for the labels that the extractors ask for most."""
    arcs: list[tuple[int, int, int, str]] = []
    found: list[tuple[int, int, int, str]] = []
    for number, (gold, doc) in enumerate(zip(golds, read_as(nlp, golds), strict=True)):
        arcs += [(number, i, gold.heads[i], gold.labels[i]) for i in range(len(doc))]
        found += [(number, word.i, word.head.i, word.dep_) for word in doc]
    return {label: f_score(_with(arcs, label), _with(found, label)) for label in LABELS}


def words(nlp: Language, golds: list[Gold]) -> float:
    """Gives F of the words cut from the raw text of each sentence."""
    true = {(number, *span) for number, gold in enumerate(golds) for span in spans(gold)}
    docs = [nlp.make_doc(gold.text) for gold in golds]
    found = {
        (number, word.idx, len(word)) for number, doc in enumerate(docs) for word in doc if not word.is_space
    }
    return f_score(true, found)


def spans(gold: Gold) -> list[tuple[int, int]]:
    """Gives where each word starts in the text and how long it is."""
    starts = [0]
    for word, space in zip(gold.words, gold.spaces, strict=True):
        starts.append(starts[-1] + len(word) + space)
    return [(start, len(word)) for start, word in zip(starts, gold.words, strict=False)]


def speed(nlp: Language, golds: list[Gold]) -> float:
    """Gives words a second on one core, the words given: the fastest of five rounds."""
    count = sum(len(gold.words) for gold in golds)
    return count / min(seconds(lambda: list(read_as(nlp, golds))) for _ in range(5))


def seconds(work: Callable[[], object]) -> float:
    """Times one call."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def read_as(nlp: Language, golds: list[Gold]) -> list[Doc]:
    """Runs the pipeline on the bare words."""
    return list(nlp.pipe([bare(nlp.vocab, gold) for gold in golds], batch_size=256))


def share(rows: list[dict[str, bool]], name: str) -> float:
    """Gives the percentage of rows in which the named judgement holds."""
    return 100 * sum(row[name] for row in rows) / len(rows)


def f_score(true: set[Any], found: set[Any]) -> float:
    """Gives F in percent."""
    return 200 * len(true & found) / (len(true) + len(found))


def laid_out(figures: dict[str, Figures]) -> str:
    """Lays the figures out as lines."""
    lines = []
    for part, values in figures.items():
        lines += [part, *(f"    {name:32} {value:10,.2f}" for name, value in values.items())]
    return "\n".join(lines)


def _with(arcs: list[tuple[int, int, int, str]], label: str) -> set[tuple[int, int, int, str]]:
    return {arc for arc in arcs if arc[3] == label}


if __name__ == "__main__":
    main()
