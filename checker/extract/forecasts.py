"""
Finds what somebody foresees for a stretch of time: growth, inflation, unemployment, profit, in percent.

Finds:  "The bank expects inflation of 2.3% in 2026"                  -> forecast: inflation, of the bank, of 2026
        "Growth is seen at 0.9% this year and 1.3% in 2026, the bank said" -> two, each with its own year
        "It cut its growth forecast for 2025 to 0.9% from 1.1%"       -> the first figure alone
Leaves: what was foreseen before ("had forecast 1.1%", "from 1.1%"), what nobody foresees ("inflation was 2.3%"),
        figures without a stretch of time, or of a thing that no word names
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.counting import anchor_of
from checker.extract.making import assertion_at, published_moment
from checker.extract.mood import listed
from checker.model import Assertion, Event, Mention, Numeral, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment

PROPERTY = "forecast"

_FORESEE = listed("forecast project predict expect foresee anticipate see")
_FORECASTS = listed("forecast projection outlook prediction")
# What economies and companies are measured by; "grow" and "GDP" are growth.
_THINGS = listed(
    "growth inflation unemployment deficit debt output export import wage earnings sale revenue profit demand "
    "production investment consumption price"
)
_BODIES = listed("bank ministry government fund commission institute agency treasury bureau")
_GROWTH = listed("grow expand")
_GROWING = listed("economy gdp output")
_SHRINK = listed("shrink contract fall decline drop")
_PLAIN = listed("annual yearly headline overall average economic gdp consumer full-year economy real")
_LONG = frozenset({Grain.YEAR, Grain.QUARTER, Grain.MONTH})
_EARLIER = re.compile(
    r"\b(?:from|than|previous(?:ly)?|earlier|prior|against|versus|instead of|compared (?:with|to)|after|last|was|were|stood at)"
    r" (?:(?:an?|the|its|their|about|around|some|estimate of|forecast of|projection of|estimated|earlier|previous) )*$",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:had|previously|earlier)\b[^,;]{0,40}$", re.IGNORECASE)
_BEHIND = 24
_AROUND = 60


def extract(sentence: Sentence) -> Iterator[Assertion]:
    """In order of the figures; nothing where who foresees it, or for when, is not told."""
    if sentence.part != "body":
        return
    figures = [one for one in sentence.numerals if one.quantity.unit == "percent" and one.kind == "percent"]
    if not figures or (forecaster := _forecaster(sentence, figures[0])) is None:
        return
    for numeral in figures:
        time = _time_of(sentence, numeral, figures)
        thing = _thing(sentence, numeral)
        if time is None or not thing or _earlier(sentence, numeral):
            continue
        event = Event(owners=(forecaster,), places=_areas(sentence, forecaster), when=time)
        value = replace(numeral.quantity, counted="", happened="")
        yield assertion_at(
            sentence,
            numeral.span,
            PROPERTY,
            thing,
            value,
            event=event,
            mood="planned",
            as_of=published_moment(sentence),
            as_of_stated=False,
        )


def _earlier(sentence: Sentence, numeral: Numeral) -> bool:
    """A figure that is told only to compare with it, or that was foreseen before."""
    text = sentence.article.text
    before = text[max(sentence.span.start, numeral.span.start - _AROUND) : numeral.span.start]
    return bool(_EARLIER.search(before) or _HAD.search(before))


def _forecaster(sentence: Sentence, numeral: Numeral) -> str | None:
    """Who foresees it, at the fullest name that the article has; None where nobody does, or nobody is named."""
    for one in sentence.attributions:
        if one.source_span is None or not any(span.covers(numeral.span) for span in one.content):
            continue
        if _stem(one.cue) or _noun(sentence) is not None or _seen(sentence):
            return _called(sentence, one.source_span) or None
    noun, verb = _noun(sentence), _verb(sentence, numeral)
    holders = []
    if noun is not None:
        holders += [*sentence.children(noun, "nmod:poss"), *sentence.children(noun, "compound", "nmod")]
        above = next((one for one in sentence.ancestors(noun) if one.tag.startswith("VB")), None)
        holders += [] if above is None else list(sentence.children(above, "nsubj"))
    if verb is not None:
        holders += list(sentence.children(verb, "nsubj"))
    for holder in holders:
        if named := _called(
            sentence, sentence.span_of(sentence.subtree(holder, "acl", "acl:relcl", "appos"))
        ):
            return named
    return None


def _stem(cue: str) -> bool:
    words = cue.lower().split()
    return any(
        word.startswith(stem)
        for word in words
        for stem in ("forecast", "project", "predict", "expect", "foresee", "anticipat", "see")
    )


def _seen(sentence: Sentence) -> bool:
    """ "inflation is seen at 2 percent", "is expected to": foreseen by whoever says so."""
    return any(
        one.lemma.lower() in _FORESEE and sentence.child(one, "aux:pass") is not None
        for one in sentence.tokens
    )


def _noun(sentence: Sentence) -> Token | None:
    """A word for a forecast; "forecast" behind "its growth" is one, whatever the tagger takes it for."""
    for one in sentence.tokens:
        before = sentence.tokens[one.index - 1].tag if one.index else ""
        noun = one.tag.startswith("NN") or before in {"NN", "JJ", "PRP$", "POS"}
        if one.lemma.lower() in _FORECASTS and noun:
            return one
    return None


def _verb(sentence: Sentence, numeral: Numeral) -> Token | None:
    """The verb of foreseeing above a figure; "had forecast" tells of another day."""
    anchor = anchor_of(sentence, numeral)
    above = [] if anchor is None else [anchor, *sentence.ancestors(anchor)]
    for one in above:
        if one.lemma.lower() in _FORESEE and one.tag.startswith("VB"):
            had = any(child.text.lower() in {"had", "'d"} for child in sentence.children(one, "aux"))
            return None if had else one
    return None


def _called(sentence: Sentence, span: Span) -> str:
    """The body or person named in some words, or meant by them; "" where there is none."""
    for mention in sentence.mentions:
        if span.covers(mention.span) and mention.kind in {"organisation", "person", "place"}:
            return _full(mention)
    # Bodies that are called by what they are: "the bank", "the finance ministry".
    body = next(
        (one for one in sentence.tokens_in(span) if one.lemma.lower() in _BODIES and one.tag == "NN"), None
    )
    if body is not None:
        return " ".join(
            one.text
            for one in sentence.tokens_in(span)
            if one.index <= body.index and one.tag.startswith(("NN", "JJ"))
        ).lower()
    # Names that no list knows: "the Fed". A capital that only opens the sentence names nothing.
    proper = [
        one.text
        for one in sentence.tokens_in(span)
        if one.text[:1].isupper() and (one.index > 0 or one.text.isupper()) and not one.tag.startswith("PRP")
    ]
    return " ".join(proper)


def _full(mention: Mention) -> str:
    return mention.refers_to or (mention.name if mention.form in {"name", "short"} else "")


def _areas(sentence: Sentence, forecaster: str) -> tuple[str, ...]:
    """The countries and regions that the sentence names, but for who foresees."""
    found = [
        one.refers_to or one.name
        for one in sentence.mentions
        if one.kind in {"place", "nationality"} and (one.refers_to or one.name) != forecaster
    ]
    return tuple(dict.fromkeys(found))


def _time_of(sentence: Sentence, numeral: Numeral, figures: list[Numeral]) -> Moment | None:
    """The stretch that a figure is foreseen for: the one right behind it, else the only one of the sentence."""
    times = [one for one in sentence.times if not one.recurring and _lies_ahead(sentence, one)]
    following = [one for one in figures if one.span.start > numeral.span.end]
    end = following[0].span.start if following else sentence.span.end
    for one in times:
        if numeral.span.end <= one.span.start < min(end, numeral.span.end + _BEHIND):
            return one.moment
    return times[0].moment if len(times) == 1 and not _taken(times[0], figures) else None


def _taken(time: TimeMention, figures: list[Numeral]) -> bool:
    """Whether a time stands right behind the first of several figures: "0.9% this year and 1.3% later"."""
    before = [one for one in figures if one.span.end <= time.span.start]
    return len(figures) > 1 and bool(before) and time.span.start - before[-1].span.end < _BEHIND


def _lies_ahead(sentence: Sentence, time: TimeMention) -> bool:
    """A month, quarter or year that is not over on the article's day."""
    moment, published = time.moment, published_moment(sentence)
    if moment.grain not in _LONG or moment.start is None or moment.end is None:
        return False
    return published is None or published.start is None or moment.end > published.start


