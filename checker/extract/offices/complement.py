"""
Reads what follows a role word: of what, for whom, at which body.

Finds:  "of the Russian Federation", "for Europe and Foreign Affairs", "of Defence of the United Kingdom"
Leaves: "in 2010", "for years", "of four" (no body)
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.extract.offices.body import body_of
from checker.extract.offices.tokens import HYPHENS, inside_a_body, is_head, is_portfolio, named_at, word
from checker.extract.offices.words import BODIES, FOR_OTHERS, FOR_WHOM, GENERIC
from checker.model import Mention, Sentence, Token

_PLACE_CASES = frozenset({"in", "at", "with", "on", "from"})
_PLAIN = ("NN", "JJ", "FW", "CD", "VBN", "VBG", "POS", "HYPH", "AFX")


@dataclass(frozen=True, slots=True)
class Complement:
    """`portfolio` is a field of government, `field` other words that belong to the role ("of law"), `body` whose role it is."""

    end: int
    portfolio: str = ""
    field: str = ""
    body: str = ""


def complement_at(sentence: Sentence, at: int, people: dict[int, Mention], head: str) -> Complement:
    """What stands after the head from a token on; nothing but its place where there is nothing."""
    found = Complement(at)
    while at < len(sentence.tokens) and word(sentence.tokens[at]) in {"of", "for", "to", *_PLACE_CASES}:
        case = word(sentence.tokens[at])
        end = _noun_phrase_end(sentence, at + 1, people)
        inside = [
            one
            for one in sentence.tokens[at + 1 : end]
            if one.tag not in {"DT", "PRP$", "PRP"} or named_at(sentence, one)
        ]
        if not inside or not _belongs(sentence, case, inside, head, found):
            break
        if head in FOR_OTHERS and any(is_head(one) and not inside_a_body(sentence, one) for one in inside):
            return Complement(end)
        # "professor of law" is a kind of professor; "director of the clinic", "spokesman for police" name whose.
        plain = case == "of" and head not in FOR_OTHERS and sentence.tokens[at + 1].tag != "DT"
        added = _with(sentence, found, inside, end, may_be_field=plain)
        if added is None:
            break
        found, at = added, end
    return found


def _belongs(sentence: Sentence, case: str, inside: list[Token], head: str, found: Complement) -> bool:
    if case in _PLACE_CASES:
        body = named_at(sentence, inside[0]) is not None or (
            case == "at" and inside[-1].lemma.lower() in BODIES
        )
        return body and not found.body
    if case in {"for", "to"}:
        return not found.body and head in FOR_WHOM
    return True


def _with(
    sentence: Sentence, found: Complement, inside: list[Token], end: int, *, may_be_field: bool
) -> Complement | None:
    """The complement with one more phrase; None where there is no room for it."""
    if (
        not found.portfolio
        and not found.body
        and all(is_portfolio(one) or word(one) in {"and", "&", ","} for one in inside)
    ):
        return Complement(end, " ".join(word(one) for one in inside), found.field, found.body)
    if found.body:
        return None
    small = not any(one.text[0].isupper() or named_at(sentence, one) for one in inside)
    if may_be_field and small and inside[-1].lemma.lower() not in BODIES | GENERIC and not found.field:
        return Complement(end, found.portfolio, " ".join(word(one) for one in inside), "")
    return Complement(end, found.portfolio, found.field, body_of(sentence, inside))


def _noun_phrase_end(sentence: Sentence, start: int, people: dict[int, Mention]) -> int:
    """The end of the plain noun phrase that begins at a token."""
    tokens, at = sentence.tokens, start
    while at < len(tokens) and at not in people:
        token = tokens[at]
        opening = at == start and token.tag in {"DT", "PRP$", "PRP"}
        if not (opening or _plain(token) or (at > start and at + 1 < len(tokens) and _goes_on(sentence, at))):
            break
        if token.tag == "CD" and at == start:
            break
        at += 1
    return at


def _plain(token: Token) -> bool:
    if token.tag in {"VBN", "VBG"}:
        return token.text[0].isupper() or is_portfolio(token)
    return token.tag.startswith(_PLAIN) or token.text in HYPHENS or token.text in {"'s", "’s"}


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether "and" or a comma joins two parts of one name or portfolio, not two things."""
    before, token, after = sentence.tokens[at - 1 : at + 2]
    if word(token) in {"and", "&"}:
        if is_head(after) or after.tag in {"DT", "PRP$"}:
            return False
        one_name = named_at(sentence, token)
        return (is_portfolio(before) and is_portfolio(after)) or (
            one_name is not None and one_name.span.covers(after.span)
        )
    return token.text == "," and is_portfolio(before) and is_portfolio(after) and after.text[0].isupper()
