"""
Who stands behind which words: direct, indirect and mixed speech, a sentence or several at a time.

Quotations are found by their marks, sources and cues by the sentence's structure. A sentence that lies wholly
in quotation marks goes on with the speaker of the last one nearby. Words that nobody is named for are the
outlet's own, or, behind "reportedly" and the passive of belief, nobody's by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from checker.annotate.attribution.beside import beside_quotation
from checker.annotate.attribution.clauses import sayings_of
from checker.annotate.attribution.cues import INTENDING
from checker.annotate.attribution.naming import full_span, mention_at, short_span, source_name
from checker.annotate.attribution.quotations import Quotation, quotations_of
from checker.annotate.attribution.saying import Saying
from checker.model import Attribution, Sentence, Span

_SPEAKER_REACH = 2
_MOST = 200  # quotations in one sentence
_LEAST_QUOTED_WORDS = 3
_WORDS = re.compile(r"\w+")
_ENDING = frozenset(",?!")
_CLOSING = frozenset("\"”’'»")
_SELF = frozenset({"i", "we"})


@dataclass(frozen=True, slots=True)
class _Speaker:
    """The last one who spoke, and the number of the sentence."""

    attribution: Attribution
    at: int
    paragraph: int


def attributions_of(sentences: Sequence[Sentence]) -> list[tuple[Attribution, ...]]:
    """For each sentence, the attributions whose content lies in it."""
    quotations = quotations_of(list(sentences))
    own: list[list[Attribution]] = []
    carried: list[list[Attribution]] = []
    speaker: _Speaker | None = None
    holders: dict[Span, list[int]] = {}
    first = 0
    for at, sentence in enumerate(sentences):
        while first < len(quotations) and quotations[first].span.end <= sentence.span.start:
            first += 1
        quoted = _within(quotations, first, sentence)
        for one in quoted:
            holders.setdefault(one.whole or one.span, []).append(at)
        own.append(_own(sentence, quoted))
        if quoted and not own[-1] and at and (speaker is None or at - speaker.at > 1):
            speaker = _introduced(sentences[at - 1], sentence, at) or speaker
        carried.append(_carried(sentence, quoted, own[-1], speaker, at))
        speaker = _next_speaker(sentence, own[-1], quoted, speaker, at)
    for span, places in holders.items():
        _told_later(sentences, span, places, own, carried)
    return [(*ours, *theirs) for ours, theirs in zip(own, carried, strict=True)]


def _within(quotations: Sequence[Quotation], first: int, sentence: Sentence) -> list[Quotation]:
    """The quotations from `first` on that begin before the sentence ends."""
    near = quotations[first : first + _MOST]
    return list(takewhile(lambda one: one.span.start < sentence.span.end, near))


def _told_later(
    sentences: Sequence[Sentence],
    span: Span,
    places: Sequence[int],
    own: Sequence[Sequence[Attribution]],
    carried: list[list[Attribution]],
) -> None:
    """Gives the sentences of one quotation the speaker who is named only at its end."""
    named = [
        one for at in places for one in own[at] if one.source_span and any(c.meets(span) for c in one.content)
    ]
    if len(places) < 2 or not named:
        return
    last = named[0]
    for at in places:
        if not any(content.meets(span) for one in own[at] for content in one.content):
            part = _cut(span, sentences[at].span)
            kept = [one for one in carried[at] if not any(content.meets(span) for content in one.content)]
            carried[at] = [
                *kept,
                Attribution(last.source, "direct", last.cue, last.source_span, last.cue_span, (part,)),
            ]


def _own(sentence: Sentence, quoted: Sequence[Quotation]) -> list[Attribution]:
    made = []
    inside = inside_marks(sentence, quoted)
    sayings = sorted(sayings_of(sentence), key=lambda one: one.cue[0].index)
    given = _given(sentence, sayings, inside)
    for at, saying in enumerate(sayings):
        content = _content(saying, [span for span, number in given if number == at])
        if not content or (saying.source is None and saying.certain) or _own_words(saying, inside):
            continue
        if _quoted_source(saying, inside):
            continue
        made.append(_attribution(sentence, saying, content, inside))
    covered = _covered(made, inside_marks(sentence, quoted))
    for span in inside_marks(sentence, quoted):
        if any(span.meets(one) for one in covered) or not _long(sentence, span):
            continue
        found = beside_quotation(sentence, span)
        if found is not None:
            made.append(_attribution(sentence, found, (span,), [span]))
    return made


def _covered(made: Sequence[Attribution], quotes: Sequence[Span]) -> list[Span]:
    """What already has its speaker; what somebody is told to say within a quotation leaves the quotation open."""
    return [content for one in made if not _nested(one, quotes) for content in one.content]


def _nested(one: Attribution, quotes: Sequence[Span]) -> bool:
    return one.cue_span is not None and any(quote.covers(one.cue_span) for quote in quotes)


def inside_marks(sentence: Sentence, quoted: Sequence[Quotation]) -> list[Span]:
    """The parts of the quotations that lie in the sentence."""
    return [_cut(one.span, sentence.span) for one in quoted]


def _quoted_source(saying: Saying, inside: Sequence[Span]) -> bool:
    """ "... Something hit me", then saying": who is named within a quotation does not speak outside it."""
    source = saying.source
    return source is not None and any(
        span.covers(source.span) and not _holds_cue(span, saying) for span in inside
    )


