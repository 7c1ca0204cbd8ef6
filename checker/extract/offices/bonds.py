"""
Bonds a role phrase to the person who has it, by the shapes in which news gives titles.

Beside a name:  "Minister Ann Reed", "Ann Reed, the minister,", "the minister, Ann Reed,", "Ann Reed (minister)"
In a clause:    see told.py
Leaves:         "the minister said": whom that stands for the reading guesses from the office, and can be no witness of it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.extract.offices.body import body_of
from checker.extract.offices.phrase import RolePhrase, phrases_of
from checker.extract.offices.tokens import full_name, named_at, past_honorifics, people_at, word
from checker.model import Mention, Sentence, Span, Token
from checker.values import Office

_CLOSING = frozenset({",", ".", ";", ":", ")", "—", "–", "-", '"', "”", "''", "?", "!", "]"})
_OPENING = frozenset({",", "(", "—", "–", "-", ":"})
_REACH_OF_ONE = 7
_EARLIER = frozenset({"once", "formerly", "previously", "then"})
_ADVERBS = _EARLIER | {
    "now",
    "currently",
    "today",
    "these",
    "days",
    "also",
    "long",
    "still",
    "since",
    "later",
    "both",
}
_LETTERS = re.compile(r"(?:[A-Z][a-z]?\.){2,}|Ph\.?D\.?|MD|KC|QC|SC|RN|MBE|OBE|CBE|Jr\.?|Sr\.?")


@dataclass(frozen=True, slots=True)
class Bond:
    """A person and their offices with the words that say so; `told` where a verb says so, not a title."""

    subject: str
    offices: tuple[Office, ...]
    span: Span
    told: bool = False


def bonds_of(sentence: Sentence) -> list[Bond]:
    """All bonds of the sentence, in the order of their words."""
    from checker.extract.offices.told import told_bonds

    phrases = phrases_of(sentence)
    people = people_at(sentence)
    beside = list(_beside(sentence, phrases, people))
    bound = {phrase for phrase, _ in beside}
    bonds = [bond for _, bond in beside]
    told = told_bonds(sentence, [phrase for phrase in phrases if phrase not in bound], people)
    bonds += [bond for _, bond in told]
    return sorted(dict.fromkeys(bonds), key=lambda bond: (bond.span, bond.subject))


def subject_of(mention: Mention) -> str:
    return full_name(mention)


def span_over(sentence: Sentence, start: int, end: int) -> Span:
    """From one token to before another."""
    return sentence.span_of(list(sentence.tokens[start:end]))


def _beside(
    sentence: Sentence, phrases: Sequence[RolePhrase], people: dict[int, Mention]
) -> Iterator[tuple[RolePhrase, Bond]]:
    starts = {
        mention: min(index for index, one in people.items() if one is mention) for mention in people.values()
    }
    ends = {
        mention: max(index for index, one in people.items() if one is mention) + 1
        for mention in people.values()
    }
    taken: dict[int, Mention] = {}
    for phrase in reversed(phrases):
        mention = _titled(sentence, phrase, people, starts, taken)
        if mention is not None and not _owned(sentence, phrase, people):
            taken[phrase.start] = mention
            yield (
                phrase,
                _bond(
                    sentence, _of_after(sentence, phrase, ends[mention]), mention, phrase.start, ends[mention]
                ),
            )
    bearers: dict[int, Mention] = {}
    for phrase in (one for one in phrases if one.start not in taken and not one.inside):
        mention = _named_before(sentence, phrase, people) or _goes_on(sentence, phrase, bearers)
        if mention is not None:
            bearers[phrase.end] = mention
        else:
            mention = _named_after(sentence, phrase, people, ends) or _titled_after(sentence, phrase, taken)
        if mention is not None:
            start, end = min(phrase.start, starts[mention]), max(phrase.end, ends[mention])
            yield phrase, _bond(sentence, _then(sentence, phrase), mention, start, end)


def _of_after(sentence: Sentence, phrase: RolePhrase, end: int) -> RolePhrase:
    """ "Governor Ann Reed of Ohio", "Professor Jan Kovar of Leeds University": the body behind the name."""
    tokens = sentence.tokens
    if phrase.offices[0].of or end + 1 >= len(tokens) or word(tokens[end]) != "of":
        return phrase
    start = end + 2 if tokens[end + 1].tag == "DT" and end + 2 < len(tokens) else end + 1
    mention = named_at(sentence, tokens[start])
    if mention is None or mention.kind == "nationality":
        return phrase
    of = body_of(sentence, sentence.tokens_in(mention.span))
    return replace(phrase, offices=tuple(replace(one, of=of) for one in phrase.offices))


def _titled(
    sentence: Sentence,
    phrase: RolePhrase,
    people: dict[int, Mention],
    starts: dict[Mention, int],
    taken: dict[int, Mention],
) -> Mention | None:
    """The person who follows with nothing between, or after another title ("spokesman Colonel Reed")."""
    end = past_honorifics(sentence.tokens, phrase.end)
    mention = people.get(end)
    if mention is not None and starts[mention] == end:
        return mention
    return taken.get(phrase.end)


def _goes_on(sentence: Sentence, phrase: RolePhrase, bearers: dict[int, Mention]) -> Mention | None:
    """The person of the role before "and": "once governor of X and now mayor of Y"."""
    at = _over_adverbs(sentence.tokens, phrase.start) - 1
    return bearers.get(at) if at >= 0 and word(sentence.tokens[at]) in {"and", "&", "but"} else None


def _over_adverbs(tokens: Sequence[Token], start: int) -> int:
    """Back over "once", "now", "these days" before a role."""
    while start > 0 and word(tokens[start - 1]) in _ADVERBS:
        start -= 1
    return start


def _then(sentence: Sentence, phrase: RolePhrase) -> RolePhrase:
    """ "once governor": a former one."""
    start = _over_adverbs(sentence.tokens, phrase.start)
    said = {word(one) for one in sentence.tokens[start : phrase.start]}
    if not said & _EARLIER:
        return phrase
    offices = tuple(
        replace(one, status="former") if one.status == "holder" else one for one in phrase.offices
    )
    return replace(phrase, offices=offices)


def _bond(sentence: Sentence, phrase: RolePhrase, mention: Mention, start: int, end: int) -> Bond:
    while start < end - 1 and sentence.tokens[start].tag in {"DT", "PRP$"}:
        start += 1
    return Bond(subject_of(mention), phrase.offices, span_over(sentence, start, end))


def _owned(sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention]) -> bool:
    """ "Reed's spokesman Tom Hall": Hall speaks for Reed, and holds no office called so by himself."""
    return phrase.offices[0].role != "spokesperson" and any(
        one.index in people for one in sentence.tokens[phrase.start : phrase.core]
    )


def _named_before(sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention]) -> Mention | None:
    """The person to whom the phrase is an apposition: "Ann Reed, 54, the minister," """
    tokens = sentence.tokens
    at = _over_adverbs(tokens, phrase.start) - 1
    if at < 0 or tokens[at].text not in _OPENING or not _closed(tokens, phrase.end, people):
        return None
    at -= 1
    if at >= 1 and _age_between(tokens, at):
        at = _age_between(tokens, at)
    return people.get(at)


def _age_between(tokens: Sequence[Token], at: int) -> int:
    """Before an age or the letters of a degree between commas, the token that they follow; 0 where there are none."""
    while at > 0 and tokens[at].text != ",":
        told = tokens[at].tag == "CD" or word(tokens[at]) in {"aged", "age"}
        if not told and not _LETTERS.fullmatch(tokens[at].text):
            return 0
        at -= 1
    return max(0, at - 1)


def _closed(tokens: Sequence[Token], end: int, people: dict[int, Mention]) -> bool:
    """Whether the apposition ends here, and is not one of a list ("Reed, the minister and the mayor")."""
    if end >= len(tokens) or tokens[end].text in _CLOSING:
        return True
    if word(tokens[end]) in {"and", "&"}:
        following = end + 1
        while following < len(tokens) - 1 and word(tokens[following]) in _ADVERBS:
            following += 1
        if following >= len(tokens) or following in people:
            return False
        return tokens[following].tag not in {"DT", "PRP$"} or _role_of_one(tokens, end, following)
    return end not in people


def _role_of_one(tokens: Sequence[Token], end: int, following: int) -> bool:
    """ "Ann Reed, the new minister and a former banker, is": what is joined ends with a comma and has no name."""
    singular = tokens[end - 1].tag in {"NN", "NNP"} and word(tokens[following]) in {"a", "an"}
    for token in tokens[following + 1 : following + _REACH_OF_ONE]:
        if token.text in {",", "."}:
            return singular and token.index - following > 1
        if token.tag.startswith(("VB", "NNP", "IN", "CC")) or token.tag == "NNS":
            return False
    return False


def _named_after(
    sentence: Sentence, phrase: RolePhrase, people: dict[int, Mention], ends: dict[Mention, int]
) -> Mention | None:
    """The person who follows the phrase and a comma: "the minister, Ann Reed, said"; not "the minister, Reed and Lang"."""
    tokens = sentence.tokens
    if phrase.end + 1 >= len(tokens) or tokens[phrase.end].text not in {",", ":", "—", "–", "("}:
        return None
    mention = people.get(past_honorifics(sentence.tokens, phrase.end + 1))
    if mention is None or (phrase.bare and not _may_open(tokens, phrase)):
        return None
    end = ends[mention]
    if end < len(tokens) and (word(tokens[end]) in {"and", "&"} or _list_goes_on(tokens, end, people)):
        return None
    if end < len(tokens) and tokens[end].text in {"'s", "’s"}:
        return None
    before = phrase.start - 1
    return None if before >= 1 and tokens[before].text == "," and before - 1 in people else mention


def _titled_after(sentence: Sentence, phrase: RolePhrase, taken: dict[int, Mention]) -> Mention | None:
    """ "the army's commander, Gen. Tom Hall": a name with a title of its own after the comma."""
    tokens = sentence.tokens
    if phrase.end + 1 >= len(tokens) or tokens[phrase.end].text != "," or phrase.bare:
        return None
    mention = taken.get(phrase.end + 1)
    if mention is None:
        return None
    end = sentence.tokens_in(mention.span)[-1].index + 1
    return (
        mention
        if end >= len(tokens) or tokens[end].text in _CLOSING or tokens[end].tag.startswith("VB")
        else None
    )


def _may_open(tokens: Sequence[Token], phrase: RolePhrase) -> bool:
    """A bare role before a comma is a title at the head of a sentence or clause ("Former judge, Ann Reed, said")."""
    return (
        phrase.start == 0
        or tokens[phrase.start - 1].text in {",", '"', "”", "''"}
        or len(phrase.offices[0].role.split()) > 1
    )


def _list_goes_on(tokens: Sequence[Token], end: int, people: dict[int, Mention]) -> bool:
    return (
        tokens[end].text == ","
        and end + 1 < len(tokens)
        and (end + 1 in people or (end + 2 in people and word(tokens[end + 1]) == "and"))
    )
