"""
Finds how old a person is said to be.

Finds:  "Zarina Salim, nine,"; "Nina Novak (47)"; "the 54-year-old chairman Peter Lang"; "a six-year-old, Rosa Diaz,";
        "Reed, aged 58"; "Novak, a nurse, is 47"; "At 47, Novak"; "Novak, of Lindau, 47,"; "Reed and Hall, both 33,"
Leaves: "the 54-year-old bridge", "Peter Lang, 12 others and", figures that count something, ages of nobody named
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.compare.names.kin import KIN
from checker.extract.ages_paired import pairs_in
from checker.extract.ages_today import today
from checker.extract.ages_told_on import calls_a_thing, narrows
from checker.extract.making import assertion_at, governing_verb
from checker.extract.offices.tokens import full_name, people_at
from checker.model import Assertion, Mention, Numeral, Sentence, Span

PROPERTY = "age"

_THEN = re.compile(r"\bthen\W{0,3}(?:an?\s|aged\s)?$")
_AT_THE_TIME = re.compile(r"(?:[\s-]years?[\s-]old)?,?\s(?:at the time|at that time|when|back then)\b")
_OLDEST, _SURE = 120, 0.8
_HARDLY = frozenset(["only", "just", "now", "the", "age", "of", "at", "aged", "about", "already"])
_HOURS, _NEAR = 24, 3
_BOTH = re.compile(r",\s(?:who\s(?:are|were)\s)?both\s(?:aged\s)?$")
_HOME = re.compile(r",\s(?:of|from)\s[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){0,2},\s$")
_SHUTTING = """, . ) ; : — – and who of from when but or at ? ! " ”"""
_CLOSING = frozenset(_SHUTTING.split())
_JOINING = ", ( a an the aged age now only just then at of is was were"
_LINKING = frozenset(_JOINING.split())
_RELATIVES = KIN | {"child", "baby", "boy", "girl", "friend"}
_AGEING = frozenset({"turn", "be", "become"})


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if not sentence.mentions:
        return
    paired = {one.span for pair in pairs_in(sentence) for one in pair}
    for numeral in sentence.numerals:
        if numeral.span in paired or not _may_be_age(numeral) or _of_then(sentence, numeral):
            continue
        for whose in _all_whose(sentence, numeral):
            if _kin(sentence, whose):
                continue
            unit = numeral.quantity.unit or "year"
            quantity = replace(numeral.quantity, unit=unit, counted="", happened="")
            yield today(
                sentence,
                assertion_at(
                    sentence,
                    _span(sentence, numeral, whose),
                    PROPERTY,
                    full_name(whose),
                    quantity,
                    mood="stated",
                    **_apposed(sentence, numeral),
                ),
            )


def _apposed(sentence: Sentence, numeral: Numeral) -> dict[str, bool]:
    """ "Ann Reed, 47, showed no emotion": what the clause denies is not her age, unless a copula says it."""
    head = sentence.head_of(numeral.span)
    return {} if head is not None and sentence.child(head, "cop") is not None else {"negated": False}


def _may_be_age(numeral: Numeral) -> bool:
    low, high = numeral.quantity.low, numeral.quantity.high
    if low is None or high is None or not 0 <= low <= _OLDEST or numeral.quantity.vague:
        return False
    if numeral.kind == "age":
        return numeral.quantity.unit in {"year", "month", "week", "day"}
    months = numeral.kind == "measure" and numeral.quantity.unit == "month"
    return months or (
        numeral.kind == "cardinal"
        and not numeral.quantity.unit
        and numeral.counted is None
        and low == int(low)
    )


