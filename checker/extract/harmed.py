"""
Finds whether anybody was killed or injured at all, so that "nobody was hurt" meets "three were injured".

Finds:  "No injuries were reported."                 -> harmed: (nobody) injured, of people
        "Nobody was killed in the crash."            -> harmed: (nobody) killed, of people
        "None of the passengers were hurt."          -> harmed: (nobody) injured, of passengers
        "Three people were injured in the crash."    -> harmed: injured, of people
Leaves: "No serious injuries", "no further deaths", "no immediate reports of casualties", "nobody else was hurt"
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.making import assertion_at, content_lemmas, event_of
from checker.extract.mood import listed
from checker.model import Assertion, Sentence, Token
from checker.values import Deed, Quantity

PROPERTY = "harmed"

_KILLING = listed("kill die dead death perish drown fatality slay")
_INJURING = listed("injure injured wound wounded hurt injury")
_VICTIMS = {
    "casualty": "harm", "victim": "harm", "injury": "injure", "death": "kill", "fatality": "kill", "dead": "kill",
    "wounded": "injure", "injured": "injure", "wound": "injure", "injure": "injure",
}  # fmt: skip
_NOBODY = listed("nobody none no-one noone")
_HAVING = listed("be report cause suffer sustain have claim leave result land end pass occur happen")
_PARTLY = listed(
    """
    serious major further other more new additional immediate early life-threatening severe grave reported confirmed
    military critical significant minor
    """
)
_ADVERBS = listed("seriously badly critically severely gravely immediately yet far otherwise")
_NOT_PEOPLE = listed(
    "sheep cow cattle horse dog cat bird fish animal pig chicken whale elephant tree job goat deer bee pet"
)
_MOST_ASIDE = 20
_OLD_DAYS = 6
_PEOPLE = listed("people person one anyone body civilian resident")


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """The counts of those harmed, as harm done; and the sentences that say that nobody was."""
    at = {sentence.span: sentence for sentence in sentences}
    for one in assertions:
        if (verb := _counted_harm(one, at.get(one.sentence))) and isinstance(one.value, Quantity):
            deed = Deed("", verb, _people(one.value.counted))
            yield replace(one, property=PROPERTY, subject="people", value=deed)
    before: Sentence | None = None
    for sentence in sentences:
        if sentence.part == "body":
            yield from _nobody(sentence, before)
            before = sentence


def _counted_harm(one: Assertion, sentence: Sentence | None) -> str:
    """What happened to those counted, "" for what tells of nobody's harm."""
    value = one.value
    if one.property != "count" or not isinstance(value, Quantity) or one.negated or one.hedged:
        return ""
    if one.mood != "stated" or (value.low or 0) < 1 or not set(value.counted.split()).isdisjoint(_NOT_PEOPLE):
        return ""
    if not value.happened and sentence is not None:
        return _behind_aside(sentence, one)
    return _sort(value.happened)


def _behind_aside(sentence: Sentence, count: Assertion) -> str:
    """ "23 pupils, most of them from one village, were killed", where the tree loses the thread."""
    words = sentence.tokens[sentence.tokens_in(count.span)[-1].index + 1 :]
    commas = [at for at, one in enumerate(words[:_MOST_ASIDE]) if one.text == ","]
    if len(commas) < 2 or commas[0] > 2:
        return ""
    for comma in commas[1:]:
        verbs = words[comma + 1 : comma + 4]
        harm = next((one for one in verbs if one.tag == "VBN" and _sort(one.lemma.lower())), None)
        if verbs and verbs[0].lemma.lower() in {"be", "have"} and harm is not None:
            return _sort(harm.lemma.lower())
    return ""


def _sort(happened: str) -> str:
    words = set(happened.split())
    return "kill" if words & _KILLING else "injure" if words & _INJURING else ""


def _people(noun: str) -> str:
    words = noun.split()
    return "people" if not words or words[-1] in _PEOPLE | _KILLING | _VICTIMS.keys() else words[-1]


