"""Verbs that leave out the helpers that they share with the verb before."""

from __future__ import annotations

from checker.model import Sentence, Token


def gapped(sentence: Sentence, verb: Token) -> bool:
    """ "jobs would be cut and the plant closed": the second shares the first's "would be"."""
    helpers = {one.text.lower() for one in sentence.children(sentence.head(verb), "aux", "aux:pass")}
    subject = sentence.child(verb, "aux", "obj", "ccomp", "xcomp") or sentence.child(verb, "nsubj")
    thing = subject is not None and subject.dependency == "nsubj" and subject.tag in {"NN", "NNS"}
    return thing and verb.text.endswith("ed") and "be" in helpers and bool(helpers & {"would", "will"})
