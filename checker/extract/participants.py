"""
Who does what a verb says, to whom, and what stands for the whole of something.

Finds:  "a man armed with a rifle"                              -> armed: done to the man
        "The teen was taken to hospital but he died."           -> died: the teen
        "Part of a hospital collapsed." "one of the hospitals"  -> the hospital
Leaves: what no clause around the verb tells                    -> nobody
"""

from __future__ import annotations

from checker.extract.did import named
from checker.extract.mood import listed
from checker.model import Sentence, Token

PARTS = listed("""
    part one some all most any each kind type sort half portion section side back top front rear bottom wing roof
    """)


def doer_of(sentence: Sentence, verb: Token, depth: int = 3) -> Token | None:
    """Who does what a verb says; None where the sentence does not tell."""
    if sentence.child(verb, "nsubj:pass", "aux:pass") is not None:
        return sentence.child(verb, "obl:agent")
    subject = sentence.child(verb, "nsubj")
    above = sentence.head(verb)
    label = verb.dependency.partition(":")[0]
    if subject is not None:
        who = antecedent(sentence, verb, subject)
        stands = depth and label == "conj" and who.tag == "PRP" and not name_of(sentence, who)
        # "The teen was taken to hospital but he died": both clauses have one subject.
        return (doer_of(sentence, above, depth - 1) or receiver_of(sentence, above)) if stands else who
    if label == "acl" and above.tag.startswith("NN"):
        return above if verb.tag == "VBG" else None
    if not depth or label not in {"conj", "xcomp", "advcl"} or above.index == verb.index:
        return None
    if verb.tag == "VBN" and sentence.child(verb, "obj") is None:
        return None
    return doer_of(sentence, above, depth - 1) or sentence.child(above, "nsubj:pass")


def receiver_of(sentence: Sentence, verb: Token, depth: int = 3) -> Token | None:
    """Whom a verb is done to."""
    passive = sentence.child(verb, "nsubj:pass")
    if passive is None and sentence.child(verb, "aux:pass") is not None:
        passive = sentence.child(verb, "nsubj")  # a subject that the parser did not mark
    if passive is not None:
        return antecedent(sentence, verb, passive)
    if (done := sentence.child(verb, "obj")) is not None:
        return done
    above = sentence.head(verb)
    label = verb.dependency.partition(":")[0]
    if label == "acl" and above.tag.startswith("NN") and verb.tag != "VBG":
        return above if sentence.child(verb, "nsubj") is None else None  # "a man armed with"
    if not depth or label not in {"conj", "xcomp", "advcl"} or above.index == verb.index:
        return None
    # "was shot and is kept in hospital": the second passive has the first one's subject.
    shares = label == "conj" and sentence.child(verb, "aux:pass") is not None
    alone = sentence.child(verb, "nsubj") is None and (shares or sentence.child(verb, "aux") is None)
    if verb.tag in {"VBN", "JJ"} and alone:
        return receiver_of(sentence, above, depth - 1) or doer_of(sentence, above, depth - 1)
    return None


def name_of(sentence: Sentence, token: Token | None) -> str:
    return named(sentence, whole(sentence, token)) if token is not None else ""


def case_of(sentence: Sentence, token: Token) -> str:
    cases = [one.lemma.lower() for one in sentence.children(token, "case")]
    return " ".join(cases)


def antecedent(sentence: Sentence, token: Token, subject: Token) -> Token:
    """Whom a relative pronoun stands for."""
    if subject.tag.startswith("W") and token.dependency.startswith("acl"):
        return sentence.head(token)
    return subject


def whole(sentence: Sentence, token: Token) -> Token:
    """The hospital in "part of a hospital", "one of the hospitals"."""
    if token.lemma.lower() in PARTS:
        for one in sentence.children(token, "nmod"):
            if case_of(sentence, one) == "of":
                return one
    return token
