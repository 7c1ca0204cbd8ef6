"""
Reads the role phrases of a sentence: what role, of what, in which standing, from where to where.

Finds:  "the former German Minister for Foreign Affairs"  -> foreign minister of Germany, former
        "Volta's president and chief executive"           -> president of Volta; chief executive of Volta
        "a spokesman for the defence minister"            -> defence minister, spokesperson
Leaves: plurals ("ministers"), a body part ("his head"), a word inside a name ("General Motors")
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.compare.roles import RANKS, canonical_role
from checker.extract.offices.body import body_of, owner_of
from checker.extract.offices.complement import complement_at
from checker.extract.offices.tokens import (
    HYPHENS,
    base,
    is_head,
    is_portfolio,
    named_at,
    next_word,
    people_at,
    word,
)
from checker.extract.offices.words import (
    FOR_OTHERS,
    HEADS,
    MODIFIERS,
    PASSING,
    PORTFOLIOS,
    STANDINGS,
    TAILS,
    WORDS_OF_THE_BODY,
)
from checker.model import Mention, Sentence, Token
from checker.values import Office

_BE = frozenset(
    {"be", "been", "being", "was", "were", "is", "are", "has", "have", "had", "newly", "not", "n't"}
)
_NOUNS = ("NN", "JJ", "VBG", "VBN", "FW", "AFX")
_NO_PART = frozenset(
    {
        "days",
        "day",
        "years",
        "year",
        "time",
        "times",
        "week",
        "month",
        "months",
        "weeks",
        "'s",
        "’s",
        "today",
        "yesterday",
    }
)
_VERBAL = frozenset({"root", "ccomp", "conj", "advcl", "acl:relcl"})


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """
    A role as the text words it. `start`..`end` are token indices of the whole phrase (determiner and complement
    included), `core` is where the role's own words begin. `bare` says that no determiner or owner opens it,
    `inside` that it stands in the complement of another one.
    """

    start: int
    end: int
    core: int
    head: int
    offices: tuple[Office, ...]
    bare: bool
    inside: bool = False


def phrases_of(sentence: Sentence) -> list[RolePhrase]:
    """The role phrases of the sentence in order; two roles of one body ("president and CEO of X") are one phrase."""
    people = people_at(sentence)
    found: list[RolePhrase] = []
    at = 0
    while at < len(sentence.tokens):
        head_end = _head_at(sentence, at, people)
        if head_end is None:
            at += 1
            continue
        floor = found[-1].head + 1 if found else 0
        phrase = _phrase(sentence, at, head_end, people, floor)
        if phrase is not None:
            found.append(phrase)
        at = head_end + 1
    return _coupled(sentence, _nested(found, people))


def _head_at(sentence: Sentence, at: int, people: dict[int, Mention]) -> int | None:
    """The last token of the head that begins at a token, with what belongs to it; None where none begins."""
    tokens = sentence.tokens
    token = tokens[at]
    if (
        at in people
        or not is_head(token)
        or (token.tag.startswith("VB") and token.dependency in _VERBAL and "-" not in token.text)
    ):
        return None
    end = at
    for tail in TAILS.get(word(token), ()):
        words = tail.split()
        after = [one for one in tokens[at + 1 : at + 2 + len(words)] if one.text not in HYPHENS][: len(words)]
        if [word(one) for one in after] == words:
            end = after[-1].index
    return None if _modifies(sentence, end, people) else end


def _modifies(sentence: Sentence, at: int, people: dict[int, Mention]) -> bool:
    """Whether the role word only leads up to another: "chief economist", "president designate", not "spokesman Colonel"."""
    tokens = sentence.tokens
    following = next_word(tokens, at)
    for _ in range(3):
        if following is None or following in people:
            return False
        if is_head(tokens[following]):
            title_of_its_own = (
                word(tokens[following]) in RANKS | {"professor", "judge"}
                and tokens[following].text[0].isupper()
            )
            return not (
                title_of_its_own
                and base(tokens[at])[1] in FOR_OTHERS | {"minister", "governor", "commissioner", "coach"}
            )
        if word(tokens[following]) not in MODIFIERS or named_at(sentence, tokens[following]):
            return False
        following = next_word(tokens, following)
    return False


def _phrase(
    sentence: Sentence, head: int, head_end: int, people: dict[int, Mention], floor: int
) -> RolePhrase | None:
    tokens = sentence.tokens
    core = _core_start(sentence, head, people, floor)
    standing, before, modifiers = _modifiers(sentence, core, head)
    after, end = _after_head(tokens, head_end)
    prefix, noun = base(tokens[head])
    start, owner = owner_of(sentence, core, people)
    found = complement_at(sentence, end, people, noun)
    own = [noun, *(word(one) for one in tokens[head + 1 : head_end + 1] if one.text not in HYPHENS)]
    if start == core and not modifiers and _only_a_word(sentence, head, found.end > end, people):
        return None
    role = canonical_role(" ".join([*found.portfolio.split(), *modifiers, *own]))
    role += f" of {found.field}" if found.field else ""
    standing = (
        after
        or prefix
        or standing
        or ("candidate" if noun in {"candidate", "nominee"} and found.body else "holder")
    )
    office = Office(role, found.body or before or owner, standing)
    return RolePhrase(start, found.end, core, head, (office,), start == core)


def _only_a_word(sentence: Sentence, head: int, complemented: bool, people: dict[int, Mention]) -> bool:
    """ "head", "general" and their like are roles only beside a name, or with more words."""
    token = sentence.tokens[head]
    if word(token) not in WORDS_OF_THE_BODY or token.text[0].isupper() or complemented:
        return False
    near = head - 1 in people or next_word(sentence.tokens, head) in people
    return not near and (head == 0 or word(sentence.tokens[head - 1]) != "as")


def _core_start(sentence: Sentence, head: int, people: dict[int, Mention], floor: int) -> int:
    """Leftwards over what may modify the role, as far as it reaches."""
    tokens, at = sentence.tokens, head
    while at > floor:
        before = tokens[at - 1]
        name = named_at(sentence, before)
        if name is not None and before.text[0].isupper() and name.span.start < before.span.start:
            first = sentence.tokens_in(name.span)[0].index
            if (
                first >= floor
                and not any(one in people for one in range(first, at))
                and name.span.end <= tokens[head].span.start
            ):
                at = first
                continue
        joined = before.text in HYPHENS and at - 2 >= floor and at - 2 not in people
        if before.index in people or not (joined or _may_modify(sentence, at - 1)):
            break
        at -= 2 if joined else 1
    return at


def _may_modify(sentence: Sentence, at: int) -> bool:
    token, said = sentence.tokens[at], word(sentence.tokens[at])
    if said in {"and", "&"} and at >= 1:
        return is_portfolio(sentence.tokens[at - 1]) and is_portfolio(sentence.tokens[at + 1])
    if said in _NO_PART or any(one.span.covers(token.span) for one in sentence.times):
        return False
    if said in {"us", "u.s", "u.k", "uk"} and token.text.isupper():
        return True
    if said in MODIFIERS or said in STANDINGS or said in PASSING:
        return not (token.tag == "VBN" and at >= 1 and word(sentence.tokens[at - 1]) in _BE)
    return token.tag.startswith(_NOUNS) and not token.tag.startswith("VB")


def _modifiers(sentence: Sentence, core: int, head: int) -> tuple[str, str, list[str]]:
    """The standing, the body and the role's own words before the head."""
    standing = ""
    kept: list[str] = []
    body: list[Token] = []
    for token in reversed(sentence.tokens[core:head]):
        said = word(token)
        if said == "vice" and base(sentence.tokens[head])[1] in {"president", "chancellor", "premier"}:
            kept.insert(0, said)
        elif said in STANDINGS:
            standing = STANDINGS[said]
        elif said in PASSING or token.text in HYPHENS:
            continue
        elif _is_body(sentence, token, head, bool(body)):
            body.insert(0, token)
        elif (
            said in PORTFOLIOS
            or said in MODIFIERS
            or said in HEADS
            or said in {"and", "&"}
            or token.tag.startswith("NN")
        ):
            kept.insert(0, "and" if said == "&" else said)
    while kept and kept[0] == "and":
        kept.pop(0)
    if base(sentence.tokens[head])[1] in FOR_OTHERS and kept and not body:
        return standing, " ".join(kept), []
    return standing, body_of(sentence, body), kept


