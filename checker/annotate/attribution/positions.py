"""
Finds who says what by where the words stand, for patterns that a tree often gets wrong.

Finds:  "Six people, police said, had died."           -> police: Six people had died
        "Analysts expect the rate to rise."             -> Analysts: the rate to rise
        "She expressed hope that talks would resume."   -> She: that talks would resume
        "\\"It was dark\\", recalls Roth."                 -> Roth: "It was dark"
Leaves: "He called the station." "They asked for water."  -> nothing
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from checker.annotate.attribution.cues import EXPRESSING, FEELINGS, NAMING, OBJECT_SPEECH, SPEECH
from checker.annotate.attribution.saying import reach
from checker.model import Sentence, Span, Token

_NOMINAL = ("NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT", "JJ")
_HEADS = ("NN", "NNS", "NNP", "NNPS", "PRP")
_LONGEST_ASIDE = 9
_QUESTIONS = frozenset({"when", "whether", "how", "what", "why", "who", "where"})

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
    if lemma not in OBJECT_SPEECH:
        return ()
    found = sentence.child(verb, "obj")
    parts = [
        one
        for one in sentence.children(verb, "xcomp", "obl", "advcl", "ccomp")
        if one.index > verb.index and _fits(sentence, one, OBJECT_SPEECH[lemma])
    ]
    if lemma in {"call"} and found is None:
        parts = [one for one in parts if one.dependency == "obl"]
    elif found is None:
        return ()
    said_of = parts or (
        [found] if found is not None and _below(sentence, found, OBJECT_SPEECH[lemma]) else []
    )
    if not said_of:
        return ()
    tokens = [one for part in said_of for one in sentence.subtree(part)]
    tokens += sentence.subtree(found) if found is not None else []
    return (reach(sentence, sorted(tokens, key=lambda one: one.index)),)


def _fits(sentence: Sentence, token: Token, words: frozenset[str]) -> bool:
    return any(one.text.lower() in words for one in sentence.children(token, "mark", "case"))


def _below(sentence: Sentence, found: Token, words: frozenset[str]) -> bool:
    return any(_fits(sentence, one, words) for one in sentence.children(found, "acl", "nmod"))


def asked_clause(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Did not say when ...", "asked whether ..."."""
    for token in sentence.tokens[verb.index + 1 : verb.index + 4]:
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
    source = before_verb(sentence, verb)
    return (source, (reach(sentence, sentence.tokens[noun.index + 1 :]),)) if source is not None else None


def beside_quotation(sentence: Sentence, quotation: Span) -> tuple[Token, Token] | None:
    """The cue and the source nearest to a quotation that the tree gives to nobody."""
    outside = [one for one in sentence.tokens if not quotation.meets(one.span)]
    if all(word[:1].isupper() for word in sentence.article.quote(quotation).strip("\"“”'‘’ ").split()):
        return None  # a title
    cues = [
        one
        for one in outside
        if one.tag.startswith("VB") and _says(one) and sentence.child(one, "aux:pass") is None
    ]
    cues += [
        one
        for one in outside
        if one.lemma.lower().rstrip("s") in SPEECH and one not in cues and one.tag == "NNS"
    ]
    for cue in sorted(cues, key=lambda one: (_gap(quotation, one.span), one.index)):
        source = before_verb(sentence, cue, quotation)
        if source is None:
            following = list(
                takewhile(lambda one: one.dependency != "punct", sentence.tokens[cue.index + 1 :])
            )[:6]
            heads = [one for one in following if one in outside and one.tag in _HEADS]
            source = _first_head(sentence, heads) if heads else None
        if source is not None and source.index != cue.index:
            return cue, source
    return None


def _says(token: Token) -> bool:
    """Whether a verb is one of saying, also where its base form was not found ("joked")."""
    word = token.text.lower()
    return bool({token.lemma.lower(), word.removesuffix("d"), word.removesuffix("ed")} & (SPEECH - NAMING))


def before_verb(sentence: Sentence, verb: Token, without: Span | None = None) -> Token | None:
    """The subject by position: the head of the noun phrase that ends right before the verb."""
    own = next(sentence.children(verb, "nsubj"), None)
    if own is not None and own.tag in _HEADS and (without is None or not without.meets(own.span)):
        return own
    phrase: list[Token] = []
    for token in reversed(sentence.tokens[: verb.index]):
        if without is not None and without.meets(token.span):
            break
        if token.tag in {"RB", "MD", "VBZ", "VBP", "VBD"} and not phrase:
            continue
        if token.tag not in (*_NOMINAL, "IN", "POS", "PRP$", "VBN", "VBG") and token.dependency != "det":
            break
        phrase.insert(0, token)
    if not any(one.tag in _HEADS for one in phrase):
        return None
    return _first_head(sentence, phrase)


def to_the_end(sentence: Sentence, verb: Token, content: Span) -> Span:
    """
    What is reported after a cue mostly goes on to the end of its sentence, however the tree cuts it.

    Not past another cue, a semicolon or ", but"; not where the cue stands in a clause within a sentence.
    """
    if content.start < verb.span.end or verb.dependency.startswith(("acl", "advcl", "csubj")):
        return content
    last = content.end
    for token in sentence.tokens:
        if token.span.start < content.end:
            continue
        lemma = token.lemma.lower()
        if token.text in {";", "--", "—", "–"} or (token.text == "," and _turns(sentence.tokens, token)):
            break
        if (token.tag.startswith("VB") and lemma in SPEECH) or lemma in {
            "according",
            "but",
            "while",
            "although",
        }:
            return content
        if token.dependency != "punct":
            last = token.span.end
    return Span(content.start, last)


def _gap(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)
