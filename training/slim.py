"""
Leaves out of a written pipeline what nothing in it asks for: edit trees without a label, and their strings.

What the pipeline reads stays the same; it grows smaller by a megabyte and loads sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import spacy
import srsly  # type: ignore[import-untyped]

_NONE = 4294967295  # how an edit tree says that it has no branch

Tree = dict[str, int]


def slim(folder: Path) -> None:
    """Rewrites the trees, the labels that point at them, and the strings."""
    lemmatizer = folder / "trainable_lemmatizer"
    trees: list[Tree] = srsly.read_msgpack(lemmatizer / "trees")["trees"]
    settings: dict[str, Any] = srsly.read_json(lemmatizer / "cfg")
    kept = sorted(reachable(trees, settings["labels"]))
    places = {old: new for new, old in enumerate(kept)} | {_NONE: _NONE}
    slimmed = [moved(trees[old], places) for old in kept]
    settings["labels"] = [places[label] for label in settings["labels"]]
    srsly.write_msgpack(lemmatizer / "trees", {"trees": slimmed})
    srsly.write_json(lemmatizer / "cfg", settings)
    keep_strings(folder, slimmed)


def reachable(trees: list[Tree], labels: list[int]) -> set[int]:
    """Gives the trees that a label names, with their branches."""
    found: set[int] = set()
    waiting = list(labels)
    while waiting:
        tree = waiting.pop()
        if tree == _NONE or tree in found:
            continue
        found.add(tree)
        waiting += [trees[tree][side] for side in ("prefix_tree", "suffix_tree") if side in trees[tree]]
    return found


def moved(tree: Tree, places: dict[int, int]) -> Tree:
    """Gives the tree with its branches at their new places."""
    return {key: places[value] if key.endswith("_tree") else value for key, value in tree.items()}


def keep_strings(folder: Path, trees: list[Tree]) -> None:
    """Keeps the strings that the tokenizer, the labels and the trees need; words come with the text."""
    nlp = spacy.load(folder)
    needed = {value for tree in trees for key, value in tree.items() if key in {"orig", "subst"}}
    needed |= {nlp.vocab.strings[text] for text in spacy.blank("en").vocab.strings}
    needed |= {nlp.vocab.strings[label] for labels in nlp.pipe_labels.values() for label in labels}
    kept = sorted(text for text in nlp.vocab.strings if nlp.vocab.strings[text] in needed)
    srsly.write_json(folder / "vocab" / "strings.json", kept)
