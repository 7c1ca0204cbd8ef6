"""
Parts and their total.

Finds:  "437 died. Of these, 261 died in A, 119 in B and 67 in C" (the parts are more than the whole)
        "12 people (5 men, 4 women and 2 children)" (a list that claims to be all)
        "of the 12 arrested, 15 were charged", "9 people, including 11 children" (a part above its whole)
Leaves: parts that are fewer than the whole, unless a bracket claims to be all; "including", "among them", "at least"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.extract.arithmetic.parted import may_overlap, told_in_clauses
from checker.model import Assertion, Numeral, Sentence

_OF_THESE = re.compile(r"\b(?:of|among) (?:these|those|them|whom|which)\b,?\s$", re.IGNORECASE)
_LISTED = re.compile(r"[^.;:()]{0,60}?(?:,| and)\s(?:and\s|another\s|a further\s)?$")
_OPENING = re.compile(r"^[\w\s-]{0,40}?(?:\(|:\s|\s[—–-]\s|—)$")
_CLOSING = re.compile(
    r"[\w\s-]{0,40}?(?:\)|\s[—–-]\s|—|\.|;|,\s(?:where|which|who|according|said|police|officials)\b|$)"
)
_PARTIAL = re.compile(
    r"\b(?:including|includes?|among|most|mostly|at least|some|especially|particularly|such as|of which)\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"^[^.;:()]{0,40},? (?:including|among them)\s$", re.IGNORECASE)
_OF_THE = re.compile(r"\bof the $", re.IGNORECASE)


def total_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and not one.quantity.unit]
    if len(figures) > 1:
        for at in range(len(figures) - 1):
            yield from _breakdown(sentence, figures[at:])
        yield from _part_above(sentence, figures)
    yield from _of_these(sentence, before, figures)


def _of_these(sentence: Sentence, before: Sentence | None, figures: Sequence[Numeral]) -> Iterator[Assertion]:
    """A coordination that begins with "of these": all of one kind, so they cannot be more than the whole."""
    text = sentence.article.text
    start = next(
        (
            at
            for at, one in enumerate(figures)
            if _OF_THESE.search(text[max(sentence.span.start, one.span.start - 16) : one.span.start])
        ),
        None,
    )
    if start is None:
        return
    parts = _coordinated(sentence, figures[start:])
    whole = _whole(sentence, figures[:start], parts) or (
        _whole(before, before.numerals, parts) if before else None
    )
    if whole is None or len(parts) < 2 or may_overlap(sentence, parts):
        return
    total, home = whole
    value, added = plain(total), sum(plain(one) or 0.0 for one in parts)
    if (
        value is not None
        and added > value + sum(one.quantity.grain for one in parts if one.quantity.grain >= 100) / 2
    ):
        computed = Sum(
            like(total.quantity, added, 1.0),
            f"computed from {written(sentence, parts, ' + ')}",
            tuple(one.span for one in parts),
            sentence,
        )
        yield from pair(home, total, total.quantity, computed, total.quantity.counted or "total")


def _coordinated(sentence: Sentence, figures: Sequence[Numeral]) -> list[Numeral]:
    """The figures of one list, from the first on; those with a noun of their own belong only where it is the same."""
    parts: list[Numeral] = []
    for one in figures:
        if plain(one) is None:
            break
        if parts:
            gap = sentence.article.text[parts[-1].span.end : one.span.start]
            if (
                not _LISTED.fullmatch(gap)
                or _PARTIAL.search(gap)
                or one.quantity.counted != parts[0].quantity.counted
            ):
                break
            if one.quantity.happened != parts[0].quantity.happened:
                break
        parts.append(one)
    return parts


def _whole(
    home: Sentence, candidates: Sequence[Numeral], parts: Sequence[Numeral]
) -> tuple[Numeral, Sentence] | None:
    """The one figure before that can be the whole; none where two could be."""
    largest = max((plain(one) or 0.0 for one in parts), default=0.0)
    fitting = [
        one
        for one in candidates
        if one.kind == "cardinal" and not one.quantity.unit and (plain(one) or 0.0) > largest
    ]
    return (fitting[0], home) if len(fitting) == 1 else None


def _breakdown(sentence: Sentence, figures: Sequence[Numeral]) -> Iterator[Assertion]:
    """ "12 people (5 men, 4 women and 2 children)"."""
    text = sentence.article.text
    total, value = figures[0], plain(figures[0])
    opening = text[total.span.end : figures[1].span.start]
    if value is None or not _OPENING.match(opening):
        return
    parts = [figures[1]]
    for one in figures[2:]:
        if not _LISTED.fullmatch(text[parts[-1].span.end : one.span.start]):
            break
        parts.append(one)
    closing = text[parts[-1].span.end : sentence.span.end]
    whole_list = text[total.span.start : parts[-1].span.end]
    closed = (
        _CLOSING.match(closing)
        if not opening.rstrip().endswith("(")
        else re.match(r"[\w\s-]{0,40}\)", closing)
    )
    if (
        len(parts) < 2
        or any(plain(one) is None for one in parts)
        or not closed
        or _PARTIAL.search(whole_list)
        or told_in_clauses(sentence, parts)
    ):
        return
    added = sum(plain(one) or 0.0 for one in parts)
    if added != value and not any(one.quantity.grain >= 100 for one in (total, *parts)):
        computed = Sum(
            like(total.quantity, added, 1.0),
            f"computed from {written(sentence, parts, ' + ')}",
            tuple(one.span for one in parts),
            sentence,
        )
        yield from pair(sentence, total, total.quantity, computed, total.quantity.counted or "total")


def _part_above(sentence: Sentence, figures: Sequence[Numeral]) -> Iterator[Assertion]:
    """A part that is larger than what it is a part of."""
    text = sentence.article.text
    for whole, part in pairwise(figures):
        larger, smaller = part, whole
        between = text[whole.span.end : part.span.start]
        before = text[max(sentence.span.start, whole.span.start - 8) : whole.span.start]
        if between == " of the ":
            larger, smaller = whole, part
        elif not (
            _INCLUDING.match(between)
            or (_OF_THE.search(before) and re.fullmatch(r"[^.;:()]{1,40}, ", between))
        ):
            continue
        above, limit = plain(larger), plain(smaller)
        if above is None or limit is None or above <= limit or smaller.quantity.grain >= 100:
            continue
        if (
            between == " of the "
            or larger.quantity.counted in {smaller.quantity.counted, ""}
            or _INCLUDING.match(between)
        ):
            bound = like(larger.quantity, limit, 1.0)
            computed = Sum(
                bound,
                f"at most {written(sentence, [smaller], '')}, of which it is a part",
                (smaller.span,),
                sentence,
            )
            yield from pair(sentence, larger, larger.quantity, computed, larger.quantity.counted or "part")
