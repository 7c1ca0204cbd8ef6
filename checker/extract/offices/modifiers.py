"""
Reads what stands before a role word: how far the role reaches to the left, its standing, its body, its kind.

Finds:  "former German Foreign" Minister -> former, Germany, foreign
Leaves: "On Monday" Foreign Minister; "was appointed" chairman
"""

from __future__ import annotations

from checker.extract.offices.body import body_of
from checker.extract.offices.tokens import HYPHENS, base, is_portfolio, named_at, word
from checker.extract.offices.words import (
    ABBREVIATIONS,
    FOR_OTHERS,
    HEADS,
    MODIFIERS,
    NAMED_BODIES,
    PASSING,
    PORTFOLIOS,
    STANDINGS,
)
from checker.model import Mention, Sentence, Token

_BE = frozenset(
    {"be", "been", "being", "was", "were", "is", "are", "has", "have", "had", "newly", "not", "n't"}
)
# Words that say no more than that there is a body: a "team general manager" is a general manager.
_SOME_BODY = frozenset({"team", "club", "company", "party", "firm", "side", "group"})
_NOUNS = ("NN", "JJ", "VBG", "VBN", "FW", "AFX")
_NO_PART = frozenset(
    {
        "old",
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
_GROUND = frozenset({"county", "parish", "borough", "township"})
_NUMBERED = frozenset({"officer", "minister", "secretary", "lieutenant", "sergeant", "engineer", "pilot"})


def core_start(sentence: Sentence, head: int, people: dict[int, Mention], floor: int) -> int:
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
        joined = (
            before.text in HYPHENS
            and before.span.end == tokens[at].span.start  # not the dash of "May 14, 2025 - British Minister"
            and word(tokens[at]) not in _NO_PART
            and at - 2 >= floor
            and at - 2 not in people
        )
        if before.index in people or not (joined or _may_modify(sentence, at - 1)):
            break
        at -= 2 if joined else 1
    return at


def _may_modify(sentence: Sentence, at: int) -> bool:
    token, said = sentence.tokens[at], word(sentence.tokens[at])
    if said in {"and", "&"} and at >= 1:
        return is_portfolio(sentence.tokens[at - 1]) and is_portfolio(sentence.tokens[at + 1])
    if said in _NO_PART or any(one.kind == "age" and one.span.meets(token.span) for one in sentence.numerals):
        return False
    if any(one.span.covers(token.span) for one in sentence.times):
        return False
    if said in {"us", "u.s", "u.k", "uk"} and token.text.isupper():
        return True
    if said in MODIFIERS or said in STANDINGS or said in PASSING:
        return not (token.tag == "VBN" and at >= 1 and word(sentence.tokens[at - 1]) in _BE)
    return token.tag.startswith(_NOUNS) and not token.tag.startswith("VB")


def modifiers_before(sentence: Sentence, core: int, head: int) -> tuple[str, str, list[str]]:
    """The standing, the body and the role's own words before the head."""
    standing = ""
    kept: list[str] = []
    body: list[Token] = []
    for token in reversed(sentence.tokens[core:head]):
        said = word(token)
        if (said == "vice" and base(sentence.tokens[head])[1] in {"president", "chancellor", "premier"}) or (
            said in {"first", "second", "third"} and base(sentence.tokens[head])[1] in _NUMBERED
        ):
            kept.insert(0, said)
        elif said in STANDINGS:
            if standing:  # "former deputy mayor": a former one of another role than the mayor's
                kept.insert(0, standing)
            standing = STANDINGS[said]
        elif said in PASSING or token.text in HYPHENS or said in _SOME_BODY:
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


def _named_ground(sentence: Sentence, token: Token) -> bool:
    """ "Lake County" before "Sheriff": the county has a name."""
    before = sentence.tokens[token.index - 1] if token.index else None
    said = word(before) if before is not None else ""
    return (
        before is not None
        and before.tag.startswith("NNP")
        and before.text[0].isupper()
        and not (said in PORTFOLIOS or said in MODIFIERS or said in HEADS or said in STANDINGS)
    )


def _is_body(sentence: Sentence, token: Token, head: int, body_follows: bool) -> bool:
    """Whether a word before a role names whose role it is, not its field ("the Energy Minister") or kind."""
    said, mention = word(token), named_at(sentence, token)
    if (said == "district" and token.index == head - 1) or said in ABBREVIATIONS:
        return False
    if said in _GROUND and token.text[0].isupper() and _named_ground(sentence, token):
        return True
    if body_follows and token.text[0].isupper():
        return True
    if mention is not None and not mention.span.meets(sentence.tokens[head].span):
        field = all(
            is_portfolio(one) or word(one) in {"and", "&"} for one in sentence.tokens_in(mention.span)
        )
        return not field
    if said in {"of", "the"}:
        return body_follows
    if not token.text[0].isupper():
        return False
    if said in NAMED_BODIES and (token.index > 0 or sentence.tokens[head].text[0].isupper()):
        return True
    return not (said in PORTFOLIOS or said in MODIFIERS or said in HEADS)
