"""
Finds lists of names by where they stand, for a tree often loses the last of them.

Finds:  "Peru, Chile, and New Zealand", "the Reds and the Greens", "A, B as well as C"  -> a list
Leaves: "Lima, Peru" (no "and"), "Peru and Chile's envoys" (the last only owns something)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Mention, Sentence, Span, Token

_JOINING = frozenset({",", ";", "and", "&", "as", "well", "the", "both", "plus"})
_LAST = frozenset({"and", "&", "plus", "well"})
_LEAST = 2


@dataclass(frozen=True, slots=True)
class Item:
    """A name in a list; `first` and `last` are the indices of its tokens."""

    first: int
    last: int
    name: str
    mention: Mention | None = None


def lists_of(sentence: Sentence) -> Iterator[list[Item]]:
    """The sentence's lists of at least two names, in order."""
    run: list[Item] = []
    joined = False
    for item in _items(sentence):
        between = [one.text.lower() for one in sentence.tokens[run[-1].last + 1 : item.first]] if run else []
        if run and between and set(between) <= _JOINING and set(between) - {"the"}:
            joined = joined or bool(_LAST & set(between))
            run.append(item)
            continue
        if joined and len(run) >= _LEAST:
            yield run
        run, joined = [item], False
    if joined and len(run) >= _LEAST:
        yield run


def _items(sentence: Sentence) -> list[Item]:
    taken: set[int] = set()
    items = []
    roles = [one.role_span for one in sentence.mentions if one.role_span is not None]
    for mention in sentence.mentions:
        if any(role.covers(mention.span) for role in roles):
            continue  # "EU foreign policy chief Ada Brandt" is one
        if mention.form not in {"name", "short"} or mention.kind == "nationality" or mention.author:
            continue
        tokens = [one for one in sentence.tokens_in(mention.span) if one.index not in taken]
        if tokens:
            span = _with_role(sentence, mention)
            first = min(one.index for one in sentence.tokens_in(span))
            taken.update(range(first, tokens[-1].index + 1))
            items.append(Item(first, tokens[-1].index, mention.refers_to or mention.name, mention))
    times = [one.span for one in sentence.times]
    run: list[Token] = []
    for token in [*sentence.tokens, None]:
        proper = (
            token is not None
            and (token.tag in {"NNP", "NNPS"} or _capital_inside(sentence, token))
            and token.index not in taken
            and token.text[:1].isupper()
            and not any(span.meets(token.span) for span in times)
        )
        if proper and token is not None:
            run.append(token)
        elif run:
            items.append(Item(run[0].index, run[-1].index, sentence.article.quote(sentence.span_of(run))))
            run = []
    items.sort(key=lambda one: one.first)
    return [one for one in items if not _owns(sentence, one)]


def _capital_inside(sentence: Sentence, token: Token) -> bool:
    """ "The Green Left and Homeland": a noun with a capital inside a body's sentence is a name, whatever its tag."""
    if sentence.part != "body" or token.tag not in {"NN", "NNS", "JJ"} or not token.text[:1].isupper():
        return False
    before = sentence.tokens[token.index - 1].text if token.index else "."
    return len(token.text) > 1 and not token.text.isupper() and before.lower() in {"and", ",", "the", "&"}


def _with_role(sentence: Sentence, mention: Mention) -> Span:
    """With the title in front of the name, so that "Prime Minister Lee and President Roe" is a list of two."""
    role = mention.role_span
    if role is None or role.start > mention.span.start or mention.span.start - role.end > 2:
        return mention.span
    return Span(role.start, mention.span.end)


def _owns(sentence: Sentence, item: Item) -> bool:
    """Whether the name only narrows or owns what follows: "Chile's envoys", "the Chile office"."""
    after = sentence.tokens[item.last + 1 : item.last + 2]
    if not after:
        return False
    following = after[0]
    last = sentence.tokens[item.last]
    narrows = last.dependency in {"compound", "nmod:poss", "amod"} and last.head > item.last
    return following.tag == "POS" or narrows
