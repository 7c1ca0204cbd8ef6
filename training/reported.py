"""
Makes reported speech out of plain statements, which news is full of and the treebanks are not.

Makes:  "The Commission said its roof fell in.", "Its roof fell in, the Commission said." (said governs the statement)
Leaves: questions, orders, quotes, headings: only a statement whose subject opens it is reported.

Speakers are subjects of verbs of saying in the treebanks themselves; no list of them is written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from treebank import Gold

_SAYS = (
    "say",
    "tell",
    "announce",
    "report",
    "claim",
    "add",
    "note",
    "explain",
    "state",
    "argue",
    "ask",
    "believe",
)
_SAID = ("said", "VBD", "say")
_NOW = {"NNS": ("say", "VBP", "say"), "NNPS": ("say", "VBP", "say")}
_QUOTES = {'"', "“", "”", "'", "‘", "’", "``", "''", "?", "!", ":", ";"}
_LONGEST_SPEAKER, _LONGEST_STATEMENT = 6, 45


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence being built; `head` is its place there, its own for the root."""

    text: str
    tag: str
    lemma: str
    head: int
    label: str


def speakers(golds: Iterable[Gold]) -> list[list[Word]]:
    """Collects the subjects of verbs of saying; in each, the root's label is nsubj and its head its own place."""
    found = []
    for gold in golds:
        for index, label in enumerate(gold.labels):
            says = gold.lemmas[gold.heads[index]] in _SAYS
            if label == "nsubj" and says and gold.tags[index].startswith("NN"):
                start, end = _reach(gold, index)
                plain = not _QUOTES & set(gold.words[start:end]) and gold.words[end - 1] != ","
                if plain and end - start <= _LONGEST_SPEAKER:
                    found.append(_cut(gold, start, end, index))
    return found


def report(gold: Gold, speaker: list[Word], random: Random) -> Gold | None:
    """Has the speaker say the sentence, before or after it; None where it is no plain statement."""
    if not _is_statement(gold):
        return None
    root = gold.labels.index("ROOT")
    statement = _cut(gold, 0, len(gold.words) - 1, root)
    statement[root] = replace(statement[root], label="ccomp")
    subject = next(word for place, word in enumerate(speaker) if word.head == place)
    verb = _SAID if random.random() < 0.8 else _NOW.get(subject.tag, ("says", "VBZ", "say"))
    if random.random() < 0.7:
        return _built(gold, _before(statement, root, speaker, verb, that=random.random() < 0.3))
    return _built(gold, _after(statement, root, speaker, verb))


def _before(
    statement: list[Word], root: int, speaker: list[Word], verb: tuple[str, str, str], *, that: bool
) -> list[Word]:
    said, start = len(speaker), len(speaker) + 1 + that
    words = _moved(_opening(speaker), 0, said)
    words.append(Word(*verb, said, "ROOT"))
    if that:
        words.append(Word("that", "IN", "that", start + root, "mark"))
    words += _moved(_inside(statement), start, said)
    return [*words, Word(".", ".", ".", said, "punct")]


def _after(statement: list[Word], root: int, speaker: list[Word], verb: tuple[str, str, str]) -> list[Word]:
    start = len(statement) + 1
    said = start + len(speaker)
    comma = Word(",", ",", ",", said, "punct")
    words = [*_moved(statement, 0, said), comma, *_moved(_inside(speaker), start, said)]
    return [*words, Word(*verb, said, "ROOT"), Word(".", ".", ".", said, "punct")]


def _is_statement(gold: Gold) -> bool:
    root = gold.labels.index("ROOT")
    if len(gold.words) > _LONGEST_STATEMENT or gold.words[-1] != "." or _QUOTES & set(gold.words):
        return False
    if gold.lemmas[root] in _SAYS or gold.tags[root][:2] not in {"VB", "NN", "JJ"}:
        return False
    subject = next(
        (i for i in range(root) if gold.labels[i].startswith("nsubj") and gold.heads[i] == root), None
    )
    return subject is not None and _reach(gold, subject)[0] == 0 and gold.heads[-1] == root


def _reach(gold: Gold, index: int) -> tuple[int, int]:
    inside = {index}
    grown = True
    while grown:
        below = {i for i, head in enumerate(gold.heads) if head in inside}
        grown = not below <= inside
        inside |= below
    return min(inside), max(inside) + 1


def _cut(gold: Gold, start: int, end: int, root: int) -> list[Word]:
    heads = [index if index == root else gold.heads[index] for index in range(start, end)]
    columns = (
        gold.words[start:end],
        gold.tags[start:end],
        gold.lemmas[start:end],
        heads,
        gold.labels[start:end],
    )
    rows = zip(*columns, strict=True)
    return [Word(text, tag, lemma, head - start, label) for text, tag, lemma, head, label in rows]


def _moved(words: list[Word], by: int, said: int) -> list[Word]:
    """Moves the words to their place; the one that is its own head comes under the verb of saying."""
    return [
        replace(word, head=said if word.head == index else word.head + by) for index, word in enumerate(words)
    ]


def _opening(words: list[Word]) -> list[Word]:
    return [replace(words[0], text=words[0].text[:1].upper() + words[0].text[1:]), *words[1:]]


def _inside(words: list[Word]) -> list[Word]:
    first = words[0]
    keeps = first.tag in {"NNP", "NNPS"} or first.text == "I" or first.text.isupper()
    return words if keeps else [replace(first, text=first.text[:1].lower() + first.text[1:]), *words[1:]]


def _built(gold: Gold, words: list[Word]) -> Gold:
    return Gold(
        document=gold.document,
        text="",
        words=tuple(word.text for word in words),
        spaces=(True,) * len(words),
        tags=tuple(word.tag for word in words),
        lemmas=tuple(word.lemma for word in words),
        heads=tuple(word.head for word in words),
        labels=tuple(word.label for word in words),
    )
