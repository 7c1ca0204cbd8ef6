"""
Who stands behind a deed: the one who is named, or whose body, army or aircraft did it.

Finds:  "Sudan's armed forces", "the Sudanese government", "aircraft from Sudan"   -> Sudan
        "a spokesman for the airline Nordair"                                      -> Nordair
Leaves: "a man from Sudan", "the Sudanese president"                               -> nobody: a person stands for nobody else
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.mood import listed
from checker.lexicon import nouns
from checker.model import Mention, Sentence, Token
from checker.reference.places import load_places

_OF = listed("of from for with")
_SPEAKING = listed("spokesman spokeswoman spokesperson lawyer attorney solicitor representative")


def parties(sentence: Sentence, token: Token) -> tuple[str, ...]:
    """The names behind a noun; a state for whatever is its own, under its usual name."""
    named = _mention(sentence, token)
    if named is not None:
        name = named.refers_to or ("" if named.form == "pronoun" else named.name)
        speaking = _spoken_for(named)
        return tuple(dict.fromkeys(one for one in (_state(name), *speaking) if one))
    lemma = token.lemma.lower()
    if nouns.kind_of(lemma, "person") and lemma not in _SPEAKING:
        return ()
    return tuple(dict.fromkeys(_state(one) for one in _owners(sentence, token)))


def _mention(sentence: Sentence, token: Token) -> Mention | None:
    return next((one for one in sentence.mentions if one.span.covers(token.span)), None)


def _spoken_for(mention: Mention) -> tuple[str, ...]:
    """The body in "Nordair spokesman Karl Weil"."""
    words = mention.role.split()
    if not words or words[-1].lower() not in _SPEAKING:
        return ()
    return (_state(" ".join(words[:-1])),) if words[:-1] else ()


def _owners(sentence: Sentence, noun: Token) -> Iterator[str]:
    for child in sentence.children(noun, "nmod", "compound", "amod", "nmod:poss"):
        case = sentence.child(child, "case")
        if child.dependency == "nmod" and (case is None or case.text.lower() not in _OF):
            continue
        mention = _mention(sentence, child)
        if mention is None:
            yield from _owners(sentence, child)
        elif mention.kind != "person":
            yield mention.refers_to or mention.name


def _state(name: str) -> str:
    """A capital, a people and a seat of power under their state's name; any other name as it is."""
    places = load_places()
    words = name.split()
    if not words:
        return ""
    whole = places.country_of(name)
    if whole and places.kind_of(name) in {"country", "demonym", "capital", "metonym"}:
        return whole
    first = places.country_of(words[0])
    return first if first and len(words) > 1 and places.is_demonym(words[0]) else name
