"""Who does or undergoes a verb: its subject, what its relative clause hangs on, or the last person named before it."""

from __future__ import annotations

from checker.extract.offices.tokens import word
from checker.model import Mention, Sentence, Token


def subject(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """Who does or undergoes the verb: its subject, what its relative clause hangs on, or the subject it shares."""
    if (relative := _relative(sentence, verb, people)) is not None:
        return relative
    seen: Token | None = verb
    for _ in range(4):
        if seen is None:
            return None
        child = sentence.child(seen, "nsubj:pass", "nsubj", "csubj")
        if child is not None and word(child) not in {"who", "that", "which"}:
            return _person_at(sentence, child, people)
        head = sentence.head(seen)
        if seen.dependency in {"acl:relcl", "acl", "appos"}:
            return _person_at(sentence, head, people)
        if (
            seen.dependency.partition(":")[0]
            not in {"conj", "xcomp", "advcl", "parataxis", "ccomp", "cop", "aux"}
            or head.index == seen.index
        ):
            return None
        seen = head
    return None


def _relative(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """ "Reed, who had been governor": the person right before "who", whatever the tree says."""
    at = verb.index - 1
    while at > 0 and (sentence.tokens[at].tag in {"MD", "RB"} or sentence.tokens[at].tag.startswith("VB")):
        at -= 1
    if at < 1 or word(sentence.tokens[at]) != "who":
        return None
    return people.get(at - 2 if sentence.tokens[at - 1].text == "," and at >= 2 else at - 1)


def nearest_before(sentence: Sentence, verb: Token, people: dict[int, Mention]) -> Mention | None:
    """Where the tree fails: the last person named before the verb in the same clause."""
    for at in range(verb.index - 1, max(-1, verb.index - 14), -1):
        if at in people:
            return people[at]
        token = sentence.tokens[at]
        if (
            token.text in {";", '"', "“", "”"}
            or token.tag in {"VBD", "VBP", "PRP", "MD"}
            or (token.tag == "VBZ" and word(token) != "has")
        ):
            return None
    return None


def _person_at(sentence: Sentence, token: Token, people: dict[int, Mention]) -> Mention | None:
    if token.index in people:
        return people[token.index]
    for mention in sentence.mentions:
        known = (
            mention.form in {"pronoun", "nominal", "age"} and mention.refers_to and mention.kind == "person"
        )
        if known and mention.span.covers(token.span) and mention.sure >= 0.6:
            return mention
    return None
