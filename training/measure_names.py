"""
Measures names, pronouns and nouns for people, prints the figures and keeps them in figures_names.json.

    python training/measure_names.py TREEBANKS

Spans are exact, titles are no part of a name. Sentence boundaries are given; words, tags and trees are the pipeline's.
A name inside a longer one (GUM nests them) is right where found and not missed where not. Pronouns: he and she in all
cases; right is a name of the chain that the treebank puts the pronoun in. "nobody's name": the chain has no name that
was found, and right is to give none. "sure": those given a name with SURE or more.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from names_corpus import Document, gum, universal, wikigold
from train_coreference import Chains, _chain_at, annotated, chains
from train_names import kept

from checker.annotate import load_pipeline
from checker.annotate.coreference import SURE, coreferred
from checker.annotate.parse import Pipeline
from checker.model import Mention, Sentence

FIGURES = Path(__file__).resolve().parent / "figures_names.json"
NEWSY = ("_news_", "_interview_", "_bio_")
KINDS = ("person", "place", "organisation")


def main() -> None:
    """Measures all and prints it."""
    treebanks = Path(sys.argv[1])
    pipeline = load_pipeline()
    test = gum(treebanks / "gum-test.conllu")
    corpora = {
        "GUM test, news, interview, bio": [one for one in test if any(genre in one.name for genre in NEWSY)],
        "GUM test, all": test,
        "WikiGold, every fifth sentence": kept(wikigold(treebanks / "wikigold.conll"), held_out=True),
        "Universal NER, EWT test": universal(treebanks / "uner-ewt-test.iob2"),
    }
    figures: dict[str, dict[str, dict[str, float]]] = {
        name: _names(pipeline, some) for name, some in corpora.items()
    }
    gold = chains(treebanks / "gum-test.conllu")
    figures["pronouns, news, interview, bio"] = _pronouns(
        pipeline, [one for one in gold if any(genre in one.document.name for genre in NEWSY)]
    )
    figures["pronouns, all"] = _pronouns(pipeline, gold)
    for name, row in figures.items():
        print(name)
        for key, value in row.items():
            print(f"    {key:<24} {'  '.join(f'{what} {number:g}' for what, number in value.items())}")
    FIGURES.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _names(pipeline: Pipeline, documents: list[Document]) -> dict[str, dict[str, float]]:
    counts: Counter[tuple[str, str]] = Counter()
    for document in documents:
        starts = [0]
        for text in document.sentences:
            starts.append(starts[-1] + len(text) + 2)
        found = {
            (mention.span.start, mention.span.end, mention.kind)
            for sentence in annotated(pipeline, document)
            for mention in sentence.mentions
            if mention.kind in KINDS
        }
        gold = {
            (a + at, b + at, kind)
            for at, names in zip(starts, document.names, strict=False)
            for a, b, kind in names
        }
        inner = {
            (a + at, b + at, kind)
            for at, names in zip(starts, document.inner, strict=False)
            for a, b, kind in names
        }
        for kind in KINDS:
            counts[kind, "found"] += sum(one[2] == kind for one in found - (inner - gold))
            counts[kind, "gold"] += sum(one[2] == kind for one in gold)
            counts[kind, "right"] += sum(one[2] == kind for one in gold & found)
    return {
        kind: _score(counts[kind, "right"], counts[kind, "found"], counts[kind, "gold"]) for kind in KINDS
    }


def _score(right: int, found: int, gold: int) -> dict[str, float]:
    precision, recall = right / max(1, found), right / max(1, gold)
    harmonic = 2 * precision * recall / max(1e-9, precision + recall)
    return {"precision": round(precision, 3), "recall": round(recall, 3), "F": round(harmonic, 3), "of": gold}


def _pronouns(pipeline: Pipeline, documents: list[Chains]) -> dict[str, dict[str, float]]:
    counts: Counter[str] = Counter()
    for gold in documents:
        sentences = annotated(pipeline, gold.document, gold.paragraphs)
        sentences = [
            replace(one, mentions=found) for one, found in zip(sentences, coreferred(sentences), strict=True)
        ]
        chains_of = _chains_of_names(gold, sentences)
        for sentence in sentences:
            for mention in sentence.mentions:
                if mention.form == "pronoun" and mention.span.start in gold.at:
                    _count(counts, mention, gold.at[mention.span.start], chains_of)
    return {
        "named": _share(counts["named right"], counts["named"]),
        "nobody's name": _share(counts["unnamed right"], counts["unnamed"]),
        "all": _share(counts["named right"] + counts["unnamed right"], counts["named"] + counts["unnamed"]),
        "sure": _share(counts["sure right"], counts["sure"]),
    }


def _chains_of_names(gold: Chains, sentences: list[Sentence]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sentence in sentences:
        for mention in sentence.mentions:
            head = sentence.head_of(mention.span)
            if mention.kind == "person" and mention.form in ("name", "short") and mention.refers_to and head:
                found.setdefault(mention.refers_to, set()).update(_chain_at(gold, sentence, head))
    return found


def _count(counts: Counter[str], mention: Mention, chain: set[str], chains_of: dict[str, set[str]]) -> None:
    named = any(chain & others for others in chains_of.values())
    right = bool(chain & chains_of.get(mention.refers_to, set())) if named else not mention.refers_to
    kind = "named" if named else "unnamed"
    counts[kind] += 1
    counts[f"{kind} right"] += right
    if mention.refers_to and mention.sure >= SURE:
        counts["sure"] += 1
        counts["sure right"] += right


def _share(right: int, total: int) -> dict[str, float]:
    return {"share": round(right / max(1, total), 3), "right": right, "of": total}


if __name__ == "__main__":
    main()
