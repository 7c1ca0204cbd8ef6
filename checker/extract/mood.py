"""
How a statement is meant: negated, hedged, planned, asked, alleged.

Finds:  "Police denied that six people died."   -> negated
        "The talks will begin on Friday."        -> planned
Leaves: "He did not only sing, he danced."       -> not negated
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model import Sentence, Token

_NEGATORS = frozenset(
    {"not", "n't", "never", "no", "neither", "nor", "nobody", "none", "nothing", "hardly", "without"}
)
_DENYING = frozenset(
    [
        "deny",
        "refuse",
        "reject",
        "refute",
        "decline",
        "fail",
        "avoid",
        "stop",
        "prevent",
        "exclude",
        "lack",
        "doubt",
        "dispute",
        "forbid",
        "ban",
        "cancel",
        "abandon",
    ]
)
_PLANNING = frozenset(
    [
        "plan",
        "expect",
        "intend",
        "aim",
        "hope",
        "promise",
        "pledge",
        "propose",
        "want",
        "seek",
        "offer",
        "threaten",
        "predict",
        "forecast",
        "project",
        "agree",
        "announce",
        "prepare",
        "schedule",
        "target",
        "ask",
        "urge",
        "demand",
        "call",
        "vow",
        "consider",
        "discuss",
        "suggest",
    ]
)
_ALLEGING = frozenset(
    [
        "allege",
        "claim",
        "accuse",
        "suspect",
        "believe",
        "think",
        "rumour",
        "rumor",
        "report",
        "suppose",
        "fear",
    ]
)
_HEDGES = frozenset(
    [
        "may",
        "might",
        "could",
        "perhaps",
        "possibly",
        "probably",
        "likely",
        "unlikely",
        "apparently",
        "reportedly",
        "allegedly",
        "seemingly",
        "presumably",
        "maybe",
        "potentially",
    ]
)
_CLAUSAL = ("xcomp", "ccomp", "advcl", "acl", "csubj")


def negated(sentence: Sentence, token: Token) -> bool:
    """Whether the token is said not to be so. Two negations above one another cancel out."""
    return sum(1 for one in _spine(sentence, token) if _negates(sentence, one, token)) % 2 == 1


def hedged(sentence: Sentence, token: Token) -> bool:
    """Whether the words only hold it for possible or pass it on."""
    for one in _spine(sentence, token):
        if any(child.lemma.lower() in _HEDGES for child in sentence.children(one, "aux", "advmod")):
            return True
        if one.index != token.index and one.lemma.lower() in _ALLEGING:
            return True
    return False


def mood_of(sentence: Sentence, token: Token) -> str:
    """stated, planned, conditional, asked or alleged."""
    if sentence.text.rstrip("\"'”’ ").endswith("?"):
        return "asked"
    for one in _spine(sentence, token):
        auxiliaries = {child.lemma.lower() for child in sentence.children(one, "aux")}
        lemma = one.lemma.lower()
        if any(child.lemma.lower() in {"if", "unless"} for child in sentence.children(one, "mark")):
            return "conditional"
        if auxiliaries & {"will", "shall", "'ll", "would", "should", "must"} or _going_to(sentence, one):
            return "planned"
        if auxiliaries & {"may", "might", "could"}:
            return "conditional"
        if one.index != token.index and lemma in _PLANNING:
            return "planned"
        if one.index != token.index and lemma in _ALLEGING:
            return "alleged"
    return "stated"


def _spine(sentence: Sentence, token: Token) -> Iterator[Token]:
    """The token and the heads above it, as far as they still govern what is said of it."""
    yield token
    below = token
    for one in sentence.ancestors(token):
        if below.dependency in {"acl:relcl", "advcl:relcl"} or below.dependency in {"parataxis", "advcl"}:
            return  # what governs the main clause does not govern an aside or a circumstance
        if below.dependency == "conj" and below.tag.startswith("VB") and _stands_alone(sentence, below):
            return
        yield one
        below = one


def _stands_alone(sentence: Sentence, verb: Token) -> bool:
    return sentence.child(verb, "aux", "nsubj") is not None


def _negates(sentence: Sentence, one: Token, token: Token) -> bool:
    if one.index != token.index and one.lemma.lower() in _DENYING and _under(sentence, one, token):
        return True
    if one.lemma.lower() == "rule" and any(child.text == "out" for child in sentence.children(one)):
        return one.index != token.index
    for child in sentence.children(one, "advmod", "det", "cc", "case", "mark"):
        word = child.text.lower()
        if word in _NEGATORS and not _only_follows(sentence, child):
            return True
    return False


def _under(sentence: Sentence, verb: Token, token: Token) -> bool:
    """Whether the token lies in what the verb takes as object or clause, not in its subject."""
    branch = token
    for one in sentence.ancestors(token):
        if one.index == verb.index:
            return branch.dependency.partition(":")[0] in {
                "obj",
                "ccomp",
                "xcomp",
                "obl",
                "nsubj:pass",
                "advcl",
            }
        branch = one
    return False


def _only_follows(sentence: Sentence, negator: Token) -> bool:
    after = negator.index + 1
    return after < len(sentence.tokens) and sentence.tokens[after].lemma.lower() in {
        "only",
        "just",
        "least",
        "fewer",
        "less",
        "more",
    }


def _going_to(sentence: Sentence, verb: Token) -> bool:
    head = sentence.head(verb)
    return (
        verb.dependency in _CLAUSAL
        and head.lemma.lower() in {"go", "set", "due"}
        and head.index != verb.index
    )
