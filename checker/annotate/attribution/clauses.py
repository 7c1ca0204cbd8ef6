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

from checker.annotate.attribution.according import ACCORDING, according
from checker.annotate.attribution.cues import (
    ADVERBS,
    COMMITTING,
    CORE,
    DOCUMENTS,
    FEELINGS,
    NOUNS,
    OBJECT_SPEECH,
    PASSIVE,
    QUOTING_ONLY,
    SPEECH,
)
from checker.annotate.attribution.positions import aside, asked_clause, feeling, object_speech, to_the_end
from checker.annotate.attribution.saying import Saying, reach, stretches
from checker.model import Sentence, Span, Token

_CLAUSES = ("ccomp", "xcomp")


def sayings_of(sentence: Sentence) -> Iterator[Saying]:
    """All attributions that the sentence's own tree shows."""
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.tag.startswith("VB") and (lemma in SPEECH or lemma in OBJECT_SPEECH):
            saying = _verb(sentence, token, lemma)
            if saying is not None:
                yield saying
        elif lemma in ACCORDING or token.text.lower() in ACCORDING:
            saying = according(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in FEELINGS and (felt := feeling(sentence, token)) is not None:
            yield Saying((token,), *felt)
        elif lemma in NOUNS and token.tag.startswith("NN"):
            saying = _noun(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in ADVERBS:
            head = sentence.head(token)
            rest = [one for one in sentence.subtree(head) if one is not token and one.dependency != "punct"]
            yield Saying((token,), None, stretches(sentence, rest), certain=False)


def _verb(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    passive = sentence.child(verb, "aux:pass", "auxpass") is not None
    between = aside(sentence, verb) if lemma in SPEECH - QUOTING_ONLY else None
    if between is not None:
        return Saying((verb,), *between)
    source = subject_of(sentence, verb)
    if verb.tag == "VBG" and verb.index and sentence.tokens[verb.index - 1].text == "as":
        return None  # "quoted an official as saying" is the official's, found at "quoted"
    if passive:
        return _passive(sentence, verb, lemma)
    quoted_as = _quoted_as(sentence, verb, lemma)
    if quoted_as is not None:
        return quoted_as
    if source is None or (lemma == "read" and source.lemma.lower() not in DOCUMENTS):
        return None
    clause = next(
        (one for one in sentence.children(verb, *_CLAUSES) if _is_clause(sentence, one, lemma)), None
    )
    if clause is not None:
        return Saying((verb,), source, (to_the_end(sentence, verb, _with_that(sentence, clause)),))
    said_of = object_speech(sentence, verb) if verb.tag != "VBN" or source.index < verb.index else ()
    if said_of:
        return Saying((verb,), source, said_of)
    if lemma not in SPEECH:
        return None
    if lemma in {"say", "tell", "ask", "reveal", "disclose", "explain", "know", "confirm", "specify"} and (
        asked := asked_clause(sentence, verb)
    ):
        return Saying((verb,), source, asked)
    if lemma in QUOTING_ONLY:
        return Saying((verb,), source, ())
    return Saying((verb,), source, _governed(sentence, verb) or _beside(sentence, verb, source))


def _with_that(sentence: Sentence, clause: Token) -> Span:
    """The clause's words with the "that" before them, which a tree may hang elsewhere."""
    words = reach(sentence, sentence.subtree(clause, "parataxis"))
    first = next(token for token in sentence.tokens if token.span.start >= words.start)
    before = sentence.tokens[first.index - 1] if first.index else None
    return Span(before.span.start, words.end) if before is not None and before.text == "that" else words


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
            return (reach(sentence, list(tokens[token.index + 1 :])),)
    if verb.lemma.lower() not in CORE:
        return ()
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
            return (reach(sentence, list(before)),)
    return ()


def _is_clause(sentence: Sentence, clause: Token, lemma: str) -> bool:
    """A clause of one's own; an infinitive only where saying it is promising or claiming it."""
    if clause.dependency == "ccomp":
        return not (clause.tag == "VBN" and clause.text[:1].isupper())  # "Asked about it, he said ..."
    return lemma in COMMITTING and any(child.tag == "TO" for child in sentence.children(clause, "mark"))


def _governed(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """What a verb of saying stands beside rather than above: "Six died, police said."."""
    if verb.dependency.partition(":")[0] not in {"parataxis", "ccomp", "conj", "advcl", "discourse"}:
        left = list(sentence.children(verb, "parataxis", "dislocated", "dep"))
        asked = bool(left) and left[0].tag == "VBN" and left[0].text[:1].isupper()
        return (reach(sentence, sentence.subtree(left[0])),) if left and not asked else ()
    if verb.dependency.partition(":")[0] in {"conj", "advcl", "ccomp"}:
        return ()
    head = sentence.head(verb)
    own = {token.index for token in sentence.subtree(verb)}
    rest = [
        token for token in sentence.subtree(head) if token.index not in own and token.dependency != "punct"
    ]
    return stretches(sentence, rest)


def subject_of(sentence: Sentence, verb: Token) -> Token | None:
    """The verb's subject; that of the verb it is coordinated with, or the noun a relative clause stands on."""
    own = sentence.child(verb, "nsubj", "csubj")
    if own is not None and own.dependency == "csubj" and own.tag == "VBG" and sentence.child(own, "nsubj"):
        return sentence.child(own, "nsubj")  # "Officials speaking on condition of anonymity said"
    if own is not None and own.dependency.startswith("nsubj"):
        if own.tag.startswith(("WP", "WDT")) or own.text.lower() == "that":
            above = sentence.head(verb)
            return above if verb.dependency.startswith("acl") else None
        return own
    if verb.dependency == "conj":
        above = sentence.head(verb)
        if above.tag.startswith("VB"):
            return subject_of(sentence, above)
        return next(
            (one for one in sentence.children(above, "nsubj") if one.index < above.index < verb.index), None
        )
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
                (verb, saying), subject_of(sentence, verb), (reach(sentence, sentence.subtree(clause)),)
            )
        return None
    if lemma not in PASSIVE:
        return None
    agent = sentence.child(verb, "obl:agent")
    clause = sentence.child(verb, *_CLAUSES)
    if clause is None:
        return None
    return Saying((verb,), agent, (reach(sentence, sentence.subtree(clause)),), certain=agent is not None)


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
    content = (reach(sentence, sentence.subtree(clause)),) if clause is not None else ()
    return Saying((verb, saying), person, content)


def _noun(sentence: Sentence, noun: Token) -> Saying | None:
    clause = sentence.child(noun, "acl", "ccomp")
    if clause is None or clause.tag in {"VBN", "VBG"}:
        return None
    if clause.dependency == "acl:relcl" and sentence.child(clause, "mark") is None:
        return None
    source = sentence.child(noun, "nmod:poss")
    if source is None:
        source = next((one for one in sentence.children(noun, "nmod") if _by(sentence, one)), None)
    above = sentence.head(noun)
    if source is None and noun.dependency == "obj" and above.tag.startswith("VB"):
        source = subject_of(sentence, above)  # "made the claim that ..."
    return Saying((noun,), source, (_with_that(sentence, clause),), certain=source is not None)


def _by(sentence: Sentence, token: Token) -> bool:
    return any(child.text.lower() in {"by", "from", "of"} for child in sentence.children(token, "case"))
