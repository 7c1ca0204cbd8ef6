"""What pronouns and "the minister" can stand for: where each person was last spoken of, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.annotate.coreference.people import Entity
from checker.annotate.mentions import lists
from checker.model import Sentence, Token

SUBJECTS = ("nsubj", "csubj")
_GROUPS = {
    "nsubj": "subject",
    "csubj": "subject",
    "obj": "object",
    "iobj": "object",
    "obl": "oblique",
    "nmod": "inside",
    "appos": "apposed",
    "conj": "conjoined",
    "root": "root",
    "compound": "inside",
    "vocative": "vocative",
}


@dataclass(frozen=True, slots=True)
class Place:
    """One occasion on which a person was spoken of."""

    sentence: int
    token: int
    form: str
    quoted: bool
    group: str
    main: bool
    speaker: bool
    paragraph: int = 0


@dataclass(slots=True)
class Candidate:
    """A person with the last place, and how often there was one before. `gender` may come from pronouns."""

    entity: Entity
    last: Place
    count: int = 1
    opening: bool = False
    gender: str = ""
    latest_speaker: bool = False


def group_of(sentence: Sentence, token: Token) -> str:
    """The part a word plays in its clause, coarsely; "owner" for a possessive, a conjunct plays its first one's part."""
    label = token.dependency
    if label == "nmod:poss":
        return "owner"
    if label == "nsubj:pass":
        return "patient"
    base = label.partition(":")[0]
    if base in ("conj", "appos", "flat") and token.head != token.index:
        head = sentence.tokens[token.head]
        if head.tag.startswith(("NN", "PRP")) and head.dependency.partition(":")[0] not in (
            "conj",
            "appos",
            "flat",
        ):
            return group_of(sentence, head)
    return _GROUPS.get(base, "other")


def place_of(sentence: Sentence, number: int, token: Token, form: str, quoted: bool) -> Place:
    """Describes an occasion."""
    group = group_of(sentence, token)
    head = sentence.tokens[token.head]
    main = group in ("subject", "patient") and head.dependency in ("root", "parataxis", "ccomp")
    speaker = group == "subject" and head.lemma in lists.SPEECH
    return Place(number, token.index, form, quoted, group, main, speaker, sentence.paragraph)


def quoted_words(sentences: Sequence[Sentence]) -> list[list[bool]]:
    """For each word whether it stands inside quotation marks; a paragraph begins outside unless it opens with one."""
    found: list[list[bool]] = []
    inside = False
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            inside, paragraph = False, sentence.paragraph
        flags = []
        for token in sentence.tokens:
            if token.text in ("“", "«", "„"):
                inside = True
            elif token.text in ("”", "»"):
                inside = False
            elif token.text in ('"', "''", "``"):
                inside = not inside
            flags.append(inside)
        found.append(flags)
    return found