def _nobody(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    for token in sentence.tokens:
        found = _no_victims(sentence, token) or _nobody_did(sentence, token)
        if found is None or _of_another_day(sentence):
            continue
        verb, receiver, head = found
        event = event_of(sentence, head)
        if before is not None and sentence.paragraph - before.paragraph <= 1:
            # "No injuries were reported": of what, the sentence before it says.
            event = replace(event, near=tuple(sorted({*event.near, *content_lemmas(before)})))
        made = assertion_at(
            sentence,
            sentence.span_of([token, head]),
            PROPERTY,
            "people",
            Deed("", verb, receiver, negated=True),
            negated=True,
            event=event,
        )
        told = event.verb == "report"  # "no injuries were reported" passes nothing on
        if told or (made.mood == "stated" and not made.hedged):
            yield replace(made, hedged=False, mood="stated")


def _of_another_day(sentence: Sentence) -> bool:
    """ "On April 20 a quake caused no casualties", in an article of May: told in passing."""
    published = sentence.article.published
    return published is not None and any(
        one.moment.start is not None and (published - one.moment.start.date()).days > _OLD_DAYS
        for one in sentence.times
    )


def _no_victims(sentence: Sentence, token: Token) -> tuple[str, str, Token] | None:
    """ "No casualties", "without injury"."""
    if token.text.lower() not in {"no", "without"}:
        return None
    noun = next((one for one in sentence.tokens[token.index + 1 : token.index + 4] if _victim(one)), None)
    if noun is None or any(
        one.lemma.lower() in _PARTLY or one.tag not in {"JJ", "NN", "DT", "NNS"}
        for one in sentence.tokens[token.index + 1 : noun.index]
    ):
        return None
    above = sentence.head(noun)
    governed = above.lemma.lower() in _HAVING or above.index == noun.index or token.text.lower() == "without"
    case = any(one.text.lower() in {"with", "without"} for one in sentence.children(noun, "case"))
    if not (governed or case) or _hedging(sentence, noun):
        return None
    sorts = {_VICTIMS[one.lemma.lower()] for one in [noun, *sentence.children(noun, "conj")] if _victim(one)}
    return sorts.pop() if len(sorts) == 1 else "harm", _among(sentence, noun), noun


def _victim(token: Token) -> bool:
    return token.lemma.lower() in _VICTIMS and token.tag.startswith(("NN", "JJ", "VBN"))


def _nobody_did(sentence: Sentence, token: Token) -> tuple[str, str, Token] | None:
    """ "Nobody was hurt", "no passengers were killed", "none of the crew died"."""
    lemma = token.lemma.lower()
    following = sentence.tokens[token.index + 1 : token.index + 2]
    if lemma == "no" and following and following[0].tag.startswith("NN") | (following[0].lemma == "one"):
        noun = following[0]
    elif lemma in _NOBODY:
        noun = token
    else:
        return None
    of = next(iter(sentence.children(noun, "nmod")), None)
    receiver = _people(noun.lemma.lower() if noun is not token else of.lemma.lower() if of else "people")
    verb = sentence.head(noun)
    sort = _sort(verb.lemma.lower())
    if not sort or not noun.dependency.startswith("nsubj") or _hedging(sentence, verb):
        return None
    if any(one.lemma.lower() == "else" for one in sentence.children(noun)) or receiver in _NOT_PEOPLE:
        return None
    both = {_sort(one.lemma.lower()) for one in sentence.children(verb, "conj")} - {"", sort}
    return "harm" if both else sort, receiver, verb


def _hedging(sentence: Sentence, word: Token) -> bool:
    """ "Seriously hurt", "yet", "so far", "in the first hour": no plain nobody."""
    near = [*sentence.children(word, "advmod"), *sentence.children(sentence.head(word), "advmod")]
    return any(one.lemma.lower() in _ADVERBS for one in near)


def _among(sentence: Sentence, noun: Token) -> str:
    """Whom "among pupils there are no victims" speaks of."""
    for one in [*sentence.children(noun, "nmod"), *sentence.children(sentence.head(noun), "obl", "nmod")]:
        if any(
            case.text.lower() in {"among", "to"} for case in sentence.children(one, "case")
        ) and one.tag in {
            "NNS",
            "NN",
        }:
            return _people(one.lemma.lower())
    return "people"
