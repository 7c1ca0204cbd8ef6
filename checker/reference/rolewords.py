"""
Role words as a key that does not mind word order and house style.

Finds:  "Minister of Defence", "defense minister" and "Minister for Defense" are one key; so are spokesman and
        spokeswoman, chairman and chair, "Secretary-General" and "secretary general".
Leaves: "state secretary" and "Secretary of State"; "minister" and "minister of state"; every word that changes the office.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_EMPTY = frozenset(("of", "for", "the", "and", "to", "a", "an", "s", "his", "its", "her", "their"))
# Words before an office that leave it the same office.
_PASSING = frozenset(
    (
        "new",
        "newly",
        "appointed",
        "elected",
        "current",
        "incumbent",
        "outgoing",
        "veteran",
        "longtime",
        "embattled",
    )
)
_ONE_WORD = {
    "defence": "defense",
    "adviser": "advisor",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "spox": "spokesperson",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "councillor": "councilor",
    "minister-president": "minister president",
    "labour": "labor",
    "pm": "prime minister",
    "premier": "prime minister",
    "organisation": "organization",
    "foreign-affairs": "foreign",
}
_PHRASES = (
    (re.compile(r"\bsecretary of state\b"), "secretaryofstate"),
    (re.compile(r"\bforeign affairs\b|\bexternal affairs\b"), "foreign"),
    (re.compile(r"\bu\.? ?s\.? ?a?\b\.?"), "us"),
    (re.compile(r"\bu\.? ?k\b\.?"), "uk"),
    (re.compile(r"\bu\.? ?n\b\.?"), "un"),
    (re.compile(r"\be\.? ?u\b\.?"), "eu"),
)
_WORD = re.compile(r"[a-z0-9]+")


@lru_cache(maxsize=20_000)
def role_key(words: str) -> str:
    """The words sorted, spelled one way, without those that carry nothing; "" where nothing is left."""
    return " ".join(sorted(set(role_tokens(words))))


@lru_cache(maxsize=20_000)
def role_tokens(words: str) -> tuple[str, ...]:
    """The words in order, spelled one way, without those that carry nothing."""
    text = " ".join(anyascii(words).casefold().replace("-", " ").split())
    for phrase, word in _PHRASES:
        text = phrase.sub(word, text)
    tokens = []
    for word in _WORD.findall(text.replace("'s ", " ")):
        tokens += _ONE_WORD.get(word, word).split()
    return tuple(token for token in tokens if token not in _EMPTY and token not in _PASSING)
