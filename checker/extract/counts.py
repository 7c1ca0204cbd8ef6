"""
Finds how many of a thing a source counts, and what happened to them.

Finds:  "14 miners, most of them young, were killed"   -> count: 14 miners, kill
        "three other rifles"                           -> count of "other rifle": not all of them
        "2,016 were injured, 388 of them seriously"    -> the second a count of "part of people"
        "21 people, three of them crew"                -> the second a count of "part of people crew"
        "staff peaked at 350 nurses"                   -> count of "peak nurse"
Leaves: "Boarding School No 7" (a name), "three times as many", the later ones of a list that nothing tells apart
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.aboard import ABOARD, craft_of, is_aboard
from checker.extract.counting import FURTHER, figures_of, label_of, listed, part_word
from checker.extract.crowds import GATHER, gathered, who_came
from checker.extract.inhabitants import INHABITANT, lives_where
from checker.extract.shares import earlier, sharer
from checker.extract.spectators import SPECTATOR, spectators
from checker.extract.surroundings import event_for, figure_at
from checker.extract.tallies import tallied
from checker.model import Assertion, Numeral, Sentence, Token

PROPERTY = "count"
# "eleven matches to play", "five games left": not those played.
_LEFT_OVER = re.compile(
    r"(?:[\s-][a-z-]+){1,2} (?:left|remaining|to go|to play|to come|in hand|still to)\b(?! (?:dead|homeless|injured|without|behind|the|a|in))"
)
# "170,000 people in the province and thousands more in other countries", "120 in the capital alone": a part.
_AND_ELSEWHERE = re.compile(
    r"[^,.;:]{0,60}?(?: alone\b(?! or)|\band (?:[0-9][0-9,.]*|[a-z-]+)(?: (?:of )?[a-z-]+){0,3} more "
    r"(?:in|on|at|across|elsewhere|around|along|near|outside)\b)"
)
# "staffing peaked at 350 nurses and 16 doctors": more than there were on other days.
_PEAK = re.compile(
    r"\b(?:peak(?:ed|s|ing)? (?:at|with|of)|(?:at|during) (?:its|the|their) (?:peak|height),?)\b[^.;:]{0,40}$"
)
# "the two, a nurse and a driver, died": those of whom the sentence before told, each by himself.
_EACH = re.compile(r", an? [\w-]+(?: [\w-]+){0,3}(?:, an? [\w-]+(?: [\w-]+){0,3})*,? and an? [\w-]+")
_IN_HOSPITAL = re.compile(
    r"(?: [a-z]+){0,4}? (?:in|to)(?: an?| the| local| nearby| area| various| [a-z]+)? (?:hospitals?|intensive care)\b| (?:[a-z]+ )?need(?:ed|ing)? (?:hospital|emergency hospital) (?:treatment|care)\b"
)
# "Around 20 people had to be led to safety."
_TO_SAFETY = re.compile(r"[^.;:0-9]{0,60}? to safety\b")
_BRINGING = listed(
    "take bring rush send admit fly airlift leave put transport transfer land need require hospitalize"
)
_STATES = listed("be have include contain number") | {""}
# What a verb and its companion say together, by the plain verb: read within a few words of the figure.
_IDIOMS = (
    ("lose", re.compile(r"[^.;:]{0,60}?\b(?:lose|losing|lost) (?:their|his|her) li(?:ves|fe)\b"), "die"),
    ("take", re.compile(r"(?:[^.;:,]{0,40}?\btaken| [a-z]+(?: [a-z]+)?) prisoner\b"), "capture"),
    ("take", re.compile(r"(?:[^.;:,]{0,40}?\btaken| [a-z]+(?: [a-z]+)?) into custody\b"), "detain"),
    ("burn", re.compile(r"[^.;:,]{0,40}?\bburn(?:ed|t) (?:down|to the ground)\b"), "destroy"),
)
_DETERMINERS = listed("the its their his her all our these those")
_OWNED = listed("its their his her our my your")
_NOT_THINGS = listed(
    "way thing reason hand question kind sort point percent fold p.m. a.m. euro dollar pound cent yen rouble ruble "
    "franc crown year month week day hour minute second quarter decade"
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    figures = [one for one, _ in figures_of(sentence, "cardinal") if not one.quantity.unit]
    if sentence.part == "headline":
        figures = [one for one in figures if one.quantity.happened or not _stands_alone(sentence, one)]
    tallies = [_tallied(sentence, one) for one in figures if not earlier(sentence, one)]
    figures = [one for one in tallies if _weighs(one)]
    national = [one for one in figures if _before_nation(sentence, one)]
    scope = ""
    for at, numeral in enumerate(figures):
        if numeral.counted is not None or not scope:
            scope = _scope(sentence, numeral, followed=at + 1 < len(figures))
        elif scope == "all ":
            scope = "part of "  # "of the 150 deputies 57"
        if not scope and (_in_brackets(sentence, figures, at) or (len(national) > 1 and numeral in national)):
            scope = "part of "
        siblings = [
            one
            for one in figures
            if _alike(one, numeral) and _further(sentence, one) == _further(sentence, numeral)
        ]
        yield from _told(sentence, numeral, siblings, scope)


def _told(
    sentence: Sentence, numeral: Numeral, siblings: Sequence[Numeral], scope: str
) -> Iterator[Assertion]:
    """The assertion on one figure; none on one of a list where nothing tells which it is."""
    noun = sentence.tokens[numeral.counted] if numeral.counted is not None else None
    event = event_for(sentence, numeral, noun, siblings)
    if owner := sharer(sentence, numeral, siblings):
        event = replace(event, owners=(owner,), names=(owner,))
    happened = _happened(sentence, numeral)
    if scope == "all " and (happened == ABOARD or (noun is not None and _done_to_all(sentence, noun))):
        scope = ""  # "one of 99 members seized on Tuesday": so many were seized
    if scope == "all " and not event.names and _OWNED & set(event.modifiers):
        return  # "fifteen of its 61 deputies": whose they are, the sentence does not say
    first = noun is not None and numeral is siblings[0]
    if len(siblings) > 1 and not (first or event.names or event.places or (event.modifiers and noun is None)):
        return
    if happened == GATHER:
        event = replace(event, verb=GATHER, modifiers=())
        scope = "" if scope == "other " and event.places else scope  # "another 20,000 marched in Lyon"
    if happened == ABOARD:
        # Where it went does not tell one vehicle from another; of which sort it is does.
        event = replace(event, places=(), modifiers=(), holder=craft_of(sentence, numeral, event.holder))
    if numeral.quantity.counted == INHABITANT and (place := lives_where(sentence, numeral)):
        event = replace(event, verb="", places=(place,), names=(), owners=(), modifiers=(), holder="")
    if numeral.quantity.counted[-1:].isdigit():
        event = replace(event, modifiers=())  # the type tells more than "assault" or "automatic"
    kind = _kind_of_them(sentence, numeral) or _joined(sentence, numeral, noun)
    subject = scope + numeral.quantity.counted + kind
    value = replace(numeral.quantity, counted=subject, happened=happened)
    yield figure_at(sentence, numeral, PROPERTY, subject, value, event)


def _done_to_all(sentence: Sentence, noun: Token) -> bool:
    """Whether a participle behind the noun says what was done to every one: "the seven bullets fired"."""
    return any(child.tag == "VBN" and child.index > noun.index for child in sentence.children(noun, "acl"))


def _happened(sentence: Sentence, numeral: Numeral) -> str:
    """What happened to them; to have or to be so many is nothing that happened. "168 people on board" are aboard."""
    happened = numeral.quantity.happened
    if happened and _TO_SAFETY.match(sentence.article.text, numeral.span.end, sentence.span.end):
        return "rescue"
    if is_aboard(sentence, numeral):
        return ABOARD
    if happened in _STATES:
        return ""
    if happened in _BRINGING and _IN_HOSPITAL.match(
        sentence.article.text, numeral.span.end, sentence.span.end
    ):
        return "hospitalise"
    text, start, end = sentence.article.text, numeral.span.end, sentence.span.end
    idioms = (plain for verb, form, plain in _IDIOMS if verb == happened and form.match(text, start, end))
    return next(idioms, happened)


def _before_nation(sentence: Sentence, numeral: Numeral) -> bool:
    """ "12 Somali and 11 Yemeni pirates" share out the pirates."""
    text = sentence.article.text
    return any(
        one.kind == "nationality" and text[numeral.span.end : one.span.start] == " "
        for one in sentence.mentions
    )


def _joined(sentence: Sentence, numeral: Numeral, noun: Token | None) -> str:
    """ "420 passengers and crew" are not 420 passengers; where something happened to them, both are meant anyway."""
    if noun is None or numeral.quantity.happened:
        return ""
    ahead = sentence.tokens[noun.index + 1 : noun.index + 3]
    if (
        len(ahead) == 2
        and ahead[0].text == "and"
        and ahead[1].tag in {"NN", "NNS"}
        and ahead[1].head == noun.index
    ):
        return f" and {ahead[1].lemma.lower()}"
    return ""


def _kind_of_them(sentence: Sentence, numeral: Numeral) -> str:
    """ "three of them crew", "12 of them children": of which kind the part is."""
    tokens = sentence.tokens
    last = sentence.tokens_in(numeral.span)[-1].index
    if [one.text.lower() for one in tokens[last + 1 : last + 2]] != ["of"] or len(tokens) <= last + 3:
        return ""
    kind = tokens[last + 3]
    alone = len(tokens) <= last + 4 or tokens[last + 4].tag[:2] not in {"NN", "HY"}
    told = tokens[last + 2].text.lower() in {"them", "whom"} and kind.tag in {"NN", "NNS"}
    return f" {kind.lemma.lower()}" if told and alone else ""


def _in_brackets(sentence: Sentence, figures: Sequence[Numeral], at: int) -> bool:
    """ "23 people (12 Somali and 11 Yemeni)": several figures in brackets share out the one before them."""
    text = sentence.article.text
    opening = text.rfind("(", sentence.span.start, figures[at].span.start)
    closing = text.find(")", figures[at].span.end, sentence.span.end)
    if opening < 0 or closing < 0 or text.rfind(")", opening, figures[at].span.start) >= 0:
        return False
    inside = [one for one in figures if opening < one.span.start and one.span.end <= closing]
    return len(inside) > 1 and any(one.span.end <= opening for one in figures)


def _stands_alone(sentence: Sentence, numeral: Numeral) -> bool:
    """ "Six cots, one night: a town waits": nothing is told of them."""
    head = sentence.head_of(numeral.span)
    noun = sentence.head(head) if head is not None and head.dependency == "nummod" else head
    return noun is not None and noun.tag.startswith("NN") and noun.head == noun.index


def _tallied(sentence: Sentence, numeral: Numeral) -> Numeral:
    """The figure with what a tally before it says that it counts, where it has no noun beside it."""
    if spectators(sentence, numeral):
        return replace(numeral, quantity=replace(numeral.quantity, counted=SPECTATOR, happened=""))
    if lives_where(sentence, numeral):
        return replace(numeral, quantity=replace(numeral.quantity, counted=INHABITANT, happened=""))
    if gathered(sentence, numeral):
        counted = who_came(sentence, numeral) or "people"
        return replace(numeral, quantity=replace(numeral.quantity, counted=counted, happened=GATHER))
    if numeral.counted is not None or _aside(sentence, numeral):
        return numeral
    counted, happened = tallied(sentence, numeral)
    if not counted and not numeral.quantity.counted and (label := label_of(sentence, numeral)) and label.noun:
        counted, happened = label.name, ""  # "a population of 120,000"
    return (
        replace(numeral, quantity=replace(numeral.quantity, counted=counted, happened=happened))
        if counted
        else numeral
    )


def _aside(sentence: Sentence, numeral: Numeral) -> bool:
    """ "and Steinberg, 48, of Bath": between commas behind a word stands an age."""
    text = sentence.article.text
    before = text[max(sentence.span.start, numeral.span.start - 2) : numeral.span.start]
    return before == ", " and text[numeral.span.end : numeral.span.end + 1] in {",", ")", ";"}


def _weighs(numeral: Numeral) -> bool:
    """ "one" without anything that happened is mostly a way of speaking; times and ways are no things."""
    quantity = numeral.quantity
    if not quantity.counted or quantity.counted in _NOT_THINGS:
        return False
    if quantity.counted == "time" and not quantity.happened:
        return False
    if any(bound is not None and bound != int(bound) for bound in (quantity.low, quantity.high)):
        return False  # "a 2.9 aftershock" measures
    return bool(quantity.happened) or not quantity.low == quantity.high == 1


def _alike(left: Numeral, right: Numeral) -> bool:
    ours, theirs = left.quantity, right.quantity
    return (ours.counted, ours.happened) == (theirs.counted, theirs.happened)


def _partitive(sentence: Sentence, last: int) -> bool:
    """ "three of the seven bullets", "17 of the hijacked ships" count a part, not the whole."""
    behind = sentence.tokens[last + 1 : last + 3]
    return (
        len(behind) == 2
        and behind[0].text.lower() == "of"
        and (behind[1].text.lower() in _DETERMINERS or behind[1].tag == "CD")
    )


def _further(sentence: Sentence, numeral: Numeral) -> bool:
    """ "Another 20", "two other rifles": besides those told of before."""
    tokens = sentence.tokens_in(numeral.span)
    beside = (
        *sentence.tokens[max(0, tokens[0].index - 1) : tokens[0].index],
        *sentence.tokens[tokens[-1].index + 1 : tokens[-1].index + 2],
    )
    return any(token.text.lower() in FURTHER for token in beside)


def _left_over(sentence: Sentence, numeral: Numeral) -> bool:
    """ "five games left"; not "killed three and left 41 in hospital"."""
    found = _LEFT_OVER.match(sentence.article.text, numeral.span.end, sentence.span.end)
    return found is not None and not any(0 <= one.span.start - found.end() <= 1 for one in sentence.numerals)


def _scope(sentence: Sentence, numeral: Numeral, *, followed: bool) -> str:
    """What keeps a part, a rest or a whole from being taken for the plain count."""
    if part_word(sentence, numeral):
        return "part of "
    tokens = sentence.tokens_in(numeral.span)
    before = sentence.tokens[max(0, tokens[0].index - 3) : tokens[0].index]
    if _further(sentence, numeral):
        return "other "
    if _left_over(sentence, numeral):
        return "remaining "
    if _partitive(sentence, tokens[-1].index) or _AND_ELSEWHERE.match(
        sentence.article.text, numeral.span.end, sentence.span.end
    ):
        return "part of "
    if _PEAK.search(sentence.article.text, sentence.span.start, numeral.span.start):
        return "peak "
    words = [token.text.lower() for token in before]
    if words[-1:] == ["including"] and numeral.counted is not None and numeral.counted < tokens[0].index:
        return "part of "
    if words[-1:] == ["the"] and _EACH.match(sentence.article.text, numeral.span.end, sentence.span.end):
        return "part of "
    if words[-1:] == ["of"] and len(before) > 1 and before[-2].tag == "CD":
        return "all "
    if (
        words[-2:-1] == ["of"]
        and words[-1] in _DETERMINERS
        and (before[0].tag == "CD" or (followed and len(words) == 2))
    ):
        return "all "
    return ""
