"""
Reads one role phrase off the words of a sentence: what role, of what, in which standing, from where to where.

Finds:  "the former German Minister for Foreign Affairs"  -> foreign minister of Germany, former
        "Volta's president and chief executive"           -> president of Volta; chief executive of Volta
        "a spokesman for Defence Minister"                -> defence minister, spokesperson
Leaves: plurals ("ministers"), a role inside a name ("General Motors"), "head" of a body ("his head")
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from checker.compare.roles import canonical_role
from checker.extract.offices.body import body_of, owner_of
from checker.extract.offices.words import (
    FOR_OTHERS,
    HEADS,
    MODIFIERS,
    PASSING,
    PORTFOLIOS,
    STANDINGS,
    TAILS,
)
from checker.model import Mention, Sentence, Token
from checker.values import Office

_BODY_PARTS = frozenset(
    {
        "head",
        "chief",
        "general",
        "major",
        "executive",
        "judge",
        "speaker",
        "captain",
        "deputy",
        "principal",
        "leader",
        "officer",
    }
)
# Heads that may be "for" or "to" something and mean it as their field or body.
_FOR_WHOM = FOR_OTHERS | {
    "minister",
    "secretary",
    "commissioner",
    "envoy",
    "ambassador",
    "adviser",
    "advisor",
    "aide",
    "candidate",
    "lawyer",
    "attorney",
    "director",
    "representative",
    "coordinator",
    "chief",
    "president",
    "solicitor",
    "delegate",
    "head",
}
_PLACE_CASES = frozenset({"in", "at", "with", "on"})
_NOUNS = ("NN", "JJ", "VBG", "VBN", "FW", "AFX")


@dataclass(frozen=True, slots=True)
class RolePhrase:
    """
    A role as the text words it. `start`..`end` are token indices of the whole phrase (determiner and complement
    included), `core` is where the role's own words begin. `bare` says that no determiner or owner opens it.
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
        head = _head_at(sentence, at, people)
        if head is None:
            at += 1
            continue
        phrase = _phrase(sentence, at, head, people)
        if phrase is not None:
            found.append(phrase)
        at = head + 1
    return _coupled(sentence, _nested(found))


def people_at(sentence: Sentence) -> dict[int, Mention]:
    """The person named at each token."""
    return {
        token.index: mention
        for mention in sentence.mentions
        if mention.kind == "person" and mention.form in {"name", "short"} and not mention.author
        for token in sentence.tokens_in(mention.span)
    }


def word(token: Token) -> str:
    return token.text.lower().strip(".").replace("’", "'")


def _head_at(sentence: Sentence, at: int, people: dict[int, Mention]) -> int | None:
    """The last token of the head that begins at a token, with what belongs to it; None where none begins."""
    tokens = sentence.tokens
    if at in people or word(tokens[at]) not in HEADS or tokens[at].tag in {"NNS", "NNPS"}:
        return None
    if tokens[at].tag.startswith("VB") and tokens[at].dependency in {
        "root",
        "ccomp",
        "conj",
        "advcl",
        "acl:relcl",
    }:
        return None
    end = at
    for tail in TAILS.get(word(tokens[at]), ()):
        words = tail.split()
        after = [one for one in tokens[at + 1 : at + 2 + len(words)] if one.text not in "-‑–"][: len(words)]
        if [word(one) for one in after] == words:
            end = after[-1].index
    following = _next_word(tokens, end)
    goes_on = following is not None and following not in people and word(tokens[following]) in HEADS
    return None if goes_on and following is not None and tokens[following].tag not in {"NNS", "NNPS"} else end


def _next_word(tokens: tuple[Token, ...], at: int) -> int | None:
    following = at + 1
    if following < len(tokens) and tokens[following].text in {"-", "‑"}:
        following += 1
    return following if following < len(tokens) else None