def _of_then(sentence: Sentence, numeral: Numeral) -> bool:
    """ "then-15-year-old", "15 at the time", "would be 68": an age of another day than the article's."""
    head = sentence.head_of(numeral.span)
    verb = governing_verb(sentence, head) if head is not None else None
    if head is not None and head.dependency not in {"amod", "appos", "nmod:unmarked", "nmod:desc"}:
        words = (*sentence.children(head, "aux"), *(sentence.children(verb, "aux") if verb is head else ()))
        if any(one.tag == "MD" for one in words):
            return True
    text, start, end = sentence.article.text, numeral.span.start, numeral.span.end
    before = text[max(sentence.span.start, start - 12) : start].lower()
    after = text[end : min(sentence.span.end, end + 34)].lower()
    return _THEN.search(before) is not None or _AT_THE_TIME.match(after) is not None


def _all_whose(sentence: Sentence, numeral: Numeral) -> list[Mention]:
    """Whose age it is; two people where it is "both 41"."""
    whose = _whose(sentence, numeral)
    if whose is None:
        whose = _at_age(sentence, numeral)
    if whose is not None:
        return [whose]
    if not _BOTH.search(sentence.article.text[sentence.span.start : numeral.span.start]):
        return []
    named = [one for one in dict.fromkeys(people_at(sentence).values()) if one.span.end <= numeral.span.start]
    named.sort(key=lambda one: one.span)
    between = sentence.article.text[named[-2].span.end : named[-1].span.start] if len(named) > 1 else ""
    return named[-2:] if between.strip() == "and" and len(named) == 2 else []


def _at_age(sentence: Sentence, numeral: Numeral) -> Mention | None:
    """ "At 47, Novak is the youngest"; no hour of the day."""
    low = numeral.quantity.low or 0
    tokens = sentence.tokens_in(numeral.span)
    if not tokens or low <= _HOURS or not numeral.span.start - sentence.span.start <= len("“At "):
        return None
    before, after = sentence.tokens[: tokens[0].index], sentence.tokens[tokens[-1].index + 1 :]
    if not before or before[-1].text != "At" or len(after) < 2 or after[0].text != ",":
        return None
    return people_for_ages(sentence).get(after[1].index)


def _whose(sentence: Sentence, numeral: Numeral) -> Mention | None:
    tokens = sentence.tokens_in(numeral.span)
    if not tokens:
        return None
    first, last = tokens[0].index, tokens[-1].index
    people = people_for_ages(sentence)
    if numeral.kind == "age":
        return (
            _standing_for(sentence, numeral.span)
            or _after(sentence, last, people)
            or _before(sentence, first, people, plain=False)
            or _predicated(sentence, first, people)
            or _subject_of(sentence, last, people)
        )
    if not _closed(sentence, last):
        return None
    return (
        _before(sentence, first, people, plain=True)
        or _predicated(sentence, first, people)
        or _subject_of(sentence, first, people)
    )


def people_for_ages(sentence: Sentence) -> dict[int, Mention]:
    """The person at each token, by name or by a pronoun that is sure."""
    found = people_at(sentence)
    for mention in sentence.mentions:
        if (
            mention.kind == "person"
            and mention.form in {"pronoun", "nominal"}
            and mention.refers_to
            and mention.sure >= _SURE
        ):
            for token in sentence.tokens_in(mention.span):
                found.setdefault(token.index, mention)
    return found


def _kin(sentence: Sentence, whose: Mention) -> bool:
    """ "his daughter Eva, three": a first name alone, new to the article, though an older Eva is in it."""
    before = next((one for one in reversed(sentence.tokens) if one.span.end <= whose.span.start), None)
    first_name = whose.form == "short" and whose.refers_to.startswith(whose.text + " ")
    return first_name and before is not None and before.lemma.lower() in _RELATIVES


def _standing_for(sentence: Sentence, span: Span) -> Mention | None:
    """ "The 54-year-old", where the reading says who that is."""
    for mention in sentence.mentions:
        if (
            mention.form in {"age", "nominal"}
            and mention.refers_to
            and mention.sure >= _SURE
            and mention.span.meets(span)
        ):
            return None if mention.form == "age" and calls_a_thing(sentence, span) else mention
    return None