def _thing(sentence: Sentence, numeral: Numeral) -> str:
    """What is foreseen, with what narrows it: "core inflation", "wage growth"; the last word for it before the figure."""
    before = [one for one in sentence.tokens if one.span.end <= numeral.span.start]
    shrinks = any(one.lemma.lower() in _SHRINK and one.tag.startswith("VB") for one in before)
    for token in reversed(before):
        lemma = token.lemma.lower()
        if lemma in _GROWTH and token.tag.startswith("VB"):
            return _grown(sentence, token)
        if lemma in _THINGS and token.tag.startswith("NN") and not shrinks:
            return _narrowed(sentence, token)
    after = [one for one in sentence.tokens if one.span.start >= numeral.span.end][:3]
    named = [one for one in after if one.lemma.lower() in _THINGS]
    return _narrowed(sentence, named[0]) if named and not shrinks else ""


def _grown(sentence: Sentence, verb: Token) -> str:
    """ "the economy will grow" is growth, "sales will grow" is sales growth."""
    above = sentence.head(verb)
    grower = (
        sentence.child(verb, "nsubj") or sentence.child(above, "obj") or sentence.child(above, "nsubj:pass")
    )
    if grower is None and verb.dependency == "acl" and above.tag.startswith("NN"):
        grower = above  # "sees the economy growing"
    if grower is None:
        return ""
    return "growth" if grower.lemma.lower() in _GROWING else f"{grower.lemma.lower()} growth"


def _narrowed(sentence: Sentence, noun: Token) -> str:
    words = [
        one.lemma.lower()
        for one in sentence.children(noun, "amod", "compound")
        if one.tag.startswith(("JJ", "NN")) and one.tag not in {"NNP", "NNPS"} and one.index < noun.index
    ]
    kept = [one for one in words if one not in _PLAIN | _FORECASTS]
    name = noun.lemma.lower()
    if name == "price" and words == ["consumer"]:
        return "inflation"
    return " ".join([*kept, name])
