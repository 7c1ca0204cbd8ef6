"""Small questions about the words of a role phrase: what a token says, who is named at it, what is a name there."""

from __future__ import annotations

from dataclasses import replace

from checker.extract.offices.words import ABBREVIATIONS, FOR_OTHERS, HEADS, MODIFIERS, PORTFOLIOS, STANDINGS
from checker.model import Mention, Sentence, Token
from checker.reference.places import load_places

HYPHENS = frozenset({"-", "‐", "‑"})
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "rev", "mx"})
# Role words that are first names or surnames as well.
_NAMES_TOO = frozenset(
    {"dean", "king", "pope", "bishop", "major", "marshal", "judge", "warden", "constable", "rector"}
)
_PLURAL = frozenset({"NNS", "NNPS"})


def word(token: Token) -> str:
    """The token in lower case, without the dots of an abbreviation."""
    return token.text.lower().strip(".").replace("’", "'")


def base(token: Token) -> tuple[str, str]:
    """The standing that a hyphen puts before a word and the word: "ex-president" is former, president."""
    said = word(token)
    if said in HEADS:
        return "", said
    prefix, hyphen, rest = said.partition("-")
    return (STANDINGS[prefix], rest) if hyphen and prefix in STANDINGS else ("", said)


def is_head(token: Token) -> bool:
    """Whether the token is a role word in the singular."""
    if word(token) in ABBREVIATIONS:
        return token.text[0].isupper()
    return token.tag not in _PLURAL and base(token)[1] in HEADS


def inside_a_body(sentence: Sentence, token: Token) -> bool:
    """Whether the word stands before another in the name of a body: "General" in "Lindau General Hospital"."""
    after = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if after is None or not after.text[0].isupper() or not token.text[0].isupper() or is_head(after):
        return False
    return any(
        one.kind in {"organisation", "place"}
        and one.form == "name"
        and one.span.covers(token.span)
        and one.span.covers(after.span)
        and one.span.start < token.span.start
        for one in sentence.mentions
    )


def is_portfolio(token: Token) -> bool:
    return word(token) in PORTFOLIOS


def people_at(sentence: Sentence) -> dict[int, Mention]:
    """The person named at each token; role words that a mention holds ("Secretary General Jan Kovar") are no name."""
    found: dict[int, Mention] = {}
    for mention in sentence.mentions:
        if mention.kind == "organisation" and (split := _after_body(sentence, mention)) is not None:
            found |= {token.index: split for token in sentence.tokens_in(split.span)}
        if mention.kind != "person" or mention.form not in {"name", "short"} or mention.author:
            continue
        tokens = sentence.tokens_in(mention.span)
        if _leads_to_role(sentence, tokens):
            continue
        role = _last_role(tokens)
        named = tokens[past_honorifics(tuple(tokens), role + 1) :] if tokens else []
        if not named or _stands_for_a_body(mention, sentence, named):
            continue
        if len(named) < len(tokens):
            span = sentence.span_of(named)
            name = " ".join(sentence.article.quote(span).split())
            mention = replace(
                mention, span=span, text=name, name=name, refers_to=mention.refers_to if role < 0 else ""
            )
        found |= {token.index: mention for token in named}
    return found | _after_ages(sentence, found)


def full_name(mention: Mention) -> str:
    """The fullest name in the article for whom a mention stands for, without the title words it may have been read with."""
    words = (mention.refers_to or mention.name).split()
    roles = [
        at
        for at, one in enumerate(words[:-1])
        if one.lower().strip(".") in HEADS | ABBREVIATIONS and one.lower() not in _NAMES_TOO
    ]
    kept = words[roles[-1] + 1 :] if roles else words
    while len(kept) > 1 and kept[0].lower().strip(".") in HONORIFICS:
        kept = kept[1:]
    return " ".join(kept)