def _phrase(sentence: Sentence, head: int, head_end: int, people: dict[int, Mention]) -> RolePhrase | None:
    tokens = sentence.tokens
    core = _core_start(sentence, head, people)
    standing, of, modifiers = _modifiers(sentence, core, head)
    after, end = _after_head(tokens, head_end)
    standing = after or standing
    start, owner = owner_of(sentence, core, people)
    bare = start == core
    if (
        bare
        and word(tokens[head]) in _BODY_PARTS
        and not modifiers
        and not tokens[head].text[0].isupper()
        and not _of_follows(tokens, end)
    ):
        return None
    role = [*modifiers, *(word(one) for one in tokens[head : head_end + 1] if one.text not in "-‑–")]
    portfolio, body, end = _complement(sentence, end, people, word(tokens[head]))
    of = body or of or owner
    if portfolio:
        role = [*portfolio.lower().split(), *role]
    if word(tokens[head]) == "candidate" and (portfolio or body):
        standing = "candidate"
    office = Office(canonical_role(" ".join(role)), of, standing or "holder")
    return RolePhrase(start, end, core, head, (office,), bare)


def _core_start(sentence: Sentence, head: int, people: dict[int, Mention]) -> int:
    """Leftwards over what may modify the role, as far as it reaches."""
    at = head
    while at > 0:
        before = sentence.tokens[at - 1]
        said = word(before)
        if before.index in people or said in {"'s", "'", "mr", "mrs", "ms", "dr"}:
            break
        joined = before.text in {"-", "‑"} and at >= 2
        linking = (
            said in {"and", "&"}
            and at >= 2
            and _portfolio(sentence.tokens[at - 2])
            and _portfolio(sentence.tokens[at])
        )
        if not (
            joined
            or linking
            or said in MODIFIERS
            or said in STANDINGS
            or said in PASSING
            or before.tag.startswith(_NOUNS)
        ):
            break
        if (
            before.tag.startswith("VB")
            and said not in MODIFIERS
            and said not in STANDINGS
            and said not in PASSING
        ):
            break
        at -= 2 if joined else 1
    return at


def _portfolio(token: Token) -> bool:
    return word(token) in PORTFOLIOS


def _modifiers(sentence: Sentence, core: int, head: int) -> tuple[str, str, list[str]]:
    """The standing, the body and the role's own words before the head."""
    standing, kept, body = "", [], []
    for token in sentence.tokens[core:head]:
        said = word(token)
        if said == "vice" and _is_president(sentence, head):
            kept.append(said)
        elif said in STANDINGS and not (said == "assistant" and kept):
            standing = standing or STANDINGS[said]
        elif said in PASSING or token.text in "-‑–":
            continue
        elif said in PORTFOLIOS or said in MODIFIERS or said in HEADS or said in {"and", "&"}:
            kept.append("and" if said == "&" else said)
        elif token.text[0].isupper() or _named(sentence, token):
            body.append(token)
        elif token.tag.startswith("NN"):
            kept.append(said)
    while kept and kept[0] == "and":
        kept.pop(0)
    of = body_of(sentence, body)
    if word(sentence.tokens[head]) in FOR_OTHERS and kept and not of and "press" not in kept:
        return standing, " ".join(kept), []
    return standing, of, kept


def _is_president(sentence: Sentence, head: int) -> bool:
    return word(sentence.tokens[head]) in {"president", "chancellor", "premier"}


def _named(sentence: Sentence, token: Token) -> bool:
    return any(
        one.kind in {"organisation", "place", "nationality"} and one.span.meets(token.span)
        for one in sentence.mentions
    )


def _after_head(tokens: tuple[Token, ...], head_end: int) -> tuple[str, int]:
    """A standing after the head ("president-elect", "professor emeritus"), and where the phrase goes on."""
    following = _next_word(tokens, head_end)
    if following is not None and word(tokens[following]) in {"designate", "elect", "emeritus", "nominee"}:
        return STANDINGS[word(tokens[following])], following + 1
    return "", head_end + 1


def _of_follows(tokens: tuple[Token, ...], at: int) -> bool:
    return at < len(tokens) and word(tokens[at]) in {"of", "for", "at"}


