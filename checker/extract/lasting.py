"""
Which happening a length of time is the length of.

Finds:  "surgery took nine hours", "the talks dragged on for a week", "17 hours of talks", "the blaze raged for six hours"
        "sensed a tremor for one minute", "felt the ground shaking for about a minute" -> the quake
Leaves: how long somebody did something, how long ago it was
"""

from __future__ import annotations

import re

from checker.extract.counting import Label, case_of, listed, verb_lemma
from checker.lexicon import nouns
from checker.model import Numeral, Sentence, Token

QUAKE = "quake"
# Verbs that say how long their subject was; of any other, "for" may tell how long something was left as it was.
_LASTING = listed("last take run continue go drag endure persist stretch span persevere occupy spend")
_GOING_ON = _LASTING | listed("feel shake rage burn sway rattle jolt rumble rock hit blow")
_SENSING = listed("feel sense report experience notice hear record witness describe")
_SHAKING = listed("shake rock sway rattle jolt tremble vibrate")
_GROUND = listed("ground earth building house floor window home tower apartment flat street city office room")
# A tree may take the verb of "the quake shook houses for a minute" for a noun.
_FOR = re.compile(
    r"\b(?P<what>[a-z]+) (?:shook|rocked|rattled|jolted|raged|burned|burnt|lasted|continued|persisted|dragged on|went on|stretched on)\b"
    r"[^,.;:]{0,60}? for (?:about |around |some |nearly |almost |roughly |more than |at least |up to )?$"
)


def lasting(
    sentence: Sentence,
    numeral: Numeral,
    anchor: Token,
    verb: Token | None,
    subject: Token | None,
    label: Label | None,
) -> Token | str | None:
    """The noun of the happening, or its name where several words may name it; None where it is no such length."""
    named = label.noun if label is not None else None
    noun = _noun(sentence, anchor, verb, subject)
    for one in (noun, named):
        if one is not None and is_quake(one.lemma.lower()):
            return QUAKE
    if verb is not None and case_of(sentence, anchor) == "for" and _ground_shook(sentence, verb, anchor):
        return QUAKE
    told = _FOR.search(sentence.article.text, sentence.span.start, _first(sentence, numeral))
    word = next((one for one in sentence.tokens if told and one.span.start == told.start("what")), None)
    if word is not None and is_happening(word):
        return QUAKE if is_quake(word.lemma.lower()) else word
    return noun if named is None or (label is not None and label.verb == "take") else None


def _first(sentence: Sentence, numeral: Numeral) -> int:
    """Where the number itself begins, behind "about"."""
    digits = re.search(
        r"[0-9]|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)\b", numeral.text
    )
    return numeral.span.start + (digits.start() if digits else 0)


def is_quake(noun: str) -> bool:
    """Whether it is one of the words for an earthquake; an aftershock is another."""
    steps = nouns.steps_up(noun, "earthquake", least=30)
    return steps is not None and steps <= 1


def _noun(sentence: Sentence, anchor: Token, verb: Token | None, subject: Token | None) -> Token | None:
    case = case_of(sentence, anchor)
    head = sentence.head(anchor)
    of = next((one for one in sentence.children(anchor, "nmod") if case_of(sentence, one) == "of"), None)
    if of is not None and of.tag in {"NN", "NNS"} and nouns.kind_of(of.lemma.lower(), "event"):
        return of  # "17 hours of talks"
    if case == "for" and head.tag in {"NN", "NNS"} and head.index < anchor.index and is_happening(head):
        return head  # "a tremor for one minute"
    if verb is None:
        return None
    lemma = verb_lemma(verb)
    if case == "for" and lemma in _SENSING:
        felt = sentence.child(verb, "obj")
        if felt is not None and felt.tag in {"NN", "NNS"} and is_happening(felt):
            return felt  # "sensed a tremor for one minute"
    if subject is None:
        return None
    if (
        case == ""
        and lemma in _LASTING
        and (is_happening(subject) or lemma not in {"take", "spend", "run", "go"})
    ):
        return subject
    return subject if case == "for" and lemma in _GOING_ON and is_happening(subject) else None


def _ground_shook(sentence: Sentence, verb: Token, anchor: Token) -> bool:
    """ "felt the ground shaking beneath them for a minute", "buildings swayed for a minute"."""
    clause = sentence.tokens[max(0, verb.index - 4) : anchor.index]
    shaking = next((one for one in clause if one.tag.startswith("VB") and verb_lemma(one) in _SHAKING), None)
    return shaking is not None and any(
        one.lemma.lower() in _GROUND for one in clause if one.index < shaking.index
    )


def is_happening(noun: Token) -> bool:
    """Whether a noun names what happens rather than a thing or a person: a tremor, an outage, surgery."""
    lemma = noun.lemma.lower()
    return any(nouns.kind_of(lemma, kind) for kind in ("event", "phenomenon"))
