"""
Trains whom "he" and "her" stand for, from GUM's chains, and writes the weights beside the lists.

    python training/train_coreference.py TREEBANKS [--try]

With --try GUM's dev part is measured, else it is learnt from too. Seeded.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from names_corpus import Document, entities, offsets, treebank_rows
from train_names import read

from checker.annotate import coreference, load_pipeline
from checker.annotate.coreference import pronouns
from checker.annotate.coreference.candidates import Candidate, Place
from checker.annotate.mentions import mentions_of
from checker.annotate.parse import Pipeline
from checker.model import Sentence, Token

SEED, ROUNDS, RATE, SHRINK, UNKNOWN = 7, 12, 0.08, 3e-4, 0.3
Case = tuple[list[list[str]], int]


@dataclass(frozen=True, slots=True)
class Chains:
    """
    A document with, for the place of each head word in its text, the chains of people it is of, and each sentence's
    paragraph.
    """

    document: Document
    at: dict[int, set[str]]
    paragraphs: list[int]


def chains(path: Path) -> list[Chains]:
    """GUM's documents with who is who."""
    sentences = list(treebank_rows(path))
    inside = defaultdict(list)
    for entity in entities(sentences):
        if entity.kind in ("person", "animal"):
            inside[entity.sentence].append(entity)
    found: dict[str, Chains] = {}
    starts: dict[str, int] = defaultdict(int)
    for number, ((name, text, rows), paragraph) in enumerate(zip(sentences, paragraphs(path), strict=True)):
        one = found.setdefault(name, Chains(Document(name), {}, []))
        places = offsets(text, [row[1] for row in rows])
        for entity in inside[number]:
            for head in entity.heads:
                if entity.start + head < entity.end:
                    at = starts[name] + places[entity.start + head][0]
                    one.at.setdefault(at, set()).add(entity.chain)
        one.document.sentences.append(text)
        one.document.names.append([])
        one.paragraphs.append(paragraph)
        starts[name] += len(text) + 2
    return list(found.values())


def paragraphs(path: Path) -> list[int]:
    """The number of each sentence's paragraph, in the order of `treebank_rows`."""
    found, number = [], 0
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        number += any(
            line == "# newpar" or line.startswith(("# newpar ", "# newdoc")) for line in block.split("\n")
        )
        if any(line and not line.startswith("#") for line in block.split("\n")):
            found.append(number)
    return found


def annotated(pipeline: Pipeline, document: Document, paragraphs: Sequence[int] = ()) -> list[Sentence]:
    """The document's sentences with the names found in them; without `paragraphs` each is its own."""
    _, numbered = read(pipeline, document)
    sentences = [
        replace(sentence, paragraph=paragraphs[number] if paragraphs else number)
        for number, sentence in numbered
    ]
    found = mentions_of(sentences)
    return [replace(sentence, mentions=names) for sentence, names in zip(sentences, found, strict=True)]


def cases(pipeline: Pipeline, gold: Chains) -> list[Case]:
    """Each pronoun with a chain: the candidates' features and which of them is right (the last one: nobody)."""
    sentences = annotated(pipeline, gold.document, gold.paragraphs)
    collected: list[Case] = []

    def decide(
        candidates: list[Candidate], place: Place, sentence: Sentence, token: Token
    ) -> tuple[int | None, float]:
        chain = gold.at.get(token.span.start)
        if chain is None:
            return None, 1.0
        right = None
        for index, candidate in enumerate(candidates):
            spoken = sentences[candidate.last.sentence].tokens[candidate.last.token]
            if _chain_at(gold, sentences[candidate.last.sentence], spoken) & chain:
                right = index
                break
        rows = pronouns.features_of(candidates, place, sentence, token)
        collected.append((rows, len(candidates) if right is None else right))
        return right, 1.0

    coreference.read(sentences, decide)
    return collected


def _chain_at(gold: Chains, sentence: Sentence, token: Token) -> set[str]:
    """The chains of a head word; of a name's other words where the treebank sees another head."""
    if token.span.start in gold.at:
        return gold.at[token.span.start]
    for mention in sentence.mentions:
        if mention.span.covers(token.span):
            found = [gold.at[at] for at in range(mention.span.start, mention.span.end) if at in gold.at]
            return found[0] if found else set()
    return set()


def train(examples: list[Case]) -> dict[str, float]:
    """Softmax regression by stochastic steps, shrunk towards nothing."""
    weights: dict[str, float] = defaultdict(float)
    shuffled = random.Random(SEED)
    order = list(examples)
    for turn in range(ROUNDS):
        shuffled.shuffle(order)
        rate = RATE / (1 + 0.3 * turn)
        for case, right in order:
            rows = case if shuffled.random() > UNKNOWN else _with_unknown_genders(case)
            shares = pronouns.probabilities(weights, rows)
            for index, (row, share) in enumerate(zip(rows, shares, strict=True)):
                step = rate * ((index == right) - share)
                for name in row:
                    weights[name] += step - rate * SHRINK * weights[name]
    return {name: weight for name, weight in weights.items() if abs(weight) >= 0.005}


def _with_unknown_genders(rows: list[list[str]]) -> list[list[str]]:
    """The same choice where the lists know nobody's given name: GUM's heroes are too well known."""
    return [["gender False named" if name == "gender True named" else name for name in row] for row in rows]


def main() -> None:
    """Trains and writes."""
    treebanks = Path(sys.argv[1])
    pipeline = load_pipeline()
    learnt = chains(treebanks / "gum-train.conllu")
    tried = chains(treebanks / "gum-dev.conllu")
    if "--try" not in sys.argv:
        learnt += tried
    examples = [case for gold in learnt for case in cases(pipeline, gold)]
    weights = train(examples)
    lines = [f"{name}\t{weights[name]:.4f}" for name in sorted(weights)]
    pronouns.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    nobody = sum(right == len(rows) - 1 for rows, right in examples)
    print(f"{len(examples)} pronouns learnt from ({nobody} with nobody to choose), {len(weights)} weights")
    if "--try" in sys.argv:
        held = [case for gold in tried for case in cases(pipeline, gold)]
        for least in (0.0, 0.5, 0.7, 0.8, 0.9):
            right = total = 0
            for rows, wanted in held:
                shares = pronouns.probabilities(weights, rows)
                best = max(range(len(shares)), key=shares.__getitem__)
                if shares[best] >= least:
                    total += 1
                    right += best == wanted
            print(f"sure >= {least}: {total} of {len(held)} decided, {right / max(1, total):.3f} right")


if __name__ == "__main__":
    main()
