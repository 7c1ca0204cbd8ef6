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
from checker.extract.offices.body import owner_of
from checker.extract.offices.complement import complement_at
from checker.extract.offices.modifiers import core_start, modifiers_before
from checker.extract.offices.tokens import (
    HYPHENS,
    base,
    inside_a_body,
    is_head,
    named_at,
    next_word,
    people_at,
    word,
)
from checker.extract.offices.words import (
    FOR_OTHERS,
    MODIFIERS,
    STANDINGS,
    TAILS,
    WORDS_OF_THE_BODY,
)
from checker.model import Mention, Sentence, Token
from checker.values import Office

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
        or inside_a_body(sentence, token)
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
    core = core_start(sentence, head, people, floor)
    standing, before, modifiers = modifiers_before(sentence, core, head)
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