def _complement(sentence: Sentence, at: int, people: dict[int, Mention], head: str) -> tuple[str, str, int]:
    """What the role is of: a portfolio, a body; and where the phrase ends."""
    tokens, portfolio, body = sentence.tokens, "", ""
    while at < len(tokens) and word(tokens[at]) in {"of", "for", "to", *_PLACE_CASES}:
        case = word(tokens[at])
        end = _noun_phrase_end(sentence, at + 1, people)
        inside = [one for one in tokens[at + 1 : end] if one.tag not in {"DT", "PRP$"}]
        if not inside or (case in _PLACE_CASES and (body or not _named(sentence, inside[0]))):
            break
        if case in {"for", "to"} and (body or head not in _FOR_WHOM):
            break
        heads_inside = any(word(one) in HEADS for one in inside)
        if head in FOR_OTHERS and heads_inside:
            return portfolio, "", end
        if (
            not portfolio
            and not body
            and all(word(one) in PORTFOLIOS or word(one) in {"and", "&", ","} for one in inside)
        ):
            portfolio = " ".join(word(one) for one in inside)
        elif not body:
            body = body_of(sentence, inside)
        else:
            break
        at = end
    return portfolio, body, at


def _noun_phrase_end(sentence: Sentence, at: int, people: dict[int, Mention]) -> int:
    """The end of the plain noun phrase that begins at a token."""
    tokens, start = sentence.tokens, at
    while at < len(tokens) and at not in people:
        token = tokens[at]
        joins = word(token) in {"and", "&"} and at > start and at + 1 < len(tokens) and _goes_on(tokens, at)
        listed = (
            token.text == ","
            and at > start
            and _portfolio(tokens[at - 1])
            and at + 1 < len(tokens)
            and _portfolio(tokens[at + 1])
            and tokens[at + 1].text[0].isupper()
        )
        plain = token.tag.startswith(
            ("NN", "JJ", "FW", "CD", "VBN", "VBG", "POS", "HYPH", "AFX")
        ) or token.text in {"-", "‑", "'s", "’s"}
        opening = at == start and token.tag in {"DT", "PRP$"}
        if not (plain or opening or joins or listed) or (
            token.tag in {"VBN", "VBG"} and not token.text[0].isupper() and not _portfolio(token)
        ):
            break
        if token.tag == "CD" and at == start:
            break
        at += 1
    return at


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "and" joins two parts of one name or portfolio, not two things."""
    before, after = tokens[at - 1], tokens[at + 1]
    if word(after) in HEADS or after.tag in {"DT", "PRP$"}:
        return False
    return (_portfolio(before) and _portfolio(after)) or (
        before.text[0].isupper() and after.text[0].isupper() and after.tag == "NNPS"
    )


def _nested(found: list[RolePhrase]) -> list[RolePhrase]:
    """A role inside the complement of another: "a spokesman for the defence minister" speaks for that office."""
    kept: list[RolePhrase] = []
    for phrase in found:
        outer = next((one for one in kept if one.head < phrase.head < one.end), None)
        if outer is None:
            kept.append(phrase)
            continue
        if outer.offices[0].role == "spokesperson":
            spoken = replace(phrase.offices[0], status="spokesperson")
            kept[kept.index(outer)] = replace(outer, offices=(spoken,), end=max(outer.end, phrase.end))
        kept.append(replace(phrase, inside=True))
    return kept


def _coupled(sentence: Sentence, found: list[RolePhrase]) -> list[RolePhrase]:
    """ "president and chief executive of Volta": both roles are of one body and of one person."""
    coupled: list[RolePhrase] = []
    for phrase in found:
        last = coupled[-1] if coupled else None
        between = sentence.tokens[last.end : phrase.start] if last else ()
        if (
            last
            and phrase.bare
            and len(between) == 1
            and word(between[0]) in {"and", "&"}
            and not phrase.inside
        ):
            of = last.offices[0].of or phrase.offices[0].of
            offices = tuple(replace(one, of=one.of or of) for one in (*last.offices, *phrase.offices))
            coupled[-1] = replace(last, end=phrase.end, head=phrase.head, offices=offices)
        else:
            coupled.append(phrase)
    return coupled
