"""
The deed that a noun stands for: an attack carried out is an attack made, a proposal made is proposed.

Finds:  "carried out the attack on the camp"   -> attack, camp
        "dropped bombs", "made a proposal"     -> bomb; propose
Leaves: "launched a rocket", "carried a bomb"  -> nothing: a thing is no deed
"""

from __future__ import annotations

from checker.extract.mood import listed
from checker.lexicon import nouns, verbs
from checker.model import Sentence, Token

# Verbs that say nothing but that the deed of their noun is done.
_LIGHT = listed("carry commit conduct launch make stage mount perform drop throw deliver undertake")
_UPON = listed("of on against at to into")
_DEEDS = ("act", "event", "happening")
_LEAST = 40  # of a noun's uses, in percent, that must mean a deed


def deed_noun(lemma: str) -> str:
    """The verb of what a noun says was done; a crime without a verb of its own as it is; "" for what is no deed."""
    made = nouns.verbs_of(lemma)
    if not made:
        return lemma if nouns.kind_of(lemma, "crime", least=_LEAST) else ""
    if not any(nouns.kind_of(lemma, kind, least=_LEAST) for kind in _DEEDS):
        return ""
    return lemma if lemma in made else min(made, key=lambda verb: (-_common(lemma, verb), verb))


def _common(noun: str, verb: str) -> int:
    """How many letters both begin with."""
    return next((at for at, (one, two) in enumerate(zip(noun, verb, strict=False)) if one != two), len(verb))


def nominal(sentence: Sentence, verb: Token) -> tuple[str, Token | None] | None:
    """The deed's own verb and its receiver where the verb only says that a deed was done."""
    if verb.lemma.lower() not in _LIGHT:
        return None
    noun = sentence.child(verb, "nsubj:pass", "obj")
    if noun is None or (verb.lemma.lower() == "carry" and sentence.child(verb, "compound:prt") is None):
        return None
    lemma = noun.lemma.lower()
    dropped = verb.lemma.lower() in {"drop", "throw"} and lemma in nouns.verbs_of(lemma) and _weapon(lemma)
    deed = lemma if dropped else deed_noun(lemma)
    return (deed, upon(sentence, noun)) if deed else None


def _weapon(lemma: str) -> bool:
    return nouns.kind_of(lemma, "weapon", least=_LEAST) or nouns.kind_of(lemma, "weaponry", least=_LEAST)


def upon(sentence: Sentence, noun: Token) -> Token | None:
    """Whom the deed that a noun stands for is done to: the camp in "attack on the camp"."""
    for one in sentence.children(noun, "nmod"):
        case = sentence.child(one, "case")
        if case is not None and case.text.lower() in _UPON:
            return one
    return None


def verb_word(verb: Token) -> str:
    """The verb's base form; what the lemmatiser cut too short ("brib") gets its e back."""
    lemma = verb.lemma.lower()
    return f"{lemma}e" if not verbs.known(lemma) and verbs.known(f"{lemma}e") else lemma


def gerund(word: str) -> str:
    """The verb of a form in -ing, whatever the tagger made of it; "" for no verb."""
    stem = word.lower().removesuffix("ing")
    if stem == word.lower() or len(stem) < 2:
        return ""
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return next((one for one in (f"{stem}e", stem, doubled) if verbs.known(one)), "")