def _own_words(saying: Saying, inside: Sequence[Span]) -> bool:
    """ "I think", "they want" within a quotation attribute nothing anew: the speaker already stands behind it."""
    source = saying.source
    if source is None or not any(_holds_cue(one, saying) for one in inside):
        return False
    wanted = saying.cue[0].lemma.lower() in INTENDING
    return source.text.lower() in _SELF or wanted or source.tag == "PRP"


def _given(sentence: Sentence, sayings: Sequence[Saying], inside: Sequence[Span]) -> list[tuple[Span, int]]:
    """
    Which of the cues each quotation goes with: one whose clause holds it, else the nearest that could have it.

    A word or two in marks only go with a cue whose clause holds them.
    """
    given = []
    for span in inside:
        able = [
            (not any(content.meets(span) for content in one.content), _gap(span, one), at)
            for at, one in enumerate(sayings)
            if not _holds_cue(span, one) and (one.source is not None or not one.certain)
        ]
        if able and (_long(sentence, span) or not min(able)[0]):
            given.append((span, min(able)[2]))
    return given


def _gap(span: Span, saying: Saying) -> int:
    cue = Span(saying.cue[0].span.start, saying.cue[-1].span.end)
    return max(span.start - cue.end, cue.start - span.end, 0)


def _long(sentence: Sentence, span: Span) -> bool:
    words = sentence.article.quote(span)
    return len(_WORDS.findall(words)) >= _LEAST_QUOTED_WORDS or (
        words[-2:-1] in _ENDING and words[-1:] in _CLOSING
    )


def _holds_cue(span: Span, saying: Saying) -> bool:
    return any(span.covers(token.span) for token in saying.cue)


def _content(saying: Saying, quotes: Sequence[Span]) -> tuple[Span, ...]:
    """The clause and the quotations, quotations that lie in or touch the clause joined to it."""
    cue = Span(saying.cue[0].span.start, saying.cue[-1].span.end)
    spans = sorted([*(one for one in saying.content if not one.covers(cue)), *quotes])
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end + 1:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _attribution(
    sentence: Sentence, saying: Saying, content: tuple[Span, ...], quoted: Sequence[Span]
) -> Attribution:
    return Attribution(
        source=source_name(sentence, saying.source, saying.place) if saying.source is not None else "",
        voice=_voice(content, quoted),
        cue=" ".join(token.text for token in saying.cue),
        source_span=saying.place or _tree_span(sentence, saying),
        cue_span=Span(saying.cue[0].span.start, saying.cue[-1].span.end),
        content=content,
    )


def _tree_span(sentence: Sentence, saying: Saying) -> Span | None:
    return full_span(sentence, saying.source, saying.cue) if saying.source is not None else None


def _voice(content: Sequence[Span], quoted: Sequence[Span]) -> str:
    size = sum(one.end - one.start for one in content)
    inside = sum(
        min(one.end, quote.end) - max(one.start, quote.start)
        for one in content
        for quote in quoted
        if one.meets(quote)
    )
    if inside >= 0.85 * size:
        return "direct"
    return "mixed" if inside else "indirect"


def _introduced(before: Sentence, sentence: Sentence, at: int) -> _Speaker | None:
    """Who the sentence before a bare quotation is about: "Lee issued a statement." or "Lee was angry:"."""
    if sentence.paragraph - before.paragraph > 1:
        return None
    root = next((token for token in before.tokens if token.dependency == "root"), None)
    subject = before.child(root, "nsubj") if root is not None else None
    mention = mention_at(before, subject) if subject is not None else None
    if subject is None or mention is None or mention.kind not in {"person", "organisation"}:
        return None
    name = source_name(before, subject)
    return (
        _Speaker(Attribution(name, "direct", "", short_span(before, subject)), at - 1, before.paragraph)
        if name
        else None
    )


def _carried(
    sentence: Sentence,
    quoted: Sequence[Quotation],
    own: Sequence[Attribution],
    speaker: _Speaker | None,
    at: int,
) -> list[Attribution]:
    """Quotations without a cue of their own go on with the last speaker, if he spoke just before."""
    if speaker is None or at - speaker.at > _SPEAKER_REACH:
        return []
    within = inside_marks(sentence, quoted)
    covered = _covered(own, within)
    outer = [one for one in own if not _nested(one, within)]
    spans = [
        span
        for span in (_cut(one.span, sentence.span) for one in quoted)
        if _long(sentence, span) and not any(content.meets(span) for content in covered)
    ]
    whole = sum(span.end - span.start for span in spans) >= 0.8 * (sentence.span.end - sentence.span.start)
    if not spans or outer or not (whole or sentence.paragraph == speaker.paragraph):
        return []
    last = speaker.attribution
    return [Attribution(last.source, "direct", last.cue, last.source_span, last.cue_span, tuple(spans))]


def _next_speaker(
    sentence: Sentence,
    own: Sequence[Attribution],
    quoted: Sequence[Quotation],
    speaker: _Speaker | None,
    at: int,
) -> _Speaker | None:
    within = inside_marks(sentence, quoted)
    named = [one for one in own if one.source_span is not None and not _nested(one, within)]
    if named:
        return _Speaker(named[-1], at, sentence.paragraph)
    if speaker is not None and quoted and at - speaker.at <= _SPEAKER_REACH:
        return _Speaker(speaker.attribution, at, sentence.paragraph)
    return speaker


def _cut(span: Span, within: Span) -> Span:
    return Span(max(span.start, within.start), min(span.end, within.end))
