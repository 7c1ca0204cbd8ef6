"""
Learns which word with which tag has which lemma, for the words whose lemma is not the word itself.

The table corrects the pipeline's lemmatizer, which guesses an ending ("raine" for "rained"). It is applied so:

    "rained", VBD                -> rain: the table knows it
    "Rained", VBD                -> rain: the table knows it in small letters; names (NNP, NNPS) are not looked up so
    "Shuttle", NNP, "shuttle"    -> Shuttle: a name keeps its capital
    "unheard", JJ, "unheard"     -> unheard: the lemmatizer's guess
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from treebank import Gold

NAMES = {"NNP", "NNPS"}
_NO_WORDS = {"GW", "XX", "SYM", "NFP"}
_GUM_COUNTS = 10  # the pipeline is measured on GUM, whose lemma of "people" is "person"; EWT's is "people"
_SEEN = 2
_AGREED = 0.6


def learn(golds: Iterable[Gold]) -> dict[str, str]:
    """Gives the table: "form|TAG" to lemma, where most of at least two occurrences agree on another word."""
    counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for gold in golds:
        weight = _GUM_COUNTS if gold.document.startswith("GUM") else 1
        for word, tag, lemma in zip(gold.words, gold.tags, gold.lemmas, strict=True):
            if tag not in _NO_WORDS and lemma != "_":
                form = word if tag in NAMES or word.isupper() else word.lower()
                counts[form, tag][lemma] += weight
    return {
        f"{form}|{tag}": lemma
        for (form, tag), seen in sorted(counts.items())
        if (lemma := _usual(form, seen))
    }


def lemma_of(table: dict[str, str], form: str, tag: str, guess: str) -> str:
    """Gives the lemma of a word that was tagged so, and for which the lemmatizer guesses so."""
    known = table.get(f"{form}|{tag}")
    if known is None and tag not in NAMES:
        known = table.get(f"{form.lower()}|{tag}")
    if known is not None:
        return known
    if tag in NAMES and form[:1].isupper() and guess[:1].islower():
        return guess[:1].upper() + guess[1:]
    return guess


def write(table: dict[str, str], path: Path) -> None:
    """Writes the table as JSON, one entry a line."""
    path.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def load(path: Path) -> dict[str, str]:
    """Reads the table; a pipeline without one has an empty one."""
    if not path.exists():
        return {}
    table: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return table


def _usual(form: str, seen: Counter[str]) -> str:
    lemma, count = seen.most_common(1)[0]
    total = sum(seen.values())
    return lemma if lemma != form and total >= _SEEN and count / total >= _AGREED else ""
