"""
Finds who says what from a sentence's structure.

Finds:  "Police said six people died."                    -> Police: six people died
        "According to the ministry, six people died."     -> the ministry: six people died
        "Six people died, officials said on Friday."      -> officials: Six people died
        "TASS quoted him as saying the road was open."    -> him (TASS): the road was open
Leaves: "He said goodbye."                                -> nothing: no content
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.annotate.attribution.cues import ADVERBS, COMMITTING, NOUNS, PASSIVE, QUOTING_ONLY, SPEECH
from checker.model import Sentence, Span, Token

_CLAUSES = ("ccomp", "xcomp")
_ACCORDING = frozenset({"according", "per", "citing", "quoting"})


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue in a sentence with its source's head and the parts of the sentence that hang on it."""

    cue: tuple[Token, ...]
    source: Token | None
    content: tuple[Span, ...]
    certain: bool = True


def sayings_of(sentence: Sentence) -> Iterator[Saying]:
    """All attributions that the sentence's own tree shows."""
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.tag.startswith("VB") and lemma in SPEECH:
            saying = _verb(sentence, token, lemma)
            if saying is not None:
                yield saying
        elif lemma in _ACCORDING or token.text.lower() in _ACCORDING:
            saying = _according(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in NOUNS and token.tag.startswith("NN"):
            saying = _noun(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in ADVERBS:
            head = sentence.head(token)
            yield Saying((token,), None, (_reach(sentence, sentence.subtree(head)),), certain=False)


def _verb(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    passive = sentence.child(verb, "aux:pass", "auxpass") is not None
    source = subject_of(sentence, verb)
    if passive:
        return _passive(sentence, verb, lemma)
    quoted_as = _quoted_as(sentence, verb, lemma)
    if quoted_as is not None:
        return quoted_as
    if source is None:
        return None
    clause = next(
        (one for one in sentence.children(verb, *_CLAUSES) if _is_clause(sentence, one, lemma)), None
    )
    if clause is not None:
        return Saying((verb,), source, (_reach(sentence, sentence.subtree(clause)),))
    if lemma in QUOTING_ONLY:
        return Saying((verb,), source, ())
    return Saying((verb,), source, _governed(sentence, verb) or _beside(sentence, verb, source))


def _beside(sentence: Sentence, verb: Token, source: Token) -> tuple[Span, ...]:
    """
    Where the tree shows no clause: what follows "that" after the verb, or what stands before ", police said".

    By position, as newspapers write; the tree of a long sentence is often wrong just there.
    """
    tokens = sentence.tokens
    for token in tokens[verb.index + 1 : verb.index + 5]:
        if (
            token.text.lower() == "that"
            and token.tag in {"IN", "WDT", "DT"}
            and token.index + 2 < len(tokens)
        ):
            return (_reach(sentence, list(tokens[token.index + 1 :])),)
    left = min(
        (one.index for one in sentence.subtree(source, "acl", "appos", "parataxis")), default=source.index
    )
    first = min(left, verb.index)
    before = tokens[:first]
    if (
        first > 3
        and before[-1].text in {",", ',"', ",”", "”", '"'}
        and any(one.tag.startswith("VB") for one in before)
    ):
        rest = [one for one in tokens[max(verb.index, source.index) + 1 :] if one.dependency != "punct"]
        if len(rest) <= 12:
            return (_reach(sentence, list(before)),)
    return ()


def _is_clause(sentence: Sentence, clause: Token, lemma: str) -> bool:
    """A clause of one's own; an infinitive only where saying it is promising or claiming it."""
    if clause.dependency == "ccomp":
        return True
    return lemma in COMMITTING and any(child.tag == "TO" for child in sentence.children(clause, "mark"))


def _governed(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """What a verb of saying stands beside rather than above: "Six died, police said."."""
    if verb.dependency.partition(":")[0] not in {"parataxis", "ccomp", "conj", "advcl", "discourse"}:
        left = [one for one in sentence.children(verb, "parataxis", "dislocated", "dep")]
        return (_reach(sentence, sentence.subtree(left[0])),) if left else ()
    if verb.dependency.partition(":")[0] in {"conj", "advcl", "ccomp"}:
        return ()
    head = sentence.head(verb)
    own = {token.index for token in sentence.subtree(verb)}
    rest = [
        token for token in sentence.subtree(head) if token.index not in own and token.dependency != "punct"
    ]
    return _stretches(sentence, rest)


def _stretches(sentence: Sentence, tokens: list[Token]) -> tuple[Span, ...]:
    """The runs of neighbouring tokens (punctuation between them does not part them)."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and all(
            one.dependency == "punct" for one in sentence.tokens[runs[-1][-1].index + 1 : token.index]
        ):
            runs[-1].append(token)
        else:
            runs.append([token])
    return tuple(_reach(sentence, run) for run in runs if len(run) > 1)


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """The verb's subject; that of the verb it is coordinated with, or the noun a relative clause stands on."""
    own = sentence.child(verb, "nsubj", "csubj")
    if own is not None and own.dependency.startswith("nsubj"):
        if own.tag.startswith(("WP", "WDT")) or own.text.lower() == "that":
            above = sentence.head(verb)
            return above if verb.dependency.startswith("acl") else None
        return own
    if verb.dependency == "conj":
        return subject_of(sentence, sentence.head(verb)) if sentence.head(verb).tag.startswith("VB") else None
    if verb.dependency in {"advcl", "xcomp"} and verb.tag == "VBG":
        above = sentence.head(verb)
        return (
            subject_of(sentence, above) if above.tag.startswith("VB") and above.index != verb.index else None
        )
    return None


def _passive(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    if lemma == "quote":
        saying = next((one for one in sentence.tokens[verb.index + 1 :] if one.lemma == "say"), None)
        if saying is not None and (clause := sentence.child(saying, *_CLAUSES)) is not None:
            return Saying(
                (verb, saying), subject_of(sentence, verb), (_reach(sentence, sentence.subtree(clause)),)
            )
        return None
    if lemma not in PASSIVE:
        return None
    agent = sentence.child(verb, "obl:agent")
    clause = sentence.child(verb, *_CLAUSES)
    if clause is None:
        return None
    return Saying((verb,), agent, (_reach(sentence, sentence.subtree(clause)),), certain=agent is not None)


def _quoted_as(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    """ "The paper quoted an official as saying ...": the official is the nearest source."""
    if lemma not in {"quote", "cite"}:
        return None
    person = sentence.child(verb, "obj")
    saying = next(
        (one for one in sentence.subtree(verb) if one.lemma == "say" and one.index > verb.index), None
    )
    if person is None:
        return None
    if saying is None:
        return Saying((verb,), person, ())
    clause = sentence.child(saying, *_CLAUSES)
    content = (_reach(sentence, sentence.subtree(clause)),) if clause is not None else ()
    return Saying((verb, saying), person, content)


def _according(sentence: Sentence, token: Token) -> Saying | None:
    word = token.text.lower()
    if word == "according":
        following = sentence.tokens[token.index + 1 : token.index + 2]
        if not following or following[0].text.lower() != "to":
            return None
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
        if token.dependency != "case" or not source.tag.startswith("NNP"):
            return None
    top = token if word in {"citing", "quoting"} else source
    if source.index == token.index or top.dependency == "root":
        return None
    return Saying(cue, source, _rest_of_clause(sentence, top))


def _rest_of_clause(sentence: Sentence, phrase: Token) -> tuple[Span, ...]:
    head = sentence.head(phrase)
    own = {token.index for token in sentence.subtree(phrase)}
    while not head.tag.startswith("VB") and head.head != head.index and head.dependency != "root":
        head = sentence.head(head)
    rest = [
        token for token in sentence.subtree(head) if token.index not in own and token.dependency != "punct"
    ]
    return _stretches(sentence, rest)


def _noun(sentence: Sentence, noun: Token) -> Saying | None:
    clause = sentence.child(noun, "acl", "ccomp")
    if clause is None or clause.dependency == "acl:relcl" or clause.tag in {"VBN", "VBG"}:
        return None
    source = sentence.child(noun, "nmod:poss")
    if source is None:
        source = next((one for one in sentence.children(noun, "nmod") if _by(sentence, one)), None)
    return Saying((noun,), source, (_reach(sentence, sentence.subtree(clause)),), certain=source is not None)


def _by(sentence: Sentence, token: Token) -> bool:
    return any(child.text.lower() in {"by", "from", "of"} for child in sentence.children(token, "case"))


def _reach(sentence: Sentence, tokens: list[Token]) -> Span:
    inner = [token for token in tokens if token.dependency != "punct"] or tokens
    return sentence.span_of(inner)