def _after(sentence: Sentence, last: int, people: dict[int, Mention]) -> Mention | None:
    """The person whom "54-year-old" stands before: "54-year-old chairman Peter Lang", "a six-year-old, Rosa Diaz"."""
    tokens = sentence.tokens
    at, words, comma = last + 1, 0, False
    while at < len(tokens) and at not in people:
        token = tokens[at]
        if token.text == "," and not comma:
            comma = True
        elif token.text in {"-", "‑", "–"} or token.text.lower() in {
            "year",
            "years",
            "month",
            "months",
            "old",
        }:
            pass
        elif token.tag.startswith(("NN", "JJ")) and words < 4 and not comma:
            words += 1
        else:
            return None
        at += 1
    found = people.get(at)
    named = found is not None and found.form in {"name", "short"} and not narrows(sentence, found)
    return found if named else None


def _before(sentence: Sentence, first: int, people: dict[int, Mention], *, plain: bool) -> Mention | None:
    """The person before a comma or bracket: "Peter Lang, 33,"; "Eva Lind, a 36-year-old nurse"; "Lang, of Lindau, 33,"."""
    home = _HOME.search(sentence.article.text[sentence.span.start : sentence.tokens[first].span.start])
    if home and (whose := sentence.token_at(sentence.span.start + home.start() - 1)) is not None:
        return people.get(whose.index)
    tokens, at, opened = sentence.tokens, first - 1, False
    while at >= 0 and at not in people and tokens[at].text.lower() in _LINKING and first - at <= 5:
        opened = opened or tokens[at].text in {",", "("}
        if plain and tokens[at].text.lower() in {"a", "an", "the", "of", "at", "is", "was", "were"}:
            return None
        at -= 1
    return people.get(at) if opened and at >= 0 else None


def _predicated(sentence: Sentence, first: int, people: dict[int, Mention]) -> Mention | None:
    """ "Novak is 47", "Lang, who was 88, died", "he turned 40", "she died at the age of 88"."""
    tokens = sentence.tokens
    at = first - 1
    while at > 0 and tokens[at].text.lower() in _HARDLY:
        at -= 1
    verb = tokens[at] if at >= 0 else None
    if verb is None or not verb.tag.startswith("VB"):
        return None
    if verb.lemma.lower() not in _AGEING and not (verb.lemma.lower() == "die" and at < first - 1):
        return None
    while at > 0 and (tokens[at - 1].tag in {"MD", "RB"} or tokens[at - 1].lemma.lower() in {"have", "will"}):
        at -= 1
        if tokens[at].tag == "MD":
            return None  # who will turn 40 is 39
    if at > 1 and tokens[at - 1].text.lower() == "who":
        at -= 1 if tokens[at - 2].text != "," else 2
    return people.get(at - 1)


def _subject_of(sentence: Sentence, at: int, people: dict[int, Mention]) -> Mention | None:
    """ "Ann Reed, a nurse, is 47 years old": by the tree, where the age is the whole predicate."""
    for token in (sentence.tokens[at], *sentence.ancestors(sentence.tokens[at])):
        subject = sentence.child(token, "nsubj")
        if subject is not None:
            be = sentence.child(token, "cop")
            near = be is not None and 0 < sentence.tokens[at].index - be.index <= _NEAR
            return people.get(subject.index) if near and token.index - at <= 2 else None
    return None


def _closed(sentence: Sentence, last: int) -> bool:
    """Whether nothing follows that the figure could count."""
    following = last + 1
    if following >= len(sentence.tokens):
        return True
    token = sentence.tokens[following]
    return token.text.lower() in _CLOSING or token.tag.startswith(("VB", "IN"))


def _span(sentence: Sentence, numeral: Numeral, whose: Mention) -> Span:
    """The name and the age with all between them."""
    end = max(numeral.span.end, whose.span.end)
    rest = sentence.article.text[numeral.span.end : sentence.span.end]
    for tail in ("-year-old", " years old", "-month-old", "-old", " year old", " old", ")"):
        if rest.lower().startswith(tail):
            end = max(end, numeral.span.end + len(tail))
    return Span(min(numeral.span.start, whose.span.start), end)
