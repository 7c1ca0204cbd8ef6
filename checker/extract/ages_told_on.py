"""
Finds whose age it is where somebody just named is called by it: "the 51-year-old former flier", "the plucky 74-year-old".

Finds:  "Ann Reed was there. 'He looked away,' said the plucky 74-year-old."   -> age: Ann Reed, 74
        "Ann Reed had brought his badge. ... The 79-year-old from Bolton put" -> age: Ann Reed, 79
Leaves: "the 28-year-old ferry", two people named just before, people whose age the article gives elsewhere,
        relatives ("the 14-year-old son"), names that stand between quotation marks
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.compare.names.kin import KIN
from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name
from checker.lexicon import nouns
from checker.model import Assertion, Mention, Numeral, Sentence, Span, Token

PROPERTY = "age"

_THE = re.compile(r"\b[Tt]he (?:[a-z][\w’'-]+ ){0,2}$")
_OTHER = re.compile(r"\b(?:other|second|third|younger|older|oldest|youngest|youngster|late)\b", re.IGNORECASE)
_RELATIVES = KIN | {"child", "baby", "boy", "girl", "victim"}
_QUOTED = re.compile(r"[\"“][^\"”]*[\"”]?|(?:^|(?<=\s))[‘'][^’']{12,}[’']")
_FEWEST, _MOST = 10, 110
_BACK = 4


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """At most one more age for a person, and none beside one that the article gives in another place."""
    ages = [one for one in assertions if one.property == PROPERTY]
    aged = {one.subject.split()[-1] for one in ages if one.subject}
    taken = [one.span for one in ages]
    for index, sentence in enumerate(sentences):
        if sentence.part != "body":
            continue
        for numeral in sentence.numerals:
            if any(span.meets(numeral.span) for span in taken) or not _calls_somebody(sentence, numeral):
                continue
            whose = _just_named(sentences, index)
            if whose is None or full_name(whose).split()[-1] in aged:
                continue
            aged.add(full_name(whose).split()[-1])
            value = replace(numeral.quantity, unit="year", counted="", happened="")
            yield assertion_at(
                sentence, numeral.span, PROPERTY, full_name(whose), value, mood="stated",
                as_of=published_moment(sentence), as_of_stated=False,
            )  # fmt: skip


def _calls_somebody(sentence: Sentence, numeral: Numeral) -> bool:
    """ "The 51-year-old former flier", "the plucky 74-year-old": the subject, and somebody, no thing and no relative."""
    low = numeral.quantity.low
    if (
        numeral.kind != "age"
        or numeral.quantity.unit != "year"
        or low is None
        or low != numeral.quantity.high
    ):
        return False
    lead = sentence.article.text[sentence.span.start : numeral.span.start]
    match = _THE.search(lead)
    if not _FEWEST <= low <= _MOST or match is None or _OTHER.search(match.group()):
        return False
    if any(one.start() <= len(lead) < one.end() for one in _QUOTED.finditer(sentence.text)):
        return False
    noun = _noun_behind(sentence, numeral.span)
    opens = not lead[: match.start()].strip(" “\"'") or re.search(r"\bsaid $", lead[: match.start()])
    return bool(opens) and (
        noun is None or (noun.lemma.lower() not in _RELATIVES and nouns.kind_of(_word(noun), "person"))
    )


def _noun_behind(sentence: Sentence, age: Span) -> Token | None:
    """The last noun of the phrase that an age opens: "51-year-old former RAF Hercules flier"; None where it stands alone."""
    last = sentence.tokens_in(age)[-1].index
    noun = None
    for token in sentence.tokens[last + 1 :]:
        if token.text in {"-", "year", "years", "old"}:
            continue
        if not token.tag.startswith(("NN", "JJ")) and not _unknown_noun(token):
            break
        noun = noun if token.tag.startswith("JJ") else token
    return noun


def _unknown_noun(token: Token) -> bool:
    """A noun that the tagger took for an adverb: "flier"."""
    return token.tag.startswith("RB") and nouns.known(token.text.lower()) and not token.text.endswith("ly")


def narrows(sentence: Sentence, name: Mention) -> bool:
    """ "51-year-old former RAF Hercules flier": a name before a noun is not who is so old."""
    after = next((one for one in sentence.tokens if one.span.start >= name.span.end), None)
    return after is not None and after.text.islower() and (after.tag == "NN" or _unknown_noun(after))


def calls_a_thing(sentence: Sentence, age: Span) -> bool:
    """ "the 28-year-old ferry": a noun of the lexicon, and nobody."""
    noun = _noun_behind(sentence, age)
    if noun is None or noun.tag.startswith("NNP"):
        return False
    return nouns.known(_word(noun)) and not nouns.kind_of(_word(noun), "person")


def _word(noun: Token) -> str:
    """Its base form; as written where it was taken for an adverb."""
    return noun.lemma.lower() if noun.tag.startswith("NN") else noun.text.lower()


def _just_named(sentences: Sequence[Sentence], index: int) -> Mention | None:
    """The one person named in the nearest sentence before that names any outside quotation marks."""
    for each in reversed(sentences[max(0, index - _BACK) : index]):
        if each.part != "body":
            return None
        people = [one for one in each.mentions if _is_named(each, one)]
        if people:
            same = {full_name(one) for one in people}
            return people[0] if len(same) == 1 and len(full_name(people[0]).split()) > 1 else None
    return None


def _is_named(sentence: Sentence, mention: Mention) -> bool:
    if mention.kind != "person" or mention.form not in {"name", "short"} or mention.author:
        return False
    start = mention.span.start - sentence.span.start
    return not any(one.start() <= start < one.end() for one in _QUOTED.finditer(sentence.text))
