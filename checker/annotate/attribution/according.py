"""
Finds who stands behind "according to", "per" and "citing".

Finds:  "According to the ministry, six people died."     -> the ministry: six people died
        "Six people died, according to the ministry."     -> the ministry: Six people died
Leaves: "They were paid according to age."                -> the words, with a source that is no name
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.attribution.saying import Saying, reach, stretches
from checker.model import Sentence, Span, Token

_FARTHEST = 30
ACCORDING = frozenset({"according", "per", "citing", "quoting"})


def according(sentence: Sentence, token: Token) -> Saying | None:
    word = token.text.lower()
    if word == "according":
        following = sentence.tokens[token.index + 1 : token.index + 2]
        if not following or following[0].text.lower() != "to":
            return None
        if token.index == 0 and (opening := _opening(sentence)) is not None:
            return opening
        source = sentence.head(token)
        if source.tag.startswith(("VB", "IN", "TO")) or source.index == token.index:
            source = next(iter(sentence.children(token, "obl", "obj", "nmod")), source)
        cue: tuple[Token, ...] = (token, following[0])
    elif word in {"citing", "quoting"}:
        found = sentence.child(token, "obj")
        if found is None:
            return None
        source, cue = found, (token,)
    else:
        source, cue = sentence.head(token), (token,)
        leads = token.index == 0 and sentence.child(source, "det") is not None  # "Per the filing, ..."
        if token.dependency != "case" or not (source.tag.startswith("NNP") or leads):
            return None
    top = token if word in {"citing", "quoting"} else source
    if source.index == token.index or top.dependency == "root":
        return None
    return Saying(cue, source, _around(sentence, cue, source) or _rest_of_clause(sentence, top))


def _opening(sentence: Sentence) -> Saying | None:
    """ "According to a poll published on Monday, ...": the source as far as the comma before a clause of its own."""
    tokens = sentence.tokens
    for comma in (one.index for one in tokens[3:_FARTHEST] if one.text == ","):
        inner = [one for one in tokens[2:comma] if one.tag.startswith(("NN", "PRP"))]
        rest = tokens[comma + 1 :]
        if inner and len(rest) > 2 and _begins_clause(rest):
            heads = [one for one in inner if one.dependency != "compound"] or inner
            content = (reach(sentence, list(rest)),)
            return Saying(tuple(tokens[:2]), heads[0], content, place=sentence.span_of(list(tokens[2:comma])))
    return None


def _begins_clause(tokens: Sequence[Token]) -> bool:
    """Whether a noun phrase and its verb follow, no relative clause, no second name and no participle."""
    if tokens[0].tag in {"WP", "WDT", "WRB", "VBN", "VBG", "IN", "CC"}:
        return False
    for token in tokens:
        if token.text == ",":
            return False
        if token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            return True
    return False


def _around(sentence: Sentence, cue: tuple[Token, ...], source: Token) -> tuple[Span, ...]:
    """All of the sentence, where "according to" and its source open or end it."""
    tokens = sentence.tokens
    phrase = [one.index for one in sentence.subtree(source) if one.index >= cue[0].index]
    last = max([*phrase, cue[-1].index])
    rest = [one for one in tokens[last + 1 :] if one.dependency != "punct"]
    if cue[0].index > 2 and not rest:
        return (reach(sentence, list(tokens[: cue[0].index])),)
    comma = next((one.index for one in tokens[cue[-1].index :] if one.text == ","), None)
    if comma is not None and comma + 1 < len(tokens) and tokens[comma + 1].tag in {"VBN", "VBG", "WP", "WDT"}:
        # "according to Roth, quoted by the Herald, ..."
        comma = next((one.index for one in tokens[comma + 1 :] if one.text == ","), comma)
    if cue[0].index <= 1 and comma is not None and comma >= source.index and len(tokens) > comma + 2:
        return (reach(sentence, list(tokens[comma + 1 :])),)
    return ()


def _rest_of_clause(sentence: Sentence, phrase: Token) -> tuple[Span, ...]:
    head = sentence.head(phrase)
    own = {token.index for token in sentence.subtree(phrase)}
    while not head.tag.startswith("VB") and head.head != head.index and head.dependency != "root":
        head = sentence.head(head)
    rest = [
        token for token in sentence.subtree(head) if token.index not in own and token.dependency != "punct"
    ]
    return stretches(sentence, rest)
