"""Names the body or jurisdiction that a role is of: "Russian" is Russia, "the UK's" the United Kingdom, "its" who it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from checker.extract.offices.words import GENERIC
from checker.model import Mention, Sentence, Token
from checker.reference.places import load_places

_SURE = 0.8


def body_of(sentence: Sentence, tokens: Sequence[Token]) -> str:
    """The body that the words name; "" for none, and for one that the words do not tell from another."""
    kept = [one for one in tokens if one.tag not in {"DT", "PRP$", "POS"} and one.text not in "-‑–,"]
    if not kept:
        return ""
    span = sentence.span_of(kept)
    mention = next(
        (
            one
            for one in sentence.mentions
            if one.refers_to
            and one.kind in {"organisation", "place"}
            and (one.span == span or (one.form == "nominal" and one.sure >= _SURE and one.span.covers(span)))
        ),
        None,
    )
    if mention is not None:
        return jurisdiction(mention.refers_to)
    if len(kept) == 1 and kept[0].text.lower() in GENERIC:
        return ""
    text = " ".join(sentence.article.quote(span).split())
    known = any(one.span.meets(span) for one in sentence.mentions)
    if kept[0].index == 0 and len(kept) == 1 and kept[0].tag in {"NN", "NNS"} and not known:
        text = text.lower()  # the capital of "Airline chief executive" is the sentence's
    return jurisdiction(text.removesuffix("’s").removesuffix("'s"))


@lru_cache(maxsize=4096)
def jurisdiction(text: str) -> str:
    """A country under its usual name for its name or demonym; any other body as it is written."""
    places = load_places()
    text = text.strip(" '’\"“”").removeprefix("the ").removeprefix("The ")
    if places.kind_of(text) in {"country", "demonym", "organisation"}:
        return places.country_of(text) or text
    return text


def owner_of(sentence: Sentence, core: int, people: dict[int, Mention]) -> tuple[int, str]:
    """Where the phrase opens (with determiner or owner), and who owns the role: "Volta's", "the bank's", "its"."""
    tokens = sentence.tokens
    if core == 0:
        return 0, ""
    before = tokens[core - 1]
    if before.tag == "POS" or before.text in {"'s", "’s", "'", "’"}:
        start = _owner_start(sentence, core - 1)
        if any(one.index in people for one in tokens[start : core - 1]):
            return start, ""
        return start, body_of(sentence, tokens[start : core - 1])
    if before.tag == "PRP$":
        return core - 1, _stands_for(sentence, before)
    if before.tag == "DT":
        return core - 1, ""
    return core, ""


def _owner_start(sentence: Sentence, end: int) -> int:
    tokens, at = sentence.tokens, end
    while at > 0:
        before = tokens[at - 1]
        if before.tag in {"DT", "PRP$"}:
            return at - 1
        if not (before.tag.startswith(("NN", "JJ", "FW", "CD")) or before.text in {"-", "‑", "&", "of"}):
            break
        if before.text == "of" and not (
            at >= 2 and tokens[at - 2].text[:1].isupper() and tokens[at].text[:1].isupper()
        ):
            break
        at -= 1
    return at


def _stands_for(sentence: Sentence, token: Token) -> str:
    for mention in sentence.mentions:
        if (
            mention.form == "pronoun"
            and mention.refers_to
            and mention.kind == "organisation"
            and mention.span.covers(token.span)
        ):
            return jurisdiction(mention.refers_to)
    return ""
