"""
Labels the words of zones as persons, organisations and places: a linear chain whose weights training/ makes.

Method: Collins, "Discriminative training methods for hidden Markov models" (2002), averaged; decoded by Viterbi.
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LABELS = ("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place")
WEIGHTS = Path(__file__).resolve().parent.parent / "lists" / "names.weights.gz"
_SCALE = 100.0
_NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Weights:
    """For each feature a number a label; for each label the numbers of the labels that may follow it."""

    features: dict[str, tuple[float, ...]]
    following: tuple[tuple[float, ...], ...]


def allowed(left: int, right: int) -> bool:
    """Whether one label may follow another: an I- only its own kind."""
    name = LABELS[right]
    return not name.startswith("I-") or LABELS[left][2:] == name[2:]


@lru_cache(maxsize=1)
def shipped_weights() -> Weights:
    """The weights beside the lists."""
    lines = gzip.decompress(WEIGHTS.read_bytes()).decode("utf-8").splitlines()
    size = len(LABELS)
    following = tuple(
        tuple(
            float(cell) / _SCALE if allowed(left, right) else _NEVER
            for right, cell in enumerate(line.split(" "))
        )
        for left, line in enumerate(lines[:size])
    )
    features = {}
    for line in lines[size:]:
        name, cells = line.split("\t")
        row = [0.0] * size
        for cell in cells.split(" "):
            row[int(cell[0])] = int(cell[1:]) / _SCALE
        features[name] = tuple(row)
    return Weights(features, following)


def written(features: dict[str, Sequence[float]], following: Sequence[Sequence[float]]) -> bytes:
    """The bytes of a weights file; the same weights give the same bytes."""
    lines = [" ".join(str(round(cell * _SCALE)) for cell in row) for row in following]
    for name in sorted(features):
        cells = [
            f"{at}{round(cell * _SCALE)}" for at, cell in enumerate(features[name]) if round(cell * _SCALE)
        ]
        if cells:
            lines.append(f"{name}\t{' '.join(cells)}")
    return gzip.compress("\n".join(lines).encode("utf-8"), mtime=0)


def scores_of(weights: Weights, features: list[list[str]]) -> list[list[float]]:
    """For each word the score of each label."""
    known = weights.features
    found = []
    for names in features:
        rows = [row for row in map(known.get, names) if row is not None]
        found.append([sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(LABELS))
    return found


def best_labels(scores: list[list[float]], following: Sequence[Sequence[float]]) -> list[int]:
    """The best chain of labels; before the first word stands O."""
    size = range(len(LABELS))
    previous = [scores[0][right] + following[0][right] for right in size]
    back: list[list[int]] = []
    for row in scores[1:]:
        came, now = [], []
        for right in size:
            options = [previous[left] + following[left][right] for left in size]
            best = max(options)
            came.append(options.index(best))
            now.append(best + row[right])
        back.append(came)
        previous = now
    at = previous.index(max(previous))
    chain = [at]
    for came in reversed(back):
        at = came[at]
        chain.append(at)
    return chain[::-1]
