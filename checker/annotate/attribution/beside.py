"""
Finds who speaks the words of a quotation that the tree gives to nobody: whoever stands with a verb beside it.

A verb of saying anywhere in the sentence; else any verb that stands between its subject and the quotation, for
what newspapers put there says something ("..., Roth fired back", "He began: ...").

Finds:  "\\"It was dark\\", recalls Roth."               -> Roth, recalls
        "\\"Never again,\\" thundered the keeper."      -> the keeper, thundered
Leaves: "He reads \\"The Long Way Home\\" aloud."         -> nothing: a title
"""

from __future__ import annotations

from checker.annotate.attribution.cues import NAMING, SPEECH
from checker.annotate.attribution.saying import Saying, communicates
from checker.annotate.attribution.sources import Source, source_by_place, source_right_behind
from checker.model import Sentence, Span, Token

_IDLE = frozenset(
    {"be", "have", "do", "read", "name", "title", "entitle", "include", "use", "see", "star", "mean"}
)
_NEAR = 8
_OTHER = frozenset({"WDT", "WP", "WRB", "MD", "VBD", "VBZ", "VBP", "IN", "TO"})


def beside_quotation(sentence: Sentence, quotation: Span) -> Saying | None:
    """The cue and the source nearest to the quotation."""
    words = sentence.article.quote(quotation).strip("\"“”'‘’ ").split()
    if all(word[:1].isupper() for word in words):
        return None  # a title
    outside = [one for one in sentence.tokens if not quotation.meets(one.span)]
    verbs = [one for one in outside if one.tag.startswith("VB") and sentence.child(one, "aux:pass") is None]
    cues = [one for one in verbs if _says(one)]
    cues += [one for one in outside if one.tag == "NNS" and one.lemma.lower().rstrip("s") in SPEECH]
    for cue in sorted(cues, key=lambda one: (_gap(quotation, one.span), one.index)):
        source = _source(sentence, cue, quotation)
        if source is not None:
            return Saying((cue,), source.head, (), place=source.span(sentence))
    return _any_verb(sentence, quotation, verbs)


def _source(sentence: Sentence, cue: Token, quotation: Span) -> Source | None:
    subject = sentence.child(cue, "nsubj")
    if subject is not None and (quotation.meets(subject.span) or not subject.tag.startswith(("NN", "PRP"))):
        subject = None
    found = source_by_place(sentence, cue, subject)
    if found is None or found.span(sentence).meets(quotation):
        found = source_right_behind(sentence, cue)
    if found is not None and not found.span(sentence).meets(quotation) and found.head.index != cue.index:
        return found
    return Source(subject, subject.index, subject.index) if subject is not None else None


def _any_verb(sentence: Sentence, quotation: Span, verbs: list[Token]) -> Saying | None:
    """ "..., Roth fired back", "Roth began: ...": a verb of the past or present between source and quotation."""
    text = sentence.article.text
    ends = text[max(quotation.start, quotation.end - 3) : quotation.end + 1].rstrip()
    closed = any(mark in ends for mark in ",?!")
    opened = text[max(0, quotation.start - 2) : quotation.start].strip() in {",", ":"}
    for verb in verbs:
        behind = verb.span.start >= quotation.end
        beside = behind and not text[quotation.end : verb.span.start].strip()
        if (
            not (verb.tag in {"VBD", "VBZ"} or beside)
            or verb.lemma.lower() in _IDLE
            or not (closed if behind else opened)
        ):
            continue
        edge = quotation.end if behind else quotation.start
        between = [
            one
            for one in sentence.tokens
            if min(edge, verb.span.end) <= one.span.start < max(edge, verb.span.start)
        ]
        if len(between) > _NEAR or any(one.tag in _OTHER for one in between if one is not verb):
            continue
        source = _source(sentence, verb, quotation)
        if source is not None and (
            source.head.tag.startswith("NNP") or source.head.tag in {"PRP", "NN", "NNS"}
        ):
            return Saying((verb,), source.head, (), place=source.span(sentence))
    return None


def _says(token: Token) -> bool:
    """Whether a verb is one of saying, also where its base form was not found ("joked")."""
    word = token.text.lower()
    if (
        token.tag.startswith("VB")
        and token.lemma.lower() not in NAMING | _IDLE
        and communicates(token.lemma.lower())
    ):
        return True
    return bool({token.lemma.lower(), word.removesuffix("d"), word.removesuffix("ed")} & (SPEECH - NAMING))


def _gap(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)
