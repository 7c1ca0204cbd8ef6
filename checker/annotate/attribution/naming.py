"""
Names a source: as the article calls it at its fullest, and which words of the sentence stand for it.

Finds:  "team manager Ada Brandt", "the mayor, Ada Brandt"   -> Ada Brandt
        "a spokesman for the bank"                           -> a spokesman for the bank
Leaves: "he", of whom the article names nobody               -> ""
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Mention, Sentence, Span, Token

_NOT_OF_SOURCE = (
    "acl",
    "appos",
    "parataxis",
    "punct",
    "advcl",
    "conj",
    "cc",
    "advmod",
    "orphan",
    "dep",
    "case",
    "mark",
)


def source_name(sentence: Sentence, head: Token, place: Span | None = None) -> str:
    """
    The source as the article names it at its fullest; "" for a pronoun that nobody could be found for.

    `place` is where it stands, with what is set beside it ("the mayor, Ada Brandt").
    """
    mention = mention_at(sentence, head)
    if head.tag.startswith("PRP") or (mention is not None and mention.form == "pronoun"):
        return mention.refers_to if mention is not None else ""
    person = _person_named(sentence, place) if place is not None else None
    after = sentence.token_at(mention.span.end + 1) if mention is not None else None
    titled = after is not None and after.tag.startswith("NN")  # "Troy police sergeant Ada Brandt"
    if mention is not None and mention.kind == "person" and not (person and titled):
        return mention.refers_to or mention.name
    if person is not None:
        return person.refers_to or person.name
    span = short_span(sentence, head)
    if place is not None:  # where the tree goes beyond it, the tree is wrong
        span = Span(max(span.start, place.start), min(span.end, place.end)) if span.meets(place) else place
        before = next((one for one in sentence.tokens if one.span.end + 1 == span.start), None)
        if before is not None and before.tag == "DT" and place.covers(before.span):
            span = Span(before.span.start, span.end)
    return " ".join(sentence.article.quote(span).split())


def mention_at(sentence: Sentence, head: Token) -> Mention | None:
    return next((one for one in sentence.mentions if one.span.covers(head.span)), None)


def short_span(sentence: Sentence, head: Token) -> Span:
    """The noun phrase without relative clauses, asides and what follows a comma."""
    tokens = sentence.subtree(head, *_NOT_OF_SOURCE)
    kept: list[Token] = []
    for token in tokens:
        if token.text == "," and token.index > head.index:
            break
        kept.append(token)
    return sentence.span_of(kept or [head])


def full_span(sentence: Sentence, head: Token, cue: Sequence[Token]) -> Span:
    """The noun phrase with its asides and those named beside it, as far as the cue."""
    tokens = sentence.subtree(
        head, "acl:relcl", "parataxis", "advcl", "dep", "case", "mark", "orphan", "ccomp"
    )
    before = head.index < cue[0].index
    kept = [one for one in tokens if (one.index < cue[0].index) == before and one not in cue]
    while len(kept) > 1 and kept[-1].dependency in {"punct", "cc"} and kept[-1].text not in {'"', "”"}:
        kept.pop()
    return sentence.span_of(kept or [head])


def _person_named(sentence: Sentence, place: Span) -> Mention | None:
    """Who bears the title that the phrase begins with: "team manager Ada Brandt", "the mayor, Ada Brandt"."""
    for mention in sentence.mentions:
        if (
            mention.kind != "person"
            or mention.form not in {"name", "short"}
            or not place.covers(mention.span)
        ):
            continue
        before = [one for one in sentence.tokens_in(place) if one.span.end <= mention.span.start]
        title = [one for one in before if one.text != ","]
        if not title or title[-1].tag in {"IN", "CC", "POS", "PRP$", "VBN", "VBG"}:
            continue
        following = sentence.token_at(mention.span.end)
        if following is None or following.tag != "POS":
            return mention
    return None
