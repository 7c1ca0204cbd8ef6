"""
Finds which office the article gives to whom.

Finds:  "German Defence Minister Klaus Brandt", "Bahrom Karimov, the provincial governor,", "Volta's chief
        executive, Ann Reed", "Lang, who has run the bank since 2019", "Reed was appointed chairman of Volta",
        "He resigned as governor" (former)
Leaves: roles without a person ("the minister said"), people in a list ("the minister, Reed and Lang"), plurals

`former`, `acting`, `deputy`, `designate`, `shadow`, `co`, `honorary`, `candidate` and `spokesperson` are other roles
than the role itself: they stand in Office.status.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.bonds import Bond, bonds_of
from checker.model import Assertion, Sentence

PROPERTY = "holds-office"


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if not sentence.mentions:
        return
    for bond in bonds_of(sentence):
        for office in bond.offices:
            yield assertion_at(
                sentence, bond.span, PROPERTY, bond.subject, office, **_presupposed(sentence, bond)
            )


def _presupposed(sentence: Sentence, bond: Bond) -> dict[str, object]:
    """A title stands whatever is said of its bearer: "Minister Reed will not come" makes her a minister today."""
    if bond.told:
        return {}
    return {
        "negated": False,
        "hedged": False,
        "mood": "stated",
        "as_of": published_moment(sentence),
        "as_of_stated": False,
    }
