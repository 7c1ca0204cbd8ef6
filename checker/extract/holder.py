"""
What a measure is a measure of: the quake of "the quake struck at a depth of 12 km", the well of "the well's depth".

Only common nouns: a name is an owner (checker/extract/owners.py).
"""

from __future__ import annotations

from checker.extract.counting import PUTTING, SUBJECTS
from checker.extract.making import governing_verb
from checker.model import Sentence, Token


def holder_of(sentence: Sentence, noun: Token | None, anchor: Token) -> str:
    """The lemma of the noun that has what is measured; "" where none can be told."""
    for child in sentence.children(noun, "nmod", "nmod:poss") if noun is not None else ():
        counted = any(one.span.covers(child.span) for one in sentence.numerals)
        if child.tag in {"NN", "NNS"} and _owning(sentence, child) and not counted:
            return child.lemma.lower()
    verb = governing_verb(sentence, anchor)
    if verb is None or verb.lemma.lower() in PUTTING or _cites(sentence, verb):
        return ""
    subject = sentence.child(verb, *SUBJECTS)
    if subject is None or subject == noun or subject.tag not in {"NN", "NNS"}:
        return ""
    if any(one.span.covers(subject.span) for one in sentence.numerals):
        return ""
    return subject.lemma.lower()


def _cites(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb only says who says so: "state media said"."""
    return any(one.cue_span is not None and one.cue_span.meets(verb.span) for one in sentence.attributions)


def _owning(sentence: Sentence, child: Token) -> bool:
    case = sentence.child(child, "case")
    return case is not None and case.text.lower() in {"of", "'s", "’s"}
