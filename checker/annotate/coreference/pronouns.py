"""
Chooses whom "he" or "her" stands for among the people spoken of, with how sure that is.

A log-linear choice among candidates and nobody, its weights learnt by training/train_coreference.py from GUM. Sureness
is the chosen one's probability.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import exp
from pathlib import Path

from checker.annotate.coreference.candidates import Candidate, Place
from checker.model import Sentence, Token

WEIGHTS = Path(__file__).resolve().parent.parent / "lists" / "coreference.weights"
GENDERS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
_FARTHEST = 12


@lru_cache(maxsize=1)
def shipped_weights() -> dict[str, float]:
    """The weights beside the lists."""
    lines = WEIGHTS.read_text("utf-8").splitlines()
    return {name: float(weight) for name, _, weight in (line.partition("\t") for line in lines)}


def possible(candidates: Sequence[Candidate], pronoun: Place, gender: str) -> list[Candidate]:
    """Those whose gender fits and who were spoken of not long ago, nearest first."""
    fitting = [
        one
        for one in candidates
        if one.gender in ("", gender) and pronoun.sentence - one.last.sentence <= _FARTHEST
    ]
    return sorted(fitting, key=lambda one: (one.last.sentence, one.last.token), reverse=True)


def features_of(
    candidates: list[Candidate], pronoun: Place, sentence: Sentence, token: Token
) -> list[list[str]]:
    """For each candidate what speaks for or against it; the last row is nobody's."""
    most = max((one.count for one in candidates), default=0)
    rows = [
        _features(one, rank, pronoun, sentence, token, top=one.count == most and most > 1)
        for rank, one in enumerate(candidates)
    ]
    known = sum(bool(one.gender) for one in candidates)
    return [
        *rows,
        [
            "nobody",
            f"nobody of {min(len(candidates), 3)}",
            f"nobody known {min(known, 2)}",
            f"nobody q{pronoun.quoted}",
        ],
    ]


def _features(
    one: Candidate, rank: int, pronoun: Place, sentence: Sentence, token: Token, *, top: bool
) -> list[str]:
    last = one.last
    far = pronoun.sentence - last.sentence
    distance = "0" if far == 0 else "1" if far == 1 else "2" if far == 2 else "3" if far < 5 else "5"
    named = "named" if one.entity.named else "unnamed"
    found = [
        f"far {distance}",
        f"rank {min(rank, 4)}",
        f"rank {min(rank, 2)} far {distance}",
        f"group {last.group} far {distance}",
        f"group {last.group} to {pronoun.group}",
        f"form {last.form} {named}",
        f"form {last.form} far {distance}",
        f"gender {bool(one.gender)} {named}",
        f"count {min(one.count, 5)}",
        f"top {top} {named}",
        f"opening {one.opening}",
        f"main {last.main} {pronoun.main} far {distance}",
        f"quoted {last.quoted} {pronoun.quoted} far {min(far, 1)}",
        f"speaker {last.speaker} {pronoun.speaker} far {min(far, 1)}",
        f"latest speaker {one.latest_speaker} {pronoun.speaker} quoted {pronoun.quoted}",
    ]
    if far == 0:
        found += _same_sentence(one, pronoun, sentence, token)
    return found


def _same_sentence(one: Candidate, pronoun: Place, sentence: Sentence, token: Token) -> list[str]:
    other = sentence.tokens[one.last.token]
    itself = token.text.lower().endswith("self")
    found = [f"one clause {other.head == token.head} {pronoun.group} self {itself}"]
    if one.last.token > token.index:
        found.append(f"after {one.last.group}")
    if token.head == other.index or other.head == token.index:
        found.append("hangs on it")
    if one.last.speaker and pronoun.quoted and not one.last.quoted:
        found.append("its own speaker")
    if pronoun.group == "owner" and sentence.tokens[token.head].head == other.head:
        found.append(f"owner in clause of {one.last.group}")
    return found


def probabilities(weights: dict[str, float], rows: list[list[str]]) -> list[float]:
    """Softmax over the candidates and nobody."""
    scores = [sum(weights.get(name, 0.0) for name in row) for row in rows]
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
