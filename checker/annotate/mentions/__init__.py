"""
Finds what names somebody or something: people, organisations, places, nationalities; titles apart from the name.

A person's span covers the name alone. Names in a byline are marked as authors.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.mentions.finding import found_in
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import NATIONALITY, PERSON, PLACE, Found
from checker.annotate.mentions.roles import role_of
from checker.annotate.mentions.zones import lands_behind, listed, place_marks
from checker.annotate.parts import BYLINE
from checker.model import Mention, Sentence

__all__ = ["mentions_of"]


def mentions_of(sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """The names of each sentence, in order of the text. What they stand for is coreference's business."""
    found = found_in(sentences)
    lands = frozenset(
        folded(name.words(sentence)[-1].text)
        for sentence, names in zip(sentences, found, strict=True)
        for name in names
        if name.kind == PLACE
    )
    return [
        tuple(sorted(_mentions(sentence, names, lands), key=lambda mention: mention.span))
        for sentence, names in zip(sentences, found, strict=True)
    ]


def _mentions(sentence: Sentence, names: list[Found], lands: frozenset[str]) -> list[Mention]:
    found: list[Mention] = []
    shared: tuple[int, int] | None = None
    for index, name in enumerate(names):
        role = role_of(sentence, name, names)
        if role is None and shared is not None and _coordinated(sentence, names[index - 1], name):
            role = shared
        shared = role if role and sentence.tokens[role[1] - 1].tag in ("NNS", "NNPS") else None
        found.append(_mention(sentence, name, role))
    taken = {index for name in names for index in range(name.start, name.end)}
    return found + _nationalities(sentence, taken, lands)


def _coordinated(sentence: Sentence, left: Found, right: Found) -> bool:
    """ "Presidents A and B": whether only commas and "and" stand between two people."""
    between = sentence.tokens[left.end : right.start]
    return left.kind == right.kind == PERSON and all(token.text in (",", "and", "&") for token in between)


def _mention(sentence: Sentence, name: Found, role: tuple[int, int] | None) -> Mention:
    span = sentence.span_of(list(name.words(sentence)))
    text = sentence.article.quote(span)
    called = " ".join(text.split())
    role_span = sentence.span_of(list(sentence.tokens[role[0] : role[1]])) if role else None
    return Mention(
        span=span,
        text=text,
        kind=name.kind,
        name=called,
        role=" ".join(sentence.article.quote(role_span).split()) if role_span else "",
        role_span=role_span,
        refers_to=called,
        sure=name.sure,
        author=name.kind == PERSON and sentence.part == BYLINE,
    )


def _nationalities(sentence: Sentence, taken: set[int], lands: frozenset[str]) -> list[Mention]:
    """Words for a people: those that the reference knows, and those made from a place that the article names."""
    found = []
    for token in sentence.tokens:
        if token.index in taken or not token.text[0].isupper() or not token.tag.startswith(("JJ", "NN")):
            continue
        word = folded(token.text)
        if (
            token.tag == "NNP"
            and "g" in listed(word)
            and not (token.index and sentence.tokens[token.index - 1].tag == "DT")
        ):
            continue  # "her son, Finn"
        if place_marks([word])[0] == "d" or any(land in lands for land in lands_behind(word)):
            text = sentence.article.quote(token.span)
            found.append(Mention(token.span, text, NATIONALITY, text, refers_to=text))
    return found
