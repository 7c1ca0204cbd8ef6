"""
Finds to how long a prison sentence somebody was sentenced, by the one sentenced.

Finds:  "Ann Reed was jailed for nine years."  "The court sent Reed to prison for nine years."  "Reed got nine years."
        "Reed began a nine-year stretch."      -> jail-term: Ann Reed, 9 years
        "A man who robbed a bank was jailed for nine years. There was applause when Ann Reed was led away." -> the same
Leaves: what was asked for or may come ("faces up to nine years"), earlier sentences ("had been jailed for three years",
        "in 2009"), the least to be served, people to whom the article gives two terms, but for "a total of"
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extract.ages import people_for_ages
from checker.extract.making import assertion_at, published_moment
from checker.extract.offices.tokens import full_name
from checker.model import Assertion, Mention, Numeral, Sentence, Token

PROPERTY = "jail-term"

_SENTENCED = re.compile(
    r"\b(?P<verb>sentenced?|jail(?:ed|s)?|imprison(?:ed|s)?|locked|sent|sends|put|banged)\b[^,;.:]{0,60}?(?:, [^,;.:]{1,60},)? (?:to|for|up for)"
    r" (?P<all>a total of )?(?:(?:a (?:jail |prison )?(?:term|sentence) of|just|only) )?$",
    re.IGNORECASE,
)
_TO_PRISON = re.compile(r"\b(?:prison|jail|bars|gaol|custody|away|down|up)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?P<verb>received?|receives|given|gave|gives|got|gets|handed|hands|began|begun|begins|beginning|starts?|started"
    r"|starting|serves?|served|serving)\b"
    r"(?P<whom> [^,;.:]{0,40}?)? (?P<all>a total of )?(?:(?:an?|the|his|her|their|just|only|(?:a )?(?:[a-z]+ )?(?:term|sentence) of) )?$",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"(?:-| )(?:[a-z-]+ ){0,2}(?:sentence|stretch|term|jail|prison)\b|,? (?:in|behind) (?:prison|jail|bars|custody)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"[.,;]|$| (?:for|in|and|after|on|at|behind)\b")
_NOT_PASSED = re.compile(
    r"\b(?:face[sd]?|facing|could|may|might|would|can|will|shall|if|unless|maximum|minimum|least|sought|seek\w*|ask\w*"
    r"|demand\w*|call(?:ed|s|ing)? for|recommend\w*|propos\w*|urged|want\w*|expect\w*|appeal\w*|reduc\w*|cut|increas\w*"
    r"|rais\w*|instead|earlier|previous\w*|had|once|already|not|never|without|probation|community|ban(?:ned)?|suspended from"
    r"|disqualif\w*|up to|each|were|between)\b",
    re.IGNORECASE,
)
_COURTS = re.compile(r"\b(?:sentenc\w*|jail\w*|prison\w*|imprison\w*|bars)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_BENCH = re.compile(
    r"\b(?:judge|justice|prosecut\w*|attorney|lawyer|counsel|barrister|solicitor|kc|qc|detective|inspector|sergeant|officer"
    r"|superintendent|constable|minister|reporter|recorder|magistrate|spokes\w+)\b",
    re.IGNORECASE,
)
_PEOPLE_BEHIND = 2
_LONGEST = {"year": 200.0, "month": 400.0}


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> Iterator[Assertion]:
    """In order of the text; nothing for people who are given two terms."""
    found: dict[str, list[tuple[Assertion, bool]]] = defaultdict(list)
    for index, sentence in enumerate(sentences):
        if sentence.part not in {"body", "caption", "list"}:
            continue
        told = [each for one in sentence.numerals if (each := _passed(sentence, one, sentences[:index]))]
        for numeral, verb, whole in told:
            who = _who(sentence, verb) or (_named_next(sentences, index) if len(told) == 1 else "")
            if who:
                found[who].append((_term(sentence, numeral, verb, who), whole))
    for terms in found.values():
        kept = [one for one, whole in terms if whole] or [one for one, _ in terms]
        if len({str(one.value) for one in kept}) == 1:
            yield from kept


def _passed(
    sentence: Sentence, numeral: Numeral, before: Sequence[Sentence]
) -> tuple[Numeral, Token, bool] | None:
    """The figure of a term that was passed, its verb, and whether it is said to be all; None for any other figure."""
    quantity = numeral.quantity
    if quantity.unit not in _LONGEST or quantity.low is None or quantity.low != quantity.high:
        return None
    if not 0 < quantity.low <= _LONGEST[quantity.unit] or quantity.vague:
        return None
    lead = sentence.article.text[sentence.span.start : numeral.span.start]
    match = _SENTENCED.search(lead)
    if match is None or not (
        match["verb"].lower()[:4] in {"sent", "jail", "impr"} or _TO_PRISON.search(match.group())
    ):
        match = _given(sentence, numeral, lead, before)
    elif match["verb"].lower() in {"sent", "sends"} and not _TO_PRISON.search(match.group()):
        return None
    clause = re.split(r"[;:]|, (?:and|but|while|who|which) ", lead)[-1]
    if match is None or _NOT_PASSED.search(clause) or _of_another_year(sentence):
        return None
    verb = sentence.token_at(sentence.span.start + match.start("verb"))
    return None if verb is None else (numeral, verb, bool(match["all"]))


def _given(
    sentence: Sentence, numeral: Numeral, lead: str, before: Sequence[Sentence]
) -> re.Match[str] | None:
    """ "received nine years": where a prison is named beside it, or the sentence before tells of a sentence."""
    match = _GIVEN.search(lead)
    if match is None:
        return None
    after = sentence.article.text[numeral.span.end : sentence.span.end]
    if _TERM.match(after) or "sentence of" in match.group() or "term of" in match.group():
        return match
    told = _COURTS.search(sentence.text) or (before and _COURTS.search(before[-1].text))
    passing = match["verb"].lower() in {"received", "given", "gave", "got", "handed"}
    return match if told and passing and _CLOSED.match(after) else None


def _of_another_year(sentence: Sentence) -> bool:
    published = sentence.article.published
    years = {int(one) for one in _YEAR.findall(sentence.text)}
    return (
        bool(years)
        and (published is None or published.year not in years)
        and not re.search(r"\b(?:between|from|since)\b[^.;]*\b(?:19|20)[0-9]{2}\b", sentence.text)
    )


def _who(sentence: Sentence, verb: Token) -> str:
    """Who is sentenced, jailed or given a term, at the fullest name; "" where the tree does not tell a named person."""
    people = people_for_ages(sentence)
    for token in (verb, *sentence.ancestors(verb)):
        active = token.text.lower() in {"received", "got", "gets", "receives"} or token.lemma.lower() in {
            "begin",
            "start",
            "serve",
        }
        labels = (
            ("nsubj:pass", "obj", "iobj", "nsubj")
            if active or _is_passive(sentence, token)
            else ("iobj", "obj", "nsubj:pass")
        )
        for child in sentence.children(token, *labels):
            whose = next(
                (
                    people[one.index]
                    for one in sentence.subtree(child, "acl", "nmod", "obl")
                    if one.index in people
                ),
                None,
            )
            if whose is not None and (child.index in people or _titled(sentence, child, whose)):
                return full_name(whose)
        if token.dependency in {"acl", "appos"} and token.head in people:
            return full_name(people[token.head])
        if token.dependency not in {"conj", "aux", "aux:pass", "parataxis"} or any(
            sentence.children(token, "nsubj", "nsubj:pass")
        ):
            return ""
    return ""


def _is_passive(sentence: Sentence, token: Token) -> bool:
    return token.tag == "VBN" and sentence.child(token, "aux:pass") is not None


def _titled(sentence: Sentence, child: Token, whose: Mention) -> bool:
    """ "Pension rat Ann Reed": the name right behind the noun that is the subject."""
    return 0 <= whose.span.start - child.span.end <= 1


def _named_next(sentences: Sequence[Sentence], index: int) -> str:
    """Whom the opening sentence tells of without a name: the first named in the two sentences behind it."""
    sentence = sentences[index]
    opening = all(one.part != "body" for one in sentences[:index] if one.paragraph < sentence.paragraph)
    if not opening or any(
        one.kind == "person" and one.form == "name" and not one.author for one in sentence.mentions
    ):
        return ""
    for each in sentences[index + 1 : index + 1 + _PEOPLE_BEHIND]:
        for one in each.mentions:
            if one.kind == "person" and one.form in {"name", "short"} and not one.author:
                around = f"{one.role} {sentence.article.text[max(each.span.start, one.span.start - 24) : one.span.end + 16]}"
                return "" if _BENCH.search(around) else full_name(one)
    return ""


def _term(sentence: Sentence, numeral: Numeral, verb: Token, who: str) -> Assertion:
    value = replace(numeral.quantity, counted="", happened="")
    return assertion_at(
        sentence,
        numeral.span,
        PROPERTY,
        who,
        value,
        mood="stated",
        negated=False,
        as_of=published_moment(sentence),
        as_of_stated=False,
    )
