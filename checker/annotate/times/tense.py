"""Whether the words around a time look back or ahead: "met on Wednesday", "will meet on Wednesday"."""

from __future__ import annotations

import re

from checker.annotate.times.words import listed
from checker.compare.happenings import SUDDEN, kind_of
from checker.model import Sentence, Span, Token

PAST, PRESENT, FUTURE, UNKNOWN = "past", "present", "future", ""
_AHEAD = frozenset(["will", "shall", "'ll", "would", "wo", "’ll"])
_PLANNED = listed("""
    expect schedule plan due set slate bind intend aim hope promise pledge propose want prepare agree vow
    threaten predict forecast project invite ask urge order
    """)
# What an infinitive after them is still to come: "the decision to close on Friday".
_BEFORE_TO = frozenset({"be", "go", "plan", "deal", "agreement", "decision", "vote", "call", "refuse"})
_REFUSING = frozenset({"refuse", "decline", "fail"})
_DUE = frozenset({"due", "set", "about", "likely"})
_BIDDING = frozenset({"order", "tell", "ask", "urge", "instruct"})
_MAYBE = frozenset({"can", "may", "should", "must", "might"})
_FIXED = frozenset({"schedule", "set", "slate", "due", "expect", "plan", "book"})
_TELLING = listed("""
    say tell announce report state declare add confirm write claim warn note insist argue promise pledge vow
    deny
    """)
# Their past looks like their present: "Rovers beat City on Saturday" (Quirk et al., 1985, 3.18, class 5).
_ALIKE = listed("""
    beat bet bid broadcast burst cast cost cut forecast hit hurt let offset overset put quit rid set shed shut
    slit split spread thrust undercut upset
    """)
# "raised it twice, most recently in December"
_MOST_RECENTLY = frozenset({"recently", "previously"})
_AHEAD_OF = frozenset(["ahead", "before", "upcoming"])
_WORDS_AHEAD = re.compile(
    r"\b(?:will|shall|would|won['’]t|going to|scheduled|expected|due|planned|set to|slated)\b|['’]ll\b",
    re.IGNORECASE,
)


def tense_of(sentence: Sentence, span: Span) -> str:
    """past, present, future, or "" where nothing tells."""
    head = sentence.head_of(span) if sentence.tokens else None
    if head is None:
        return FUTURE if _WORDS_AHEAD.search(sentence.text) else UNKNOWN
    if _told_then(sentence, span):
        return PAST
    dated = sentence.head(head) if head.dependency == "nmod:poss" else head
    if dated is not head and kind_of(dated.lemma.lower()) in SUDDEN:
        return PAST  # nobody tells ahead of "Tuesday's crash"
    for token in (head, *sentence.ancestors(head)):
        beside = sentence.children(token, "case", "amod", "advmod")
        # "shortly before 4 a.m. on Tuesday": what is part of the time says nothing of now.
        if any(one.lemma.lower() in _AHEAD_OF and not one.span.meets(span) for one in beside):
            return FUTURE
        if token.tag.startswith("VB") or token.tag == "MD":
            if dated is not head and _refused(sentence, token):
                return UNKNOWN  # "refused to concede defeat in Sunday's vote" is as likely behind it as ahead
            return _verb_tense(sentence, token)
        if copula := sentence.child(token, "cop"):
            return _finite(sentence, token, copula)
        if token.lemma.lower() in {"due", "likely"}:
            return FUTURE
        if token.tag == "NNS" and token.dependency == "root" and token.span.end < span.start:
            before = sentence.child(token, "compound")
            bare = sentence.child(head, "case") is None and sentence.child(token, "det") is None
            if bare and before is not None and before.tag == "NN":
                return PRESENT  # "Trading resumes Tuesday", its verb taken for a plural
    return UNKNOWN


def _refused(sentence: Sentence, verb: Token) -> bool:
    """Whether a deed is what somebody refused, declined or failed to do."""
    above = sentence.head(verb)
    return verb.tag == "VB" and above.tag in {"VBD", "VBN"} and above.lemma.lower() in _REFUSING


