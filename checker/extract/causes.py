"""
Finds what is said to have caused a crash, a fire, an outage: what brought it about, was to blame, is suspected.

Finds:  "The fire was started by a candle."            -> cause of fire: candle
        "The union blamed the collapse on rusted bolts." -> cause of collapse: rusted bolts
        "A squall was to blame." "They blamed a squall." -> cause (of what, the story says): squall
        "The cause was probably a leaking pipe."        -> cause: leaking pipe, hedged
        "Police are looking into an engine failure."    -> cause: engine failure, hedged
Leaves: "The quake caused damage." "They blamed the government." "It may have been caused by a candle."
                                                        -> nothing: an effect, a culprit, only a chance
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.compare.deedwords import deed_word
from checker.compare.happenings import kind_of
from checker.extract.did import named
from checker.extract.making import assertion_at, attributions_over
from checker.extract.mood import listed, mood_of, negated
from checker.lexicon import nouns
from checker.model import Assertion, Attribution, Sentence, Token
from checker.values import Text

PROPERTY = "cause"

_STARTING = listed("cause start spark trigger ignite provoke")
_NOUNS = listed("cause culprit trigger line theory hypothesis explanation")
_LOOKING = listed("look suspect investigate probe")
_DUE = listed("due because")
_HAPPENINGS = ("happening", "phenomenon", "failure", "breakdown", "epidemic", "medical condition", "strike")
_LATER = listed(
    "damage injury loss delay concern panic death pain trouble problem harm alarm outrage anger debate row"
)
_NOBODY = ("person", "group", "organization", "government", "time period", "magnitude")
_FAULTS = ("failure", "happening", "phenomenon", "mistake", "crime", "breakdown", "defect")
_LEAST = 30


@dataclass(frozen=True, slots=True)
class _Cause:
    """What brought something about, the word that says so, and what it brought about."""

    noun: Token
    cue: Token
    effect: Token | None
    sure: bool = True


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for token in sentence.tokens:
        found = _brought_about(sentence, token) or _called(sentence, token) or _suspected(sentence, token)
        if found is None or not _thing(sentence, found.noun) or not _told(sentence, found):
            continue
        effect = found.effect.lemma.lower() if found.effect is not None else ""
        if effect and found.effect is not None and not _befalls(found.effect):
            if found.effect.tag.startswith("NN"):
                continue
            effect = ""
        words = _phrase(sentence, found.noun)
        yield assertion_at(
            sentence,
            sentence.span_of(words),
            PROPERTY,
            effect,
            Text(" ".join((one.lemma if one.tag.startswith("NN") else one.text).lower() for one in words)),
            negated=False,
            mood="stated",
            hedged=not found.sure,
            **_blamer(sentence, found),
        )


def _blamer(sentence: Sentence, found: _Cause) -> dict[str, tuple[Attribution, ...]]:
    """Who blames or suspects stands behind it, where nobody else is said to."""
    span = sentence.span_of([found.noun])
    who = sentence.child(found.cue, "nsubj") if found.cue.lemma.lower() in {"blame", *_LOOKING} else None
    if (
        attributions_over(sentence, span)
        or who is None
        or who.index == found.noun.index
        or who.tag.startswith("W")
    ):
        return {}
    source = named(sentence, who)
    behind = Attribution(source, "indirect", found.cue.text, who.span, found.cue.span, (span,))
    return {"attribution": (behind,)} if source else {}


def _brought_about(sentence: Sentence, verb: Token) -> _Cause | None:
    """ "Caused by", "caused", "blamed on", "to blame"."""
    lemma = verb.lemma.lower()
    if not verb.tag.startswith("VB") or lemma not in {*_STARTING, "blame"}:
        return None
    passive, subject, done = (sentence.child(verb, one) for one in ("nsubj:pass", "nsubj", "obj"))
    if lemma == "blame":
        on = _under(sentence, (verb, done), "on") if passive is None else _under(sentence, (verb,), "on")
        if on is not None:
            return _Cause(on, verb, done or passive)
        if sentence.child(verb, "cop") is not None and subject is not None:
            return _Cause(subject, verb, _under(sentence, (verb,), "for"))
        blamed = done or passive
        return _Cause(blamed, verb, _under(sentence, (verb, blamed), "for")) if blamed is not None else None
    if passive is not None:
        by = sentence.child(verb, "obl:agent")
        return _Cause(by, verb, passive) if by is not None else None
    if subject is not None and done is not None and done.tag.startswith("NN"):
        return _Cause(subject, verb, done)
    return None


def _called(sentence: Sentence, token: Token) -> _Cause | None:
    """ "The cause was a squall", "a squall was the likely cause", "was due to a squall"."""
    subject = sentence.child(token, "nsubj")
    if sentence.child(token, "cop") is None or subject is None:
        return None
    case = sentence.child(token, "case")
    if case is not None:
        return _Cause(token, token, subject) if case.text.lower() in _DUE else None
    surely = not any(
        one.text.lower() in {"probably", "likely"} for one in sentence.children(token, "advmod", "amod")
    )
    for cue, cause in ((token, subject), (subject, token)):
        if cue.lemma.lower() in _NOUNS and (
            cue.lemma.lower() != "line" or _of(sentence, cue, "inquiry", "enquiry")
        ):
            sure = surely and cue.lemma.lower() in {"cause", "culprit", "trigger"}
            return _Cause(
                cause,
                token,
                _under(sentence, (cue,), "of", "for") if cue.lemma.lower() == "cause" else None,
                sure,
            )
    return None


def _suspected(sentence: Sentence, verb: Token) -> _Cause | None:
    """ "Looking into an engine failure", "suspect a short circuit"."""
    lemma = verb.lemma.lower()
    if not verb.tag.startswith("VB") or lemma not in _LOOKING:
        return None
    noun = _under(sentence, (verb,), "into") if lemma == "look" else sentence.child(verb, "obj")
    if noun is None or not any(nouns.kind_of(noun.lemma.lower(), kind, least=_LEAST) for kind in _FAULTS):
        return None
    if kind_of(noun.lemma.lower()) or _definite(sentence, noun):
        return None  # "investigating the explosion": what happened, not why
    return _Cause(noun, verb, None, sure=False)


def _definite(sentence: Sentence, noun: Token) -> bool:
    return any(one.text.lower() not in {"a", "an"} for one in sentence.children(noun, "det"))


def _of(sentence: Sentence, noun: Token, *lemmas: str) -> bool:
    return any(one.lemma.lower() in lemmas for one in sentence.children(noun, "nmod"))


def _under(sentence: Sentence, heads: tuple[Token | None, ...], *cases: str) -> Token | None:
    for head in heads:
        for one in sentence.children(head, "obl", "nmod") if head is not None else ():
            case = sentence.child(one, "case")
            if case is not None and case.text.lower() in cases:
                return one
    return None


def _told(sentence: Sentence, found: _Cause) -> bool:
    if negated(sentence, found.cue) or negated(sentence, found.noun):
        return False
    if any(one.text.lower() in {"not", "no"} for one in sentence.children(found.noun, "det", "advmod")):
        return False
    return mood_of(sentence, found.cue) in {"stated", "alleged"}


def _befalls(effect: Token) -> bool:
    """Whether it is a happening with a cause of its own, not the harm that follows."""
    lemma = effect.lemma.lower()
    if deed_word(lemma)[0] == "rise":
        return False  # a rise has as many causes as it has tellers
    return lemma not in _LATER and any(nouns.kind_of(lemma, kind, least=_LEAST) for kind in _HAPPENINGS)


def _thing(sentence: Sentence, noun: Token) -> bool:
    """Whether it is a thing or a happening with a name of its own kind, and nobody who is blamed."""
    lemma = noun.lemma.lower()
    if not noun.tag.startswith("NN") or noun.tag.startswith("NNP") or not nouns.known(lemma):
        return False
    if any(one.span.covers(noun.span) for one in sentence.mentions):
        return False
    if lemma in {"thing", "factor", "reason", "cause", "number", "lot", "one", "combination", "series"}:
        return False
    return not any(nouns.kind_of(lemma, kind, least=_LEAST) for kind in _NOBODY)


def _phrase(sentence: Sentence, noun: Token) -> list[Token]:
    """The noun with what narrows it, and what it is of."""
    words = [noun, *sentence.children(noun, "amod", "compound")]
    for of in sentence.children(noun, "nmod"):
        if any(one.text.lower() == "of" for one in sentence.children(of, "case")):
            words += [of, *sentence.children(of, "compound")]
    return sorted((one for one in words if one.tag != "CD"), key=lambda one: one.index)
