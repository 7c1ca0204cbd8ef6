"""
Finds in which order two things happened, where one clause says so.

Finds:  "He resigned before the report was published"    -> order: publish report / resign, "resign first"
        "The report was published after he resigned"     -> the same
Leaves: "He left before anybody could ask"  "will sign after the vote"  -> nothing: what did not happen, or has not yet
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.eventkey import affected, lemma_of, named
from checker.extract.making import assertion_at
from checker.extract.mood import mood_of, negated
from checker.model import Assertion, Sentence, Span, Token
from checker.values import Text

PROPERTY = "order"
_NEVER = frozenset({"be", "have", "do", "say", "can", "could"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part != "body":
        return
    for mark in sentence.tokens:
        if mark.text.lower() not in {"before", "after"}:
            continue
        clauses = _clauses(sentence, mark)
        if clauses is None:
            continue
        main, later, names = clauses
        if (
            not all(names)
            or names[0] == names[1]
            or not all(_happened(sentence, one) for one in (main, later))
        ):
            continue
        first = names[0] if mark.text.lower() == "before" else names[1]
        words = Span(min(main.span.start, later.span.start), max(main.span.end, later.span.end))
        yield assertion_at(
            sentence, words, PROPERTY, " / ".join(sorted(names)), Text(f"{first} first"), negated=False
        )


def _clauses(sentence: Sentence, mark: Token) -> tuple[Token, Token, list[str]] | None:
    """The verbs before and behind the word, with their names; also where the tree hangs it on the noun behind."""
    below = sentence.head(mark)
    if mark.dependency == "mark" and below.tag.startswith("VB") and below.dependency == "advcl":
        main = sentence.head(below)
        return main, below, [_name(sentence, main), _name(sentence, below)]
    verbs = [one for one in sentence.tokens[below.index + 1 : below.index + 4] if one.tag in {"VBD", "VBN"}]
    if mark.dependency != "case" or not below.tag.startswith("NN") or below.index < mark.index or not verbs:
        return None
    main, verb = sentence.head(below), verbs[-1]
    between = sentence.tokens[below.index + 1 : verb.index]
    if not main.tag.startswith("VB") or main.index > mark.index or any(one.tag != "VBD" for one in between):
        return None
    thing = named(sentence, below)
    return main, verb, [_name(sentence, main), f"{lemma_of(verb)} {thing}" if thing else ""]


def _name(sentence: Sentence, verb: Token) -> str:
    """The deed with whom or what it befell or who did it, by name or noun."""
    if not verb.tag.startswith("VB") or lemma_of(verb) in _NEVER:
        return ""
    thing = affected(sentence, verb)
    name = named(sentence, thing) if thing is not None else ""
    return f"{lemma_of(verb)} {name}" if name else ""


def _happened(sentence: Sentence, verb: Token) -> bool:
    past = verb.tag == "VBD" or any(one.tag == "VBD" for one in sentence.children(verb, "aux"))
    return past and not negated(sentence, verb) and mood_of(sentence, verb) == "stated"
