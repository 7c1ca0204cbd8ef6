"""The words of a finding: its message, its sides, why it is a conflict or a tension."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace

from checker.engine.verdicts import in_words
from checker.model import Article, Assertion, Between, Claim, Evidence, Rule, Span
from checker.values import Moment, Office, Quantity

MOST_PIECES_A_SIDE = 4
MOST_SIDES = 6
_SHORT = 60
_BEHIND = 50
_NUMBER = re.compile(r"\d+(?:e\d+)?")


def evidence_of(rule: Rule, claims: Sequence[Claim], articles: dict[str, Article]) -> tuple[Evidence, ...]:
    """A few verbatim pieces a side, one an article first, so that a page stays readable."""
    pieces: list[Evidence] = []
    for side, claim in enumerate(claims[:MOST_SIDES]):
        chosen: dict[str, Assertion] = {}
        for assertion in claim.assertions:
            chosen.setdefault(assertion.article, assertion)
        for assertion in list(chosen.values())[:MOST_PIECES_A_SIDE]:
            words = side_words(rule, assertion, articles[assertion.article])
            pieces.append(_piece(assertion, side, words, articles[assertion.article]))
            for part in assertion.parts[:MOST_PIECES_A_SIDE]:
                pieces.append(_part(assertion, part, side, words, articles[assertion.article]))
    return tuple(pieces)


def value_words(assertion: Assertion, article: Article) -> str:
    """The value as an editor reads it: in the article's own words where they are short, with how it was got."""
    value, quote = assertion.value, " ".join(article.quote(assertion.span).split())
    said = str(value)
    if assertion.basis:
        return f"{said} ({assertion.basis})"
    if len(quote) > _SHORT:
        return said
    if isinstance(value, Quantity):
        return _with_noun(assertion, value, quote, article) if not value.unit else quote
    if isinstance(value, Moment) and quote and quote != said:
        return f"{quote} ({said})" if value.start or value.end else quote
    return said


def _with_noun(assertion: Assertion, value: Quantity, quote: str, article: Article) -> str:
    """The figure with the noun that it counts, where that stands just behind it."""
    stem = re.escape(value.counted[: max(3, len(value.counted) - 2)])
    behind = article.text[assertion.span.end : assertion.sentence.end][:_BEHIND]
    found = (
        re.match(rf"(?:[\s-]+\w+){{0,3}}?[\s-]+{stem}\w*", behind, re.IGNORECASE) if value.counted else None
    )
    return " ".join([quote, *found[0].split()]) if found else quote


def value_key(rule: Rule, assertion: Assertion) -> str:
    """What makes two assertions one side: equal values, whatever the words; under a rule on holders, one holder."""
    value = assertion.value
    if isinstance(value, Quantity):
        return str(replace(value, counted="", happened=""))
    if rule.compare_with == "name" and isinstance(value, Office):
        return assertion.entity or assertion.subject.casefold()
    return str(value).casefold()


def side_words(rule: Rule, assertion: Assertion, article: Article) -> str:
    """What a side stands for under a rule: who, where holders are compared; else the value."""
    if isinstance(assertion.value, Office) and rule.compare_with == "name":
        return f"{assertion.subject}, {assertion.value}"
    return value_words(assertion, article)


def summary_of(
    rule: Rule, claims: Sequence[Claim], reason: str, articles: dict[str, Article], reference: str = ""
) -> str:
    """The rule's message with its placeholders filled."""
    leading = [claim.assertions[0] for claim in claims[:MOST_SIDES]]
    said = [side_words(rule, one, articles[one.article]) for one in leading]
    if Between.REFERENCE in rule.between:
        # What the article says stands as it says it: no word of ours between the editor and the fault.
        said = [" ".join(articles[one.article].quote(one.span).split()) for one in leading]
    told = {
        "sides": " / ".join(dict.fromkeys(said)),
        "subject": claims[0].assertions[0].subject,
        "left": said[0],
        "right": said[1] if len(said) > 1 else "",
        "reason": reason,
        "reference": reference,
    }
    message = rule.message
    for name, words in told.items():
        message = message.replace("{" + name + "}", words)
    return message


def why_of(rule: Rule, reason: str, tensions: tuple[str, ...]) -> str:
    """The rule's why, what the comparator said, and what softens it."""
    parts = [rule.why.strip(), f"Here: {reason}." if reason else ""]
    if tensions:
        parts.append(f"A tension, not a conflict: {in_words(tensions)}.")
    return " ".join(part for part in parts if part)


def finding_id(rule: str, evidence: Sequence[Evidence]) -> str:
    """
    Stays the same while the rule and the sides' words stay the same.

    Never digits alone, nor digits around one e: a spreadsheet and YAML would read a number and write another.
    """
    words = sorted({f"{piece.side}:{' '.join(piece.quote.split())}" for piece in evidence})
    digest = hashlib.sha256("\n".join([rule, *words]).encode()).hexdigest()
    parts = (digest[start : start + 12] for start in range(len(digest) - 12))
    return next((part for part in parts if not _NUMBER.fullmatch(part)), digest)


def _piece(assertion: Assertion, side: int, words: str, article: Article) -> Evidence:
    return Evidence(
        article=assertion.article,
        span=assertion.span,
        quote=article.quote(assertion.span),
        side=side,
        value=words,
        as_of=_as_of(assertion.as_of),
        attribution=assertion.attribution,
        sentence=assertion.sentence,
    )


def _part(assertion: Assertion, part: Span, side: int, words: str, article: Article) -> Evidence:
    return Evidence(assertion.article, part, article.quote(part), side, words, "", (), assertion.sentence)


def _as_of(moment: Moment | None) -> str:
    return "" if moment is None or (moment.start is None and moment.end is None) else str(moment)
