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
from checker.annotate.attribution.contents import as_one_says, before_cue, behind_cue
from checker.annotate.attribution.cues import (
    ADVERBS,
    ASKING,
    COMMITTING,
    DOCUMENTS,
    FEELINGS,
    INTENDING,
    NAMING_A_THING,
    NOUNS,
    OBJECT_SPEECH,
    PARENTHETIC,
    PASSIVE,
    QUOTING_ONLY,
    SPEECH,
)
from checker.annotate.attribution.positions import (
    aside,
    asked_clause,
    feeling,
    infinitive_behind,
    object_speech,
)
from checker.annotate.attribution.saying import Saying, reach, stretches
from checker.annotate.attribution.sources import Source, source_by_place
from checker.model import Sentence, Span, Token

_CLAUSES = ("ccomp", "xcomp")
_CUES = SPEECH | INTENDING | COMMITTING | frozenset(OBJECT_SPEECH)


def sayings_of(sentence: Sentence) -> Iterator[Saying]:
    """All attributions that the sentence's own tree shows."""
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.tag.startswith("VB") and lemma in _CUES:
            saying = _verb(sentence, token, lemma)
            if saying is not None:
                yield saying
        elif lemma in ACCORDING or token.text.lower() in ACCORDING:
            saying = according(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in FEELINGS and (felt := feeling(sentence, token)) is not None:
            yield Saying((token,), *felt)
        elif token.tag == "NNS" and lemma in SPEECH and (closing := _closing(sentence, token)) is not None:
            yield closing
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
    subject = _shared_subject(sentence, verb) or subject_of(sentence, verb)
    if verb.tag == "VBG" and verb.index and sentence.tokens[verb.index - 1].text == "as":
        return None  # "quoted an official as saying" is the official's, found at "quoted"
    if passive:
        return _passive(sentence, verb, lemma)
    quoted_as = _quoted_as(sentence, verb, lemma)
    if quoted_as is not None:
        return quoted_as
    placed = source_by_place(sentence, verb, subject) if _by_place(verb, subject) else None
    source = placed.head if placed is not None else subject
    if source is None or (lemma == "read" and source.lemma.lower() not in DOCUMENTS):
        return None
    by_tree = placed is None or (placed.inverted and source is subject)  # the tree has what is set beside it
    place = placed.span(sentence) if placed is not None and not by_tree else None
    content = _said(sentence, verb, source, placed)
    if content is None:
        return None
    return Saying((verb,), source, content, place=place)


def _shared_subject(sentence: Sentence, verb: Token) -> Token | None:
    """ "He said that the gun was hidden and said that ...": two cues, one source."""
    before = sentence.tokens[: verb.index]
    if not before or before[-1].tag != "CC" or sentence.child(verb, "nsubj") is not None:
        return None
    earlier = [one for one in before if one.lemma == verb.lemma and one.tag == verb.tag]
    return subject_of(sentence, earlier[-1]) if earlier else None


def _by_place(verb: Token, subject: Token | None) -> bool:
    """Whether the place of the words may tell the source: of a verb in its past or present."""
    if verb.tag in {"VBD", "VBZ", "VBP"}:
        return True
    return verb.tag in {"VBN", "VB"} and (subject is None or subject.index < verb.index)


def _said(sentence: Sentence, verb: Token, source: Token, placed: Source | None) -> tuple[Span, ...] | None:
    """What the verb attributes: none of its own ("()") where only a quotation can be it; None for nothing."""
    lemma = verb.lemma.lower()
    if placed is not None and lemma in SPEECH - QUOTING_ONLY | PARENTHETIC:
        before = before_cue(sentence, verb, placed)
        if before is not None:
            return (before,)
    clauses = [one for one in sentence.children(verb, *_CLAUSES) if _is_clause(sentence, one, lemma)]
    left = next((one for one in clauses if one.index < verb.index and _parted(sentence, one, verb)), None)
    if left is not None:
        return (_with_that(sentence, left),)
    clause = next((one for one in clauses if one.index > verb.index), None)
    last = placed.last if placed is not None and placed.inverted else verb.index
    speaking = lemma in SPEECH and (clause is not None or lemma not in QUOTING_ONLY)
    speaking = speaking or (
        clause is not None and not any(one.tag == "TO" for one in sentence.children(clause))
    )
    if speaking and (beside := as_one_says(sentence, verb, source)) is not None:
        return (beside,)
    if speaking and (behind := behind_cue(sentence, verb, clause, last)) is not None:
        return (behind,)
    said_of = object_speech(sentence, verb) if verb.tag != "VBN" or source.index < verb.index else ()
    if said_of:
        return said_of
    going_on = verb.tag == "VBG" and sentence.child(verb, "aux") is None  # "threatening to rise"
    if going_on or (lemma == "threaten" and not _somebody(sentence, source)):
        return None if lemma not in SPEECH else ()  # "the storm is threatening to ..."
    if lemma in INTENDING | COMMITTING and (infinitive := infinitive_behind(sentence, verb)):
        return infinitive
    if lemma not in SPEECH:
        return None
    if lemma in ASKING and (asked := asked_clause(sentence, verb)):
        return asked
    if lemma in QUOTING_ONLY:
        return ()
    return _governed(sentence, verb) or _object(sentence, verb)


def _parted(sentence: Sentence, clause: Token, verb: Token) -> bool:
    """Whether a comma or a mark stands between what is said and the cue behind it."""
    return any(one.text in {",", '"', "”", "’", "'"} for one in sentence.tokens[clause.index : verb.index])


def _somebody(sentence: Sentence, token: Token) -> bool:
    return token.tag == "PRP" or any(one.span.covers(token.span) for one in sentence.mentions)


def _object(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Confirmed six deaths", "denied the claims": the thing named is what is said."""
    found = sentence.child(verb, "obj")
    if verb.lemma.lower() not in NAMING_A_THING or found is None or not found.tag.startswith("NN"):
        return ()
    return (reach(sentence, sentence.subtree(found, "parataxis", "advcl")),)


def _with_that(sentence: Sentence, clause: Token) -> Span:
    """The clause's words with the "that" before them, which a tree may hang elsewhere."""
    words = reach(sentence, sentence.subtree(clause, "parataxis"))
    first = next(token for token in sentence.tokens if token.span.start >= words.start)
    before = sentence.tokens[first.index - 1] if first.index else None
    return Span(before.span.start, words.end) if before is not None and before.text == "that" else words


def _is_clause(sentence: Sentence, clause: Token, lemma: str) -> bool:
    """A clause of one's own; an infinitive only where saying it is promising or claiming it."""
    if clause.dependency == "ccomp":
        return not (clause.tag == "VBN" and clause.text[:1].isupper())  # "Asked about it, he said ..."
    return lemma in COMMITTING | INTENDING and any(
        child.tag == "TO" for child in sentence.children(clause, "mark")
    )


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
    if verb.tag == "VBG" and verb.index and sentence.tokens[verb.index - 1].text == ",":
        root = next((one for one in sentence.tokens if one.dependency == "root"), verb)
        main = sentence.child(root, "nsubj")
        if main is not None and main.index < verb.index:
            return main  # "Roth left the room, saying ...", wherever the tree hangs it
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


def _closing(sentence: Sentence, token: Token) -> Saying | None:
    """ "..., a poll shows", where the verb was taken for a noun."""
    if any(one.dependency != "punct" for one in sentence.tokens[token.index + 1 :]):
        return None
    placed = source_by_place(sentence, token, None)
    if placed is None or sentence.tokens[placed.first].tag not in {"DT", "PRP", "NNP", "NNPS"}:
        return None
    before = before_cue(sentence, token, placed)
    return Saying((token,), placed.head, (before,), place=placed.span(sentence)) if before else None


def _noun(sentence: Sentence, noun: Token) -> Saying | None:
    clause = sentence.child(noun, "acl", "ccomp", "xcomp")
    if clause is None or clause.tag in {"VBN", "VBG"}:
        return None
    if clause.dependency == "acl:relcl" and sentence.child(clause, "mark") is None:
        return None
    source = sentence.child(noun, "nmod:poss")
    if source is None:
        source = next((one for one in sentence.children(noun, "nmod") if _by(sentence, one)), None)
    if source is None:  # "police allegations that"
        source = next((one for one in sentence.children(noun, "compound") if one.tag.startswith("NN")), None)
    above = sentence.head(noun)
    if source is None and noun.dependency == "obj" and above.tag.startswith("VB"):
        source = subject_of(sentence, above)  # "made the claim that ..."
    return Saying((noun,), source, (_with_that(sentence, clause),), certain=source is not None)


def _by(sentence: Sentence, token: Token) -> bool:
    return any(child.text.lower() in {"by", "from", "of"} for child in sentence.children(token, "case"))
