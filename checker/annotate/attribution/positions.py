"""
Finds who says what by where the words stand, for patterns that a tree often gets wrong.

Finds:  "Six people, police said, had died."           -> police: Six people had died
        "Analysts expect the rate to rise."             -> Analysts: the rate to rise
        "She expressed hope that talks would resume."   -> She: that talks would resume
Leaves: "He called the station." "They asked for water."  -> nothing
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.annotate.attribution.cues import EXPRESSING, FEELINGS, LABELLING, OBJECT_SPEECH, SPEECH
from checker.annotate.attribution.saying import reach, speaker
from checker.annotate.attribution.sources import source_by_place
from checker.model import Sentence, Span, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "JJ")
_HEADS = ("NN", "NNS", "NNP", "NNPS", "PRP")
_LONGEST_ASIDE = 9
_QUESTIONS = frozenset({"if", "when", "whether", "how", "what", "why", "who", "where"})

_CLEAR = frozenset({"clear", "plain", "known"})

Found = tuple[Token, tuple[Span, ...]]


def aside(sentence: Sentence, verb: Token) -> Found | None:
    """The source and content of "A, police said, B"."""
    tokens = sentence.tokens
    after = verb.index + 1
    if after >= len(tokens) - 1 or tokens[after].text != "," or verb.index < 3:
        return None
    start = verb.index - 1
    while start > 0 and tokens[start].tag in (*_NOMINAL, "IN") and verb.index - start < _LONGEST_ASIDE:
        start -= 1
    inner = [one for one in tokens[start + 1 : verb.index] if one.tag in _HEADS]
    if tokens[start].text != "," or not inner or start < 1:
        return None
    end = next((one.index for one in tokens[after + 1 :] if _turns(tokens, one)), len(tokens))
    content = (reach(sentence, tokens[:start]), reach(sentence, tokens[after + 1 : end]))
    return _first_head(sentence, tokens[start + 1 : verb.index]), content


def _turns(tokens: Sequence[Token], token: Token) -> bool:
    return (
        token.text == ","
        and tokens[token.index + 1 : token.index + 2] != ()
        and (
            tokens[min(token.index + 1, len(tokens) - 1)].text.lower()
            in {"but", "while", "although", "though"}
        )
    )


def _first_head(sentence: Sentence, tokens: Sequence[Token]) -> Token:
    """The head of a noun phrase: the noun that hangs on nothing else in it."""
    inside = {one.index for one in tokens}
    heads = [one for one in tokens if one.tag in _HEADS]
    return next((one for one in heads if one.head not in inside or one.head == one.index), heads[0])


def object_speech(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """What follows "accused", "urged", "expects", "described": an object with what is said of it."""
    lemma = verb.lemma.lower()
    if lemma in LABELLING and (label := _labelled(sentence, verb)):
        return label
    if lemma not in OBJECT_SPEECH:
        return ()
    found = sentence.child(verb, "obj", "iobj")
    parts = [
        one
        for one in sentence.children(verb, "xcomp", "obl", "advcl", "ccomp")
        if one.index > verb.index and _fits(sentence, one, OBJECT_SPEECH[lemma])
    ]
    if lemma in {"call"} and found is None:
        parts = [one for one in parts if one.dependency == "obl"]
    elif found is None:
        return _object_by_place(sentence, verb)
    said_of = parts or (
        [found] if found is not None and _below(sentence, found, OBJECT_SPEECH[lemma]) else []
    )
    if not said_of:
        return ()
    tokens = [one for part in said_of for one in sentence.subtree(part)]
    tokens += sentence.subtree(found) if found is not None else []
    return (reach(sentence, sorted(tokens, key=lambda one: one.index)),)


def _labelled(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Called the plan a disaster": a thing and what it is called, where that is no mere name."""
    parts = [one for one in sentence.children(verb, "obj", "xcomp") if one.index > verb.index]
    if len(parts) != 2 or parts[1].tag.startswith(("NNP", "VB")) or not parts[1].tag.startswith(("NN", "JJ")):
        return ()
    tokens = [one for part in parts for one in sentence.subtree(part, "parataxis", "conj")]
    tokens = [one for one in tokens if one.index > verb.index]
    return (reach(sentence, sorted(tokens, key=lambda one: one.index)),)