def _is_body(sentence: Sentence, token: Token, head: int, body_follows: bool) -> bool:
    """Whether a word before a role names whose role it is, not its field ("the Energy Minister") or kind."""
    said, mention = word(token), named_at(sentence, token)
    if said == "district" and token.index == head - 1:
        return False
    if mention is not None and not mention.span.meets(sentence.tokens[head].span):
        field = all(
            is_portfolio(one) or word(one) in {"and", "&"} for one in sentence.tokens_in(mention.span)
        )
        return not field
    if said in {"of", "the"}:
        return body_follows
    if not token.text[0].isupper():
        return False
    return body_follows or not (said in PORTFOLIOS or said in MODIFIERS or said in HEADS)


def _after_head(tokens: tuple[Token, ...], head_end: int) -> tuple[str, int]:
    """A standing after the head ("president-elect", "professor emeritus"), and where the phrase goes on."""
    following = next_word(tokens, head_end)
    if following is not None and word(tokens[following]) in {"designate", "elect", "emeritus", "nominee"}:
        return STANDINGS[word(tokens[following])], following + 1
    return "", head_end + 1


def _nested(found: list[RolePhrase], people: dict[int, Mention]) -> list[RolePhrase]:
    """A role inside the complement of another: "a spokesman for the defence minister" speaks for that office."""
    kept: list[RolePhrase] = []
    for phrase in found:
        outer = next((one for one in kept if one.head < phrase.head < one.end), None)
        if outer is None:
            kept.append(phrase)
            continue
        offices, end = outer.offices, max(outer.end, phrase.end)
        if offices[0].role == "spokesperson":
            offices = tuple(replace(one, status="spokesperson") for one in phrase.offices)
        bearer = people.get(end)
        while bearer is not None and people.get(end) is bearer:
            end += 1
        kept[kept.index(outer)] = replace(outer, offices=offices, end=end)
        kept.append(replace(phrase, inside=True))
    return kept


def _coupled(sentence: Sentence, found: list[RolePhrase]) -> list[RolePhrase]:
    """ "president and chief executive of Volta": both roles are of one body and of one person."""
    coupled: list[RolePhrase] = []
    for phrase in found:
        last = coupled[-1] if coupled else None
        between = sentence.tokens[last.end : phrase.start] if last else ()
        if last and phrase.bare and not phrase.inside and [word(one) for one in between] in (["and"], ["&"]):
            of = last.offices[0].of or phrase.offices[0].of
            offices = tuple(replace(one, of=one.of or of) for one in (*last.offices, *phrase.offices))
            coupled[-1] = replace(last, end=phrase.end, head=phrase.head, offices=offices)
        else:
            coupled.append(phrase)
    return coupled
