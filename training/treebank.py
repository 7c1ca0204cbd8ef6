"""Reads the sentences of a CoNLL-U treebank: words, spacing, Penn tags, lemmas and trees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

LEARN = ("ewt-train", "ewt-dev", "ewt-test", "gum-train")
SELECT = "gum-dev"
MEASURE = "gum-test"
NEWSY = ("_news_", "_interview_", "_bio_")
_COLUMNS = 10


@dataclass(frozen=True, slots=True)
class Gold:
    """One sentence as the treebank reads it. Heads count within the sentence; a root is its own head."""

    document: str
    text: str
    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    tags: tuple[str, ...]
    lemmas: tuple[str, ...]
    heads: tuple[int, ...]
    labels: tuple[str, ...]


def read(path: Path) -> Iterator[Gold]:
    """Yields the sentences of one file in their order. Empty nodes and a sentence cut off midway are left out."""
    document = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        comments = [line for line in lines if line.startswith("#")]
        document = _comment(comments, "newdoc id") or document
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows and all(len(row) == _COLUMNS for row in rows):
            yield _gold(document, _comment(comments, "text"), rows)


def is_newsy(gold: Gold) -> bool:
    """Says whether the sentence is of a news, interview or bio document of GUM."""
    return any(genre in gold.document for genre in NEWSY)


def read_all(treebanks: Path, names: tuple[str, ...]) -> list[Gold]:
    """Reads several files of the treebanks' folder, one after the other."""
    return [gold for name in names for gold in read(treebanks / f"{name}.conllu")]


def example(vocab: Vocab, gold: Gold) -> Example:
    """Makes what spaCy learns from and is measured by: bare words beside their reading."""
    return Example(bare(vocab, gold), reading(vocab, gold))


def bare(vocab: Vocab, gold: Gold) -> Doc:
    """Makes a document of the words alone, given as one sentence: so the checker feeds the pipeline."""
    starts: list[bool | int | None] = [index == 0 for index in range(len(gold.words))]
    return Doc(vocab, words=list(gold.words), spaces=list(gold.spaces), sent_starts=starts)


def reading(vocab: Vocab, gold: Gold) -> Doc:
    """Makes a document that holds the treebank's reading."""
    return Doc(
        vocab,
        words=list(gold.words),
        spaces=list(gold.spaces),
        tags=list(gold.tags),
        lemmas=list(gold.lemmas),
        heads=list(gold.heads),
        deps=list(gold.labels),
    )


def _comment(comments: list[str], name: str) -> str:
    opening = f"# {name} = "
    return next((line.removeprefix(opening) for line in comments if line.startswith(opening)), "")


def _gold(document: str, text: str, rows: list[list[str]]) -> Gold:
    words = [row for row in rows if row[0].isdigit()]
    columns = list(zip(*words, strict=True))
    heads = [index if head == "0" else int(head) - 1 for index, head in enumerate(columns[6])]
    labels = ["ROOT" if label == "root" else label for label in columns[7]]
    return Gold(
        document=document,
        text=text,
        words=columns[1],
        spaces=_spaces(rows),
        tags=columns[4],
        lemmas=columns[2],
        heads=tuple(heads),
        labels=tuple(labels),
    )


def _spaces(rows: list[list[str]]) -> tuple[bool, ...]:
    """Says which words a space follows: inside "don't" none does, whatever the parts' own rows say."""
    spaces = {int(row[0]): "SpaceAfter=No" not in row[9] for row in rows if row[0].isdigit()}
    for row in rows:
        if "-" in row[0]:
            first, last = (int(number) for number in row[0].split("-"))
            spaces.update(dict.fromkeys(range(first, last), False))
            spaces[last] = "SpaceAfter=No" not in row[9]
    return tuple(spaces[number] for number in sorted(spaces))
