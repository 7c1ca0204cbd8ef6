"""
Carries the time of a bygone event to the figures of the sentence behind it.

Finds:  "In 2009 a quake struck Padang. It killed 612 people."  -> the 612 are of 2009
        "A storm hit in April last year. Five people died."     -> the five too, in one paragraph
Leaves: a sentence with a time of its own, one in the present, one that somebody says of today
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from checker.extract.counting import listed
from checker.extract.making import governing_verb, published_moment
from checker.model import Assertion, Sentence, Span, TimeMention, Token
from checker.values import Moment, moved

PROPERTIES = frozenset({"count", "measure", "rate", "amount"})
_LONG_AGO = timedelta(days=60)
_COMPARING = listed("since than compared against versus from until before")
# What is told of a thing's past, and no event that the next sentence could go on about.
_BEGINNINGS = listed(
    "build found establish create launch open join buy acquire bear marry graduate move appoint elect name introduce start "
    "begin become retire buil"
)
_POINTING = listed("it that this those these they which")
_DEFINITE = listed("the that this those these")
_FARTHEST = 2


def amended(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """The assertions, those that tell of the bygone event of the sentence before with its time."""
    carried = _carried(sentences)
    return [_dated(one, carried[one.sentence]) if one.sentence in carried else one for one in assertions]


def _carried(sentences: Sequence[Sentence]) -> dict[Span, Moment]:
    found: dict[Span, Moment] = {}
    split = len({one.paragraph for one in sentences}) < len(sentences)
    past: Moment | None = None
    steps = 0
    for before, sentence in pairwise(sentences):
        if own := _bygone(before):
            past, steps = own, 0
        elif before.span not in found:
            past = None
        steps += 1
        if past is not None and steps <= _FARTHEST and _goes_on(before, sentence, split=split):
            found[sentence.span] = past
    return found


def _dated(assertion: Assertion, past: Moment) -> Assertion:
    if assertion.property not in PROPERTIES or assertion.as_of_stated or assertion.event.when is not None:
        return assertion
    return replace(assertion, as_of=past, as_of_stated=True, event=replace(assertion.event, when=past))


def _bygone(sentence: Sentence) -> Moment | None:
    """The one time that a sentence in the past gives, where it lies months before the article's day."""
    published = published_moment(sentence)
    times = [one for one in sentence.times if not one.recurring]
    if len(times) != 1 or published is None or published.start is None or _compared(sentence, times[0]):
        return None
    end = times[0].moment.end
    if end is None or moved(end, _LONG_AGO) >= published.start:
        return None
    head = sentence.head_of(times[0].span)
    verb = governing_verb(sentence, head) if head is not None else None
    if verb is None and head is not None:
        # A tree may take "a quake struck" for a noun with a participle.
        verb = next((one for one in sentence.tokens if one.dependency == "acl" and one.tag == "VBN"), None)
    if verb is None or verb.lemma.lower() in _BEGINNINGS or not _main(verb):
        return None
    return times[0].moment if _in_past(sentence, verb) else None


def _main(verb: Token) -> bool:
    """Whether the verb carries the sentence, and is no aside ("the bridge, built in 1931, ...")."""
    carrying = ("ccomp", "conj", "parataxis", "advcl", "acl:relcl")
    return verb.head == verb.index or verb.dependency.startswith(carrying) or verb.dependency == "acl"


def _goes_on(before: Sentence, sentence: Sentence, *, split: bool) -> bool:
    """Whether a sentence tells on of what the one before it told."""
    if any(not one.recurring for one in sentence.times) or not sentence.tokens:
        return False
    root = next((token for token in sentence.tokens if token.head == token.index), None)
    if root is None or not (_in_past(sentence, root) or root.tag.startswith("NN")):
        return False
    if sentence.tokens[0].text.lower() in _POINTING:
        return True
    if any(one.source for one in sentence.attributions):
        return False
    if before.paragraph == sentence.paragraph:
        return True
    return not split and _names_again(before, sentence)


def _names_again(before: Sentence, sentence: Sentence) -> bool:
    """Whether a definite noun is the one that the sentence before brought in: "a quake struck ... in the quake"."""
    known = {token.lemma.lower() for token in before.tokens if token.tag in {"NN", "NNS"}}
    return any(
        token.tag in {"NN", "NNS"}
        and token.lemma.lower() in known
        and (determiner := sentence.child(token, "det")) is not None
        and determiner.text.lower() in _DEFINITE
        for token in sentence.tokens
    )


def _in_past(sentence: Sentence, verb: Token) -> bool:
    """ "struck", "was struck", "had struck"; not "has struck", "may have struck"."""
    helpers = [child.text.lower() for child in sentence.children(verb, "aux", "aux:pass")]
    if any(one in {"has", "have", "is", "are", "will", "may", "could", "would", "can"} for one in helpers):
        return False
    return (
        verb.tag == "VBD"
        or (verb.tag in {"VBN", "VBG"} and bool({"was", "were", "had"} & set(helpers)))
        or (verb.tag in {"VBN", "NN", "VBP"} and not helpers)
    )


def _compared(sentence: Sentence, time: TimeMention) -> bool:
    words = [token.text.lower() for token in sentence.tokens if token.span.start < time.span.start][-2:]
    words.append(sentence.article.quote(time.span).split()[0].lower())
    return bool(_COMPARING & set(words))
