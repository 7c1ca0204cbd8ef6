"""
The lemmas that the pipeline's table knows for sure; the pipeline's own lemmatizer guesses the rest.

The table was learnt from the treebanks (training/lemmas.py) and lies with the shipped pipeline: "form|TAG" to lemma.
Another pipeline keeps its own lemmas.
"""

from __future__ import annotations

import json
from pathlib import Path

_NAMES = frozenset({"NNP", "NNPS"})

Table = dict[str, str]


def load_table(pipeline: Path) -> Table:
    """The table beside a pipeline; empty where there is none."""
    path = pipeline / "lemmas.json"
    return dict(json.loads(path.read_text("utf-8"))) if path.is_file() else {}


def lemma_of(table: Table, form: str, tag: str, guess: str) -> str:
    """The lemma of a word with this tag: as written, then in small letters, then the guess; a name keeps its capital."""
    known = table.get(f"{form}|{tag}")
    if known is None and tag not in _NAMES:
        known = table.get(f"{form.lower()}|{tag}")
    if known is not None:
        return known
    if tag in _NAMES and form[:1].isupper() and guess[:1].islower():
        return guess[:1].upper() + guess[1:]
    return guess