def _last_role(tokens: list[Token]) -> int:
    """Where the role words of a mention end; -1 where it has none. In "Jan Leader" the role word is a surname."""
    roles = [at for at, one in enumerate(tokens) if is_head(one) and word(one) not in _NAMES_TOO]
    if roles and len(tokens) > 1 and roles == [len(tokens) - 1]:
        first = word(tokens[0])
        known = (
            first in PORTFOLIOS
            or first in MODIFIERS
            or first in STANDINGS
            or load_places().kind_of(tokens[0].text)
        )
        return roles[-1] if known or len(tokens) > 2 else -1
    return roles[-1] if roles else -1


def _after_body(sentence: Sentence, mention: Mention) -> Mention | None:
    """The person in "Prime Minister of Estonia Nina Novak" where body and name were taken for one organisation."""
    tokens = sentence.tokens_in(mention.span)
    if len(tokens) < 3 or tokens[0].index < 2 or word(sentence.tokens[tokens[0].index - 1]) != "of":
        return None
    if not any(is_head(one) for one in sentence.tokens[max(0, tokens[0].index - 4) : tokens[0].index - 1]):
        return None
    for size in range(len(tokens) - 2, 0, -1):
        head = " ".join(one.text for one in tokens[:size])
        if head == "State" or load_places().kind_of(head) in {"country", "organisation", "region", "city"}:
            span = sentence.span_of(tokens[size:])
            name = " ".join(sentence.article.quote(span).split())
            return Mention(span, name, "person", name)
    return None


def _leads_to_role(sentence: Sentence, tokens: list[Token]) -> bool:
    """ "Rockets General" before "Manager": the beginning of a title, and nobody."""
    after = tokens[-1].index + 1 if tokens else len(sentence.tokens)
    if after >= len(sentence.tokens) or not is_head(sentence.tokens[after]):
        return False
    last = word(tokens[-1])
    return last in MODIFIERS or last in PORTFOLIOS or last in STANDINGS


def _after_ages(sentence: Sentence, found: dict[int, Mention]) -> dict[int, Mention]:
    """Who is "48-year-old" and has two or three names is a person, whatever else the words were taken for."""
    people: dict[int, Mention] = {}
    for before in sentence.tokens:
        run = _capitals_after(sentence, before.index) if before.text.lower().endswith("old") else []
        if not 2 <= len(run) <= 3 or any(one.index in found for one in run):
            continue
        span = sentence.span_of(run)
        name = " ".join(sentence.article.quote(span).split())
        if any(is_head(one) for one in run) or any(
            load_places().kind_of(part) for part in (name, run[0].text)
        ):
            continue
        people |= {one.index: Mention(span, name, "person", name) for one in run}
    return people


def _capitals_after(sentence: Sentence, at: int) -> list[Token]:
    """The run of capitalised names right after a token, if no common noun follows that they could narrow."""
    run: list[Token] = []
    for token in sentence.tokens[at + 1 :]:
        if not token.text[0].isupper():
            return [] if token.tag in {"NN", "NNS"} else run
        run.append(token)
    return run


def _stands_for_a_body(mention: Mention, sentence: Sentence, named: list[Token]) -> bool:
    """ "Volta's chief executive": one word that owns a role and is nobody's surname is no person."""
    if len(named) > 1 or (mention.refers_to and mention.refers_to != mention.name):
        return False
    tokens = sentence.tokens
    after = named[0].index + 1
    if after >= len(tokens) or tokens[after].text not in {"'s", "’s", "'", "’"}:
        return False
    return any(is_head(one) and word(one) not in FOR_OTHERS for one in tokens[after + 1 : after + 4])


def named_at(sentence: Sentence, token: Token) -> Mention | None:
    """The organisation, place or people named at a token."""
    for one in sentence.mentions:
        if (
            one.kind in {"organisation", "place", "nationality"}
            and one.form == "name"
            and one.span.meets(token.span)
        ):
            return one
    return None


def next_word(tokens: tuple[Token, ...], at: int) -> int | None:
    """The token after one, over a hyphen."""
    following = at + 1
    if following < len(tokens) and tokens[following].text in HYPHENS:
        following += 1
    return following if following < len(tokens) else None


def past_honorifics(tokens: tuple[Token, ...], at: int) -> int:
    """Over "Dr." and "Sir" before a name."""
    while at < len(tokens) - 1 and word(tokens[at]) in HONORIFICS:
        at += 1
    return at
