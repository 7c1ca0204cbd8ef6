"""
Finds a surname that stands once in an article, one letter from the surname of somebody whom it names in full.

Finds:  "Mayor Olaf Peterson spoke. Petersen said he would stay. Peterson left." -> named: Petersen, of Olaf Peterson
Leaves: a word that the article also has in another name; what stands more than once; a first letter or the letter
        that makes a woman's name of a man's; short words; a surname that the article has only once itself
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from checker.compare.name import match_names
from checker.extract.making import assertion_at, published_moment
from checker.model import Assertion, Mention, Sentence, Token
from checker.values import Name

PROPERTY = "named"

_SHORTEST = 4


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """One more name for each such person, under the full name that it was meant for."""
    bearers: dict[str, str] = {}
    for named in assertions:
        if named.property == PROPERTY and named.part == "body":
            bearers.setdefault(named.subject.split()[-1], named.subject)
    if not bearers:
        return
    text = sentences[0].article.text
    for sentence in sentences:
        if sentence.part != "body":
            continue
        for token in _alone(sentence):
            meant = [surname for surname in bearers if _slip(token.text, surname)]
            if len(meant) == 1 and _told(text, token.text) == 1 and _told(text, meant[0]) > 1:
                yield _named(sentence, token, bearers[meant[0]])


def _alone(sentence: Sentence) -> Iterator[Token]:
    """The single capitalised words that are what a clause is about, or that were read as a person's name."""
    for token in sentence.tokens:
        if len(token.text) < _SHORTEST or not token.text[0].isupper() or not token.text.isalpha():
            continue
        over = [one for one in sentence.mentions if one.span.meets(token.span)]
        if any(not _bare(one, token) for one in over):
            continue
        if over or (
            token.tag == "NNP" and token.dependency.startswith("nsubj") and _by_itself(sentence, token)
        ):
            yield token


def _bare(mention: Mention, token: Token) -> bool:
    """A person by this one word, whom the reading could not place."""
    placed = mention.refers_to not in {"", mention.name}
    return mention.kind == "person" and mention.span == token.span and not placed and not mention.author


def _by_itself(sentence: Sentence, token: Token) -> bool:
    """No other word of a name or noun belongs to it, and a verb follows."""
    following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    return (
        not list(sentence.children(token))
        and following is not None
        and following.tag in {"VBD", "VBZ", "VBP", "MD"}
    )


def _slip(word: str, surname: str) -> bool:
    """One letter taken for another, or two that changed places, and not the last one of Ivanov and Ivanova."""
    if len(word) != len(surname) or word[0] != surname[0] or OSA.distance(word, surname) != 1:
        return False
    ends = {word[-1], surname[-1]}
    return not (len(ends) == 2 and "a" in ends) and match_names(word, surname).verdict == "misspelt"


def _told(text: str, word: str) -> int:
    return len(re.findall(rf"\b{re.escape(word)}\b", text))


def _named(sentence: Sentence, token: Token, bearer: str) -> Assertion:
    return assertion_at(
        sentence,
        token.span,
        PROPERTY,
        bearer,
        Name(token.text),
        negated=False,
        hedged=False,
        mood="stated",
        as_of=published_moment(sentence),
        as_of_stated=False,
        basis="",
    )
