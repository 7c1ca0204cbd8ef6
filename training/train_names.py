"""
Trains the recogniser of names and writes its weights beside the lists of checker/annotate.

    python training/train_names.py TREEBANKS [--try]

Learns from GUM's train part, WikiGold without every fifth sentence and Universal NER's EWT-dev; with --try GUM's dev
part is left out and measured, else it is learnt from too. Seeded: the same corpora and pipeline give the same bytes.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path

from names_corpus import Document, gum, universal, wikigold

from checker.annotate import load_pipeline
from checker.annotate.casing import casing_of
from checker.annotate.clean import cleaned
from checker.annotate.mentions.features import features_of
from checker.annotate.mentions.tagger import (
    LABELS,
    WEIGHTS,
    Weights,
    allowed,
    best_labels,
    scores_of,
    written,
)
from checker.annotate.mentions.zones import Zone, context_of, is_shouting, zones_of
from checker.annotate.parse import Pipeline, parsed, words_of
from checker.annotate.parts import Piece
from checker.model import Article, Sentence

SEEDS = (7,)
ROUNDS = 8
RARE = 2
SMALLEST = 0.03
FIFTH = 4
Chain = tuple[list[list[str]], list[int]]


def main() -> None:
    """Trains and writes."""
    treebanks = Path(sys.argv[1])
    pipeline = load_pipeline()
    documents = [
        *gum(treebanks / "gum-train.conllu"),
        *kept(wikigold(treebanks / "wikigold.conll"), held_out=False),
    ]
    documents += universal(treebanks / "uner-ewt-dev.iob2")
    tried = gum(treebanks / "gum-dev.conllu")
    if "--try" not in sys.argv:
        documents += tried
    chains = [chain for document in documents for chain in _chains(pipeline, document)]
    weights = mean([train(chains, seed) for seed in SEEDS])
    WEIGHTS.write_bytes(written(dict(weights.features), weights.following))
    print(f"{len(chains)} runs of words learnt from, {len(weights.features)} features kept")
    if "--try" in sys.argv:
        held = [chain for document in tried for chain in _chains(pipeline, document)]
        print(f"right labels on GUM dev: {_accuracy(weights, held):.4f}")


def kept(documents: list[Document], *, held_out: bool) -> list[Document]:
    """The documents with only the held-out fifth of their sentences, or only the others; counted over all."""
    number = 0
    found = []
    for document in documents:
        indices = []
        for index in range(len(document.sentences)):
            if (number % 5 == FIFTH) == held_out:
                indices.append(index)
            number += 1
        chosen = [document.sentences[index] for index in indices]
        found.append(Document(document.name, chosen, [document.names[index] for index in indices]))
    return [document for document in found if document.sentences]


def read(pipeline: Pipeline, document: Document) -> tuple[Article, list[tuple[int, Sentence]]]:
    """The document parsed with its own sentence boundaries; with each sentence its number in the document."""
    article = Article(document.name, "\n\n".join(document.sentences))
    casing = casing_of(article.text)
    words, at = [], 0
    for number, text in enumerate(document.sentences):
        words += list(
            words_of(pipeline, Piece(cleaned(article.text, at, at + len(text)), number, "body"), casing)
        )
        at += len(text) + 2
    return article, [(sentence.paragraph, sentence) for sentence in parsed(pipeline, article, words)]


def _chains(pipeline: Pipeline, document: Document) -> list[Chain]:
    _, numbered = read(pipeline, document)
    sentences = [sentence for _, sentence in numbered]
    context = context_of(sentences)
    starts = [0]
    for text in document.sentences:
        starts.append(starts[-1] + len(text) + 2)
    found = []
    for number, sentence in numbered:
        names = [
            (start + starts[number], end + starts[number], kind)
            for start, end, kind in document.names[number]
        ]
        for zone in zones_of(sentence):
            features = features_of(sentence, zone, context, shouting=is_shouting(sentence))
            found.append((features, _gold(sentence, zone, names)))
    return found


def _gold(sentence: Sentence, zone: Zone, names: list[tuple[int, int, str]]) -> list[int]:
    labels, last = [], None
    for token in sentence.tokens[zone.start : zone.end]:
        name = next((one for one in names if one[0] <= token.span.start and token.span.end <= one[1]), None)
        label = "O" if name is None else f"{'I' if name == last else 'B'}-{name[2]}"
        labels.append(LABELS.index(label))
        last = name
    return labels


def train(chains: list[Chain], seed: int) -> Weights:
    """Averaged perceptron over whole chains."""
    counts = Counter(name for features, _ in chains for names in features for name in set(names))
    rows: dict[str, list[float]] = {
        name: [0.0] * len(LABELS) for name, count in counts.items() if count >= RARE
    }
    sums: dict[str, list[float]] = {name: [0.0] * len(LABELS) for name in rows}
    known = [
        ([[name for name in names if name in rows] for names in features], gold) for features, gold in chains
    ]
    following = [
        [0.0 if allowed(left, right) else -1e9 for right in range(len(LABELS))] for left in range(len(LABELS))
    ]
    following_sums = [[0.0] * len(LABELS) for _ in LABELS]
    shuffled = random.Random(seed)
    step = 1
    weights = Weights(rows, following)  # type: ignore[arg-type]
    for _ in range(ROUNDS):
        shuffled.shuffle(known)
        for features, gold in known:
            guess = best_labels(scores_of(weights, features), following)
            if guess != gold:
                _learn(features, gold, guess, rows, sums, following, following_sums, step)
            step += 1
    averaged = {
        name: tuple(row[at] - sums[name][at] / step for at in range(len(LABELS)))
        for name, row in rows.items()
    }
    chain = tuple(
        tuple(
            cell - following_sums[left][right] / step if allowed(left, right) else 0.0
            for right, cell in enumerate(row)
        )
        for left, row in enumerate(following)
    )
    return Weights(averaged, chain)


def mean(several: list[Weights]) -> Weights:
    """One set of weights from several: the order in which the examples came matters less. Small ones are dropped."""
    columns = range(len(LABELS))
    features = {}
    for name in several[0].features:
        row = tuple(sum(one.features[name][at] for one in several) / len(several) for at in columns)
        if max(map(abs, row)) >= SMALLEST:
            features[name] = row
    following = tuple(
        tuple(
            sum(one.following[left][right] for one in several) / len(several)
            if allowed(left, right)
            else -1e9
            for right in columns
        )
        for left in columns
    )
    return Weights(features, following)


def _learn(
    features: list[list[str]],
    gold: list[int],
    guess: list[int],
    rows: dict[str, list[float]],
    sums: dict[str, list[float]],
    following: list[list[float]],
    following_sums: list[list[float]],
    step: int,
) -> None:
    left_gold = left_guess = 0
    for names, right, wrong in zip(features, gold, guess, strict=True):
        if right != wrong:
            for name in names:
                row, total = rows[name], sums[name]
                row[right] += 1
                row[wrong] -= 1
                total[right] += step
                total[wrong] -= step
        if (left_gold, right) != (left_guess, wrong):
            following[left_gold][right] += 1
            following_sums[left_gold][right] += step
            following[left_guess][wrong] -= 1
            following_sums[left_guess][wrong] -= step
        left_gold, left_guess = right, wrong


def _accuracy(weights: Weights, chains: list[Chain]) -> float:
    right = total = 0
    for features, gold in chains:
        guess = best_labels(scores_of(weights, features), weights.following)
        right += sum(one == other for one, other in zip(guess, gold, strict=True))
        total += len(gold)
    return right / total


if __name__ == "__main__":
    main()
