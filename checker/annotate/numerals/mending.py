"""
Mends verb lemmas that a lemmatiser cut wrong: "injur" for injuring, "marche" for marched.

Only endings that English spelling leaves no doubt about are mended; every other lemma stays as it is.
"""

from __future__ import annotations

import re

# A verb that ends so has lost its e: damag(e), evacuat(e), involv(e), settl(e), rescu(e), injur(e), fir(e), explod(e).
_LOST_E = re.compile(
    r"(?:[ui]at|[^aeiou](?:at|ag|od|id|ad|ud|ut|ap|ak|am|im|um|ir|ul)|[^aeiou]ur|v|[^i]c|[^aeious]u|[bcdfgkptz]l|dg|rg|[aeiou]z|[aeiou]us"
    r"|[aeiou]is|rs|ns)$"
)
# A verb that ends so has been given an e too many: march(e), jump(e), clamber(e), attack(e).
_EXTRA_E = re.compile(r"(?:ch|sh|mp|rk|nk|ct|nt|rt|ft|pt|lt|ck|ss|ff|nd|ld|rd|[^aeiou]er|al|ow|ay|oy)$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_KEPT = frozenset(["interfere", "adhere", "persevere", "cohere", "cede"])


def mended(lemma: str, text: str) -> str:
    """The lemma of an inflected verb; both in lower case."""
    if text in {lemma + "ed", lemma + "ing"} and _LOST_E.search(lemma):
        return lemma + "e"
    if lemma.endswith("e") and text == lemma + "d" and lemma not in _KEPT:
        stem = lemma[:-1]
        if _DOUBLED.search(stem):
            return stem[:-1]
        return stem if _EXTRA_E.search(stem) else lemma
    return lemma
