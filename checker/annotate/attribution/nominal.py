"""
Finds what nouns of saying attribute, and cues that were taken for nouns.

Finds:  "His promise to resign came late."                 -> His: to resign
        "The lawsuit alleges that ...", alleges a noun     -> The lawsuit: that ...
        "Most voters want it, a poll shows."               -> a poll: Most voters want it
Leaves: "Police claims that he fled were rejected."        -> rejected is the sentence's verb, claims a noun
"""

from __future__ import annotations

from checker.annotate.attribution.contents import before_cue
from checker.annotate.attribution.cues import COMMITTING, INTENDING, QUOTING_ONLY, SPEECH
from checker.annotate.attribution.saying import Saying, reach, with_that
from checker.annotate.attribution.sources import source_by_place
from checker.annotate.attribution.subjects import subject_of
from checker.model import Sentence, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def noun_of_saying(sentence: Sentence, noun: Token) -> Saying | None:
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
    return Saying((noun,), source, (with_that(sentence, clause),), certain=source is not None)


def _by(sentence: Sentence, token: Token) -> bool:
    return any(child.text.lower() in {"by", "from", "of"} for child in sentence.children(token, "case"))


def closing(sentence: Sentence, token: Token) -> Saying | None:
    """ "..., a poll shows", where the verb was taken for a noun."""
    if any(one.dependency != "punct" for one in sentence.tokens[token.index + 1 :]):
        return None
    placed = source_by_place(sentence, token, None)
    if placed is None or sentence.tokens[placed.first].tag not in {"DT", "PRP", "NNP", "NNPS"}:
        return None
    before = before_cue(sentence, token, placed)
    return Saying((token,), placed.head, (before,), place=placed.span(sentence)) if before else None


def taken_for_noun(sentence: Sentence, token: Token) -> Saying | None:
    """
    "The lawsuit alleges that ...", "Mr. Roth, a nurse, plans to ...", where the verb was taken for a noun.

    Only where a noun phrase that opens a clause stands before it, no finite verb in its clause, and "that" or
    "to" with a verb right behind it.
    """
    tokens = sentence.tokens
    lemma = _verb_form(token)
    following = tokens[token.index + 1 : token.index + 3]
    if not lemma or len(following) < 2 or not _without_verb(sentence, token):
        return None
    that = following[0].text.lower() == "that" and lemma in SPEECH - QUOTING_ONLY
    to = following[0].text.lower() == "to" and following[1].tag == "VB" and lemma in INTENDING | COMMITTING
    if not that and not to:
        return None
    end = next((one.index for one in tokens[token.index :] if one.text == ";"), len(tokens))
    placed = source_by_place(sentence, token, None)
    if placed is None or (that and not any(one.tag in _FINITE for one in tokens[token.index + 2 : end])):
        return None
    content = reach(sentence, list(tokens[token.index + 1 : end]))
    return Saying((token,), placed.head, (content,), place=placed.span(sentence))


def _verb_form(token: Token) -> str:
    """The verb that a word taken for a noun may be, "" where it can be none."""
    if token.tag not in {"NN", "NNS"}:
        return ""
    known = SPEECH | INTENDING | COMMITTING
    word = token.text.lower()
    forms = (word,) if token.tag == "NN" else (word.removesuffix("s"), word.removesuffix("es"))
    return next((one for one in forms if one in known), "")


def _without_verb(sentence: Sentence, token: Token) -> bool:
    """Whether nothing before the word in its clause, nor above it in the tree, is a clause's verb."""
    clause: list[Token] = []
    for one in sentence.tokens[: token.index]:
        clause = [] if one.text == ";" else [*clause, one]
    if any(one.tag in _FINITE and not one.dependency.startswith("acl") for one in clause):
        return False
    above = token
    while above.dependency not in {"root", "parataxis"} and above.head != above.index:
        above = sentence.head(above)
    return not above.tag.startswith("VB") and sentence.child(above, "cop", "aux") is None
