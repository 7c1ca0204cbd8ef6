"""
Builds assertions: carries spans into the article and fills in who says it, how surely, and of when.

No extractor does arithmetic on offsets or looks for negation itself: it names the words and the value.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from checker.extract.mood import hedged, mood_of, negated
from checker.model import Assertion, Attribution, Event, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment, Value, day_of

_CONTENT_TAGS = ("NN", "JJ", "VB", "CD", "RB")
_EMPTY_LEMMAS = frozenset(
    [
        "be",
        "have",
        "do",
        "say",
        "tell",
        "get",
        "go",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "also",
        "very",
        "just",
        "more",
        "most",
    ]
)


def assertion_at(
    sentence: Sentence, span: Span, property: str, subject: str, value: Value, **more: Any
) -> Assertion:
    """
    An assertion on the words of `span`, complete with source, mood, time and event.

    Whatever is passed in `more` (any field of Assertion) overrides what would be worked out here.
    """
    token = sentence.head_of(span)
    time_mention = _time_near(sentence, token)
    fields: dict[str, Any] = {
        "attribution": attributions_over(sentence, span),
        "negated": token is not None and negated(sentence, token),
        "hedged": token is not None and hedged(sentence, token),
        "mood": mood_of(sentence, token) if token is not None else "stated",
        "as_of": time_mention.moment if time_mention else published_moment(sentence),
        "as_of_stated": time_mention is not None,
        "event": event_of(sentence, token) if token is not None else Event(),
        "part": sentence.part,
    }
    fields.update(more)
    return Assertion(
        article=sentence.article.file,
        span=span,
        sentence=sentence.span,
        property=property,
        subject=subject,
        value=value,
        **fields,
    )


def attributions_over(sentence: Sentence, span: Span) -> tuple[Attribution, ...]:
    """Who stands behind the words of `span`: the nearest source first."""
    if any(one.source_span is not None and one.source_span.covers(span) for one in sentence.attributions):
        return ()  # how a source is called is the outlet's own word, wherever the source stands
    over = [one for one in sentence.attributions if any(content.covers(span) for content in one.content)]

    def reach(one: Attribution) -> int:
        return min(content.end - content.start for content in one.content if content.covers(span))

    return tuple(sorted(over, key=reach))


def published_moment(sentence: Sentence) -> Moment | None:
    """The article's day, for what gives no time of its own; None where the article has none."""
    day = sentence.article.published
    return day_of(day) if day is not None else None


def event_of(sentence: Sentence, token: Token) -> Event:
    """What the clause around `token` speaks of, in lemmas and fullest names."""
    verb = governing_verb(sentence, token)
    clause = sentence.subtree(verb) if verb is not None else list(sentence.tokens)
    reach = sentence.span_of(clause)
    names: list[str] = []
    places: list[str] = []
    for mention in sentence.mentions:
        if reach.covers(mention.span) and mention.kind != "nationality":
            (places if mention.kind == "place" else names).append(mention.refers_to or mention.name)
    when = _time_near(sentence, token) or _other_year(sentence)
    return Event(
        verb=verb.lemma.lower() if verb is not None else "",
        names=tuple(dict.fromkeys(names)),
        places=tuple(dict.fromkeys(places)),
        words=content_lemmas(sentence),
        modifiers=modifiers_of(sentence, token),
        when=when.moment if when else None,
        near=_content(_own_clause(sentence, verb)) if verb is not None else content_lemmas(sentence),
    )


def _own_clause(sentence: Sentence, verb: Token) -> list[Token]:
    """The verb's own words, without the clauses that hang below it or stand beside it."""
    inside = sentence.subtree(verb, "ccomp", "parataxis", "acl:relcl", "advcl")
    beside = {
        token.index
        for child in sentence.children(verb, "conj")
        if child.tag.startswith("VB")
        for token in sentence.subtree(child)
    }
    return [token for token in inside if token.index not in beside]


def _other_year(sentence: Sentence) -> TimeMention | None:
    """A year in the sentence that is not the article's: what it tells of happened then, wherever it hangs."""
    published = sentence.article.published
    for mention in sentence.times:
        start = mention.moment.start
        if published and start and mention.moment.grain is Grain.YEAR and start.year < published.year:
            return mention
    return None


def content_lemmas(sentence: Sentence) -> tuple[str, ...]:
    """The sentence's content words as lower-case lemmas, sorted, without repeats."""
    return _content(sentence.tokens)


def clause_lemmas(sentence: Sentence, token: Token) -> tuple[str, ...]:
    """The content words of what hangs on a token, without the clauses below it or beside it."""
    return _content(_own_clause(sentence, token))


def _content(tokens: Iterable[Token]) -> tuple[str, ...]:
    kept = (one for one in tokens if one.tag.startswith(_CONTENT_TAGS))
    return tuple(sorted({one.lemma.lower() for one in kept} - _EMPTY_LEMMAS))


def modifiers_of(sentence: Sentence, token: Token) -> tuple[str, ...]:
    """The lemmas of adjectives, compounds and of-phrases that narrow a noun."""
    narrowing = list(sentence.children(token, "amod", "compound", "nmod"))
    found = [one.lemma.lower() for one in narrowing]
    for one in narrowing:
        found += [
            below.lemma.lower()
            for below in sentence.children(one, "conj", "amod", "compound")
            if below.tag != "CD"
        ]
    return tuple(dict.fromkeys(found))


def governing_verb(sentence: Sentence, token: Token) -> Token | None:
    """The nearest verb at or above a token."""
    if token.tag.startswith("VB"):
        return token
    return next((one for one in sentence.ancestors(token) if one.tag.startswith("VB")), None)


def _time_near(sentence: Sentence, token: Token | None) -> TimeMention | None:
    """The time that hangs on the token's own clause; the sentence's only one where there is no other clause."""
    times = [one for one in sentence.times if not one.recurring]
    if not times or token is None:
        return None
    verb = governing_verb(sentence, token)
    for one in times:
        head = sentence.head_of(one.span)
        if head is None:
            continue
        above = [head, *sentence.ancestors(head)]
        nearest = next((each for each in above if each.tag.startswith("VB")), None)
        if nearest is verb or token in above[:3]:
            return one
    return None
