"""
A whole and the kinds that share it out, or a part of it that is more than all.

Finds:  "152 people were aboard, 144 passengers and six crew" (150), also where the two stand a sentence apart
        "The fire injured 12 people, 15 of them children", "... 12 people. Fifteen of them were children."
        "killed 31 people. Twelve died in Arma, 15 in Belo and nine in Corda" (36)
Leaves: kinds that need not be all ("passengers" alone), parts in places that make up less than the whole
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.extract.counting import listed
from checker.model import Assertion, Numeral, Sentence

_OF_THEM = re.compile(r" of (?:them|whom|these|those)\b", re.IGNORECASE)
_CREW = r"(?:cabin )?crew(?: ?members?)?|flight attendants?|pilots?|crewmen|staff"
_ABOARD = re.compile(rf"[ -](?P<one>passengers?|{_CREW})(?:,| and| plus)+ (?:a |another )?$", re.IGNORECASE)
_KIND = re.compile(
    rf" (?:passengers?|{_CREW})\b(?! (?:and|were|was) [a-z]*(?:killed|hurt|injured|die))", re.IGNORECASE
)
_FIRST = 12
_OTHERS = re.compile(r"[;:.()]|\b(?:and|but|while|as|many|others|more|several|some)\b", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:another|further|additional|other) $", re.IGNORECASE)
# What happened to all, told in two words.
_LIKE = ({"kill", "die", "death"}, {"injure", "wound", "hurt"}, {"arrest", "detain", "hold"})
_PEOPLE = listed("people person occupant soul")
_ON_BOARD = re.compile(
    r" (?:people |persons |occupants |souls )?(?:were |was |who were )?(?:on board|aboard)\b", re.IGNORECASE
)
_CARRYING = re.compile(r"\b(?:carry|carrying|carried|with)\s(?:a total of |all )?$", re.IGNORECASE)
_AND = re.compile(r" in [A-Z][\w’' -]{1,30}?(?:,| and|, and) (?:another |a further )?$")
_IN_PLACE = re.compile(r"(?: [a-z]+){0,3} in (?:the )?[A-Z]")


def kind_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if one.kind == "cardinal" and not one.quantity.unit]
    earlier = (
        [one for one in before.numerals if one.kind == "cardinal" and not one.quantity.unit] if before else []
    )
    yield from _of_them(sentence, figures, before, earlier)
    yield from _shared_out(sentence, figures, before, earlier)
    yield from _in_places(sentence, figures, before, earlier)


def _of_them(
    sentence: Sentence, figures: Sequence[Numeral], before: Sentence | None, earlier: Sequence[Numeral]
) -> Iterator[Assertion]:
    """A part of those who were counted just before cannot be more than they."""
    for at, part in enumerate(figures):
        value = plain(part)
        if value is None or not _OF_THEM.match(sentence.article.text, part.span.end, sentence.span.end):
            continue
        homes = [(one, sentence) for one in figures[:at]]
        if not homes and before is not None and part.span.start - sentence.span.start <= _FIRST:
            homes = [(one, before) for one in earlier]
        if len(homes) != 1:
            continue
        whole, home = homes[0]
        if home is sentence and _OTHERS.search(sentence.article.text[whole.span.end : part.span.start]):
            continue  # "three died and many were hurt, 15 of them seriously"
        limit = plain(whole)
        if limit is None or value <= limit or whole.quantity.grain >= 100 or home is None:
            continue
        bound = like(part.quantity, limit, 1.0)
        basis = f"at most {written(home, [whole], '')}, of which it is a part"
        yield from pair(sentence, part, part.quantity, Sum(bound, basis, (whole.span,), home), "part")


def _shared_out(
    sentence: Sentence, figures: Sequence[Numeral], before: Sentence | None, earlier: Sequence[Numeral]
) -> Iterator[Assertion]:
    """Passengers and crew are all who are aboard."""
    kinds = _aboard_list(sentence, figures)
    rest = [one for one in figures if one not in kinds]
    home: Sentence = sentence
    if not kinds and before is not None:
        kinds, home = _aboard_list(before, earlier), before
        rest = list(figures)
    wholes = [(one, sentence) for one in rest if _is_aboard(sentence, one)]
    if not wholes and before is not None and home is sentence:
        wholes = [(one, before) for one in earlier if _is_aboard(before, one)]
    if len(kinds) < 2 or len(wholes) != 1:
        return
    whole, where = wholes[0]
    total, added = plain(whole), sum(plain(one) or 0.0 for one in kinds)
    least = max(plain(one) or 0.0 for one in kinds)
    if total is None or total == added or total < least or whole.quantity.grain >= 100:
        return
    basis = f"computed from {written(home, kinds, ' + ')}"
    computed = Sum(like(whole.quantity, added, 1.0), basis, tuple(one.span for one in kinds), home)
    yield from pair(where, whole, whole.quantity, computed, "people aboard")


def _aboard_list(sentence: Sentence, figures: Sequence[Numeral]) -> list[Numeral]:
    """ "144 passengers and six crew", "57 passengers, two pilots and three flight attendants"."""
    text = sentence.article.text
    found: list[Numeral] = []
    for one in figures:
        if not _KIND.match(text, one.span.end, sentence.span.end) or plain(one) is None:
            if found:
                break
            continue
        if found and not _ABOARD.fullmatch(text[found[-1].span.end : one.span.start]):
            return []
        found.append(one)
    words = " ".join(text[one.span.end : one.span.end + 14].lower() for one in found)
    whole_list = "passenger" in words and bool(re.search(r"crew|attendant|pilot|staff", words))
    return found if whole_list and ("crew" in words or "attendant" in words) else []


def _is_aboard(sentence: Sentence, numeral: Numeral) -> bool:
    text = sentence.article.text
    if plain(numeral) is None or _KIND.match(text, numeral.span.end, sentence.span.end):
        return False
    if _ON_BOARD.match(text, numeral.span.end, sentence.span.end):
        return True
    before = text[max(sentence.span.start, numeral.span.start - 24) : numeral.span.start]
    return numeral.quantity.counted in _PEOPLE and bool(_CARRYING.search(before))


def _in_places(
    sentence: Sentence, figures: Sequence[Numeral], before: Sentence | None, earlier: Sequence[Numeral]
) -> Iterator[Assertion]:
    """Those of one kind in several places, told right after all of them, cannot be more than all."""
    text = sentence.article.text
    if before is None or len(earlier) != 1 or len(figures) < 2 or len(figures) != len(sentence.numerals):
        return
    linked = all(_AND.search(text[one.span.end : other.span.start]) for one, other in pairwise(figures))
    if not linked or not _IN_PLACE.match(text, figures[-1].span.end, sentence.span.end):
        return
    whole, total = earlier[0], plain(earlier[0])
    if total is None or any(plain(one) is None for one in figures) or any(_dated(sentence, before)):
        return
    if _FURTHER.search(text[sentence.span.start : figures[0].span.start]) or not _happened_alike(
        whole, figures
    ):
        return
    added = sum(plain(one) or 0.0 for one in figures)
    alike = whole.quantity.counted == figures[0].quantity.counted
    if (
        not alike
        or added <= total
        or total < max(plain(one) or 0.0 for one in figures)
        or whole.quantity.grain >= 100
    ):
        return
    basis = f"computed from {written(sentence, figures, ' + ')}"
    computed = Sum(like(whole.quantity, added, 1.0), basis, tuple(one.span for one in figures), sentence)
    yield from pair(before, whole, whole.quantity, computed, whole.quantity.counted or "total")


def _happened_alike(whole: Numeral, parts: Sequence[Numeral]) -> bool:
    """Whether the same is told of all of them, as far as verbs tell."""
    told = {one.quantity.happened for one in (whole, *parts)} - {""}
    return len(told) == 1 or (bool(told) and any(told <= alike for alike in _LIKE))


def _dated(sentence: Sentence, before: Sentence) -> Iterator[bool]:
    """Whether the second sentence gives a time of its own that the first does not: another day's toll."""
    known = {one.text for one in before.times}
    yield from (one.text not in known for one in sentence.times)
