"""
Finds what is said in the passive, and whom somebody quotes.

Finds:  "The suspect is believed to have fled."               -> nobody named: to have fled
        "The toll was confirmed by two officials."            -> two officials: The toll
        "TASS quoted him as saying the road was open."        -> him: the road was open
Leaves: "The deal was confirmed by a handshake."              -> nothing: no one who speaks
"""

from __future__ import annotations

from checker.annotate.attribution.cues import NAMING_A_THING, PASSIVE, REJECTING
from checker.annotate.attribution.saying import Saying, reach, speaker
from checker.annotate.attribution.subjects import subject_of
from checker.model import Sentence, Token

_CLAUSES = ("ccomp", "xcomp")


def passive(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
    if lemma == "quote":
        saying = next((one for one in sentence.tokens[verb.index + 1 :] if one.lemma == "say"), None)
        if saying is not None and (clause := sentence.child(saying, *_CLAUSES)) is not None:
            return Saying(
                (verb, saying), subject_of(sentence, verb), (reach(sentence, sentence.subtree(clause)),)
            )
        return None
    agent = sentence.child(verb, "obl:agent")
    clause = sentence.child(verb, *_CLAUSES)
    if clause is None and agent is not None and lemma in NAMING_A_THING | REJECTING:
        return _by_somebody(sentence, verb, agent)
    if lemma not in PASSIVE or clause is None:
        return None
    return Saying((verb,), agent, (reach(sentence, sentence.subtree(clause)),), certain=agent is not None)


def _by_somebody(sentence: Sentence, verb: Token, agent: Token) -> Saying | None:
    """ "The toll was confirmed by two officials": the subject is what they say."""
    thing = sentence.child(verb, "nsubj")
    if thing is None or not thing.tag.startswith("NN") or not speaker(sentence, agent):
        return None
    return Saying((verb,), agent, (reach(sentence, sentence.subtree(thing)),))


def quoted_as(sentence: Sentence, verb: Token, lemma: str) -> Saying | None:
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
