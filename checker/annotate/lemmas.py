"""
The lemmas that the pipeline's table knows for sure; the pipeline's own lemmatizer guesses the rest.

The table was learnt from the treebanks (training/lemmas.py) and lies with the shipped pipeline: "form|TAG" to lemma.
Another pipeline keeps its own lemmas. A guess that is no English word gives way to a word that the lexicon knows.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from checker.lexicon import nouns, verbs

_NAMES = frozenset({"NNP", "NNPS"})
_PAST = (("ied", "y"), ("ed", "e"), ("ed", ""))
_PLURAL = (("ies", "y"), ("s", ""), ("es", ""))
_ENDINGS = {
    "VBD": _PAST,
    "VBN": _PAST,
    "VBG": (("ing", "e"), ("ing", "")),
    "VBZ": _PLURAL,
    "NNS": _PLURAL,
}

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


def english_lemma(table: Table, form: str, tag: str, guess: str) -> str:
    """The lemma, or where no such word exists ("blam" for "blamed"), the known word that the ending leaves."""
    lemma = lemma_of(table, form, tag, guess)
    known = not table or f"{form}|{tag}" in table or f"{form.lower()}|{tag}" in table
    return lemma if known else _mended(form, tag, lemma)


@cache
def _mended(form: str, tag: str, guess: str) -> str:
    part = verbs if tag in _ENDINGS and tag.startswith("VB") else nouns if tag == "NNS" else None
    word = form.lower()
    if part is None or part.known(guess) or not word.isalpha():
        return guess
    for ending, instead in _ENDINGS[tag]:
        stem = word.removesuffix(ending)
        doubled = stem[-1:] == stem[-2:-1] and ending in {"ed", "ing"}
        for made in (stem + instead, stem[:-1] if doubled else ""):
            if stem != word and len(made) > 1 and part.known(made):
                return made
    return guess