def _told_then(sentence: Sentence, span: Span) -> bool:
    """Whether the words before are a past verb of telling: "said on Wednesday he would go" dates the saying."""
    before = [one for one in sentence.tokens if one.span.end <= span.start]
    while before and before[-1].text.lower() in {"on", "late", "early", "in", "at", "the", ","}:
        before.pop()
    if before and before[-1].text.lower() in _MOST_RECENTLY:
        return True
    return bool(before) and before[-1].tag == "VBD" and before[-1].lemma.lower() in _TELLING


def _verb_tense(sentence: Sentence, verb: Token, depth: int = 0) -> str:
    auxiliaries = list(sentence.children(verb, "aux", "cop"))
    if any(one.lemma.lower() in _AHEAD or one.text.lower() in _AHEAD for one in auxiliaries):
        return FUTURE
    if any(one.tag == "MD" and one.lemma.lower() in _MAYBE for one in auxiliaries):
        return UNKNOWN if any(one.lemma.lower() == "have" for one in auxiliaries) else FUTURE
    finite = auxiliaries[0] if auxiliaries else verb
    planned = verb.lemma.lower() in _PLANNED
    if verb.lemma.lower() in _FIXED and verb.tag == "VBN" and finite is verb:
        return FUTURE
    if planned and verb.tag == "VBN" and finite.tag not in {"VBD", "VBP", "VBZ"} | {"VBN"}:
        return FUTURE
    if planned and verb.tag == "VBN" and finite.tag in {"VBZ", "VBP"}:
        passive = finite.lemma.lower() == "be" or any(one.text.lower() == "been" for one in auxiliaries)
        if passive:  # "is due on", "has been scheduled for"
            return FUTURE
    if verb.tag == "VB":
        return _infinitive(sentence, verb, depth)
    if any(one.lemma.lower() == "have" for one in auxiliaries):
        return PAST
    if verb.tag == "VBG":
        return (
            _finite_tag(finite)
            if finite is not verb and finite.tag == "VBD"
            else _participle(sentence, verb, finite, depth)
        )
    if finite.lemma.lower() == "have" or verb.tag in {"VBD", "VBN"}:
        return PAST if finite.tag not in {"VBZ", "VBP"} or finite.lemma.lower() == "have" else PRESENT
    return _finite_tag(finite)


def _infinitive(sentence: Sentence, verb: Token, depth: int) -> str:
    head = sentence.head(verb)
    if any(one.lemma.lower() in _DUE for one in sentence.children(verb, "case", "mark", "advmod", "aux")):
        return FUTURE  # "is due to start", where the tree hangs "due to" on the verb
    if any(one.tag == "MD" for one in sentence.children(verb, "aux")):
        return UNKNOWN
    if head.index == verb.index or depth > 4:
        return UNKNOWN
    if head.lemma.lower() in _BIDDING:
        return UNKNOWN  # "were ordered to leave on Tuesday": the order or the leaving
    if head.lemma.lower() in _PLANNED | _BEFORE_TO:
        return FUTURE
    return _verb_tense(sentence, head, depth + 1) if head.tag.startswith("VB") else UNKNOWN


def _participle(sentence: Sentence, verb: Token, finite: Token, depth: int) -> str:
    if finite is not verb:
        return PRESENT if finite.tag in {"VBZ", "VBP"} else UNKNOWN  # "is meeting", and "is falling"
    head = sentence.head(verb)
    if head.index != verb.index and head.tag.startswith("VB") and depth <= 4:
        return _verb_tense(sentence, head, depth + 1)
    return UNKNOWN


def _finite(sentence: Sentence, predicate: Token, copula: Token) -> str:
    if any(one.lemma.lower() in _AHEAD for one in sentence.children(predicate, "aux")):
        return FUTURE
    if predicate.lemma.lower() in {"due", "scheduled", "likely", "set"}:
        return FUTURE
    return _finite_tag(copula)


def _finite_tag(token: Token) -> str:
    if token.tag in {"VBD", "VBN"}:
        return PAST
    if token.tag == "VBP" and token.lemma.lower() in _ALIKE:
        return UNKNOWN
    return PRESENT if token.tag in {"VBZ", "VBP"} else UNKNOWN
