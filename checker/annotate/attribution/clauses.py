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
    CHARGES,
    COMMITTING,
    DOCUMENTS,
    FEELINGS,
    INTENDING,
    NAMING_A_THING,
    NOUNS,
    OBJECT_SPEECH,
    PARENTHETIC,
    QUOTING_ONLY,
    REJECTING,
    SPEECH,
)
from checker.annotate.attribution.nominal import closing, noun_of_saying, taken_for_noun
from checker.annotate.attribution.passives import passive, quoted_as
from checker.annotate.attribution.positions import (
    aside,
    asked_clause,
    feeling,
    infinitive_behind,
    made_clear,
    object_speech,
)
from checker.annotate.attribution.saying import Saying, communicates, reach, speaker, stretches, with_that
from checker.annotate.attribution.sources import Source, source_by_place
from checker.annotate.attribution.subjects import subject_of
from checker.model import Sentence, Span, Token

_CLAUSES = ("ccomp", "xcomp")
_CUES = SPEECH | INTENDING | COMMITTING | frozenset(OBJECT_SPEECH) | REJECTING


def sayings_of(sentence: Sentence) -> Iterator[Saying]:
    """All attributions that the sentence's own tree shows."""
    for token in sentence.tokens:
        lemma = token.lemma.lower()
        if token.tag.startswith("VB") and (lemma in _CUES or _tells_that(sentence, token)):
            saying = _verb(sentence, token, lemma)
            if saying is not None:
                yield saying
        elif lemma == "make" and (clear := made_clear(sentence, token)) is not None:
            yield Saying((token,), *clear)
        elif (mistaken := taken_for_noun(sentence, token)) is not None:
            yield mistaken
        elif lemma in ACCORDING or token.text.lower() in ACCORDING:
            saying = according(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in FEELINGS and (felt := feeling(sentence, token)) is not None:
            yield Saying((token,), *felt)
        elif token.tag == "NNS" and lemma in SPEECH and (ending := closing(sentence, token)) is not None:
            yield ending
        elif lemma in NOUNS and token.tag.startswith("NN"):
            saying = noun_of_saying(sentence, token)
            if saying is not None:
                yield saying
        elif lemma in ADVERBS:
            head = sentence.head(token)
            rest = [one for one in sentence.subtree(head) if one is not token and one.dependency != "punct"]
            yield Saying((token,), None, stretches(sentence, rest), certain=False)


def _verb(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    between = aside(sentence, verb) if lemma in SPEECH - QUOTING_ONLY | PARENTHETIC else None
    if between is not None:
        return Saying((verb,), *between)
    subject = _shared_subject(sentence, verb) or subject_of(sentence, verb)
    if verb.tag == "VBG" and verb.index and sentence.tokens[verb.index - 1].text == "as":
        return None  # "quoted an official as saying" is the official's, found at "quoted"
    if sentence.child(verb, "aux:pass", "auxpass") is not None:
        return passive(sentence, verb, lemma)
    quoting = quoted_as(sentence, verb, lemma)
    if quoting is not None:
        return quoting
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


def _tells_that(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of no list speaks here: a way of telling or thinking, with "that" and somebody who can."""
    clause = sentence.child(verb, "ccomp")
    if clause is None or not communicates(verb.lemma.lower()):
        return False
    subject = subject_of(sentence, verb)
    marked = any(one.text.lower() == "that" for one in sentence.children(clause, "mark"))
    return marked and subject is not None and speaker(sentence, subject)


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
    if lemma in REJECTING - NAMING_A_THING:
        return _object(sentence, verb)
    clauses = [one for one in sentence.children(verb, *_CLAUSES) if _is_clause(sentence, one, lemma)]
    left = next((one for one in clauses if one.index < verb.index and _parted(sentence, one, verb)), None)
    if left is not None:
        return (with_that(sentence, left),)
    clause = next((one for one in clauses if one.index > verb.index), None)
    last = placed.last if placed is not None and placed.inverted else verb.index
    speaking = (lemma in SPEECH or _tells_that(sentence, verb)) and (
        clause is not None or lemma not in QUOTING_ONLY
    )
    to = clause is not None and any(one.tag == "TO" for one in sentence.children(clause))
    speaking = speaking or (clause is not None and not to)
    intending = (
        lemma in INTENDING | COMMITTING and not _going_on(sentence, verb) and speaker(sentence, source)
    )
    if intending and to and (infinitive := infinitive_behind(sentence, verb)):
        return infinitive
    if speaking and (beside := as_one_says(sentence, verb, source)) is not None:
        return (beside,)
    if speaking and (behind := behind_cue(sentence, verb, clause, last)) is not None:
        return (behind,)
    return _without_clause(sentence, verb, source)


def _without_clause(sentence: Sentence, verb: Token, source: Token) -> tuple[Span, ...] | None:
    """What the verb attributes where no clause of speech hangs on it: an object, an infinitive, a question."""
    lemma = verb.lemma.lower()
    going_on = _going_on(sentence, verb)
    said_of = object_speech(sentence, verb) if verb.tag != "VBN" or source.index < verb.index else ()
    if said_of:
        return said_of
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


def _going_on(sentence: Sentence, verb: Token) -> bool:
    """ "Threatening to rise"."""
    return verb.tag == "VBG" and sentence.child(verb, "aux") is None


def _parted(sentence: Sentence, clause: Token, verb: Token) -> bool:
    """Whether a comma or a mark stands between what is said and the cue behind it."""
    return any(one.text in {",", '"', "”", "’", "'"} for one in sentence.tokens[clause.index : verb.index])


def _somebody(sentence: Sentence, token: Token) -> bool:
    return token.tag == "PRP" or any(one.span.covers(token.span) for one in sentence.mentions)


def _object(sentence: Sentence, verb: Token) -> tuple[Span, ...]:
    """ "Confirmed six deaths", "denied the claims": the thing named is what is said."""
    found, lemma = sentence.child(verb, "obj"), verb.lemma.lower()
    above = sentence.head(verb)
    if found is None and verb.dependency == "acl:relcl" and above.lemma.lower() in NOUNS | CHARGES:
        return (reach(sentence, sentence.subtree(above, "acl", "parataxis")),)  # "a charge she denies"
    doing = next((one for one in sentence.children(verb, "xcomp", "ccomp") if one.tag == "VBG"), None)
    if found is None and lemma in {"deny", "admit"} and doing is not None and doing.index > verb.index:
        return (reach(sentence, sentence.subtree(doing)),)  # "denied taking money", "denied wrongdoing"
    if found is None or not found.tag.startswith("NN"):
        return ()
    if lemma not in NAMING_A_THING and not (lemma in REJECTING and found.lemma.lower() in NOUNS | CHARGES):
        return ()
    return (reach(sentence, sentence.subtree(found, "parataxis", "advcl")),)


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