def _object_by_place(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """A name or noun right behind the verb, and behind that "of doing", "to do"."""
    tokens = sentence.tokens
    words = OBJECT_SPEECH[verb.lemma.lower()]
    for token in tokens[verb.index + 2 : verb.index + 8]:
        following = tokens[token.index + 1 : token.index + 2]
        if token.text.lower() in words and following and following[0].tag in {"VBG", "VB"}:
            below = [one for one in sentence.subtree(following[0]) if one.index > verb.index]
            return (reach(sentence, list(tokens[verb.index + 1 : below[-1].index + 1])),)
        if token.dependency == "punct" or token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            break
    return ()


def _fits(sentence: Sentence, token: Token, words: frozenset[str]) -> bool:
    return any(one.text.lower() in words for one in sentence.children(token, "mark", "case", "advmod"))


def _below(sentence: Sentence, found: Token, words: frozenset[str]) -> bool:
    return any(_fits(sentence, one, words) for one in sentence.children(found, "acl", "nmod"))


def asked_clause(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Did not say when ...", "asked whether ..."."""
    asked = sentence.child(verb, "iobj", "obj")  # "asked the vice president whether ..."
    first = (
        max((one.index for one in sentence.subtree(asked, "acl")), default=verb.index)
        if asked
        else verb.index
    )
    for token in sentence.tokens[verb.index + 1 : max(first, verb.index) + 4]:
        if token.text.lower() in _QUESTIONS:
            return (reach(sentence, sentence.tokens[token.index :]),)
        if token.text == ",":
            return ()
    return ()


def feeling(sentence: Sentence, noun: Token) -> Found | None:
    """ "Expressed hope that ...", "voiced concern that ..."."""
    before = sentence.tokens[max(0, noun.index - 3) : noun.index]
    verb = next((one for one in before if one.lemma.lower() in EXPRESSING), None)
    after = sentence.tokens[noun.index + 1 : noun.index + 2]
    if verb is None or noun.lemma.lower() not in FEELINGS or not after or after[0].text.lower() != "that":
        return None
    source = source_by_place(sentence, verb, sentence.child(verb, "nsubj"))
    if source is None:
        return None
    return source.head, (reach(sentence, sentence.tokens[noun.index + 1 :]),)


def infinitive_behind(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Agreed at the weekend to pay": the infinitive that follows a promise or a plan."""
    tokens = sentence.tokens
    for token in tokens[verb.index + 1 : verb.index + 6]:
        following = tokens[token.index + 1 : token.index + 2]
        if token.text.lower() == "to" and following and following[0].tag == "VB":
            below = [one for one in sentence.subtree(following[0]) if one.index >= token.index]
            return (reach(sentence, _without_saying(tokens, below)),)
        if token.dependency == "punct" or token.tag in {"VBD", "VBZ", "VBP", "MD"}:
            break
    return ()


def _without_saying(tokens: Sequence[Token], words: list[Token]) -> list[Token]:
    """Without ", calling it ...": what is said besides is no part of what is promised."""
    stop = next(
        (
            one.index
            for one in words
            if one.tag == "VBG" and tokens[one.index - 1].text == "," and one.lemma.lower() in SPEECH
        ),
        len(tokens),
    )
    return [one for one in words if one.index < stop - 1]


def made_clear(sentence: Sentence, verb: Token) -> Found | None:
    """ "Made clear that ...", "makes it clear that ...": who made it says what follows."""
    tokens = sentence.tokens
    clear = next((one for one in tokens[verb.index + 1 : verb.index + 4] if one.text.lower() in _CLEAR), None)
    if clear is None:
        return None
    that = next(
        (one for one in tokens[clear.index + 1 : clear.index + 4] if one.text.lower() == "that"), None
    )
    source = source_by_place(sentence, verb, sentence.child(verb, "nsubj"))
    if that is None or source is None or not speaker(sentence, source.head):
        return None
    return source.head, (reach(sentence, tokens[that.index :]),)
